import { flags } from '../../helpers/flags.ts';

const letter = (...paragraphs: readonly string[]): string =>
  ['# Strategy for Kelmara', 'The strategy describes what the Netherlands does with its partners.', ...paragraphs].join(
    '\n\n',
  );

/** What the rules on numbers mark in English drafts, and what they leave alone. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'tegenstrijdige-waarde': [
    letter(
      'The Netherlands will deploy at most 175 troops in 2026.',
      '## Resources',
      'The deployment of ⟦at most 195 troops⟧ in 2026 is safe.',
    ),
    letter(
      'The Marechaussee will send 14 instructors to the academy in 2026.',
      '## Risks',
      'If the threat rises, the attaché will withdraw ⟦the 12 instructors⟧ within 48 hours.',
    ),
    letter('The mandate runs until 31 December 2026.', '## Context', 'The mandate ends on ⟦30 June 2026⟧.'),
    letter(
      'The programme costs EUR 6.2 million in 2026.',
      '## Resources',
      'The programme costs ⟦EUR 7.2 million⟧ in 2026.',
    ),
    letter(
      'An independent bureau will complete a final evaluation by 30 June 2030.',
      '## Evaluation',
      'The final evaluation will be ready by ⟦31 December 2030⟧.',
    ),
    letter(
      '## Goals',
      '**Goal G1.** The registry publishes verdicts.\n\n- **Target:** 60 per cent',
      'The target of goal G1 is ⟦70 per cent⟧.',
    ),
    letter('The Netherlands deployed 150 troops in 2023.', 'The Netherlands will deploy 175 troops in 2026.'),
    letter('The Netherlands will deploy 175 troops in 2026.', 'The mission has 1,200 troops in 2026.'),
    letter('The programme costs EUR 2 million per year.', 'The programme costs EUR 6 million in total.'),
    letter(
      'The Netherlands will deploy 120 troops in 2026.',
      'The Netherlands will increase the deployment in 2026 from 120 to 175 troops.',
    ),
    letter(
      'The Netherlands will deploy 175 troops in 2026.',
      'If the threat falls, the Netherlands will deploy 100 troops in 2026.',
    ),
    letter('The Embassy will send 14 instructors to the academy.', 'The three instructors in Harl are Danish.'),
    letter('The Embassy will send 14 instructors to the academy.', 'Two of the 14 instructors stay until 1 May 2027.'),
    letter(
      'An independent bureau will complete a mid-term review by 30 June 2028.',
      'A bureau will complete a final evaluation by 30 June 2030.',
    ),
    letter('The Embassy will open four desks in Tarrow in 2026.', 'The Embassy will open two desks in Harl in 2026.'),
  ],
  'aantal-klopt-niet': [
    letter(
      'The work rests on ⟦four principles⟧: partners decide, results are published, and no activity starts without an owner.',
    ),
    letter('The work covers the following ⟦four districts⟧:\n\n- Tarrow;\n- Harl;\n- Kell.'),
    letter(
      'The work rests on three principles: partners decide, results are published, and no activity starts without an owner.',
    ),
    letter('The work covers three themes: water, climate, and peace and security.'),
    letter('The work covers three themes: see annex 2.'),
    letter('The work covers three of the seven themes: water and climate.'),
    letter('The team has six advisers: four lawyers and two doctors.'),
  ],
  'financien-onvolledig': [
    letter('## Resources', '⟦About EUR 18 million⟧ is reserved for implementation.'),
    letter('## Resources', 'The costs are met ⟦within existing resources⟧.'),
    letter('## Resources', 'The strategy costs EUR 14.5 million over the years 2026 to 2029.'),
    letter('## Resources', 'The strategy costs EUR 14.5 million. This amount is charged to article 2 of chapter V.'),
    letter('## Resources', 'The EU makes EUR 3 million available for the training.'),
    letter('## Resources', 'The Netherlands paid EUR 3 million for the training.'),
  ],
};

for (const [rule, texts] of Object.entries(cases))
  describe(`${rule} in English`, () => {
    for (const text of texts)
      it(text.split('\n\n').slice(2).join(' / ').slice(0, 120), () => flags(text, rule as never));
  });
