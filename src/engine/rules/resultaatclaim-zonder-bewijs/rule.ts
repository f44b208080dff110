import type { Concept } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { defineRule } from '../rule.ts';
import { insertion, markOf } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const resultaatclaimZonderBewijs = defineRule({
  id: 'resultaatclaim-zonder-bewijs',
  scope: 'sentence',
  severity: 'warning',
  source: {
    nl: 'Postmissiebeoordeling Kunduz (27 925, nr. 703); IOB, periodieke rapportage artikel 2 (2024)',
    en: 'Post-mission assessment Kunduz (27 925, no. 703); IOB, periodic report on article 2 (2024)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check(statement) {
    const claim = claimIn(statement);
    if (!claim || statement.proof || !isClaimed(statement, claim)) return [];
    return [
      {
        parts: claim.parts,
        message: 'found',
        data: { woord: claim.name },
        fixes: [
          {
            title: 'proof',
            kind: 'insert',
            edits: [insertion(statement.insertAt, inserts[statement.language].proof)],
          },
        ],
        ...markOf(statement, claim),
      },
    ];
  },
});

// Of more claims on the same words the longest tells most.
const claimIn = ({ sentence }: Statement): Concept | undefined =>
  sentence.concepts
    .filter(({ kind }) => kind === 'result claim')
    .sort((a, b) => b.name.length - a.name.length || a.start - b.start)[0];

/** Whether the writer says that it is so: what somebody else finds is reported, and a hope or plan claims nothing yet. */
function isClaimed({ speaker, sentence, kind, evidence }: Statement, claim: Concept): boolean {
  const { clause, stance, actors } = sentence;
  if (speaker !== 'writer' || sentence.frame || clause.tense === 'none') return false;
  if (claim.sort === 'given') return stance === 'writer';
  // "De uitwisseling wordt aanzienlijk verbeterd", under goals: what is to be.
  if (kind !== null && clause.voice === 'passive' && clause.nature === 'change') return false;
  // "BZ rondt de training in 2026 succesvol af"
  if (kind !== null && clause.tense === 'present' && evidence.deadline) return false;
  // "Portugal boekte grote successen": history.
  if (clause.subject.who === 'other' && clause.tense === 'past' && actors.length === 0) return false;
  // "De oppositieleider noemde de verkiezingen een groot succes": said by somebody else.
  if (clause.action === 'noemen' && clause.subject.who !== 'own' && clause.voice === 'active') return false;
  // "mag geslaagd heten": said by the writer.
  if (stance !== 'writer' && !(stance === 'mandate' && clause.modality === 'may')) return false;
  return clause.modality === null || clause.modality === 'can' || clause.modality === 'may';
}
