import type { Goal } from '../engine/index.ts';
import type { Sphere } from './report.ts';

const spheres = {
  activity: 'control',
  output: 'control',
  outcome: 'influence',
  impact: 'interest',
} as const satisfies Record<NonNullable<Goal['level']>, Sphere>;

/** The sphere that a step of the chain lies in: what we do and deliver is ours to decide, what changes by it is not. */
export const sphereOf = (level: Goal['level']): Sphere | null => (level === null ? null : spheres[level]);
