/**
 * The same word as the one string that the JavaScript engine keeps for a property of that name. A word is compared, looked up and tested some hundreds of
 * times: so that is done by its address where it can be. Put together from its letters it takes a byte a unit, where a slice of a draft with one curly quote
 * takes two. It does not hold on to the draft that it was cut from.
 */
export function interned(word: string): string {
  // An object without a shape: one with a shape would leave it behind for every word.
  const keys: Record<string, true> = Object.create(null);
  keys[[...word].join('')] = true;
  return Object.keys(keys)[0] ?? word;
}
