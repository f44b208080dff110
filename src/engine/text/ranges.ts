/** The numbers after `first` up to and including `last`: 2.1 to 2.3 gives 2.2 and 2.3. Only `last` when they make no range. */
export function rangeAfter(first: string | undefined, last: string): string[] {
  const dot = last.lastIndexOf('.') + 1;
  const from = Number((first ?? '').slice(dot));
  const to = Number(last.slice(dot));
  const related = first !== undefined && first.slice(0, dot) === last.slice(0, dot) && to > from && to - from < 50;
  return related ? Array.from({ length: to - from }, (_, i) => `${last.slice(0, dot)}${from + i + 1}`) : [last];
}
