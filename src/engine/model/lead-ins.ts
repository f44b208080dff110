import type { ReadSentence } from '../language/concept.ts';
import { has, isAhead } from './ahead.ts';
import type { Led, Setting } from './setting.ts';

/**
 * What a paragraph that ends on a lead-in says for the list behind it: "De doelen van het kabinet voor 2027 zijn:". Null when it leads to no list, or
 * says itself what is promised. `text` is the paragraph, `last` its last sentence.
 */
export function ledBy(text: string, last: ReadSentence | undefined, setting: Setting): Led | null {
  if (last?.stance !== 'writer' || !text.trimEnd().endsWith(':')) return null;
  const { clause, frame, concepts } = last;
  const ours = clause.subject.who === 'own' && OF_OURS.test(text);
  const announces = isOnlyAnnounced(last);
  if (announces && (frame?.owner === 'other' || frame?.owner === 'parliament')) return ['others'];
  if (!ours && !announces && !saysNothingYet(last)) return null;
  // Under a heading on the mandate, and where the mission is named, goals that nobody claims are the mission's.
  const claimed = frame?.owner === 'own' || (setting.topic !== 'mandate' && frame?.of !== 'mission');
  const isDated = concepts.some((c) => c.kind === 'deadline' && isAhead(c, setting)) && !has(last, 'vague time');
  return [
    ...((announces && claimed) || (ours && !OF_WAYS.test(text)) ? (['goals'] as const) : []),
    ...(clause.subject.who === 'own' || frame?.owner === 'own' ? (['actor'] as const) : []),
    ...(isDated ? (['deadline'] as const) : []),
  ];
}

// "De Nederlandse bijdrage staat in dienst van dit missiedoel en kent drie doelen:", where "Nederland steunt de doelen van de EU:" leads to those of others.
const OF_OURS =
  /\b(?:doelen|doelstellingen|ambities|manieren|ways|aims|goals|objectives|ambitions)(?! (?:van|of)\b)[^.;:]{0,40}:\s*$/i;
const OF_WAYS = /\b(?:manieren|ways)\b[^.;:]*:\s*$/i;

// "Doelen:", "De doelen zijn als volgt:": nothing but the colon stands behind the announcement.
const isOnlyAnnounced = ({ frame, clause, end }: ReadSentence): boolean =>
  frame !== null && clause.tense !== 'past' && end - frame.end <= 1;

// "Nederland wil met deze inzet het volgende bereiken:", "legt het kabinet het accent op drie punten:": what is promised, the list says. Whoever already
// says how or when promises it here.
const saysNothingYet = (sentence: ReadSentence): boolean =>
  (has(sentence, 'effort') ||
    /^(?:bereiken|willen|kennen|omvatten|achieve|want|comprise)$/.test(sentence.clause.action)) &&
  sentence.concepts.every(
    ({ kind, sort }) =>
      /^(?:effort|deadline|link|means)$/.test(kind) || (kind === 'measure' && (sort === 'scope' || sort === 'count')),
  );
