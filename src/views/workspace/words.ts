import type { Tongue } from '../../engine/index.ts';

/** What is going on while the drafts of the workspace are read. */
export const readingDrafts = {
  nl: 'Doelwijzer: ontwerpen in de werkmap lezen',
  en: 'Doelwijzer: reading the drafts in the workspace',
} as const satisfies Record<Tongue, string>;
