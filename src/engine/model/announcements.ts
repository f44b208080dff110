import type { Part } from '../document/block.ts';
import type { CountWords } from '../language/count-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Value } from '../language/values.ts';
import { contains, shift } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import type { Announcement } from './announcement.ts';
import type { Counted } from './counted.ts';
import { itemsBehind, itemsIn } from './enumerations.ts';
import type { Passage } from './passage.ts';
import type { Statement } from './statement.ts';
import { totalsIn } from './totals.ts';

/** What the statements and tables of a part announce, in order of place. */
export function announcementsIn(part: Part, passage: Passage, counted: readonly Counted[]): Announcement[] {
  const own = counted.filter(({ values }) => values.length > 0);
  return [
    ...own.flatMap((one) => [...ofDraft(one), ...ofItems(one, part, passage)]),
    ...totalsIn(part, passage.blocks),
  ].sort((a, b) => a.start - b.start);
}

const isPlain = ({ sort, bound, apart, amount }: Value): boolean =>
  sort === 'count' && bound === 'exactly' && !apart && Number.isInteger(amount) && amount > 1;

function announcementOf(
  { statement }: Counted,
  value: Value,
  of: Announcement['of'],
  found: number | null,
  isOfAll = false,
): Announcement {
  const { start, text, language } = statement;
  const figure = { text: text.slice(value.figure.start, value.figure.end), ...shift(value.figure, start) };
  return { start: figure.start, end: start + value.end, count: value.amount, of, isOfAll, found, figure, language };
}

function ofDraft(counted: Counted): Announcement[] {
  const { tokens, values, words } = counted;
  const { announces, ofSome, all } = words.counts;
  if (tokens.some(({ norm }) => ofSome.has(norm) || /^(?:19|20)\d\d$/.test(norm))) return [];
  const isSaid = tokens.some(({ norm }) => announces.has(norm));
  return values.flatMap((value) => {
    const of = thingsOf(value, words.counts);
    if (!of || !isPlain(value) || value.modifiers.length > 0) return [];
    const isOfAll = all.has(tokens[value.from - 1]?.norm ?? '');
    return isOfAll || (isSaid && !value.definite) ? [announcementOf(counted, value, of, null, isOfAll)] : [];
  });
}

function thingsOf({ noun }: Value, counts: CountWords): 'recommendations' | 'goals' | 'activities' | null {
  if (counts.recommendations.has(noun)) return 'recommendations';
  if (counts.goals.has(noun)) return 'goals';
  return counts.activities.has(noun) ? 'activities' : null;
}

// How many words may stand between what is announced and the colon: "drie opties voor de toekomst:".
const FARTHEST = 4;

// "vier uitgangspunten: a, b en c", "de volgende vier punten:" before a list, "drie aannames. Ten eerste …"
function ofItems(counted: Counted, part: Part, { blocks, statements }: Passage): Announcement[] {
  const { statement, tokens, values, words } = counted;
  const value = values.findLast((one) => isPlain(one) && one.noun !== '' && isBeforeColon(tokens, one));
  // "drie van de zeven thema's: …" lists the three.
  if (value && values.some(({ to }) => to <= value.from && value.from - to < 3)) return [];
  const block = blocks.find((one) => contains(one, statement));
  if (!block) return [];
  const behind = statements.filter((other) => other.start > statement.start && contains(block, other));
  const colon = value ? colonBehind(tokens, value) : -1;
  if (!value || words.counts.unlisted.has(value.noun)) return ofSentences(counted, behind);
  const found =
    colon === tokens.length - 1
      ? behind.length === 0
        ? itemsBehind(part, blocks, block)
        : null
      : itemsIn(tokens.slice(colon + 1), value.amount, words, behind[0] ? inOneLine(behind[0].text) : null);
  return found === null || found === value.amount ? [] : [announcementOf(counted, value, 'items', found)];
}

const colonBehind = (tokens: readonly Token[], { to }: Value): number => {
  const at = tokens.slice(to, to + FARTHEST + 1).findIndex(({ norm }) => norm === ':');
  return at < 0 ? -1 : to + at;
};

const isBeforeColon = (tokens: readonly Token[], value: Value): boolean => colonBehind(tokens, value) >= 0;

// "drie aannames. Ten eerste … Ten tweede …": the sentences behind count themselves.
function ofSentences(counted: Counted, behind: readonly Statement[]): Announcement[] {
  const { values, words } = counted;
  const value = values.findLast((one) => isPlain(one) && one.noun !== '' && !one.definite);
  const { placeOf, goesOn, unlisted } = words.counts;
  const sentences = behind.map(({ text }) => inOneLine(text));
  const places = sentences.map(placeOf);
  if (!value || places[0] !== 1 || unlisted.has(value.noun)) return [];
  const last = Math.max(...places);
  // A sentence that goes on without a number of its own may be one more.
  const isSure = last > 1 && !sentences.some((text, i) => places[i] === 0 && goesOn.test(text));
  return isSure && last !== value.amount ? [announcementOf(counted, value, 'items', last)] : [];
}
