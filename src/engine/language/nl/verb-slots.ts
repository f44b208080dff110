import { fold, type Token } from '../tokens.ts';
import { mainClauseOf } from './clauses.ts';
import type { Paradigm } from './conjugate.ts';
import type { Form } from './verb-forms.ts';
import { verbUsesOf } from './verb-uses.ts';

/** A place in the conjugation of a verb. */
export type Slot =
  | 'first'
  | 'second'
  | 'third'
  | 'plural'
  | 'past'
  | 'past plural'
  | 'infinitive'
  | 'participle'
  | 'inflected participle'
  | 'present participle';

const FINITE: readonly Slot[] = ['first', 'second', 'third', 'plural', 'past', 'past plural'];
const SLOTS: readonly Slot[] = [...FINITE, 'infinitive', 'participle', 'inflected participle', 'present participle'];

/** A verb in a place of its conjugation; without its particle where that stands apart. */
export function inSlot(slot: Slot, verb: Paradigm, isApart: boolean): string {
  const { particle, infinitive, present, past } = verb;
  const finite: Partial<Record<Slot, string>> = {
    first: present.first,
    second: present.second ?? present.third,
    third: present.third,
    plural: present.plural,
    past: past.singular,
    'past plural': past.plural,
  };
  const form = finite[slot];
  if (form !== undefined) return isApart ? form : particle + form;
  if (slot === 'infinitive') return isApart ? infinitive.slice(particle.length) : infinitive;
  if (slot === 'participle') return verb.participle;
  return slot === 'inflected participle' ? verb.inflectedParticiple : verb.presentParticiple;
}

/** Where a verb stands in its sentence, as far as its form hangs on that. */
export interface SlotsAt {
  /** Second in a main clause: what splits off then stands behind. */
  readonly carries: boolean;
  readonly slots: readonly Slot[];
}

/** In which places of its conjugation a verb can be, as it is written in its sentence. */
export function slotsAt(
  tokens: readonly Token[],
  at: number,
  verb: Paradigm,
  isApart: boolean,
  isFirst: boolean,
): SlotsAt {
  const written = tokens[at]?.norm ?? '';
  const uses = verbUsesOf(tokens);
  const main = mainClauseOf(tokens, uses);
  const carries = isFirst || main.finite?.at === at;
  const use = uses.find((one) => one.at === at);
  const governed = main.governed.some((one) => one.at === at) || tokens[at - 1]?.norm === 'te';
  const slots = SLOTS.filter((slot) => fold(inSlot(slot, verb, isApart)) === written)
    .filter((slot) => (carries ? FINITE.includes(slot) : !governed || !FINITE.includes(slot)))
    // "verzonden" stands behind its auxiliary or before its noun.
    .filter((slot) => !/participle$/.test(slot) || !use || use.forms.has(slot as Form))
    // "zet" is of "ik" and of "u": who speaks, and a command or "je" behind it, tells.
    .filter(
      (slot, _, all) => !(all.includes('first') && all.includes('third')) || (slot === 'first') === saysI(tokens, at),
    );
  return { carries, slots };
}

const saysI = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || tokens[at - 1]?.norm === 'ik' || /^(?:ik|je|jij)$/.test(tokens[at + 1]?.norm ?? '');
