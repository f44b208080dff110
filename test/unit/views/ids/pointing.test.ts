import assert from 'node:assert/strict';
import { pointing } from '../../../../src/views/ids/pointing.ts';
import { folderOf, named } from './drafts.ts';

const STRATEGY =
  '# Strategie maritieme veiligheid Golf van Belvane 2026–2029\n\n**Doel D1.** De kustwacht is op tijd.\n\n**Doel D2.** Havens melden lading.\n';
const PLAN = '# Jaarplan van de ambassade in Nesk\n\n**Doel D1.** Dorpen doen aangifte.\n\n**Doel D5.** Iets anders.\n';
const TITLE = 'Strategie maritieme veiligheid Golf van Belvane 2026–2029';

/** Where `‹D1›` in a draft points: to the draft with that name, or nowhere. */
type Row = readonly [says: string, text: string, to: string | null];

const own = '# Brief aan de Kamer\n\n**Doel D1.** De brief heeft een eigen doel.\n\n';
const none = '# Brief aan de Kamer\n\n';

const rows: readonly Row[] = [
  ['its own goal', `${own}Wij werken aan doel ‹D1›.`, 'brief.md'],
  ['nothing, where no draft is named', `${none}Wij werken aan doel ‹D1›.`, null],
  [
    'its own goal, though another draft is named',
    `${own}De [strategie](strategie.md) is klaar, en doel ‹D1› ook.`,
    'brief.md',
  ],
  ['a draft that it links to', `${none}Zie de [strategie](strategie.md).\n\nWij werken aan doel ‹D1›.`, 'strategie.md'],
  [
    'a draft that it links to by a path',
    `${none}Zie de [strategie](./map/../strategie.md#doelen "Strategie").\n\nOver doel ‹D1›.`,
    'strategie.md',
  ],
  [
    'a draft that it links to by name',
    `${none}Zie de [strategie][s] voor ‹D1›.\n\n[s]: strategie.md\n`,
    'strategie.md',
  ],
  ['a draft whose file it names', `${none}Ons doel ‹D1› staat in strategie.md.`, 'strategie.md'],
  ['a draft whose title it gives', `${none}In de ${TITLE} staat waarom.\n\nWij werken aan ‹D1›.`, 'strategie.md'],
  [
    'a draft whose title it gives without its years',
    `${none}Zie “Strategie Maritieme veiligheid Golf van Belvane”.\n\nOver doel ‹D1›.`,
    'strategie.md',
  ],
  ['a draft in its front matter', `---\nstrategie: strategie.md\n---\n\n${none}Wij werken aan ‹D1›.`, 'strategie.md'],
  [
    'a draft in a list in its front matter',
    `---\nverwijst-naar:\n  - strategie.md\n---\n\n${none}Over doel ‹D1›.`,
    'strategie.md',
  ],
  ['a draft by its title in its front matter', `---\nbij: "${TITLE}"\n---\n\n${none}Over doel ‹D1›.`, 'strategie.md'],
  ['nothing, for its own title in the front matter', `---\ntitle: "${TITLE}"\n---\n\n${none}Over doel ‹D1›.`, null],
  [
    'another draft beside its link',
    `${own}Anders dan doel ‹D1› uit de [strategie](strategie.md) is dit nieuw.`,
    'strategie.md',
  ],
  ['another draft in its link', `${own}Zie [doel ‹D1›](strategie.md).`, 'strategie.md'],
  ['another draft in a field', `${own}- **Draagt bij aan:** ‹D1› (${TITLE})`, 'strategie.md'],
  ['another draft in a list beside its title', `${own}Dit volgt uit ‹D1› en D2 van de ${TITLE}.`, 'strategie.md'],
  ['another draft behind its title', `${own}Zie de ${TITLE}, doel ‹D1›.`, 'strategie.md'],
  [
    'the draft named nearest',
    `${none}De [strategie](strategie.md) is klaar.\n\nIn het [jaarplan](jaarplan.md) staat doel ‹D1›.`,
    'jaarplan.md',
  ],
  [
    'nothing, where it could be two',
    `${none}De [strategie](strategie.md) is klaar.\n\nHet [jaarplan](jaarplan.md) ook.\n\nOver doel ‹D1›.`,
    null,
  ],
  [
    'the only one of two that has it',
    `${none}De [strategie](strategie.md) is klaar.\n\nHet [jaarplan](jaarplan.md) ook.\n\nOver doel ‹D2›.`,
    'strategie.md',
  ],
  ['nothing, where a link stands in code', `${none}\`\`\`\n[strategie](strategie.md)\n\`\`\`\n\nOver doel ‹D1›.`, null],
  ['nothing, where a draft is named in a comment', `${none}<!-- ${TITLE} -->\n\nOver doel ‹D1›.`, null],
];

describe('an id points into', () => {
  for (const [says, marked, to] of rows)
    it(says, () => {
      const at = marked.indexOf('‹');
      const drafts = folderOf({
        'strategie.md': STRATEGY,
        'jaarplan.md': PLAN,
        'brief.md': marked.replace(/[‹›]/g, ''),
      });
      const letter = named(drafts, 'brief.md');
      const place = letter.reading.ids.find(({ start }) => start === at);
      assert.ok(place, 'no id there');
      assert.equal(pointing(drafts)(place, letter), to && `file:///werk/${to}`);
    });

  it('a letter in plain text, by its subject line', () => {
    const drafts = folderOf({
      'reactie.txt':
        'Aan de Voorzitter van de Tweede Kamer\n\nBetreft: Beleidsreactie op de evaluatie van het kustprogramma\n\nDoel D1. De kustwacht is op tijd.\n',
      'brief.md': `${none}In de Beleidsreactie op de evaluatie van het kustprogramma staat doel D1.`,
    });
    const letter = named(drafts, 'brief.md');
    const [place] = letter.reading.ids;
    assert.equal(place && pointing(drafts)(place, letter), 'file:///werk/reactie.txt');
  });

  it('the drafts of a folder below', () => {
    const drafts = folderOf({
      'strategie.md': STRATEGY,
      'brieven/brief.md': `${none}Zie [daar](../strategie.md) doel D1.`,
    });
    const letter = named(drafts, 'brief.md');
    const [place] = letter.reading.ids;
    assert.equal(place && pointing(drafts)(place, letter), 'file:///werk/strategie.md');
  });
});
