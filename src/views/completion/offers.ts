import { type Goal, type Reading, rules, type Span, type Tongue } from '../../engine/index.ts';
import { firstWords } from '../goalName.ts';
import { comingDays, type Day, dayIn, written } from './dates.ts';
import type { Expected } from './expected.ts';
import { fieldLabels, fieldsOf, fieldValues } from './fields.ts';

/** Something that a writer can choose. */
export interface Offer {
  readonly kind: 'label' | 'goal' | 'activity' | 'value' | 'owner' | 'date' | 'rule';
  readonly label: string;
  /** What it is, in a few words; empty where the label says it. */
  readonly detail: string;
  /** What is written; blanks `‹…›` are to be filled in. */
  readonly newText: string;
  readonly replace: Span;
  /** What is written behind it can be chosen as well. */
  readonly leadsOn: boolean;
}

/** What is known when something is to be completed. */
export interface Known {
  readonly reading: Reading;
  /** Of what the writer is told. */
  readonly language: Tongue;
  /** Who does what in the drafts of the workspace. */
  readonly owners: () => readonly string[];
  readonly today: Day;
}

type Of<Kind extends Expected['kind']> = Extract<Expected, { kind: Kind }>;

/** What can stand at a place where something is expected, best first. */
export function offers(expected: Expected, known: Known): Offer[] {
  switch (expected.kind) {
    case 'rule':
      return ruleIds(expected, known);
    case 'label':
      return labels(expected, known);
    case 'value':
      return values(expected, known);
  }
}

const offer = (
  kind: Offer['kind'],
  label: string,
  { replace }: Expected,
  { detail = '', newText = label, leadsOn = false } = {},
): Offer => ({ kind, label, detail, newText, replace, leadsOn });

const ruleIds = (expected: Of<'rule'>, { language }: Known): Offer[] =>
  rules
    .filter(({ id }) => !expected.listed.includes(id))
    .map(({ id, title }) => offer('rule', id, expected, { detail: title[language] }));

function labels(expected: Of<'label'>, { reading }: Known): Offer[] {
  const names = fieldLabels[reading.language];
  const own = (expected.block ? fieldsOf[expected.block] : []).filter((field) => !expected.present.includes(field));
  const fields = own.map((field) =>
    offer('label', names[field], expected, {
      newText: `${names[field]}${expected.closes}`,
      leadsOn: canBeChosen.has(field),
    }),
  );
  return [...fields, ...openings(expected, reading)];
}

const canBeChosen: ReadonlySet<string> = new Set([
  'deadline',
  'actor',
  'contributesTo',
  'activities',
  'response',
  'status',
]);

const openingNames = {
  nl: { goal: 'Doel', activity: 'Activiteit' },
  en: { goal: 'Goal', activity: 'Activity' },
} as const;

/** "Doel D3.", with the next number. */
function openings(expected: Of<'label'>, { language, ids }: Reading): Offer[] {
  const names = openingNames[language];
  const letters = { goal: ids.some(({ id }) => id.startsWith('G')) || language === 'en' ? 'G' : 'D', activity: 'A' };
  if (ids.some(({ id }) => /^D\d/.test(id))) letters.goal = 'D';
  const closes = expected.closes.replace(':', '.');
  return (['goal', 'activity'] as const).map((kind) => {
    const numbers = ids.flatMap(({ id }) =>
      id.startsWith(letters[kind]) ? Number.parseInt(id.slice(1), 10) || 0 : [],
    );
    const label = `${names[kind]} ${letters[kind]}${Math.max(0, ...numbers) + 1}`;
    return offer('label', label, expected, { newText: `${label}${closes}` });
  });
}

function values(expected: Of<'value'>, known: Known): Offer[] {
  const { field } = expected;
  if (field === 'contributesTo' || field === 'activities') return ids(expected, known);
  if (field === 'deadline') return days(expected, known);
  const all = field === 'actor' ? known.owners() : (fieldValues[known.reading.language][field] ?? []);
  const begun = expected.written.toLowerCase();
  return all
    .filter((value) => value.toLowerCase().startsWith(begun) && value.toLowerCase() !== begun)
    .map((value) => offer(field === 'actor' ? 'owner' : 'value', value, expected));
}

function ids(expected: Of<'value'>, { reading }: Known): Offer[] {
  if (!/^(?:[a-z]{1,3}[\d.]*)?$/i.test(expected.written)) return [];
  const taken = new Set([...expected.listed.map((id) => id.toUpperCase()), expected.of]);
  const kind = expected.field === 'activities' ? 'activity' : 'goal';
  return reading.goals
    .filter((goal) => goal.id !== null && !taken.has(goal.id) && (kind === 'activity') === isActivity(goal))
    .map(({ id, text }) => offer(kind, id ?? '', expected, { detail: firstWords(text) }));
}

const isActivity = ({ ties }: Goal): boolean => ties.label === 'activity' || ties.label === 'action';

const by: Readonly<Record<Tongue, string>> = { nl: 'uiterlijk ', en: '' };
const BEGUN = /^((?:uiterlijk|by)\s+)?([\d./-]*)(\s+\p{L}*)?$/iu;

function days(expected: Of<'value'>, { reading: { language }, today }: Known): Offer[] {
  const begun = BEGUN.exec(expected.written);
  if (!begun) return [];
  const [, opened, digits = '', month] = begun;
  const meant = month === undefined && digits !== '' ? dayIn(digits, today) : null;
  const replace = { start: expected.replace.end - `${digits}${month ?? ''}`.length, end: expected.replace.end };
  const newText = (day: string): string => (opened || digits !== '' ? day : `${by[language]}${day}`);
  return (meant ? [meant] : comingDays(today)).map((day) => {
    const label = written(day, language);
    return { ...offer('date', label, expected, { newText: newText(label) }), replace };
  });
}
