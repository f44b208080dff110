import type { Nature } from '../concept.ts';
import { fold } from '../tokens.ts';
import { directionVerbs, verbClasses } from './lexicon/verb-classes.ts';

const natures = new Map<string, Nature>();
for (const [nature, verbs] of Object.entries(verbClasses))
  for (const verb of verbs.trim().split(/\s+/)) natures.set(verb, nature as Nature);
for (const verb of directionVerbs) natures.set(verb, 'change');

/** What kind of doing a verb is; a verb in no class is an act. */
export const natureOf = (infinitive: string): Nature => natures.get(fold(infinitive)) ?? 'act';

// Verbs that grow by themselves: in the passive they mean something else ("een examen wordt afgenomen").
const INTRANSITIVE = new Set(
  'afnemen toenemen groeien stijgen dalen krimpen oplopen teruglopen zakken slinken klimmen omhooggaan omlaaggaan'.split(
    ' ',
  ),
);

/** Whether something does this by itself, so that a participle beside "zijn" tells what it has become, not what is done to it. */
export const growsByItself = (infinitive: string): boolean => INTRANSITIVE.has(infinitive);

/** Whether a verb says which way something goes. */
export const isDirection = (infinitive: string): boolean => natures.get(fold(infinitive)) === 'change';
