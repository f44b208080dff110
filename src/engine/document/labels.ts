import { type Span, span } from '../text/span.ts';
import { spelled } from '../text/unspelled.ts';

/** What a block or field can be called by. */
export type LabelName = FieldName | 'goal' | 'activity' | 'action';

/** A step of the results chain. */
type Level = 'activity' | 'output' | 'outcome' | 'impact';

/** A block that opens something that can be referred to: "Doel D1.", "Activiteit A2.", "Actie A1.1:". */
export interface Opening {
  readonly kind: 'goal' | 'activity' | 'action';
  /** The step of the results chain that its label names, where a guide gives that step a name; else null. */
  readonly level: Level | null;
  /** As written: `D1`. */
  readonly id: string;
  /** The words "Doel D1", relative to the block. */
  readonly label: Span;
  /** What follows the label, relative to the block. */
  readonly value: Span;
}

/** The fields that we know of goals and responses. */
export type FieldName =
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'deadline'
  | 'actor'
  | 'contributesTo'
  | 'activities'
  | 'assumption'
  | 'source'
  | 'response'
  | 'rationale'
  | 'result'
  | 'resources'
  | 'reporting'
  | 'status';

/** One labelled field: "Termijn: 1 juni 2026". Spans are relative to the block. */
export interface Field {
  readonly name: FieldName;
  readonly label: Span;
  readonly value: Span;
}

// The words that open blocks, Dutch and English.
const OPENERS = {
  goal: ['hoofddoel', 'subdoel', 'einddoel', 'doel', '(?:main |end |sub-?)?(?:goal|objective)'],
  activity: ['activiteit', 'activity'],
  action: ['actie', 'action'],
} as const;

// Dutch and English names of the fields, as the templates of the guide have them.
const FIELD_NAMES: readonly (readonly [RegExp, FieldName])[] = [
  [/^(?:indicator|indicatoren|indicators|meetbaar aan|measured by)$/, 'indicator'],
  [/^(?:nulmeting|uitgangswaarde|baseline|baseline value|starting value)$/, 'baseline'],
  [/^(?:streefwaarde|target|target value)$/, 'target'],
  [/^(?:termijn|deadline|due date|datum|einddatum|date|end date|timeframe|by when)$/, 'deadline'],
  [/^(?:verantwoordelijk|verantwoordelijke|eigenaar|responsible|owner|trekker|responsibility|lead)$/, 'actor'],
  [/^(?:draagt bij aan|contributes to)$/, 'contributesTo'],
  [/^(?:activiteiten|activiteit|activities|activity)$/, 'activities'],
  [/^(?:aanname|aannames|assumption|assumptions|risico|risk|risks)$/, 'assumption'],
  [/^(?:bron|bron en frequentie|source|source and frequency|frequentie)$/, 'source'],
  [/^(?:appreciatie|standpunt|response|position|appreciation)$/, 'response'],
  [/^(?:toelichting|rationale|onderbouwing|explanation)$/, 'rationale'],
  [/^(?:resultaat|deliverable|product|result|output)$/, 'result'],
  [/^(?:middelen|resources)$/, 'resources'],
  [/^(?:terugmelding|reporting|rapportage|reporting back)$/, 'reporting'],
  [/^(?:status)$/, 'status'],
];
// Looked ahead at, since a name may stand on two lines ("draagt\nbij aan:") and the second line may be one by itself.
const FIELD = /(?:^|\n|—|–)(?=(([^\S\n]*)(\p{L}[\p{L}\s]{3,23}?)[^\S\n]{0,4}:[^\S\n]*))/gu;

/** The words by which blocks and fields are recognised. */
export interface Labels {
  readonly opening: RegExp;
  /** By name in small letters, beside the names that we know by ourselves. */
  readonly fields: ReadonlyMap<string, FieldName>;
  readonly levels: ReadonlyMap<string, Level>;
}

/** The labels that we know, with other names beside them: of blocks and fields, and of the steps of the results chain. */
export function labelsWith(
  names: Readonly<Partial<Record<LabelName, readonly string[]>>>,
  levels: Readonly<Partial<Record<Level, string>>>,
): Labels {
  const { goal = [], activity = [], action = [], ...fields } = names;
  const { activity: deed, ...ends } = levels;
  const either = (known: readonly string[], own: readonly string[]): string =>
    `(${[...own.map((name) => name.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')), ...known].join('|')})`;
  return {
    opening: new RegExp(
      String.raw`^[\s•*-]*(?:${either(OPENERS.goal, [...goal, ...Object.values(ends)])}|${either(OPENERS.activity, [...activity, ...(deed ? [deed] : [])])}|${either(OPENERS.action, action)})\s+([a-z]{0,3}\d+(?:\.\d+)*)\s*[.:]\s*`,
      'iu',
    ),
    fields: new Map(
      Object.entries(fields).flatMap(([field, own]) => own.map((name) => [name.toLowerCase(), field as FieldName])),
    ),
    levels: new Map(Object.entries(levels).map(([level, name]) => [name.toLowerCase(), level as Level])),
  };
}

/** The labels that we know by ourselves. */
export const knownLabels: Labels = labelsWith({}, {});

/** The field that a label or the head of a column names, in small letters; null when it is none that we know. */
export const fieldNameOf = (label: string, { fields }: Labels = knownLabels): FieldName | null =>
  fields.get(label) ?? FIELD_NAMES.find(([known]) => known.test(label))?.[1] ?? null;

/** Reads the label that a block opens with; null when it opens nothing. */
export function openingOf(written: string, labels: Labels = knownLabels): Opening | null {
  const { text, original } = spelled(written);
  const found = openingIn(text, labels);
  if (!found) return null;
  const back = ({ start, end }: Span): Span => span(original(start), original(end));
  return { ...found, label: back(found.label), value: back(found.value) };
}

function openingIn(text: string, labels: Labels): Opening | null {
  const match = labels.opening.exec(text);
  if (!match?.[4]) return null;
  const word = match[1] ?? match[2] ?? '';
  const kind = match[1] ? 'goal' : match[2] ? 'activity' : 'action';
  const labelStart = match[0].search(/\p{L}/u);
  const labelEnd = match[0].indexOf(match[4], labelStart) + match[4].length;
  const fields = fieldsIn(text, labels);
  const next = fields.find((f) => f.label.start >= match[0].length);
  const end = next ? trimEnd(text, match[0].length, next.label.start) : trimEnd(text, match[0].length, text.length);
  return {
    kind,
    level: labels.levels.get(word.toLowerCase()) ?? null,
    id: match[4].toUpperCase(),
    label: span(labelStart, labelEnd),
    value: span(Math.min(match[0].length, end), end),
  };
}

/** Reads the labelled fields of a block, in order; a value runs to the next field or to the block's end. */
export function fieldsOf(written: string, labels: Labels = knownLabels): Field[] {
  if (!written.includes(':')) return [];
  const { text, original } = spelled(written);
  const back = ({ start, end }: Span): Span => span(original(start), original(end));
  return fieldsIn(text, labels).map((field) => ({ ...field, label: back(field.label), value: back(field.value) }));
}

function fieldsIn(text: string, labels: Labels): Field[] {
  const found: { name: FieldName; label: Span; from: number }[] = [];
  for (const { 0: before, 1: ahead = '', 2: indent = '', 3: written = '', index } of text.matchAll(FIELD)) {
    const name = fieldNameOf(written.trim().replace(/\s+/g, ' ').toLowerCase(), labels);
    if (!name || (before === '\n' && goesOn(text.slice(0, index), written, found.at(-1)?.from))) continue;
    const at = index + before.length;
    const start = at + indent.length;
    found.push({ name, label: span(start, start + written.trimEnd().length), from: at + ahead.length });
  }
  return found.map(({ name, label, from }, i) => {
    const end = trimEnd(text, from, found[i + 1]?.label.start ?? text.length);
    return { name, label, value: span(from, end) };
  });
}

// A line that opens in small letters goes on with the sentence ("uit van drie\naannames: …"), unless that has ended or a field stands in front of it.
const goesOn = (before: string, name: string, field: number | undefined): boolean =>
  /^\p{Ll}/u.test(name) && !/[.;]\s*$/.test(before) && (field === undefined || before.slice(field).includes('\n'));

// A dash before the next field on the same line belongs to neither.
function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s—–]/.test(text[end - 1] ?? '')) end--;
  return end;
}
