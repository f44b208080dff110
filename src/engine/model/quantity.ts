import type { NumberWords } from '../language/number-words.ts';
import type { Token } from '../language/tokens.ts';
import { type Value, yearsIn } from '../language/values.ts';
import { type Span, shift } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import type { Counted } from './counted.ts';
import { movedEvidence } from './goal.ts';
import { undertakingsIn } from './undertakings.ts';

/** A value that the draft gives to something that can be known again: our troops, the cost of a programme, the target of goal D1. */
export interface Quantity extends Span {
  /** What it is a value of: equal for what is the same thing. */
  readonly key: string;
  /**
   * Says the value; brings a group in by a promise ("zendt veertien instructeurs"), or in passing; or refers back to it ("de twaalf
   * instructeurs").
   */
  readonly role: 'says' | 'introduces' | 'mentions' | 'refers';
  readonly sort: Value['sort'];
  /** A date is a number that grows with time: 20261130, or 20261100 and 20260000 where no day or month is named. */
  readonly amount: number;
  readonly bound: Value['bound'];
  /** The years that it is said of; '' when none is named. Null where the years are its value, or do not matter. */
  readonly years: string | null;
  /** What else tells it apart from others with its key: the names in its sentence, or what stands before its noun. */
  readonly name: string;
  /** The recommendations that it answers, for one answer has nothing to do with another. */
  readonly answering: string;
  /** The goal whose target or deadline it is, by its id; null for other things. */
  readonly goal: string | null;
  /** Where its sentence names that goal; null in the block of the goal itself. */
  readonly named: Span | null;
  /** Its sentence says that the goal is another draft's: "doel D1 uit de strategie". */
  readonly foreign: boolean;
  /** The missions and programmes that its sentence names, and the other names in it. */
  readonly undertakings: readonly string[];
  readonly names: readonly string[];
  /** The id of the labelled block that it stands in; null in running text. */
  readonly label: string | null;
  /** The number as it is written: `175`. */
  readonly figure: Span & { readonly text: string };
  /** The marked words. */
  readonly text: string;
}

/** A quantity of a value in a statement, with what is plain about it. */
export function quantityOf({ statement, tokens, words }: Counted, value: Value, key: string): Quantity {
  const { start, text, opening, setting } = statement;
  return {
    key,
    role: 'says',
    sort: value.sort,
    amount: value.amount,
    bound: value.bound,
    years: value.sort === 'date' ? null : yearsIn(tokens).sort().join(),
    name: '',
    answering: setting.answering.join(),
    goal: null,
    named: null,
    foreign: false,
    label: opening?.id ?? null,
    figure: { text: inOneLine(text.slice(value.figure.start, value.figure.end)), ...shift(value.figure, start) },
    text: inOneLine(text.slice(value.start, value.end)),
    ...whoseIn(tokens, words),
    ...shift(value, start),
  };
}

function whoseIn(tokens: readonly Token[], words: NumberWords): Pick<Quantity, 'undertakings' | 'names'> {
  const undertakings = undertakingsIn(tokens, words);
  const known = new Set(undertakings.flatMap((name) => name.split(' ')));
  const isPlain = (name: string): boolean =>
    known.has(name) || words.quantities.bodies.has(name) || words.quantities.undertaking.test(name);
  const names = namesIn(tokens, words).split(' ').filter(Boolean);
  return { undertakings, names: names.filter((name) => !isPlain(name)) };
}

/** The same quantity, `by` units further on. */
export const movedQuantity = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  start: quantity.start + by,
  end: quantity.end + by,
  figure: movedEvidence(quantity.figure, by),
  named: quantity.named && shift(quantity.named, by),
});

/** The names in a sentence, but for our own: what it says is of those. */
export const namesIn = (tokens: readonly Token[], { quantities, values }: NumberWords): string =>
  tokens
    .slice(tokens.findIndex(({ kind }) => kind !== 'mark') + 1)
    .filter(({ capital, norm }) => capital && !quantities.neutral.has(norm) && !values.months.has(norm))
    .map(({ norm }) => norm)
    .sort()
    .join(' ');

/**
 * The words among tokens that say what a number is about, in a fixed order: two sentences with the same are about the same thing. Times, the main
 * verb and what says nothing are left out, and so are the words given.
 */
export function topicOf({ statement, words }: Counted, among: readonly Token[], without: readonly string[]): string {
  const { clause } = statement.sentence;
  const isVerb = (start: number): boolean => clause.verb.some((verb) => verb.start === start + statement.start);
  const { values, quantities } = words;
  const kept = among
    .filter(
      ({ kind, norm, start }) =>
        (kind === 'word' || kind === 'abbreviation') &&
        !values.stops.has(norm) &&
        !values.numbers.has(norm) &&
        !values.months.has(norm) &&
        !quantities.neutral.has(norm) &&
        !isVerb(start) &&
        !without.includes(norm),
    )
    .map(({ norm }) => quantities.synonyms.get(norm) ?? norm);
  return [...new Set(kept)].sort().join(' ');
}
