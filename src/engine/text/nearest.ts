/** Longer names are not compared: nobody mistypes a text. */
const LONGEST = 60;

/** The name that someone probably meant who wrote another: the one with the fewest letters changed, if those are few; null when there is none. */
export function nearest(written: string, names: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  const most = Math.max(1, Math.floor(written.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) >= least) continue;
    const changes = changesBetween(written.toLowerCase(), name);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** How many letters to put in, take out or replace to make one word of the other (Levenshtein). */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++)
      next.push(Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
