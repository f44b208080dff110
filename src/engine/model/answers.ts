import { withoutQuotations } from '../document/quotations.ts';
import { leftOut, type NamedPart, namedPartsIn, type Said, saidIn, sharedWords } from '../language/coverage.ts';
import { once } from '../text/once.ts';
import type { PassedBlock } from './passage.ts';
import type { Response } from './recommendation.ts';

/** The parts that a piece of a recommendation's own text names, and all that it says; read at the first question. */
export type Wording = () => { readonly parts: readonly NamedPart[]; readonly said: Said };

/** What a piece of an answer says; read at the first question. */
export type Saying = () => Said;

/** What a piece of a recommendation's own text names and says. */
export const wordingOf = (text: string): Wording => once(() => ({ parts: namedPartsIn(text), said: saidIn(text) }));

// "Aanbeveling 3 luidt: «…»", in the answer.
const QUOTED =
  /\b(?:aanbeveling|recommendation)\s+(\d+(?:\.\d+)*)\s+(?:luidt|luidde|reads?|says)\s*:?\s*[«“"„]([^»”"]+)[»”"]/gi;

/** The recommendations that a block of an answer quotes, with what each names. */
export const quotedIn = (text: string): { readonly number: string; readonly wording: Wording }[] =>
  [...text.matchAll(QUOTED)].map(([, number = '', words = '']) => ({ number, wording: wordingOf(words) }));

/** What a block says in answer to the recommendation under discussion. */
export const sayingOf = ({ text, label }: PassedBlock): Saying =>
  once(() => saidIn(withoutQuotations(text.slice(label?.bodyStart ?? 0))));

/** An answer, with what bears on whether it says why it leaves something out. */
interface Answered {
  readonly sayings: readonly Saying[];
  readonly response: Response;
  /** The recommendations that it answers together. */
  readonly numbers: ReadonlySet<string>;
  /** It has a rationale of its own, in a field. */
  readonly explained: boolean;
}

const NONE: readonly string[] = [];

interface Settled {
  readonly wordings: readonly Wording[];
  readonly sayings: readonly Saying[];
  readonly response: Response;
  readonly missing: readonly string[];
}
// What was worked out for a text and an answer that are both as they were need not be again.
const known = new WeakMap<Wording, Settled>();

/**
 * What a recommendation names and its answer passes over in silence. An answer that says no, that accepts in part and says why, or that refers to
 * another answer is not silent.
 */
export function passedOver(wordings: readonly Wording[], answered: Answered): readonly string[] {
  const [first] = wordings;
  const { sayings, response, explained } = answered;
  if (!first || sayings.length === 0 || response === 'none' || response === 'rejected') return NONE;
  if (response === 'partial' && explained) return NONE;
  const before = known.get(first);
  if (before && before.response === response && isSame(before.wordings, wordings) && isSame(before.sayings, sayings))
    return before.missing;
  const missing = missingIn(wordings, answered);
  known.set(first, { wordings, sayings, response, missing });
  return missing;
}

function missingIn(wordings: readonly Wording[], { sayings, response, numbers }: Answered): readonly string[] {
  const parts = wordings.flatMap((wording) => wording().parts);
  if (parts.length < 2) return NONE;
  const said = sayings.map((saying) => saying());
  if (said.some((one) => one.numbers.some((number) => !numbers.has(number)))) return NONE;
  if (response === 'partial' && said.some(({ reasons }) => reasons)) return NONE;
  return leftOut(parts, said);
}

const isSame = <Thing>(a: readonly Thing[], b: readonly Thing[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** How much a promise has in common with a recommendation's own text. */
export const affinity = (promise: Saying, wordings: readonly Wording[]): number =>
  Math.max(0, ...wordings.map((wording) => sharedWords(promise(), wording().said)));

const NAMED = /\b(?:aanbeveling|recommendation)\s+(\d+(?:\.\d+)*)/gi;

/** The recommendation that a joint answer was speaking of last, in the text before a promise; null where it named several or none. */
export function lastNamed(before: string): string | null {
  for (const sentence of before.split(/(?<=[.!?])\s+/).reverse()) {
    const numbers = new Set([...sentence.matchAll(NAMED)].map(([, number = '']) => number));
    if (numbers.size > 0) return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
  }
  return null;
}
