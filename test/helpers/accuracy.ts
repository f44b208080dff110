import { readFileSync } from 'node:fs';
import { rules } from '../../src/engine/index.ts';
import { read } from './drafts.ts';

/** A labelled sentence, and the draft in which it is judged: alone, under the heading of goals in a dated letter. */
export interface LabelledSentence {
  readonly text: string;
  readonly rules: readonly string[];
  readonly part: 'tune' | 'held-out';
  readonly draft: string;
}

const HEADS = { nl: 'Den Haag, 1 juni 2025\n\n## Doelstellingen', en: 'The Hague, 1 June 2025\n\n## Objectives' };

/** The labelled sentences of a language, in the order of the set. */
export const labelledSentences = (language: 'nl' | 'en'): LabelledSentence[] =>
  readFileSync(`test/accuracy/own.${language}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledSentence)
    .map((sentence) => ({ ...sentence, draft: `${HEADS[language]}\n\n${sentence.text}\n` }));

/** The drafts of the sentences that may be looked at, of the English ones every fifth; the held-out ones are for scoring only. */
export const sentenceDrafts = (): string[] =>
  [...labelledSentences('nl'), ...labelledSentences('en').filter((_, i) => i % 5 === 0)]
    .filter(({ part }) => part === 'tune')
    .map(({ draft }) => draft);

/** How often a rule hit what it should, marked what it should not, and missed. */
interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** A sentence that was judged otherwise than its label says. */
interface Difference {
  readonly text: string;
  readonly want: readonly string[];
  readonly got: readonly string[];
}

/** What a set of sentences scored. */
export interface Score {
  readonly byRule: ReadonlyMap<string, Tally>;
  readonly micro: Tally;
  readonly sentences: number;
  readonly exact: number;
  readonly differences: readonly Difference[];
}

/** Rules of the draft that a sentence by itself can break. */
const IN_SENTENCES: ReadonlySet<string> = new Set(['actie-onvolledig', 'einddatum-missie-ontbreekt']);

/** Rules that judge a draft or chain as a whole: a sentence alone says nothing about them. */
const OF_DRAFTS: ReadonlySet<string> = new Set([
  ...rules.filter(({ id, scope }) => scope === 'document' && !IN_SENTENCES.has(id)).map(({ id }) => id),
  'afkorting-niet-uitgelegd',
  'lange-zin',
  'doel-zonder-activiteit',
  'activiteit-zonder-doel',
]);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The share of marks that are right; 1 where nothing is marked. */
const precision = ({ right, wrong }: Tally): number => share(right, right + wrong);

/** The share of what should be marked that is; 1 where nothing should be. */
const recall = ({ right, missed }: Tally): number => share(right, right + missed);

/** The harmonic mean of both. */
const f1 = ({ right, wrong, missed }: Tally): number => share(2 * right, 2 * right + wrong + missed);

/** The rules that mark something in a draft. */
const rulesIn = (draft: string): string[] => [...new Set(read(draft).findings.map(({ rule }) => rule))];

/**
 * Scores sentences per rule. Those with a label of a rule that does not exist yet are left out, for they cannot come out right; so are the
 * rules that judge a whole draft.
 */
export function scoreOf(
  sentences: readonly LabelledSentence[],
  rulesOf: (draft: string) => readonly string[] = rulesIn,
): Score {
  const scored = new Set<string>(rules.map(({ id }) => id).filter((id) => !OF_DRAFTS.has(id)));
  const byRule = new Map([...scored].map((id) => [id, { right: 0, wrong: 0, missed: 0 }]));
  const differences: Difference[] = [];
  const judged = sentences.filter((sentence) => sentence.rules.every((id) => scored.has(id) || OF_DRAFTS.has(id)));
  for (const { text, draft, rules: labels } of judged) {
    const want = labels.filter((id) => scored.has(id));
    const got = rulesOf(draft).filter((id) => scored.has(id));
    for (const [id, tally] of byRule) {
      if (got.includes(id)) tally[want.includes(id) ? 'right' : 'wrong']++;
      else if (want.includes(id)) tally.missed++;
    }
    if (want.length !== got.length || want.some((id) => !got.includes(id))) differences.push({ text, want, got });
  }
  const tallies = [...byRule.values()];
  const sum = (of: keyof Tally): number => tallies.reduce((total, tally) => total + tally[of], 0);
  return {
    byRule,
    micro: { right: sum('right'), wrong: sum('wrong'), missed: sum('missed') },
    sentences: judged.length,
    exact: judged.length - differences.length,
    differences,
  };
}

const cells = (values: readonly (string | number)[]): string =>
  values.map((value) => String(value).padStart(7)).join('');

/** The score as a table: hits, false marks, misses, precision, recall and F1 per rule, and over all marks. */
export function tableOf({ byRule, micro, sentences, exact }: Score): string {
  const line = (name: string, tally: Tally): string =>
    name.padEnd(32) +
    cells([tally.right, tally.wrong, tally.missed, ...[precision, recall, f1].map((of) => of(tally).toFixed(3))]);
  return [
    'rule'.padEnd(32) + cells(['tp', 'fp', 'fn', 'P', 'R', 'F1']),
    ...[...byRule].map(([id, tally]) => line(id, tally)),
    line('all', micro),
    `exactly right: ${exact} of ${sentences} sentences`,
  ].join('\n');
}

/** Where the floors are kept: per rule the precision and recall that the whole set must reach. */
export const FLOORS = 'test/accuracy/floors.json';

/** Precision and recall on so many sentences that should be marked. */
export interface Reached {
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
}

/** What the whole set must reach, and what the part reached that nobody tuned on. */
export interface Floor extends Reached {
  readonly heldOut: Reached;
}

// Rounded down: a floor is reached by the score that it was taken from.
const reachedIn = (tally: Tally): Reached => ({
  positives: tally.right + tally.missed,
  precision: Math.floor(precision(tally) * 1000) / 1000,
  recall: Math.floor(recall(tally) * 1000) / 1000,
});

const tallies = ({ byRule, micro }: Score): [string, Tally][] => [...byRule, ['all', micro]];

/** The floors that the scores of the whole set and of its held-out part set, per rule and over all marks. */
export function floorsOf(whole: Score, heldOut: Score): Readonly<Record<string, Floor>> {
  const held = new Map(tallies(heldOut));
  return Object.fromEntries(
    tallies(whole).map(([id, tally]) => [
      id,
      { ...reachedIn(tally), heldOut: reachedIn(held.get(id) ?? { right: 0, wrong: 0, missed: 0 }) },
    ]),
  );
}

/** Where a score falls below its floors. A rule without a floor is a fault too: every rule is held to what it reached. */
export function floorFaults(score: Score, floors: Readonly<Record<string, Reached>>): string[] {
  return tallies(score).flatMap(([id, tally]) => {
    const floor = floors[id];
    if (!floor) return [`${id} has no floor`];
    const reached = reachedIn(tally);
    return (['precision', 'recall'] as const)
      .filter((what) => reached[what] < floor[what])
      .map((what) => `${id}: ${what} ${reached[what]} is below ${floor[what]}`);
  });
}

/** The floors of both languages. */
export type Floors = Readonly<Record<'nl' | 'en', Readonly<Record<string, Floor>>>>;

/** The recorded floors. */
export const recordedFloors = (): Floors => JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;

const figures = {
  nl: {
    heading: 'Betrouwbaarheid',
    none: 'Deze regel is niet op losse gelabelde zinnen gemeten.',
    opening:
      'Gemeten op de gelabelde zinnen van het project; tussen haakjes op het deel dat niet is gebruikt om de regel te maken:',
    languages: { nl: 'in het Nederlands', en: 'in het Engels' },
    line: ({ positives, precision, recall, heldOut }: Floor, figure: (value: number) => string) =>
      `van de markeringen is ${figure(precision)} terecht (${figure(heldOut.precision)}), van de ${positives} zinnen met deze bevinding wordt ${figure(recall)} gevonden (${figure(heldOut.recall)} van ${heldOut.positives}).`,
  },
  en: {
    heading: 'Reliability',
    none: 'This rule was not measured on single labelled sentences.',
    opening:
      'Measured on the project’s labelled sentences; in brackets on the part that was not used to make the rule:',
    languages: { nl: 'in Dutch', en: 'in English' },
    line: ({ positives, precision, recall, heldOut }: Floor, figure: (value: number) => string) =>
      `${figure(precision)} of the marks are right (${figure(heldOut.precision)}), and ${figure(recall)} of the ${positives} sentences with this finding are found (${figure(heldOut.recall)} of ${heldOut.positives}).`,
  },
} as const;

/** A rule's page with what was measured of the rule as its last section; whatever stood there before is replaced. */
export function withReliability(page: string, language: 'nl' | 'en', id: string, floors: Floors): string {
  const { heading, none, opening, languages, line } = figures[language];
  const [words = ''] = page.split(`\n## ${heading}\n`);
  const figure = (value: number): string => `${Math.floor(value * 100)}${language === 'nl' ? ' procent' : ' per cent'}`;
  const lines = (['nl', 'en'] as const).flatMap((of) => {
    const floor = floors[of][id];
    return floor && floor.positives > 0 ? [`- ${languages[of]}: ${line(floor, figure)}`] : [];
  });
  const measured = lines.length > 0 ? `${opening}\n\n${lines.join('\n')}` : none;
  return `${words.trimEnd()}\n\n## ${heading}\n\n${measured}\n`;
}
