import {
  type Finding,
  type Goal,
  messageOf,
  type Reading,
  relatedMessage,
  type Span,
  type Tongue,
} from '../engine/index.ts';

/** Another place that a mark speaks of, in another draft where `elsewhere` names one. */
interface RelatedPlace extends Span {
  readonly message: string;
  readonly elsewhere?: Finding['related'][number]['elsewhere'];
}

/** One squiggle in the editor: a finding, or all that one goal lacks. */
export interface Mark extends Span {
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Other places that it speaks of, with what stands there. */
  readonly related: readonly RelatedPlace[];
  /** The rule of the first finding: the mark's link leads to its page. */
  readonly rule: string;
  /** At least one; each keeps its own fixes, explanation and suppression. */
  readonly findings: readonly [Finding, ...Finding[]];
}

type Part = NonNullable<Finding['lacks']>;

/** The parts of a goal, in the order in which they are listed. */
const parts: readonly Part[] = ['actor', 'indicator', 'baseline', 'target', 'deadline'];

const words: Readonly<Record<Tongue, Readonly<Record<Part | Goal['kind'] | 'lacks', string>>>> = {
  nl: {
    effect: 'Doel',
    commitment: 'Toezegging',
    lacks: 'mist',
    actor: 'actor',
    indicator: 'maat',
    baseline: 'nulmeting',
    target: 'streefwaarde',
    deadline: 'termijn',
  },
  en: {
    effect: 'Goal',
    commitment: 'Commitment',
    lacks: 'lacks',
    actor: 'an actor',
    indicator: 'a measure',
    baseline: 'a baseline',
    target: 'a target',
    deadline: 'a deadline',
  },
};

const listed = {
  nl: new Intl.ListFormat('nl'),
  en: new Intl.ListFormat('en-GB'),
} as const satisfies Record<Tongue, Intl.ListFormat>;

const weight: Readonly<Record<Finding['severity'], number>> = { error: 3, warning: 2, information: 1 };

/** What marks are made of. */
type Read = Pick<Reading, 'findings' | 'goals'>;

/** The marks of a reading, in order of place. What one goal lacks is one mark, where the first of its findings stands. */
export function marks(reading: Read, language: Tongue): Mark[] {
  const groups: [Finding, ...Finding[]][] = [];
  const lacking = new Map<number, [Finding, ...Finding[]]>();
  for (const finding of reading.findings) {
    const goal = finding.lacks === null ? null : finding.goal;
    const group = goal && lacking.get(goal.start);
    if (group) group.push(finding);
    else {
      const fresh: [Finding] = [finding];
      groups.push(fresh);
      if (goal) lacking.set(goal.start, fresh);
    }
  }
  return groups.map((findings) => mark(findings, reading, language));
}

function mark(findings: readonly [Finding, ...Finding[]], reading: Read, language: Tongue): Mark {
  const [first] = findings;
  const heaviest = findings.reduce((a, b) => (weight[b.severity] > weight[a.severity] ? b : a));
  return {
    start: first.start,
    end: first.end,
    severity: heaviest.severity,
    message: findings.length === 1 ? messageOf(first, language) : lackOf(findings, reading, language),
    related: findings.flatMap((finding) =>
      finding.related.map(({ data, ...place }) => ({
        ...place,
        message: relatedMessage(finding, { ...place, ...(data && { data }) }, language),
      })),
    ),
    rule: first.rule,
    findings,
  };
}

function lackOf(findings: readonly [Finding, ...Finding[]], { goals }: Read, language: Tongue): string {
  const say = words[language];
  const kind = goals.find(({ start }) => start === findings[0].goal?.start)?.kind ?? 'effect';
  const missing = parts.filter((part) => findings.some(({ lacks }) => lacks === part)).map((part) => say[part]);
  return `${say[kind]} ${say.lacks} ${listed[language].format(missing)}`;
}

/** The marks that a range touches; an empty range touches what begins or ends there. */
export const touched = (all: readonly Mark[], place: Span): Mark[] =>
  all.filter((mark) => mark.start <= place.end && place.start <= mark.end);
