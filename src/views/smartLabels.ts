import type { Reading, Span, Tongue } from '../engine/index.ts';
import { isListed } from './outline.ts';
import { partNames, smartParts } from './smart.ts';

/** Words of a draft that make a goal checkable, with what they give: "wie", "maat en streefwaarde". */
export interface SmartLabel extends Span {
  readonly label: string;
}

const listed = {
  nl: new Intl.ListFormat('nl'),
  en: new Intl.ListFormat('en-GB'),
} as const satisfies Record<Tongue, Intl.ListFormat>;

/** The words that give the parts of the goals and activities of a draft, in order of place. The same words may give more than one part. */
export function smartLabels({ goals }: Reading, language: Tongue): SmartLabel[] {
  const found = new Map<string, Span & { readonly names: Set<string> }>();
  for (const goal of goals.filter(isListed))
    for (const part of smartParts) {
      const evidence = goal[part];
      if (!evidence || evidence.end <= evidence.start) continue;
      const { start, end } = evidence;
      const known = found.get(`${start}-${end}`) ?? { start, end, names: new Set() };
      known.names.add(partNames[language][part]);
      found.set(`${start}-${end}`, known);
    }
  return [...found.values()]
    .map(({ start, end, names }) => ({ start, end, label: listed[language].format(names) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
