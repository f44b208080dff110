import assert from 'node:assert/strict';
import { comparable, conflictsAmong } from '../../../../src/views/workspace/conflicts.ts';
import { openInBoth } from '../../../helpers/drafts.ts';
import { folderOf } from '../ids/drafts.ts';

/** Two drafts of one folder: what each says, with brackets around what the other contradicts. */
type Row = readonly [letter: string, other: string];

const about = (title: string, ...paragraphs: readonly string[]): string => [`# ${title}`, ...paragraphs].join('\n\n');
const baken = (...paragraphs: readonly string[]): string => about('Kennisgeving over EU-missie Baken', ...paragraphs);
const report = (...paragraphs: readonly string[]): string =>
  about('Voortgangsrapportage over de missie Baken', ...paragraphs);
const english = (...paragraphs: readonly string[]): string => about('Notification on the Baken mission', ...paragraphs);

const goal = (target: string): string =>
  `**Doel D1.** De griffie publiceert vonnissen.\n\n- **Indicator:** aandeel vonnissen\n- **Streefwaarde:** ${target}`;
const strategy = (target: string): string =>
  about('Strategie rechtsstaat Orvania 2026–2029', '## Doelen', goal(target));

const contradictions: Readonly<Record<string, Row>> = {
  'our troops in a mission that both name': [
    about('Kennisgeving', 'Nederland levert in 2026 ⟦maximaal 175 militairen⟧ aan EU-missie Baken.'),
    about('Begrotingsbrief', 'De inzet van ⟦maximaal 195 militairen⟧ aan de missie Baken in 2026 is gedekt.'),
  ],
  'our troops in the mission of both titles': [
    baken('Nederland levert in 2026 ⟦maximaal 175 militairen⟧.'),
    report('## Inzet', 'Nederland levert in 2026 ⟦maximaal 195 militairen⟧.'),
  ],
  'our troops in a mission by its acronym': [
    about('Kennisgeving', 'Nederland levert in 2026 ⟦maximaal 175 militairen⟧ aan EUTM Orvania.'),
    about('Beleidsbrief over EUTM Orvania', 'Nederland levert in 2026 ⟦maximaal 195 militairen⟧.'),
  ],
  'the costs of a mission': [
    baken('De bijdrage kost ⟦24,6 miljoen euro⟧ in 2026.'),
    about('Begrotingsbrief', 'De inzet in EU-missie Baken kost ⟦31 miljoen euro⟧ in 2026.'),
  ],
  'the costs of a programme': [
    about('Strategie', 'Voor het programma Kustlijn is in 2026 ⟦6,2 miljoen euro⟧ gereserveerd.'),
    about('Begrotingsbrief', 'Voor het programma Kustlijn is in 2026 ⟦5,2 miljoen euro⟧ gereserveerd.'),
  ],
  'the end of a mandate': [
    baken('Het mandaat loopt tot en met ⟦31 december 2026⟧.'),
    about('Beleidsbrief', 'Het mandaat van EU-missie Baken eindigt op ⟦30 juni 2026⟧.'),
  ],
  'values in letters of the same month': [
    baken('Den Haag, 3 juni 2025', 'Het mandaat loopt tot en met ⟦31 december 2026⟧.'),
    report('Den Haag, 20 juni 2025', 'Het mandaat eindigt op ⟦30 juni 2026⟧.'),
  ],
  'a promise on a mission': [
    baken('BZ leidt in 2026 ⟦180 rechercheurs⟧ op voor de missie Baken.'),
    report('BZ leidt in 2026 ⟦240 rechercheurs⟧ op voor de missie Baken.'),
  ],
  'our troops, in English': [
    english('The Netherlands deploys ⟦at most 175 troops⟧ in 2026.'),
    about('Letter on the budget', 'The Netherlands deploys ⟦at most 195 troops⟧ to the Baken mission in 2026.'),
  ],
  'the target of a goal that is linked to': [
    about('Brief', 'De streefwaarde van doel D1 uit de [strategie](ander.md) is ⟦70 procent⟧.'),
    strategy('⟦60 procent⟧'),
  ],
  'the target of a goal whose draft has its title there': [
    about('Brief', 'De streefwaarde van doel D1 van de Strategie rechtsstaat Orvania is ⟦70 procent⟧.'),
    strategy('⟦60 procent⟧'),
  ],
  'the target of a goal whose draft is named in front matter': [
    `---\nhoort-bij: ander.md\n---\n\n${about('Brief', 'De streefwaarde van doel D1 is ⟦70 procent⟧.')}`,
    strategy('⟦60 procent⟧'),
  ],
  'the deadline of a goal that is linked to': [
    about('Brief', 'Doel D1 uit de [strategie](ander.md) wordt uiterlijk ⟦31 december 2028⟧ bereikt.'),
    about(
      'Strategie rechtsstaat Orvania',
      '**Doel D1.** De griffie publiceert vonnissen.\n\n- **Termijn:** ⟦31 december 2027⟧',
    ),
  ],
};

const traps: Readonly<Record<string, Row>> = {
  'two goals that happen to have one id': [
    strategy('60 procent'),
    about('Jaarplan van de ambassade', goal('70 procent')),
  ],
  'a goal of its own beside a link to another draft': [
    about('Jaarplan', 'Zie ook de [strategie](ander.md).', '## Doelen', goal('70 procent')),
    strategy('60 procent'),
  ],
  'a goal of another draft beside an own goal with that id': [
    about(
      'Jaarplan',
      '## Doelen',
      goal('70 procent'),
      'De streefwaarde van doel D1 uit de [strategie](ander.md) is 60 procent.',
    ),
    strategy('60 procent'),
  ],
  'an id that no draft is named for': [
    about('Brief', 'De streefwaarde van doel D1 is 70 procent.'),
    strategy('60 procent'),
  ],
  'a target that goes up': [
    about('Brief', 'De streefwaarde van doel D1 uit de [strategie](ander.md) wordt verhoogd naar 70 procent.'),
    strategy('60 procent'),
  ],
  'two missions': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    about('Kennisgeving over EU-missie Wachtvuur', 'Nederland levert in 2026 maximaal 60 militairen.'),
  ],
  'a mission beside that of the title': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland levert in 2026 maximaal 60 militairen aan operatie Wachtvuur.'),
  ],
  'no mission at all': [
    about('Kennisgeving over Orvania', 'Nederland levert in 2026 maximaal 175 militairen.'),
    about('Kennisgeving over Orvania', 'Nederland levert in 2026 maximaal 195 militairen.'),
  ],
  'a section about something else': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('## Inzet in Niger', 'Nederland levert in 2026 maximaal 60 militairen.'),
  ],
  'another year': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland levert in 2027 maximaal 120 militairen.'),
  ],
  'no year': [baken('Nederland levert maximaal 175 militairen.'), report('Nederland levert maximaal 195 militairen.')],
  'a dated history': [
    baken('Nederland levert maximaal 150 (2023) en 175 militairen (2025).'),
    report('Nederland levert in 2025 maximaal 195 militairen.'),
  ],
  'the past': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland leverde in 2026 maximaal 120 militairen.'),
  ],
  'a letter of long before': [
    baken('Den Haag, 3 juni 2024', 'Het mandaat loopt tot en met 31 december 2025.'),
    report('Den Haag, 20 juni 2025', 'Het mandaat eindigt op 31 december 2026.'),
  ],
  'a letter of long before beside a draft without a date': [
    baken('Den Haag, 3 juni 2024', 'Het mandaat loopt tot en met 31 december 2025.'),
    report('Het mandaat eindigt op 31 december 2026.'),
  ],
  'per year beside a total': [
    baken('De bijdrage kost 2 miljoen euro per jaar in 2026.'),
    report('De bijdrage kost in totaal 6 miljoen euro in 2026.'),
  ],
  'from … to …': [
    baken('Nederland levert in 2026 maximaal 120 militairen.'),
    report('Nederland vergroot de bijdrage in 2026 van 120 naar 175 militairen.'),
  ],
  'below a limit': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland levert in 2026 150 militairen.'),
  ],
  'rounded money': [
    baken('De bijdrage kost 24,6 miljoen euro in 2026.'),
    report('De bijdrage kost 25 miljoen euro in 2026.'),
  ],
  'a mandate and a contribution': [
    baken('Het mandaat loopt tot en met 31 december 2026.'),
    report('De bijdrage eindigt op 30 november 2026.'),
  ],
  'a part from elsewhere': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland levert in 2026 maximaal 60 militairen vanuit Kestrin aan missie Baken.'),
  ],
  'a part': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Nederland levert in 2026 maximaal 40 militairen aan de staf.'),
  ],
  'what others say': [
    baken('Nederland levert in 2026 maximaal 175 militairen.'),
    report('Volgens de VN levert Nederland in 2026 maximaal 200 militairen.'),
  ],
  'another place': [
    about('Brief', 'Nederland levert in 2026 maximaal 175 militairen aan EU-missie Baken in Orvania.'),
    about('Brief', 'Nederland levert in 2026 maximaal 60 militairen aan EU-missie Baken in Kestrin.'),
  ],
  'a promise in the same words elsewhere': [
    about('Brief over Orvania', 'BZ plaatst in 2026 twee adviseurs.'),
    about('Brief over Orvania', 'BZ plaatst in 2026 vier adviseurs.'),
  ],
  'a draft that contradicts itself already': [
    baken('Nederland levert in 2026 maximaal 175 militairen.', 'Nederland levert in 2026 maximaal 185 militairen.'),
    report('Nederland levert in 2026 maximaal 195 militairen.'),
  ],
};

const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** What is found between the two, in brackets in their texts. */
function found(row: Row): string[] {
  const [letter, other] = row.map(unmarked);
  const placed = folderOf({ 'brief.md': letter ?? '', 'ander.md': other ?? '' });
  const drafts = placed.map(comparable);
  return placed.map((draft, i) => {
    const own = drafts[i];
    assert.ok(own);
    const conflicts = conflictsAmong(own, drafts);
    const findings = openInBoth()
      .read(draft.text, conflicts)
      .findings.filter(({ related }) => related.some(({ elsewhere }) => elsewhere));
    return findings
      .toSorted((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end }) => `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`,
        draft.text,
      );
  });
}

describe('values that differ between drafts', () => {
  for (const [name, row] of Object.entries(contradictions))
    it(`are marked in both: ${name}`, () => assert.deepEqual(found(row), row));
  for (const [name, row] of Object.entries(traps))
    it(`are left alone: ${name}`, () => {
      assert.ok(row.every((text) => !text.includes('⟦')));
      assert.deepEqual(found(row), row);
    });

  it('lead to the other draft and its place', () => {
    const row = contradictions['our troops in the mission of both titles'] ?? ['', ''];
    const [letter, other] = folderOf({ 'brief.md': unmarked(row[0]), 'ander.md': unmarked(row[1]) });
    assert.ok(letter && other);
    const reading = openInBoth().read(letter.text, conflictsAmong(comparable(letter), [letter, other].map(comparable)));
    const [place] = reading.findings.flatMap(({ related }) => related);
    assert.equal(place?.elsewhere?.draft, 'file:///werk/ander.md');
    assert.equal(other.text.slice(place.start, place.end), 'maximaal 195 militairen');
    assert.equal(place.elsewhere.text, 'maximaal 195 militairen');
  });

  it('can be ignored, as any finding', () => {
    const comment = '<!-- doelwijzer-negeer-document tegenstrijdige-waarde: de andere brief is ingetrokken -->';
    const row = contradictions['our troops in the mission of both titles'] ?? ['', ''];
    const [letter, other] = folderOf({
      'brief.md': `${unmarked(row[0])}\n\n${comment}\n`,
      'ander.md': unmarked(row[1]),
    });
    assert.ok(letter && other);
    const conflicts = conflictsAmong(comparable(letter), [letter, other].map(comparable));
    assert.equal(conflicts.length, 1);
    assert.deepEqual(
      openInBoth()
        .read(letter.text, conflicts)
        .findings.filter(({ rule }) => rule === 'tegenstrijdige-waarde'),
      [],
    );
  });

  it('keep no text of a draft, unless it gives a value to a goal of another', () => {
    const [plain, naming] = folderOf({
      'strategie.md': strategy('60 procent'),
      'brief.md': about('Brief', 'De streefwaarde van doel D1 uit de [strategie](strategie.md) is 70 procent.'),
    });
    assert.ok(plain && naming);
    assert.equal(comparable(plain).naming, null);
    assert.equal(comparable(naming).naming?.text, naming.text);
  });
});
