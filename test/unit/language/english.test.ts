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
    ['The frigate Zr.Ms. Evertsen left.', 'It sailed.'],
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
    ['doel-zonder-termijn', 'By Budget Day 2026 the State Secretary will present the bill.'],
    ['doel-zonder-termijn', 'No later than 31.03.2026 the department will submit the plan.'],
    ['doel-zonder-termijn', 'Within ten working days of each rotation, Defence will report to the House.'],
    ['doel-zonder-termijn', 'From 01/02/2026 to 31/01/2027 the Navy will deploy one minehunter.'],
    ['doel-zonder-termijn', 'The embassy will organise four seminars in H1 2026.'],
    ['lijdende-vorm-zonder-actor', 'A new code of conduct ⟦will be adopted⟧ before 1 July 2026.'],
    ['lijdende-vorm-zonder-actor', 'The code of conduct may be amended by the committee.'],
    ['doel-zonder-actor', 'The aim of the Norwegian ministry’s programme is to train judges.'],
    ['doel-zonder-actor', 'NATO’s goal for 2027 is to guard the coast.'],
    ['doel-zonder-nulmeting', 'The rate is 12 per cent and will fall to 8 per cent by 2027.'],
    ['doel-zonder-termijn', 'The road is long and there will be setbacks.'],
    ['doel-zonder-streefwaarde', 'The number of visa officers stands at 40 by the end of 2027.'],
    ['lijdende-vorm-zonder-actor', 'A new resolution will be adopted in New York in September 2026.'],
    ['doel-zonder-actor', 'The aim ⟦is to improve⟧ the ministry’s services by 2027.'],
    ['doel-zonder-actor', 'The contribution of the EU ⟦increases⟧ in 2026.'],
    ['doel-zonder-actor', 'The ministry’s goal for 2026 is to hold three rounds of talks.'],
    ['doel-zonder-actor', 'The contribution of at most 175 troops runs from 15 January to 31 December 2026.'],
    ['doel-zonder-indicator', 'The Permanent Representative will convene the group four times in 2026.'],
    ['doel-zonder-indicator', 'In 2026 the Netherlands will help to restore confidence in the courts.'],
    ['doel-zonder-indicator', 'By 2027 the customs service ⟦must be⟧ a professional organisation.'],
    [
      'doel-zonder-streefwaarde',
      'Defence ⟦will see to⟧ it that the number of near misses is lower in 2026 than in 2025.',
    ],
    ['er-doel', 'In 2026 the ambassador publishes a report on the cases raised by the Netherlands.'],
    ['er-doel', '⟦Reinforcing⟧ the fleet is one of the ministry’s objectives for 2026.'],
    ['vage-tijd', 'Defence will deliver the parts in good time, that is, by 15 February 2026 at the latest.'],
    ['vage-hoeveelheid', '⟦A number of⟧ Dutch instructors will remain at the academy until 1 May 2026.'],
    ['vage-kwaliteit', 'The government will develop ⟦adequate⟧ indicators in 2026.'],
    ['vage-kwaliteit', 'The Ministry is well aware of this and will adapt the manual in 2026.'],
    ['ontsnappingsclausule', 'The ministry takes this to heart and will adapt its guidelines ⟦where possible⟧.'],
    ['vrijblijvend-werkwoord', '⟦Consideration will be given⟧ in 2027 to moving the embassy.'],
    [
      'meervoudig-doel',
      'In 2026 the embassy ⟦will visit⟧ detainees, brief the press and, where necessary, observe trials.',
    ],
    ['doel-buiten-invloedssfeer', 'The Netherlands ⟦will take away⟧ the root causes of migration by 2027.'],
    ['doel-buiten-invloedssfeer', 'The Red Cross helps the Ministry to reunite families in 2026.'],
    ['er-doel', 'In 2026 the Minister will raise the conditions in the prison with her counterpart.'],
    ['vrijblijvend-werkwoord', 'Having heard the mayors, the Minister will ⟦weigh up⟧ whether the rule should change.'],
    ['vrijblijvend-werkwoord', 'Whether the hospital can be moved will be ⟦examined⟧ in 2026.'],
    ['vrijblijvend-werkwoord', 'The previous government had undertaken to explore a fund.'],
    ['doel-zonder-termijn', 'At the time, the government sought to bring the refinery under sanctions.'],
    ['doel-zonder-termijn', 'In 2026 Defence will supply blood for the duration of the deployment.'],
    ['doel-zonder-streefwaarde', 'The Minister ⟦strives⟧ for a lower reoffending rate in 2028.'],
    ['doel-zonder-indicator', 'By 2028 Defence ⟦will have made⟧ the naval base proof against drone attacks.'],
    ['doel-zonder-termijn', 'The National Cyber Security Centre ⟦will bring down⟧ its response time by a third.'],
    ['resultaatclaim-zonder-bewijs', 'The trade mission to Hanoi was a ⟦resounding success⟧.'],
    ['vage-kwaliteit', '⟦Adequate⟧ psychological support will be arranged by the Ministry in June 2026.'],
    ['vage-tijd', '⟦In spring⟧ the Netherlands will take over the presidency of the commission.'],
    [
      'bijdragen-zonder-mechanisme',
      'In 2026 the Dutch team in Nairobi, which reports to the headquarters, will ⟦contribute to⟧ stability.',
    ],
    [
      'meervoudig-doel',
      'In 2027 the embassy ⟦will⟧ on the one hand advise the authority and on the other document threats, as well as fund relocations.',
    ],
    [
      'vage-hoeveelheid',
      'The Ministry will see to it that the share of claims settled out of court rises ⟦markedly⟧ in 2027.',
    ],
    [
      'doel-zonder-termijn',
      'After consultations with Berne, the government has decided that our country ⟦will assist⟧ the authorities.',
    ],
    ['lijdende-vorm-zonder-actor', 'The number of minors at the post ⟦is to be halved⟧ by 1 July 2027.'],
    [
      'lijdende-vorm-zonder-actor',
      'The radar post, staffed by nine technicians, ⟦will be kept⟧ open until further notice.',
    ],
    ['inspanningswoord', 'The Ministry does not quantify the deterrence it pursues, because it cannot be seen.'],
    ['meervoudig-doel', 'The catering contract, including VAT and insurance, will be signed by the Ministry in 2026.'],
    ['er-doel', 'In 2026 the Minister will raise it with the posts.'],
    ['artikel100-term', 'The Ondrian cabinet consented to the presence of the detachment in this Article 100 letter.'],
    [
      'doel-zonder-streefwaarde',
      'By 2027 the employees’ satisfaction with the insurance ⟦will be⟧ higher than it is now.',
    ],
    ['er-doel', 'Ankara has promised to intensify its patrols.'],
    ['resultaatclaim-zonder-bewijs', '⟦Impressive advances⟧ have been made in the talks.'],
    ['ontsnappingsclausule', '⟦As and when required⟧, Defence will post a second officer at the crossing in 2026.'],
    ['inspanningswoord', 'Insofar as circumstances allow, the Netherlands will ⟦strive to⟧ open a post in 2027.'],
    [
      'doel-zonder-streefwaarde',
      'Thanks to the Dutch programme, the share of cases closed within a year, 34 per cent in 2024, ⟦will rise⟧ in 2027.',
    ],
    ['vrijblijvend-werkwoord', 'If an application is complete, it will be assessed by the IND within 90 days.'],
    ['vage-kwaliteit', 'Sustainable Development Goals will be reported on by the Ministry in 2026.'],
    ['vage-kwaliteit', 'Effective 1 May 2026, the Ministry will end the subsidy.'],
    ['vage-tijd', 'Defence will train 40 soldiers in winter warfare in 2026.'],
    ['er-doel', 'The National Mine Action Centre will reduce the risk of mines.'],
    ['er-doel', 'In 2026 the Netherlands will ⟦raise⟧ the readiness of the brigade together with its allies.'],
    ['er-doel', 'Our forces cooperate, which will ⟦improve⟧ safety by 2027.'],
    ['doel-zonder-termijn', 'For 2026 the government has decided that the Netherlands will deploy 120 soldiers.'],
    [
      'artikel100-term',
      'At the request of the Osmaran authorities, the House gave its ⟦consent⟧ to the deployment under Article 100.',
    ],
    [
      'doel-zonder-termijn',
      'On the day the new mandate takes effect, the Netherlands will hand over command to Denmark.',
    ],
    ['vrijblijvend-werkwoord', 'Our Norwegian colleagues intend to explore the purchase of a ship.'],
    [
      'vrijblijvend-werkwoord',
      'Now that three allies have made such an appointment, the government will ⟦reflect⟧, before the summer of 2026, on whether it is needed.',
    ],
    [
      'doel-zonder-nulmeting',
      'By 2028 Defence will have raised the share cleared within fifteen minutes from 71 to 90 per cent.',
    ],
    ['resultaatclaim-zonder-bewijs', 'The river police are ⟦well on their way to⟧ independence.'],
    ['doel-zonder-actor', 'The purpose of the Dutch campaign in 2026 is to raise awareness of fraud.'],
    ['vage-hoeveelheid', 'The consulate-general in Quellin will set aside ⟦plenty of⟧ slots in July 2026.'],
    ['artikel100-term', 'Under Article 100 a deployment may not begin until both Houses have given their ⟦consent⟧.'],
    ['doel-zonder-nulmeting', 'Economic Affairs ⟦will cut⟧ the backlog of permits by a quarter before 1 May 2027.'],
    [
      'doel-zonder-streefwaarde',
      'The government ⟦will make⟧ sure that the share of appeals that are upheld goes down in 2027.',
    ],
    [
      'activiteit-als-doel',
      'Placing water safety on the agenda of the summit ⟦is⟧ the aim that the Dutch envoy has set for 2027.',
    ],
    ['activiteit-als-doel', "For 2027, it ⟦is⟧ the Ministry of Defence's objective to host a seminar."],
    ['activiteit-als-doel', "The Ministry's aim for 2027 ⟦is to facilitate⟧ a round table on tyre dust."],
    ['bijdragen-zonder-mechanisme', "The Ministry's aim for 2027 is to facilitate a round table on tyre dust."],
    [
      'meervoudig-doel',
      'The navy ⟦will both repair⟧ cables and remove wrecks in 2027, as well as advising the pilots.',
    ],
    ['resultaatclaim-zonder-bewijs', 'Work on the archive is ⟦proceeding according to plan⟧.'],
    ['doel-zonder-actor', 'Of the 40 Dutch consulates, 31 will accept digital forms on 1 May 2027.'],
    [
      'doel-buiten-invloedssfeer',
      'Owing to our mentors, the homicide rate in Ostrava ⟦will drop⟧ from 20 to 4 by 2029.',
    ],
    [
      'ontsnappingsclausule',
      'From 1 May 2027 onwards the consular service will, ⟦as far as feasible⟧, answer letters within five days.',
    ],
    ['schijnappreciatie', 'At the end of 2027, confidence must be above 50 per cent, thanks to the Dutch advisers.'],
    ['vage-tijd', '⟦Before long⟧ the Netherlands will back the reform of the courts with two judges.'],
    ['absolute-belofte', "Ostrava's finance minister guaranteed the loans in 2022."],
    ['doel-zonder-indicator', 'The Ministry will make sure that the House receives the report before 1 March 2027.'],
    ['doel-zonder-indicator', 'We will make sure to inform the House before 1 March 2027.'],
    ['doel-zonder-indicator', 'The Ministry will ensure that a list is drawn up by 1 May 2027.'],
    [
      'meervoudig-doel',
      'The Netherlands will fund 40 schools and supply teaching materials in 2027, as well as training for teachers.',
    ],
    ['doel-zonder-termijn', "The Ministry of Justice's directorate ⟦will open⟧ a desk."],
    ['doel-zonder-termijn', "The Women's Rights Ambassador ⟦will visit⟧ Mali."],
    ['er-doel', 'The Asylum and Migration Pact will shorten procedures.'],
    ['activiteit-als-doel', 'Making our missions carbon neutral by 2030 is the goal.'],
    ['schijnappreciatie', 'The Minister gives ⟦thanks⟧ to the committee for its work.'],
    ['doel-zonder-actor', 'The number of complaints due to the Ministry ⟦will fall⟧ to 10 by 2027 (2024: 40).'],
    ['doel-zonder-actor', 'Customs will raise the number of inspected drones from 1,450 in 2024 to 2,000 in 2027.'],
    ['lijdende-vorm-zonder-actor', 'Queues at the desks ⟦have to be halved⟧ before 1 January 2028.'],
    ['lijdende-vorm-zonder-actor', 'Until 1 May 2027 three aircraft ⟦are being stationed⟧ in Belmora.'],
    ['open-opsomming', 'Items on loan, ⟦like⟧ coins, seals and flags, will be returned to Ostrava on 5 May 2027.'],
    ['resultaatclaim-zonder-bewijs', 'On raw materials the Netherlands is ⟦well on its way⟧.'],
    ['verwijzing-kamerstuk', 'Kamerstuk 31 936, nr. 1104, describes the night-flight regime.'],
    ['activiteit-als-doel', 'The Ministry ⟦has⟧ the aim of organising a conference on pilots in 2027.'],
    ['activiteit-als-doel', 'The Ministry has the aim of opening two posts in 2027.'],
    ['doel-zonder-termijn', 'IOB makes three recommendations.'],
    ['doel-zonder-termijn', 'The IOB recommends a new strategy.'],
    ['resultaatclaim-zonder-bewijs', 'The Netherlands has to invest more in defence.'],
    [
      'bijdragen-zonder-mechanisme',
      'The Netherlands will contribute to the EU training mission in Mozambique until 31 December 2027.',
    ],
    ['bijdragen-zonder-mechanisme', 'The embassy will assist stranded travellers by 1 July 2027.'],
    ['bijdragen-zonder-mechanisme', 'The Ministry will ⟦help refugees in Lebanon to⟧ become self-sufficient in 2027.'],
    ['open-opsomming', 'The embassy will train 40 officers of the coastguard, including 12 women, by 1 December 2027.'],
    [
      'doel-zonder-indicator',
      'The objectives of the deployment are set out in the Article 100 letter of 12 March 2024.',
    ],
    ['er-doel', 'EU ministers will increase sanctions against Russia in 2027.'],
    ['doel-zonder-indicator', 'What must be achieved by 2028 ⟦is⟧ a stable region.'],
    ['motie-zonder-afdoening', 'The House called on the government to carry out the ⟦motion by Member Visser⟧.'],
    ['doel-zonder-indicator', 'This is what we have achieved so far.'],
    ['doel-zonder-termijn', 'Difficult choices have to be made.'],
    ['doel-zonder-termijn', 'The frigate will stay as long as the mission lasts.'],
    [
      'einddatum-missie-ontbreekt',
      'The Netherlands will contribute ⟦for as long as⟧ necessary while the mission continues.',
    ],
    ['doel-zonder-termijn', "The Ministry's UN department ⟦will draw up⟧ a plan."],
    ['open-opsomming', 'In 2027 the Ministry will train 40 officers on topics ⟦including⟧ human rights and first aid.'],
    ['bijdragen-zonder-mechanisme', 'The Netherlands will ⟦contribute to⟧ reforming the armed forces in 2027.'],
    ['doel-zonder-indicator', 'The Netherlands ⟦will ensure⟧ that Russia withdraws its troops in 2027.'],
    ['er-doel', 'The targets are set out in annex 1 and will be ⟦raised⟧ in 2027.'],
    ['doel-zonder-termijn', 'The Netherlands will never deploy more than 90 soldiers.'],
    [
      'motie-zonder-afdoening',
      'To implement the Oosterveen motion, the department will count the complaints every year in May.',
    ],
    ['motie-zonder-afdoening', 'The Oosterveen motion asked for an overview. That overview is in annex 2.'],
    ['motie-zonder-afdoening', 'The ⟦Oosterveen motion⟧ asks the government for an overview.'],
    ['absolute-belofte', 'In 2027 Defence will never provide more than 90 soldiers at a time.'],
    ['absolute-belofte', 'The government will ⟦completely stamp out⟧ smuggling through the port of Kestrel.'],
    ['activiteit-als-doel', 'The aim of the UN envoy is to hold talks with both parties.'],
    [
      'bijdragen-zonder-mechanisme',
      'In 2027 the Netherlands will contribute to security in the Strait of Kestrel with a frigate.',
    ],
    ['bijdragen-zonder-mechanisme', 'In 2027 the Netherlands will contribute to the UN emergency fund.'],
    ['bijdragen-zonder-mechanisme', 'In 2027 the Netherlands will support travellers in distress.'],
    ['bijdragen-zonder-mechanisme', 'In 2027 the Netherlands will ⟦contribute annually to⟧ stability in Ostrava.'],
    [
      'doel-buiten-invloedssfeer',
      'The Netherlands ⟦will bring about⟧ peace in Ostrava in 2029, to be judged by the three criteria in annex 2.',
    ],
    ['doel-zonder-termijn', 'In 2023 the Ministry drew up a playbook for evacuations.'],
    ['meervoudig-doel', 'In 2027 Defence will shorten, extend or end the deployment.'],
    [
      'einddatum-missie-ontbreekt',
      'The Netherlands will provide a frigate to the operation for as long as the mission lasts.',
    ],
    ['doel-zonder-indicator', 'The aim of the exercise is described in annex 1.'],
    ['doel-zonder-actor', 'The goals are in the Security Strategy.'],
    ['doel-zonder-indicator', 'From 2027 the department will count the complaints every year in May.'],
    ['open-opsomming', 'In 2027 the Netherlands will open six desks, including one in Kestrel.'],
    ['schijnappreciatie', 'The Minister of Defence ⟦recognises herself⟧ in the conclusions on planning.'],
    ['vage-kwaliteit', 'In 2027 the Ministry will place sufficient (twelve) interpreters in Kestrel.'],
    ['vage-kwaliteit', 'In 2027 the Ministry will take adequate measures, namely a fence and two guards per post.'],
    ['vage-kwaliteit', 'In 2027 the Ministry will take adequate measures in accordance with the criteria in annex 3.'],
    ['vage-kwaliteit', 'In 2027 the Ministry will handle three cases of modern slavery.'],
    ['vage-tijd', 'The Minister of Defence will come back to this ⟦at the proper time⟧.'],
    ['resultaatclaim-zonder-bewijs', 'Relations have become more complicated.'],
    ['resultaatclaim-zonder-bewijs', 'The exporters have more customers than before.'],
    ['resultaatclaim-zonder-bewijs', 'We aim for substantial progress in the restoration of land by 2030.'],
    [
      'resultaatclaim-zonder-bewijs',
      'This option was chosen because the evaluation showed that results were highest there.',
    ],
    ['resultaatclaim-zonder-bewijs', 'The Dutch water sector has made ⟦great strides⟧. There are twelve embassies.'],
    ['schijnappreciatie', 'IOB recognises that embassies did good work.'],
    ['schijnappreciatie', 'The Netherlands will admit a dozen evacuees in 2026.'],
    ['schijnappreciatie', 'The Ministry will have built a sector that takes threats seriously by 2027.'],
    ['ontsnappingsclausule', 'If the security situation deteriorates, the government will decide within a week.'],
    ['ontsnappingsclausule', '⟦Where possible⟧, local entrepreneurs will be involved.'],
    ['er-doel', 'Should the security situation deteriorate, the government will decide within a week.'],
    ['er-doel', '- ⟦Strengthened⟧ water management in the basins of the Nile.'],
    ['er-doel', 'The Ministry will raise it with the health services in 2026.'],
    ['inspanningswoord', '⟦Attention will be devoted to⟧ young professionals.'],
    ['inspanningswoord', 'In 2027 the Netherlands will ⟦seek a more⟧ effective regime of sanctions.'],
    ['doel-zonder-termijn', 'The Permanent Representation will, before every meeting, consult Germany.'],
    ['doel-zonder-termijn', 'Under the Aliens Act 2000, the Minister can withdraw a permit.'],
    ['doel-zonder-termijn', 'For the fund approximately €20 million extra will be made available.'],
    [
      'doel-zonder-termijn',
      'With a better coordinated approach the government ⟦will make⟧ the rule of law irreversible.',
    ],
    [
      'doel-zonder-indicator',
      'By 2030 12 million people will have access to water (baseline 2025: 0; source: annual partner reports).',
    ],
    ['vage-tijd', 'Five cities will have an early warning system by 2028.'],
    [
      'open-opsomming',
      'The Netherlands will urge Kelmara to sign, in particular during the conference in December 2026.',
    ],
    [
      'vrijblijvend-werkwoord',
      'In 2026 the academy trains 90 negotiators, and an external evaluator assesses whether they use it.',
    ],
    ['vrijblijvend-werkwoord', 'The ministry would also like to ⟦consider⟧ a second post in 2026.'],
    ['lijdende-vorm-zonder-actor', 'By 1 May 2026 the notes will be shared with the House.'],
    ['artikel100-term', 'As the House has not yet given its ⟦consent⟧ to the deployment, BZ will wait until May 2026.'],
    ['artikel100-term', 'Article 100 of the Constitution does not give the House a right of consent to a mission.'],
    ['doel-zonder-nulmeting', 'The number of disputes recorded in the warning tool ⟦falls⟧ by 20 per cent by 2028.'],
    ['doel-zonder-streefwaarde', 'From 2026 FIOD will report the number of frozen accounts every quarter.'],
    [
      'vage-hoeveelheid',
      'In 2027 RVO will halve the number of incomplete applications, most of which come from small exporters.',
    ],
    [
      'doel-zonder-actor',
      'The Dutch contribution serves that end in two ways:\n\n- A safer border by 2028.\n- A safer port by 2028.',
    ],
    ['er-doel', 'In the second half of the programme period the Netherlands will ⟦intensify⟧ its support.'],
    ['doel-zonder-termijn', 'In the second half of the programme period the Netherlands will intensify its support.'],
    [
      'bijdragen-zonder-mechanisme',
      'The frigate will escort ships in 2026. In this way the Netherlands contributes to stability.',
    ],
    ['bijdragen-zonder-mechanisme', 'In 2026 the Netherlands ⟦contributes to⟧ stability this way.'],
    ['doel-zonder-actor', 'A survey shows that 64 per cent use it, against 38 per cent at the start in 2026.'],
    ['activiteit-als-doel', '- ⟦Conducting a dialogue⟧ with the neighbours.'],
    [
      'vage-tijd',
      'Before 1 July 2026 the government will decide whether the contribution should be continued after the summer.',
    ],
    ['vage-kwaliteit', 'In 2027 the Netherlands will contribute to an integrated approach with a frigate.'],
    ['doel-zonder-termijn', 'The government’s objectives for 2027 are:\n\n- Forty trained coastguards.'],
    ['doel-zonder-termijn', 'The government has the following objectives:\n\n- ⟦Forty trained coastguards⟧.'],
    ['doel-zonder-actor', 'The aims of the EU are as follows:\n\n- Forty trained coastguards.'],
    ['er-doel', '- ⟦Improve⟧ the maritime picture of the participating navies.'],
    ['er-doel', 'The Netherlands will contribute to stability in the wider region with a frigate in 2026.'],
    ['resultaatclaim-zonder-bewijs', 'Baselines are indispensable for long-running programmes.'],
    ['lijdende-vorm-zonder-actor', 'The module is expected to become available in the course of 2026.'],
    ['einddatum-missie-ontbreekt', 'The Netherlands is convinced that trade can be a force for good.'],
    ['vrijblijvend-werkwoord', 'Priority countries will be reassessed every two years.'],
    [
      'aanbeveling-zonder-appreciatie',
      'Response to recommendation 5: The government accepts this recommendation, and not merely for form.',
    ],
    ['lijdende-vorm-zonder-actor', 'By 1 May 2026 the programme ⟦will be peer-reviewed⟧.'],
    ['lijdende-vorm-zonder-actor', 'After consultation with the House, 40 trainers ⟦will be sent⟧ in 2026.'],
    ['resultaatclaim-zonder-bewijs', 'The mission ⟦has created more⟧ stability.'],
    ['resultaatclaim-zonder-bewijs', 'Failing harvests have prompted more people to leave the islands.'],
    ['vrijblijvend-werkwoord', 'In 2026 the Ministry asks its embassies to ⟦consider⟧ a joint centre.'],
    ['doel-zonder-nulmeting', 'The unemployment rate rises by 5 per cent.'],
    ['doel-zonder-nulmeting', 'The processing time for passports ⟦must be⟧ four days shorter by 1 July 2026.'],
    ['doel-zonder-actor', 'Ilmara intends to eliminate malaria by 2035.'],
    ['doel-zonder-actor', 'The Dutch Tax Administration will cut the number of paper returns by a third in 2026.'],
    ['vage-tijd', 'The second phase will be decided on by the Council of Ministers ⟦at a later stage⟧.'],
    ['doel-zonder-termijn', 'Approval by the House is not required; the government informs it in advance.'],
    [
      'activiteit-als-doel',
      'Raising awareness of forced labour ⟦is⟧ the goal of the Ministry of Foreign Affairs for 2027.',
    ],
    ['doel-zonder-indicator', 'The government strives for the signature of the fisheries protocol by 30 June 2026.'],
    [
      'doel-zonder-indicator',
      'The Netherlands will have a resident ambassador in each of the six states by 1 October 2027.',
    ],
    ['doel-zonder-indicator', 'Dutch divers will raise the nine barges between 2 February and 20 March 2026.'],
  ];
  for (const [rule, text] of marks) it(`${rule}: ${text}`, () => flags(text, rule, 'en'));
});
