/**
 * Names for things that stay the same when they move: their own words, shortened. Equal words are told apart by their order, so that no two
 * things share a name.
 */
export function keysOf(words: readonly string[]): string[] {
  const times = new Map<string, number>();
  return words.map((text) => {
    const name = hash(text);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}-${time}`;
  });
}

// FNV-1a: short, and the same in every host.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
