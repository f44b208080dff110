import type { ReadSentence } from '../language/concept.ts';
import { firstFrom, type Span, shift } from '../text/span.ts';
import { has } from './ahead.ts';
import { evidenceOf } from './evidence.ts';
import { type Evidence, type Goal, movedEvidence } from './goal.ts';
import type { Led, Setting } from './setting.ts';

/** The sentence above a list, and what it says for all that the list names: "De doelen van het kabinet voor 2027 zijn:". */
export interface LeadIn extends Span {
  readonly says: Led;
  readonly actor: Evidence | null;
  readonly deadline: Evidence | null;
}

/** What a sentence leads to that ends its paragraph on a colon; null when that is no list, or when it says itself what is promised. Offsets are those of `text`. */
export function leadIn(text: string, sentence: ReadSentence, setting: Setting): LeadIn | null {
  const { stance, clause, frame, start, end } = sentence;
  if (stance !== 'writer') return null;
  const written = text.slice(start, end);
  const ours = clause.subject.who === 'own' && OF_OURS.test(written);
  const announces = isOnlyAnnounced(sentence);
  if (announces && (frame?.owner === 'other' || frame?.owner === 'parliament'))
    return { start, end, says: ['others'], actor: null, deadline: null };
  if (!ours && !announces && !saysNothingYet(sentence)) return null;
  const found = evidenceOf(text, sentence, [], setting);
  const actor = clause.subject.who === 'own' || frame?.owner === 'own' ? found.actor : null;
  const deadline = has(sentence, 'vague time') ? null : found.deadline;
  // Under a heading on the mandate, and where the mission is named, goals that nobody claims are the mission's.
  const claimed = frame?.owner === 'own' || (setting.topic !== 'mandate' && frame?.of !== 'mission');
  return {
    start,
    end,
    says: [
      ...((announces && claimed) || (ours && !OF_WAYS.test(written)) ? (['goals'] as const) : []),
      ...(actor ? (['actor'] as const) : []),
      ...(deadline ? (['deadline'] as const) : []),
    ],
    actor,
    deadline,
  };
}

/** The same lead-in, `by` units further on. */
export const movedLeadIn = (lead: LeadIn, by: number): LeadIn => ({
  says: lead.says,
  ...shift(lead, by),
  actor: lead.actor && movedEvidence(lead.actor, by),
  deadline: lead.deadline && movedEvidence(lead.deadline, by),
});

/** Gives the goals in a list what the sentence above it says for them. Both in order of place, with offsets of the draft. */
export const withLeadIns = (goals: readonly Goal[], leads: readonly LeadIn[]): readonly Goal[] =>
  leads.length === 0
    ? goals
    : goals.map((goal) => {
        const lead = goal.isLed ? leads[firstFrom(leads, goal.start) - 1] : undefined;
        return lead ? { ...goal, actor: goal.actor ?? lead.actor, deadline: goal.deadline ?? lead.deadline } : goal;
      });

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
