import assert from 'node:assert/strict';
import type { RuleId } from '../../../src/engine/index.ts';
import type { ConceptKind } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { flags } from '../../helpers/flags.ts';

const sentences = (text: string): string[] => english.read(text).map(({ start, end }) => text.slice(start, end));

describe('English sentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['The House was informed, cf. Annex 2 of the letter.', 'A reply came.'],
    ['It costs EUR 3.2 million, i.e. more than before.', 'Dr. Smit agrees.'],
    ['See no. 471 for details.', 'The U.S. Navy left on 1 Feb. 2026.'],
    ['Was it enough?', 'No.'],
  ];
  for (const parts of cases) it(parts.join(' | '), () => assert.deepEqual(sentences(parts.join(' ')), parts));
});

describe('English clauses', () => {
  const clauses: readonly (readonly [sentence: string, action: string, subject: string, how: string])[] = [
    ['In 2026 the Dutch embassy will back the reforms.', 'back', 'own', 'present will active'],
    ['Together with Denmark, the Netherlands will draw up a plan.', 'draw up', 'own', 'present will active'],
    ['Should the need arise, the Ministry will charter a ship.', 'charter', 'own', 'present will active'],
    ['A handbook is being developed by the consular directorate.', 'develop', 'thing', 'present null passive'],
    ['The dormitories are to be rebuilt in 2026.', 'rebuild', 'thing', 'present must passive'],
    ['The government has decided to tighten supervision.', 'tighten', 'own', 'present will active'],
    ['It has been agreed that the data will be exchanged.', 'exchange', 'thing', 'present will passive'],
    ['The Ministry will, circumstances permitting, send a team.', 'send', 'own', 'present will active'],
    ['Dutch engineers will sink wells.', 'sink', 'own', 'present will active'],
    ['The Calderian minister intends to resign.', 'resign', 'other', 'present want active'],
    ['The government could have acted sooner.', 'act', 'own', 'past could active'],
    ['The minister who visited Halvar in April will open the post.', 'open', 'own', 'present will active'],
  ];
  for (const [text, action, who, how] of clauses)
    it(text, () => {
      const { clause } = english.read(text)[0] ?? assert.fail();
      const { subject, tense, modality, voice } = clause;
      assert.deepEqual([clause.action, subject.who, `${tense} ${modality} ${voice}`], [action, who, how]);
    });
});

/** Fails unless the bracketed words are what the sentence says of a kind. */
function says(kind: ConceptKind, expected: string): void {
  const text = expected.replace(/[⟦⟧]/g, '');
  const found = english.read(text).flatMap(({ concepts }) => concepts.filter((c) => c.kind === kind));
  const marked = found
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end }) => `${now.slice(0, start)}⟦${now.slice(start, end)}⟧${now.slice(end)}`, text);
  assert.equal(marked, expected);
}

describe('English times', () => {
  for (const text of [
    'The post will open ⟦on 1 May 2026⟧.',
    '⟦By the end of 2027⟧ the post will open.',
    '⟦In the first half of 2026⟧ the post will open.',
    'The post will open ⟦in Q3 2026⟧.',
    'It will stay ⟦from 1 January to 31 December 2026⟧.',
    'It will decide ⟦within six weeks of the renewal of the mandate⟧.',
    '⟦Every six months⟧ the embassy will report.',
    'It will report ⟦before the summer recess of 2026⟧.',
    'It will report ⟦no later than 1 July 2026⟧.',
    'It may report the attack of the second battalion.',
  ])
    it(text, () => says('deadline', text));
});

describe('English measures', () => {
  for (const text of [
    'It will train ⟦240⟧ coastguards in 2026.',
    'It will raise the share by ⟦10 percentage points⟧.',
    'It will ⟦halve⟧ the backlog.',
    'Article 100 and annex 2 of resolution 2811 apply.',
    'The four countries will meet.',
  ])
    it(text, () => says('measure', text));
});

describe('English traps, in exact marks', () => {
  const marks: readonly (readonly [RuleId, string])[] = [
    ['er-doel', 'The Ministry will ⟦step up⟧ cooperation in 2026.'],
    ['er-doel', 'By the end of 2027 the basin is to be ⟦less vulnerable⟧ to sabotage.'],
    ['er-doel', '⟦Reducing⟧ the burden remains an objective of the Ministry for 2026.'],
    ['er-doel', 'The Strategy for a Safer Coast was published in 2022.'],
    ['er-doel', 'More than 120 troops are based in Merovia.'],
    ['er-doel', 'Defence will reduce the share of vacancies from 12 to 8 per cent by 2027.'],
    ['vage-tijd', 'The Minister will inform the House ⟦in due course⟧.'],
    ['vage-tijd', 'The Minister will inform the House in good time, namely by 15 April 2026.'],
    ['vage-tijd', '⟦As soon as possible⟧, the embassy will replace the vehicles.'],
    ['vage-tijd', 'In the autumn of 2026 the directorate will publish the findings.'],
    ['ontsnappingsclausule', '⟦Where appropriate⟧, the directorate will attach an annex in 2026.'],
    ['ontsnappingsclausule', 'The Minister will, ⟦circumstances permitting⟧, send a hospital in 2026.'],
    ['ontsnappingsclausule', 'Under the rules of engagement, soldiers may use force if necessary.'],
    ['inspanningswoord', 'The Netherlands will ⟦seek to⟧ conclude agreements by 1 July 2027.'],
    ['inspanningswoord', 'The government wants to adopt a list in 2026.'],
    ['vrijblijvend-werkwoord', 'The government will ⟦consider⟧ opening a consulate.'],
    ['vrijblijvend-werkwoord', 'Defence considers the operation a success.'],
    ['vrijblijvend-werkwoord', 'The Security Council could extend the mandate in October 2026.'],
    ['vage-hoeveelheid', 'The Ministry will organise ⟦several⟧ workshops in 2026.'],
    ['vage-hoeveelheid', 'The Ministry will take a handful of interpreters, five in all, into service in 2026.'],
    ['lijdende-vorm-zonder-actor', 'A manual ⟦will be compiled⟧ before 1 September 2026.'],
    ['lijdende-vorm-zonder-actor', 'The plan will be drawn up by the consular directorate by 1 July 2026.'],
    ['schijnappreciatie', 'The government ⟦takes the findings to heart⟧.'],
    ['artikel100-term', 'Parliamentary ⟦approval⟧ is required under Article 100 before the unit can deploy.'],
    ['artikel100-term', 'Formal consent of the House is not required under Article 100.'],
    ['verwijzing-kamerstuk', 'See Parliamentary Paper ⟦27 925⟧ for the earlier letter.'],
    ['verwijzing-kamerstuk', 'See Parliamentary Paper 29 521, no. 471, for the earlier letter.'],
    ['doel-zonder-termijn', 'The Ministry ⟦will draw up⟧ an action plan.'],
  ];
  for (const [rule, text] of marks) it(`${rule}: ${text}`, () => flags(text, rule, 'en'));
});
