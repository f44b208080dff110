import type { Token } from '../language/tokens.ts';
import type { Value } from '../language/values.ts';
import type { Counted } from './counted.ts';
import { namesIn, type Quantity, quantityOf, topicOf } from './quantity.ts';

const dates = (values: readonly Value[]): Value[] => values.filter(({ sort }) => sort === 'date');

const said = (tokens: readonly Token[]): string => tokens.map(({ norm }) => `${norm} `).join('');

/** "Het mandaat loopt tot en met 31 december 2026": when something that has a name starts or ends. */
export function endpointsIn(counted: Counted): Quantity[] {
  const { statement, tokens, values, words } = counted;
  const { modality } = statement.sentence.clause;
  if (modality === 'can' || modality === 'could') return [];
  return dates(values).flatMap((date) => {
    const from = tokens.slice(0, date.from).findLastIndex(({ norm }) => /^[;:]$/.test(norm)) + 1;
    const before = tokens.slice(from, date.from);
    const phrase = said(before);
    const ends = words.quantities.ends.exec(phrase);
    const match = ends ?? words.quantities.starts.exec(phrase);
    if (!match) return [];
    const topic = topicOf(counted, before, match[0].trim().split(' ').slice(0, 1));
    return topic === '' ? [] : [quantityOf(counted, date, `${ends ? 'ends' : 'starts'} ${topic}`)];
  });
}

/** "Een bureau levert uiterlijk 30 juni 2027 de eindevaluatie op": when the evaluation is ready. */
export function readinessIn(counted: Counted): Quantity[] {
  const { tokens, values, words } = counted;
  const { evaluation, delivers } = words.quantities;
  const [date, ...others] = dates(values);
  if (!date || others.length > 0 || !tokens.some(({ norm }) => delivers.test(norm))) return [];
  const at = tokens.findIndex(({ norm }) => evaluation.test(norm));
  if (at < 0) return [];
  // "final evaluation" is another than "mid-term evaluation".
  const which = said(tokens.slice(Math.max(0, at - 1), at + 1).filter(({ norm }) => !words.values.stops.has(norm)));
  return [{ ...quantityOf(counted, date, `ready ${which}`), name: namesIn(tokens, words) }];
}
