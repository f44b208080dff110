import type { Part } from '../document/block.ts';
import { numberWords } from '../language/number-words.ts';
import { yearsIn } from '../language/values.ts';
import { contains, firstFrom, overlaps, type Span, shift, span } from '../text/span.ts';
import { inOneLine, spelled } from '../text/unspelled.ts';
import type { Counted } from './counted.ts';
import type { Heading } from './outline.ts';
import type { Passage, PassedBlock } from './passage.ts';
import type { Statement } from './statement.ts';

/** What a draft says of the money for what it proposes. */
export interface Funding extends Span {
  /** An amount for a proposal; means without a name; or where money comes from ("ten laste van artikel 2"). */
  readonly kind: 'amount' | 'existing means' | 'cover';
  /** Of an amount how much, else 0. */
  readonly amount: number;
  /** The words of it. */
  readonly text: string;
  /** Its own paragraph says of which year it is or where it comes from. */
  readonly isSettled: boolean;
  /** Where a sentence on it can be added: behind its own. */
  readonly insertAt: number;
  readonly language: Statement['language'];
}

/** The same, `by` units further on. */
export const movedFunding = (funding: Funding, by: number): Funding => ({
  ...funding,
  start: funding.start + by,
  end: funding.end + by,
  insertAt: funding.insertAt + by,
});

// Few parts speak of money: the others are not looked at.
const HINT =
  /€|\b(?:euro|eur|miljoen|miljard|mln|million|billion|laste|artikel|begroting|hoofdstuk|dekking|budget|tabel|bijlage|fonds|middelen|kaders|budgetten|charged|article|chapter|fund|table|annex|means|resources)/i;

/** What a part says of money, in order of place. */
export function fundingIn(part: Part, { blocks, statements }: Passage, counted: readonly Counted[]): Funding[] {
  if (!HINT.test(spelled(part.text).text)) return [];
  const amounts = counted.flatMap((one) => amountsIn(one, blocks));
  return [...blocks.flatMap(coversIn), ...amounts, ...statements.flatMap(meansIn)].sort((a, b) => a.start - b.start);
}

function coversIn({ start, end, text, kind, speaker, setting: { language } }: PassedBlock): Funding[] {
  if (kind === 'comment' || speaker === 'quotation' || speaker === 'recommendation') return [];
  const isCover = numberWords[language].funding.cover.test(inOneLine(text));
  return isCover ? [{ start, end, kind: 'cover', amount: 0, text: '', isSettled: true, insertAt: end, language }] : [];
}

const isOwnPlan = ({ speaker, sentence: { stance, clause } }: Statement): boolean =>
  speaker === 'writer' && (stance === 'writer' || stance === 'cost') && clause.tense !== 'past' && !clause.negated;

// "De EU stelt 3 miljoen euro beschikbaar" is not ours to account for; of "3 miljoen euro is beschikbaar" the money is the subject.
const isOfOthers = ({ sentence: { clause } }: Statement, amount: Span): boolean =>
  clause.subject.who === 'other' && !overlaps(clause.subject, amount);

// "Voor de uitvoering is circa 18 miljoen euro gereserveerd."
function amountsIn({ statement, tokens, values, words }: Counted, blocks: readonly PassedBlock[]): Funding[] {
  if (!isOwnPlan(statement)) return [];
  const { setsAside, costs, ours, others } = words.funding;
  const { text, language } = statement;
  const said = inOneLine(text);
  const isProposal = setsAside.test(said) || (costs.test(said) && ours.test(said));
  if (!isProposal || others.test(said)) return [];
  const block = blocks.find((one) => contains(one, statement));
  const isSettled = yearsIn(tokens).length > 0 || (block !== undefined && SAYS_YEAR.test(block.text));
  return values
    .filter((value) => value.sort === 'money' && !value.apart && !isOfOthers(statement, shift(value, statement.start)))
    .map((value) => ({
      kind: 'amount',
      amount: value.amount,
      text: inOneLine(text.slice(value.start, value.end)),
      isSettled,
      insertAt: statement.end,
      language,
      ...shift(value, statement.start),
    }));
}

const SAYS_YEAR = /(?<!\d)20\d\d(?!\d)/;

// "De kosten worden gedekt binnen de bestaande middelen."
function meansIn(statement: Statement): Funding[] {
  const { text, start, end, language } = statement;
  const plain = spelled(text);
  const match = isOwnPlan(statement) ? numberWords[language].funding.existingMeans.exec(plain.text) : null;
  if (!match) return [];
  const at = span(start + plain.original(match.index), start + plain.original(match.index + match[0].length));
  return [
    {
      kind: 'existing means',
      amount: 0,
      text: inOneLine(match[0]),
      isSettled: false,
      insertAt: end,
      language,
      ...at,
    },
  ];
}

/**
 * The amounts and means of which the draft says neither year nor budget: not in their paragraph, nor anywhere under the same heading, nor where it
 * speaks of the same amount again.
 */
export function unaccountedIn(funding: readonly Funding[], headings: readonly Heading[]): Funding[] {
  const sectionOf = (at: number): number => firstFrom(headings, at + 1);
  const covered = new Set(funding.filter(({ kind }) => kind === 'cover').map(({ start }) => sectionOf(start)));
  const isCovered = (one: Funding): boolean => one.isSettled || covered.has(sectionOf(one.start));
  const settled = new Set(funding.filter((one) => one.amount > 0 && isCovered(one)).map(({ amount }) => amount));
  return funding.filter((one) => one.kind !== 'cover' && !isCovered(one) && !settled.has(one.amount));
}
