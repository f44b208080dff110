// Longer names are cut, and further ones left out: nobody is helped by a guess at what somebody meant with a page of text.
const LONGEST = 40;
const MOST = 300;

/** The name that looks most like what was written; null where none comes near. */
export function nearestTo(written: string, names: readonly string[]): string | null {
  const asked = written.slice(0, LONGEST).toLowerCase();
  let best: { readonly name: string; readonly far: number } | null = null;
  for (const name of names.slice(0, MOST)) {
    const far = distance(asked, name.slice(0, LONGEST).toLowerCase());
    if (far <= Math.max(2, Math.floor(name.length / 3)) && (!best || far < best.far)) best = { name, far };
  }
  return best?.name ?? null;
}

// How many letters to add, leave out, change or swap with the next, row by row.
function distance(a: string, b: string): number {
  let above: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (above[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
