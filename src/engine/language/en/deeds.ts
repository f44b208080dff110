import { type Span, span } from '../../text/span.ts';
import type { Deed } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import { isVerbForm } from './verb-forms.ts';
import { skipAdverbs, type VerbUse } from './verb-uses.ts';

/**
 * What is promised side by side: "equip the border police, renovate two stations and mentor the leadership". The verbs that stand in a row with the
 * one of the main clause, each with its object. Empty where it is one thing or two.
 */
export function deedsOf(text: string, tokens: readonly Token[], main: MainClause, uses: readonly VerbUse[]): Deed[] {
  const last = main.group.at(-1);
  if (main.finite < 0 || !last) return [];
  const first = headOf(tokens, main, uses, last);
  if (!first) return [];
  const sure = uses.filter((use) => use.at > first.at && use.at < main.end && isBeside(tokens, use, first));
  const rows = [first, ...sure, ...hiddenOf(tokens, main, [first, ...sure])].sort((a, b) => a.at - b.at);
  if (rows.length < 2) return [];
  const closing = closingOf(tokens, main, rows);
  if (closing) rows.push(closing);
  const further = rows.length === 2 ? alsoDone(tokens, main, uses, rows) : undefined;
  if (further) rows.push(further);
  // Two deeds in one sentence are said often enough, and of a choice one is done.
  if (rows.length < 3 || isChoice(tokens, rows)) return [];
  const deeds = rows.map((use, i): Span => {
    const next = rows[i + 1]?.at ?? main.end;
    let to = next;
    while (
      to > use.at + 1 &&
      (tokens[to - 1]?.kind === 'mark' ||
        /^(?:and|or|to|also|will|moreover|then|but|as|well|both|hand|other|on|the|it|they|in|addition)$/.test(
          tokens[to - 1]?.norm ?? '',
        ))
    )
      to--;
    return span(tokens[use.at]?.start ?? 0, tokens[Math.max(use.at, to - 1)]?.end ?? 0);
  });
  const lead = rows.every((use) => use.form === 'base') ? leadOf(text, tokens, first, deeds) : null;
  return deeds.map((deed) =>
    lead === null ? deed : { alone: `${lead}${text.slice(deed.start, deed.end).replace(/\s+/g, ' ')}.`, ...deed },
  );
}

/**
 * "In 2026 the engineers will": what stands in front of the first deed holds for all, when each has its own object and nothing follows the last. Words
 * that pair it with another ("both", "on the one hand") go.
 */
function leadOf(text: string, tokens: readonly Token[], first: VerbUse, deeds: readonly Span[]): string | null {
  let from = first.at;
  while (from > 0 && PAIRING.test(tokens[from - 1]?.norm ?? '')) from--;
  const before = tokens[skipAdverbs(tokens, from - 1)]?.norm ?? '';
  const ends = tokens.findLast((t) => t.kind !== 'mark')?.end === deeds.at(-1)?.end;
  const within = tokens.some((t, at) => at > first.at && /^(?:both|either|neither|respectively)$/.test(t.norm));
  const objects = deeds.every((deed) => /\s/.test(text.slice(deed.start, deed.end).trim()));
  if (!/^(?:will|shall|must|to)$/.test(before) || !ends || within || !objects) return null;
  return `${text.slice(tokens[0]?.start ?? 0, tokens[from - 1]?.end ?? 0).replace(/\s+/g, ' ')} `;
}
const PAIRING = /^(?:both|not|only|on|the|one|hand)$/;

// Behind "is to", "aims to": the first infinitive opens the row.
function headOf(tokens: readonly Token[], main: MainClause, uses: readonly VerbUse[], last: VerbUse): VerbUse | null {
  // "serves, on the one hand, to protect"
  const reach = tokens[last.at + 1]?.norm === ',' ? 10 : 4;
  if (
    last.lemma === 'be' ||
    /^(?:go|hope|mean|undertake|propose|resolve|promise|decide|aim|seek|want|intend|plan|strive|try|endeavour|continue|serve)$/.test(
      last.lemma,
    )
  )
    return uses.find((u) => u.at > last.at && u.at < main.end && u.afterTo && u.at - last.at < reach) ?? null;
  return tokens[last.at] ? last : null;
}

// In the same form, behind a comma or "and": "to escort ships, to gather evidence and to educate".
function isBeside(tokens: readonly Token[], use: VerbUse, first: VerbUse): boolean {
  const sameForm = use.form === first.form || (use.form === 'base' && first.form === 'base');
  if (!sameForm) return false;
  let at = use.at - 1;
  while (
    at > 0 &&
    /ly$|^(?:to|also|will|then|moreover|not|only|both|shall|the|on|one|other|hand|furthermore|finally|it|they|we|in|addition|besides|but|further|even|later|subsequently|too|is|are|going|thirdly|lastly)$/.test(
      tokens[at]?.norm ?? '',
    )
  )
    at--;
  return (
    /^(?:,|and|or|;|as)$/.test(tokens[at]?.norm ?? '') ||
    (tokens[at + 1]?.norm === 'but' && tokens[at + 2]?.norm === 'also')
  );
}

// "dredge the mouth, plant mangroves and draw up a law": between two verbs of a row a word that could be a verb is one, where an object follows it.
function hiddenOf(tokens: readonly Token[], main: MainClause, sure: readonly VerbUse[]): VerbUse[] {
  const last = sure.at(-1);
  const first = sure[0];
  if (!first || !last || first.form !== 'base') return [];
  const found: VerbUse[] = [];
  let paired = false;
  for (let at = first.at + 2; at < main.end; at++) {
    const isPaired = PAIRED.test(before(tokens, at)) && tokens[at]?.norm !== 'hand';
    if (!(isPaired || tokens[at - 1]?.norm === ',') || sure.some((use) => use.at === at)) continue;
    const word = tokens[at];
    const object = tokens[at + 1];
    if (word?.kind !== 'word' || word.capital || !isVerbForm(word.norm, 'base')) continue;
    if (
      object?.kind === 'mark' ||
      /^(?:and|or|to|of|in|for|at|on|with|by|from|will|is|are)$/.test(object?.norm ?? 'and')
    )
      continue;
    found.push({ lemma: word.norm, form: 'base', at, particleAt: -1, afterTo: false });
    paired ||= isPaired;
  }
  // One verb alone makes no row: "supply tents, water pumps and rice".
  return paired || sure.length > 1 || closingOf(tokens, main, [...sure, ...found]) ? found : [];
}

const isChoice = (tokens: readonly Token[], rows: readonly VerbUse[]): boolean => {
  const joined = (word: string): boolean => rows.some((use) => tokens[use.at - 1]?.norm === word);
  return joined('or') && !joined('and');
};

// "both escort convoys and clear mines, as well as advising the port"
const alsoDone = (
  tokens: readonly Token[],
  main: MainClause,
  uses: readonly VerbUse[],
  rows: readonly VerbUse[],
): VerbUse | undefined =>
  uses.find(
    (use) =>
      use.form === 'gerund' &&
      use.at > (rows.at(-1)?.at ?? 0) &&
      use.at < main.end &&
      PAIRED.test(before(tokens, use.at)) &&
      // "as well as training for teachers": a noun.
      /^(?:the|a|an|its|their|our|all|both)$/.test(tokens[use.at + 1]?.norm ?? ''),
  );

// "and on the other document threats", "as well as fund relocations": what pairs two deeds.
const PAIRED = /(?:on the other(?: hand)?|as well as)$/;
const before = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .map((t) => t.norm)
    .join(' ');

// "map needs, select partners and sign contracts": what closes a row of verbs is a verb as well, though it could be a noun.
function closingOf(tokens: readonly Token[], main: MainClause, rows: readonly VerbUse[]): VerbUse | null {
  const last = rows.at(-1);
  if (last?.form !== 'base') return null;
  const and = tokens.findIndex((t, at) => at > last.at && at < main.end && t.norm === 'and');
  const word = tokens[and + 1];
  const object = tokens[and + 2];
  if (and < 0 || !word || object?.kind !== 'word' || word.capital || !isVerbForm(word.norm, 'base')) return null;
  if (/^(?:to|of|in|for|at|on|with|by|from|will|is|are|and|or)$/.test(object.norm)) return null;
  return { lemma: word.norm, form: 'base', at: and + 1, particleAt: -1, afterTo: false };
}
