import type { Goal, Reading } from '../engine/index.ts';

/** The steps of the walkthrough that a draft can show to be done, by the names that the manifest waits for. */
export type FirstStep = 'hasDraft' | 'hasAnswers' | 'hasMeasurableGoal';

/** Which of the first steps a draft shows to be done. What is still blank does not count. */
export function stepsDone({ goals, recommendations }: Reading): FirstStep[] {
  const answered =
    recommendations.length > 0 &&
    recommendations.every(({ response }) => response !== 'none' && response !== 'unclear');
  return [
    'hasDraft',
    ...(answered ? ['hasAnswers' as const] : []),
    ...(goals.some(isMeasurable) ? ['hasMeasurableGoal' as const] : []),
  ];
}

const isMeasurable = ({ actor, indicator, baseline, target, deadline }: Goal): boolean =>
  [actor, indicator, baseline, target, deadline].every((part) => part !== null && !part.text.includes('‹'));
