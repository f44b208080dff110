import type { Nature } from '../concept.ts';
import { directionVerbs, verbClasses } from './lexicon/verb-classes.ts';
import { fold } from './tokens.ts';

const natures = new Map<string, Nature>();
for (const [nature, verbs] of Object.entries(verbClasses))
  for (const verb of verbs.trim().split(/\s+/)) natures.set(verb, nature as Nature);
for (const verb of directionVerbs) natures.set(verb, 'change');

/** What kind of doing a verb is; a verb in no class is an act. */
export const natureOf = (infinitive: string): Nature => natures.get(fold(infinitive)) ?? 'act';

/** Whether a verb says which way something goes. */
export const isDirection = (infinitive: string): boolean => natures.get(fold(infinitive)) === 'change';
