import type { ReadSentence } from '../language/concept.ts';
import { looksAhead } from './ahead.ts';
import type { Setting } from './setting.ts';

/** "Nederlandse wapenexport zal nooit …", "Geen enkele reiziger …; daar zorgt BZ voor": who leaves no exception promises it, also where it denies. */
export function isVouchedFor(
  sentence: ReadSentence,
  { setting, item }: { readonly setting: Setting; readonly item: boolean },
): boolean {
  const { clause, actors } = sentence;
  const absolutes = sentence.concepts.filter((c) => c.kind === 'absolute');
  if (absolutes.length === 0 || clause.tense !== 'present' || clause.modality === 'may') return false;
  if (clause.subject.who === 'other' || clause.subject.who === 'parliament') return false;
  const ours = clause.subject.who === 'own' || actors.length > 0 || clause.modality === 'will';
  if (absolutes.some((c) => c.sort === 'guarantee')) return ours || setting.topic === 'goals';
  // "Te allen tijde blijft het drinkwater beschikbaar", "In geen geval verlaat een gewonde het gebied": under goals a whole phrase in front of
  // what is to be so, whoever sees to that. "Nooit" and "altijd" say as often how things are, and what applies or leads to something is no deed.
  const opens = absolutes.some((c) => c.start <= sentence.start + 1 && c.name.split(' ').length > 2);
  const isSo = /^(?:gelden|leiden|gaan|betreffen|apply|lead|concern)$/.test(clause.action);
  if (setting.topic === 'goals' && clause.subject.who === 'thing' && opens && !isSo) return true;
  // "Lekken behoren vanaf 2027 tot het verleden"
  if (setting.topic === 'goals' && clause.action === 'behoren' && looksAhead(sentence, setting)) return true;
  // "Nederlandse munitie komt in geen geval in verkeerde handen terecht"
  if (setting.topic === 'goals' && /^(?:terechtkomen|belanden|uitlekken)$/.test(clause.action)) return true;
  // "Dat betekent dat Nederland altijd samenwerkt": a practice, outside of the goals.
  return (
    (ours && (clause.modality === 'will' || setting.topic === 'goals')) ||
    (clause.subject.who === 'own' && (setting.answering.length > 0 || item))
  );
}
