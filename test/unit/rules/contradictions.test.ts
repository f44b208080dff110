import { flags } from '../../helpers/flags.ts';

const letter = (...paragraphs: readonly string[]): string =>
  ['# Kennisgeving over Orvania', ...paragraphs].join('\n\n');

/** What cannot both be true; brackets around the later value. */
const contradictions: Readonly<Record<string, string>> = {
  'our troops': letter(
    'Nederland levert in 2026 een fregat en maximaal 175 militairen.',
    '## Financiën',
    'De uitgaven voor de inzet van ⟦maximaal 195 militairen⟧ worden geraamd op 24,6 miljoen euro in 2026.',
  ),
  'our troops, in words and digits': letter(
    'Nederland levert in 2026 twaalf militairen.',
    '## Risico’s',
    'De inzet van ⟦14 militairen⟧ in 2026 is veilig.',
  ),
  'more than the limit': letter(
    'Nederland zet in 2026 maximaal 175 militairen in.',
    '## Duur',
    'De bijdrage van ⟦180 militairen⟧ eindigt in 2026.',
  ),
  'a group that was brought in': letter(
    'Defensie zendt in 2026 veertien instructeurs naar de academie.',
    '## Risico’s',
    'Bij een hogere dreiging haalt Defensie ⟦de twaalf instructeurs⟧ binnen 48 uur terug.',
  ),
  'a group in the sentence in front': letter(
    'Nederland zendt in 2026 veertien instructeurs naar Osmara. Defensie leidt ⟦de twaalf instructeurs⟧ in mei 2026 op.',
  ),
  'a group of Dutch': letter(
    'Defensie plaatst in 2026 vier stafofficieren in het hoofdkwartier.',
    'De commandant stuurt ⟦de vijf Nederlandse stafofficieren⟧ aan.',
  ),
  costs: letter(
    'Het programma kost 6,2 miljoen euro in 2026.',
    '## Financiën',
    'Het programma kost ⟦7,2 miljoen euro⟧ in 2026.',
  ),
  'what is set aside': letter(
    'Voor het programma met de kustwacht is 6,2 miljoen euro gereserveerd.',
    '## Financiën',
    'Voor het programma met de kustwacht is ⟦5,2 miljoen euro⟧ gereserveerd.',
  ),
  'the end of a mandate': letter(
    'Het mandaat loopt tot en met 31 december 2026.',
    '## Duur',
    'Het mandaat eindigt op ⟦30 juni 2026⟧.',
  ),
  'the end of our contribution': letter(
    'De Nederlandse inzet loopt van 1 maart tot en met 30 november 2026.',
    '## Duur',
    'Het kabinet beëindigt de bijdrage op ⟦31 december 2026⟧.',
  ),
  'the start of a phase': letter(
    'De derde fase start op 1 januari 2026.',
    '## Duur',
    'De derde fase loopt van ⟦1 maart 2026⟧ tot en met 31 december 2028.',
  ),
  'when the evaluation is ready': letter(
    'Een onafhankelijk bureau levert uiterlijk 30 juni 2027 een eindevaluatie op.',
    '## Monitoring en evaluatie',
    'De eindevaluatie is uiterlijk ⟦31 december 2027⟧ gereed.',
  ),
  'a target in the block and in a sentence': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Indicator:** aandeel vonnissen\n- **Streefwaarde:** 60 procent',
    'De streefwaarde van doel D1 is ⟦70 procent⟧.',
  ),
  'a deadline in the block and in a sentence': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Termijn:** 31 december 2027',
    'Doel D1 wordt uiterlijk ⟦31 december 2028⟧ bereikt.',
  ),
  'a target in its own block': letter(
    '## Doelen',
    '**Doel D1.** In 2027 publiceert de griffie 60 procent van de vonnissen.\n\n- **Indicator:** aandeel vonnissen\n- **Streefwaarde:** ⟦70 procent⟧',
  ),
  'a promise that is made twice': letter(
    'BZ leidt in 2026 180 rechercheurs op.',
    '## Monitoring en evaluatie',
    'BZ leidt in 2026 ⟦240 rechercheurs⟧ op.',
  ),
};

/** What can: no marks. */
const traps: Readonly<Record<string, string>> = {
  'a dated history': letter('Nederland levert maximaal 150 (2023) en 175 militairen (2025).'),
  'an earlier year': letter(
    'Nederland leverde in 2023 maximaal 150 militairen.',
    'Nederland levert in 2026 maximaal 175 militairen.',
  ),
  'another year': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    'Nederland levert in 2027 maximaal 120 militairen.',
  ),
  'per year beside a total': letter(
    'Het programma kost 2 miljoen euro per jaar.',
    'Het programma kost in totaal 6 miljoen euro.',
  ),
  'from … to …': letter(
    'Nederland levert in 2026 maximaal 120 militairen.',
    'Nederland vergroot de bijdrage in 2026 van 120 naar 175 militairen.',
  ),
  'an extension': letter(
    'Nederland levert in 2026 maximaal 120 militairen.',
    'Het kabinet breidt de inzet in 2026 uit tot maximaal 175 militairen.',
  ),
  'a part': letter(
    'Nederland levert in 2026 maximaal 175 militairen, waarvan 40 militairen in de staf.',
    'Nederland levert in 2026 maximaal 40 militairen aan de staf.',
  ),
  'more of the same': letter(
    'Nederland levert in 2026 maximaal 120 militairen.',
    'Daarnaast levert Nederland in 2026 maximaal 30 militairen.',
  ),
  'other soldiers': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    'De missie telt in 2026 maximaal 1.200 militairen.',
    'Spanje levert in 2026 maximaal 400 militairen.',
  ),
  'below a limit': letter(
    'Nederland zet in 2026 maximaal 175 militairen in.',
    'De bijdrage van 150 militairen in 2026 is veilig.',
  ),
  'a limit below and one above': letter(
    'Nederland levert in 2026 minimaal 100 militairen.',
    'Nederland levert in 2026 maximaal 175 militairen.',
  ),
  'an option': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    'Als de dreiging daalt, levert Nederland in 2026 maximaal 100 militairen.',
  ),
  'another country': letter(
    '## Inzet in Mali',
    'Nederland levert in 2026 maximaal 175 militairen.',
    '## Inzet in Niger',
    'Nederland levert in 2026 maximaal 60 militairen.',
  ),
  'another mission': letter(
    'Nederland levert in 2026 maximaal 175 militairen aan de EU-missie Baken.',
    'Nederland levert in 2026 maximaal 60 militairen aan de VN-missie Wachtvuur.',
  ),
  'rounded money': letter(
    'Het programma kost 24,6 miljoen euro in 2026.',
    'Het programma kost 25 miljoen euro in 2026.',
  ),
  'money of another programme': letter(
    'Voor het programma met de politie is 6,2 miljoen euro gereserveerd.',
    'Voor het programma met de kustwacht is 4,4 miljoen euro gereserveerd.',
  ),
  'part of the money': letter(
    'De inzet kost 31,5 miljoen euro: 12,5 miljoen euro in 2025 en 19 miljoen euro in 2026.',
    'De inzet kost 12,5 miljoen euro in 2025.',
  ),
  'some of a group': letter(
    'Defensie zendt in 2026 veertien instructeurs naar de academie.',
    'Twee van de veertien instructeurs blijven tot 1 mei 2027. De twaalf instructeurs die vertrekken, reizen op 1 maart.',
  ),
  'two groups': letter(
    'Defensie zendt in 2026 vier instructeurs naar Kestrin en acht instructeurs naar Brenna.',
    'De twaalf instructeurs krijgen een training.',
  ),
  'a group that nobody promised': letter('Aan de missie nemen 21 landen deel.', 'De drie landen delen de rivier.'),
  'a group elsewhere': letter(
    'Defensie zendt in 2026 veertien instructeurs naar de academie.',
    'De drie instructeurs in Gao zijn Deens.',
  ),
  'the day before': letter(
    'De inzet loopt tot 1 december 2026.',
    '## Duur',
    'Het kabinet beëindigt de bijdrage op 30 november 2026.',
  ),
  'end and decision': letter(
    'Het kabinet beëindigt de bijdrage op 30 november 2026 en besluit voor 1 september 2026 over een eventuele verlenging.',
    'De bijdrage eindigt op 30 november 2026.',
  ),
  'mandate and contribution': letter(
    'Het mandaat loopt tot en met 31 december 2026.',
    'De bijdrage eindigt op 30 november 2026.',
  ),
  'an earlier mandate': letter(
    'Het mandaat liep tot en met 31 december 2025.',
    'Het mandaat loopt tot en met 31 december 2026.',
  ),
  'two evaluations': letter(
    'Een bureau levert uiterlijk 30 juni 2027 een tussenevaluatie op.',
    'Een bureau levert uiterlijk 31 december 2028 een eindevaluatie op.',
  ),
  'two goals': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Streefwaarde:** 60 procent',
    '**Doel D2.** De haven meldt aanvaringen.\n\n- **Streefwaarde:** 70 procent',
  ),
  'a step on the way': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Streefwaarde:** 60 procent in 2027, 75 procent in 2029',
    'De streefwaarde van doel D1 is 75 procent.',
  ),
  'a baseline': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Nulmeting:** 20 procent\n- **Streefwaarde:** 60 procent',
  ),
  'a goal of another draft with the same id': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Indicator:** aandeel vonnissen\n- **Streefwaarde:** 60 procent',
    'De streefwaarde van doel D1 uit de strategie is 70 procent.',
  ),
  'a target that goes up': letter(
    '## Doelen',
    '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Indicator:** aandeel vonnissen\n- **Streefwaarde:** 60 procent',
    'De streefwaarde van doel D1 wordt in 2028 verhoogd naar 70 procent.',
  ),
  'some of those in a mission': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    'Nederland levert in 2026 maximaal 60 militairen vanuit Kestrin aan missie Baken.',
  ),
  'two activities': letter(
    '## Activiteiten',
    '**Activiteit A1.** BZ plaatst in 2026 twee adviseurs.',
    '**Activiteit A2.** BZ plaatst in 2026 vier adviseurs.',
  ),
  'the same promise elsewhere': letter(
    'De ambassade opent in 2026 vier loketten in Kestrin.',
    'De ambassade opent in 2026 twee loketten in Brenna.',
  ),
  'men and women': letter(
    'In 2028 is 60 procent van de agenten in het noorden man.',
    'In 2028 is 40 procent van de agenten in het noorden vrouw.',
  ),
  'another recommendation': letter(
    '### Aanbeveling 1\n\nBZ plaatst in 2026 twee adviseurs.',
    '### Aanbeveling 2\n\nBZ plaatst in 2026 vier adviseurs.',
  ),
  'what others say': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    'Volgens de VN levert Nederland in 2026 maximaal 200 militairen.',
  ),
  'a quotation': letter(
    'Nederland levert in 2026 maximaal 175 militairen.',
    '> Nederland levert in 2026 maximaal 200 militairen.',
  ),
};

describe('tegenstrijdige-waarde', () => {
  for (const [name, text] of Object.entries(contradictions))
    it(`marks ${name}`, () => flags(text, 'tegenstrijdige-waarde'));
  for (const [name, text] of Object.entries(traps))
    it(`leaves ${name} alone`, () => flags(text, 'tegenstrijdige-waarde'));
});
