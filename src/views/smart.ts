import { allFindings, type Goal, type Reading, type Tongue } from '../engine/index.ts';

/** What makes a goal checkable, in the order in which it is told. */
export const smartParts = ['actor', 'indicator', 'baseline', 'target', 'deadline'] as const;

/** A part of a goal. */
type SmartPart = (typeof smartParts)[number];

/** A part of a goal as the draft has it. */
export interface PartState {
  readonly part: SmartPart;
  readonly state: 'there' | 'missing' | 'explained';
}

/** What the parts are called. */
export const partNames: Readonly<Record<Tongue, Readonly<Record<SmartPart, string>>>> = {
  nl: { actor: 'wie', indicator: 'maat', baseline: 'nulmeting', target: 'streefwaarde', deadline: 'termijn' },
  en: { actor: 'who', indicator: 'measure', baseline: 'baseline', target: 'target', deadline: 'deadline' },
};

// A part that is missing is named in a word: a mere sign is not read aloud.
const words = {
  nl: { missing: 'ontbreekt', explained: 'uitgelegd' },
  en: { missing: 'missing', explained: 'explained' },
} as const satisfies Record<Tongue, unknown>;

/** A part and how it is, as in "maat ontbreekt". */
export const partWords = ({ part, state }: PartState, language: Tongue): string =>
  `${partNames[language][part]} ${state === 'there' ? '✓' : words[language][state]}`;

/** Every goal is asked for these; for the others where the draft names them or a rule misses them. */
const ALWAYS: ReadonlySet<SmartPart> = new Set(['actor', 'indicator', 'deadline']);
/** What a reason for leaving the goal unquantified explains. */
const MEASURING: ReadonlySet<SmartPart> = new Set(['indicator', 'baseline', 'target']);

/** Tells of each goal of a draft which parts it has, explains or lacks. */
export function partsIn(reading: Reading): (goal: Goal) => PartState[] {
  const lacking = new Map<number, Set<SmartPart>>();
  for (const { goal, lacks } of allFindings(reading))
    if (goal && lacks) lacking.set(goal.start, (lacking.get(goal.start) ?? new Set()).add(lacks));
  return (goal) => {
    const lacks = lacking.get(goal.start) ?? new Set();
    return smartParts.flatMap((part): PartState[] => {
      // A target says what is measured.
      const isThere = goal[part] !== null || (part === 'indicator' && goal.target !== null && !lacks.has(part));
      if (isThere) return [{ part, state: 'there' }];
      if (!ALWAYS.has(part) && !lacks.has(part)) return [];
      const isExplained = goal.explained !== null && MEASURING.has(part) && !lacks.has(part);
      return [{ part, state: isExplained ? 'explained' : 'missing' }];
    });
  };
}
