import assert from 'node:assert/strict';
import type { Who } from '../../../src/engine/language/concept.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

/** Who is the subject of the main clause, and in which words. */
function subjectIn(text: string): readonly [Who, string] {
  const { who, start, end } = dutch.read(text)[0]?.clause.subject ?? { who: 'nobody', start: 0, end: 0 };
  return [who, who === 'own' || who === 'parliament' ? text.slice(start, end) : ''];
}

const agentIn = (text: string): Who | null => dutch.read(text)[0]?.clause.agent?.who ?? null;

const subjects: readonly (readonly [text: string, who: Who, words?: string])[] = [
  ['Nederland levert twee schepen.', 'own', 'Nederland'],
  ['Het kabinet levert twee schepen.', 'own', 'Het kabinet'],
  ['De minister van Buitenlandse Zaken levert twee schepen.', 'own', 'De minister van Buitenlandse Zaken'],
  ['De directie Veiligheidsbeleid (DVB) levert een plan.', 'own', 'De directie Veiligheidsbeleid (DVB)'],
  ['De ambassade in Kestrin opent een loket.', 'own', 'De ambassade in Kestrin'],
  ['Het Nederlandse detachement traint de kustwacht.', 'own', 'Het Nederlandse detachement'],
  ['BZ en Defensie openen een loket.', 'own', 'BZ en Defensie'],
  ['J&V opent een loket.', 'own', 'J&V'],
  ['Wij openen een loket.', 'own', 'Wij'],
  ['De minister van Defensie opent een loket.', 'own', 'De minister van Defensie'],
  ['De directie opent een loket.', 'own', 'De directie'],
  ['DAF opent een loket.', 'own', 'DAF'],
  ['In 2026 opent BZ een loket.', 'own', 'BZ'],
  ['Daarnaast opent de ambassade in Kestrin een loket.', 'own', 'de ambassade in Kestrin'],
  ['In 2026 zet Nederland zich in voor vrede.', 'own', 'Nederland'],
  ['Aanbeveling 4 neemt het kabinet niet over.', 'own', 'het kabinet'],
  // Spoken to, they do nothing yet.
  ['De motie verzoekt de regering een plan te sturen.', 'thing'],
  ['De resolutie roept de regering op een plan te sturen.', 'thing'],
  ['De marineschepen van de buurlanden bewaken de kabels.', 'other'],
  ['De Nationale Cyberstrategie noemt vier doelen.', 'thing'],
  ['Als de post sluit, opent BZ een loket.', 'own', 'BZ'],
  ['De Nederlandse bijdrage eindigt in 2027.', 'own', 'De Nederlandse bijdrage'],

  ['Uw Kamer wordt in mei geïnformeerd.', 'parliament', 'Uw Kamer'],
  ['U ontvangt in mei een brief.', 'parliament', 'U'],

  ['De regering van Ardovië opent een loket.', 'other'],
  ['De Noorse minister opent een loket.', 'other'],
  ['De EU opent een loket.', 'other'],
  ['De indieners vragen een loket.', 'other'],
  ['Akkerbouwers in de polder vragen een loket.', 'other'],
  ['PFOS breekt in de bodem niet af.', 'other'],
  ['De Veiligheidsraad verlengt het mandaat.', 'other'],
  ['De missie traint de kustwacht.', 'other'],
  ['De commissie beveelt een plan aan.', 'other'],

  ['De wachttijd daalt naar tien dagen.', 'thing'],
  ['Een zelfstandige kustwacht bewaakt de haven.', 'thing'],
  ['Er komt een loket.', 'nobody'],
  ['Er wordt gewerkt aan een plan.', 'nobody'],
];

const agents: readonly (readonly [text: string, who: Who | null])[] = [
  ['Het plan wordt door BZ opgesteld.', 'own'],
  ['Het plan wordt door de ambassade in Kestrin opgesteld.', 'own'],
  ['Het plan wordt opgesteld door de EU.', 'other'],
  ['De brug wordt door Duitse genietroepen hersteld.', 'other'],
  ['Het plan wordt opgesteld.', null],
  ['De kennis wordt vergroot door cursussen te geven.', null],
];

describe('the subject', () => {
  for (const [text, who, words = ''] of subjects)
    it(`is ${who}: ${text}`, () => assert.deepEqual(subjectIn(text), [who, words]));
});

describe('the agent of a passive', () => {
  for (const [text, who] of agents) it(`is ${who ?? 'not named'}: ${text}`, () => assert.equal(agentIn(text), who));
});
