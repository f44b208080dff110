/**
 * A short name for a weakness in a sentence: the same wherever the sentence moves, another when its words change. White space and capitals do not
 * count.
 */
export function fingerprint(rule: string, sentence: string, words: string): string {
  const said = sentence.replace(/\s+/g, ' ').trim().toLowerCase();
  const key = `${rule}|${said}|${words.toLowerCase()}`;
  return hash(key, 0x811c9dc5) + hash(key, 0x01000193);
}

// FNV-1a, twice with different seeds: 64 bits are enough for the findings of a ministry.
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
