// Shorter nouns end other words by chance: "rust" ends "toerust", "weg" ends "terugweg".
const SHORTEST = 5;

/** Whether a word is one of these nouns, or a compound that ends in one: "buurland", "vertrouwensherstel". */
export function isOneOf(nouns: ReadonlySet<string>, word: string): boolean {
  if (nouns.has(word)) return true;
  for (let from = 2; from <= word.length - SHORTEST; from++) if (nouns.has(word.slice(from))) return true;
  return false;
}
