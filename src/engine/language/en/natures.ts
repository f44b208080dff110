import type { Nature } from '../concept.ts';
import { directionVerbs, verbClasses } from './lexicon/verb-classes.ts';

const natures = new Map<string, Nature>();
for (const [nature, verbs] of Object.entries(verbClasses))
  for (const verb of verbs) if (!natures.has(verb)) natures.set(verb, nature as Nature);
for (const verb of directionVerbs) natures.set(verb, 'change');

/** What kind of doing a verb is; a verb in no class is an act. */
export const natureOf = (lemma: string): Nature => natures.get(lemma) ?? 'act';

/** Whether a verb with a particle behind it is a verb of its own: step up, draw up. */
export const isPhrasal = (lemma: string): boolean => natures.has(lemma);

/** Whether a verb says which way something goes. */
export const isDirection = (lemma: string): boolean => natures.get(lemma) === 'change';
