import type { ReadSentence } from '../language/concept.ts';
import { goesOn, has, looksAhead } from './ahead.ts';
import type { Goal } from './goal.ts';
import type { Setting } from './setting.ts';

/** What a sentence of the writer in the passive promises; null when it says how things are, or what others do. */
export function byPassive(
  sentence: ReadSentence,
  { setting, item }: { readonly setting: Setting; readonly item: boolean },
): Goal['kind'] | null {
  const { clause } = sentence;
  if (clause.negated || (clause.agent && clause.agent.who !== 'own')) return null;
  // "Momenteel wordt nagegaan of": to look into it leaves it open, whenever that is done.
  if (clause.nature === 'position' || (goesOn(sentence, setting) && !has(sentence, 'noncommittal'))) return null;
  if (clause.modality === 'can' || clause.modality === 'could')
    return has(sentence, 'noncommittal') ? 'commitment' : null;
  // "Gestaag wordt vooruitgang geboekt": what is said to go well is not promised.
  const claims = has(sentence, 'result claim') && clause.modality === null && !has(sentence, 'deadline');
  // But "De uitwisseling wordt aanzienlijk verbeterd", under goals, is one.
  if (claims && !(setting.topic === 'goals' && clause.nature === 'change')) return null;
  const single = clause.nature === 'announce' || clause.nature === 'result' || has(sentence, 'noncommittal');
  const goals = setting.topic === 'goals' || item;
  const background = setting.topic === 'background' || setting.topic === 'mandate';
  if (looksAhead(sentence, setting)) return background && !single ? null : 'commitment';
  if (background) return null;
  if (isWorkedOn(sentence)) return 'commitment';
  // "Er wordt ingezet op opvang in de regio": trying, by nobody who is named.
  if (clause.subject.who === 'nobody' && has(sentence, 'effort')) return 'commitment';
  // "Indien de uitkomsten aanleiding geven, wordt de strategie bijgesteld": a condition that lies ahead, and what will then be done.
  const conditional = sentence.concepts.some((c) => c.kind === 'escape' && CONDITION.test(c.name));
  if (conditional && clause.nature !== 'practice' && clause.nature !== 'state') return 'commitment';
  if (goals && clause.nature !== 'practice') return 'commitment';
  return single ? 'commitment' : null;
}

const CONDITION = /^(?:waar|indien|als|wanneer|mocht|voor zover|where|if|when|should)\s/i;

// "Er wordt gewerkt aan", "wordt gekeken naar": work without end or owner.
const isWorkedOn = (sentence: ReadSentence): boolean =>
  sentence.clause.subject.who === 'nobody' && sentence.clause.sense === 'work';
