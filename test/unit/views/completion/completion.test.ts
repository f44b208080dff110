import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../../src/engine/index.ts';
import { expectedAt } from '../../../../src/views/completion/expected.ts';
import { type Offer, offers } from '../../../../src/views/completion/offers.ts';
import { ownersIn } from '../../../../src/views/completion/owners.ts';
import { applied, read } from '../../../helpers/drafts.ts';

const today = { year: 2026, month: 11, day: 26 };

/** What is offered at the cursor `|` of a draft. */
function at(draft: string, owners: readonly string[] = []): Offer[] {
  const place = draft.indexOf('|');
  const text = draft.replace('|', '');
  const expected = expectedAt(text, place);
  const reading = read(text);
  return expected ? offers(expected, { reading, language: reading.language, owners: () => owners, today }) : [];
}

const labelsAt = (draft: string, owners?: readonly string[]): string[] => at(draft, owners).map(({ label }) => label);

/** The line at the cursor, once the first that is offered was chosen. */
function chosen(draft: string): string {
  const [first] = at(draft);
  const text = draft.replace('|', '');
  return first
    ? (applied(text, [{ ...first.replace, newText: first.newText }])
        .split('\n')
        .at(-2) ?? '')
    : 'nothing';
}

const strategy = (lines: string): string =>
  `# Strategie Varse 2026–2029\n\n## Doelen\n\n**Doel D0.** Vissers varen veilig.\n\n**Doel D1.** De kustwacht van Varse is binnen een uur ter plaatse.\n\n${lines}\n\n**Activiteit A1.** BZ levert drie boten.\n\n**Activiteit A2.** BZ leidt 40 kustwachters op.\n`;
const response = (lines: string): string =>
  `# Beleidsreactie op het rapport\n\n### Aanbeveling 1\n\n> Meet elk jaar.\n\n${lines}\n`;

describe('completion', () => {
  describe('of ids', () => {
    it('offers the other goals where a goal says what it contributes to, with their text', () => {
      const [only, ...others] = at(strategy('- **Draagt bij aan:** |'));
      assert.deepEqual([only?.label, only?.detail, only?.kind], ['D0', 'Vissers varen veilig.', 'goal']);
      assert.deepEqual(others, []);
    });

    it('offers the activities where a goal lists them, but for those in the list', () => {
      assert.deepEqual(labelsAt(strategy('- **Activiteiten:** |')), ['A1', 'A2']);
      assert.deepEqual(labelsAt(strategy('- **Activiteiten:** A1, |')), ['A2']);
      assert.deepEqual(labelsAt(strategy('- **Activiteiten:** A1 en A|')), ['A2']);
    });

    it('does so in the other forms of a field, and in English', () => {
      assert.deepEqual(labelsAt(strategy('- **Draagt bij aan**: |')), ['D0']);
      assert.deepEqual(labelsAt(strategy('Draagt bij aan: D|')), ['D0']);
      const english =
        '# Strategy of the council\n\n## Goals\n\n**Goal G1.** The coast guard reaches ships within the hour.\n\n**Activity A1.** The ministry delivers boats.\n\n- **Contributes to:** |\n';
      assert.deepEqual(labelsAt(english), ['G1']);
    });
  });

  describe('of words that are fixed', () => {
    it('offers the positions', () => {
      assert.deepEqual(labelsAt(response('**Appreciatie:** |')), ['neemt over', 'neemt deels over', 'neemt niet over']);
      assert.deepEqual(labelsAt(response('**Appreciatie:** neemt d|')), ['neemt deels over']);
    });

    it('offers the statuses, of which one asks for a reason', () => {
      const statuses = at(response('**Status:** |'));
      assert.deepEqual(
        statuses.map(({ newText }) => newText),
        ['nog niet gestart', 'in uitvoering', 'afgerond', 'vervallen (‹reden›)'],
      );
    });

    it('knows the field at the cursor from the others on its line', () => {
      const line = '**Actie A1.1:** BZ meet. — **Resultaat:** rapport — **Status:** |';
      assert.equal(labelsAt(response(line)).length, 4);
    });

    it('offers nothing when the value is there', () => {
      for (const line of ['**Appreciatie:** neemt over|', '**Appreciatie:** | neemt over', '**Status:** afgerond op |'])
        assert.deepEqual(labelsAt(response(line)), [], line);
    });
  });

  describe('of owners', () => {
    const owners = ['BZ', 'ambassade in Nesk', 'Defensie'];

    it('offers who does what in the workspace', () => {
      assert.deepEqual(labelsAt(strategy('- **Verantwoordelijk:** |'), owners), owners);
      assert.deepEqual(labelsAt(strategy('- **Verantwoordelijk:** amb|'), owners), ['ambassade in Nesk']);
      assert.deepEqual(labelsAt(response('**Verantwoordelijk:** minister van Defensie; |'), owners), owners);
    });

    it('counts who is named most first, and leaves blanks and descriptions out', () => {
      const goals = ['BZ', 'Defensie', 'defensie', '‹wie›', `de commissie ${'die adviseert '.repeat(8)}`].map(
        (text) => ({
          actor: { text },
        }),
      );
      const recommendations = [{ actions: [{ owner: { text: 'ambassade\nin Nesk' } }, { owner: null }] }];
      assert.deepEqual(ownersIn([{ goals, recommendations }]), ['Defensie', 'ambassade in Nesk', 'BZ']);
    });
  });

  describe('of dates', () => {
    it('offers the ends of coming quarters and years, as a letter has them', () => {
      assert.deepEqual(labelsAt(response('**Termijn:** |')), [
        '31 december 2026',
        '31 maart 2027',
        '30 juni 2027',
        '30 september 2027',
        '31 december 2028',
        '31 december 2029',
        '31 december 2030',
      ]);
      assert.equal(
        chosen('# Beleidsreactie\n\n### Aanbeveling 1\n\n**Termijn:** |\n'),
        '**Termijn:** uiterlijk 31 december 2026',
      );
    });

    it('writes digits out', () => {
      const lines = {
        '**Termijn:** 30-6-2027|': '**Termijn:** 30 juni 2027',
        '**Termijn:** uiterlijk 2027-03-01|': '**Termijn:** uiterlijk 1 maart 2027',
        '**Termijn:** uiterlijk 1/7|': '**Termijn:** uiterlijk 1 juli 2026',
        '**Termijn:** uiterlijk |': '**Termijn:** uiterlijk 31 december 2026',
      };
      for (const [line, then] of Object.entries(lines)) assert.equal(chosen(response(line)), then);
    });

    it('offers nothing behind a date, and takes no day that there is not', () => {
      assert.deepEqual(labelsAt(response('**Termijn:** uiterlijk 1 juni 2027, omdat |')), []);
      assert.ok(!labelsAt(response('**Termijn:** 31-2-2027|')).includes('3 maart 2027'));
    });
  });

  describe('of labels', () => {
    it('offers the fields that a goal does not have yet, and the next goal', () => {
      const labels = labelsAt(strategy('- **Indicator:** vaardagen\n- **|\n- **Termijn:** 2028'));
      assert.deepEqual(labels, [
        'Nulmeting',
        'Streefwaarde',
        'Verantwoordelijk',
        'Draagt bij aan',
        'Activiteiten',
        'Aanname',
        'Bron en frequentie',
        'Doel D2',
        'Activiteit A3',
      ]);
    });

    it('offers those of an answer under a recommendation', () => {
      assert.deepEqual(labelsAt(response('**Appreciatie:** neemt over\n\n**T|')).slice(0, 3), [
        'Toelichting',
        'Resultaat',
        'Verantwoordelijk',
      ]);
    });

    it('closes the label, also where that was done before', () => {
      for (const line of ['**Toe|', '**Toe|:**', '**Toe|**', '**|:** '])
        assert.match(chosen(response(`**Appreciatie:** neemt over\n\n${line}`)), /^\*\*Toelichting:\*\* $/, line);
      assert.equal(chosen(response('Appreciatie: neemt over\nToe|')), 'Toelichting: ');
    });

    it('leads on to what can be chosen behind it', () => {
      const leading = at(response('**|')).filter(({ leadsOn }) => leadsOn);
      assert.deepEqual(
        leading.map(({ label }) => label),
        ['Appreciatie', 'Verantwoordelijk', 'Termijn', 'Status'],
      );
    });
  });

  describe('of rule ids', () => {
    const letter = (comment: string) =>
      `# Strategie Varse\n\n## Doelen\n\n${comment}\nNederland versterkt de kustwacht in 2027.\n`;

    it('offers all rules in a comment that ignores, with what they are about', () => {
      const offered = at(letter('<!-- doelwijzer-negeer |'));
      assert.deepEqual(
        offered.map(({ label, detail }) => `${label}: ${detail}`),
        rules.map(({ id, title }) => `${id}: ${title.nl}`),
      );
    });

    it('offers those that are not in the list, for a range and the whole document as well', () => {
      for (const note of ['document', 'begin']) {
        const offered = labelsAt(letter(`<!-- doelwijzer-negeer-${note} er-doel, vage|`));
        assert.equal(offered.length, rules.length - 1);
      }
    });

    it('offers them where a range begins, and in front matter', () => {
      assert.equal(labelsAt(letter('<!-- doelwijzer-negeer-begin |')).length, rules.length);
      for (const list of ['doelwijzer-negeer: |', 'doelwijzer-negeer: [er-doel, |'])
        assert.ok(labelsAt(`---\ntitel: Varse\n${list}\n---\n\n# Strategie Varse\n`).length >= rules.length - 1, list);
      assert.deepEqual(labelsAt(letter('<!-- doelwijzer-negeer-einde |')), []);
    });

    it('offers none in the reason, nor in another comment', () => {
      assert.deepEqual(labelsAt(letter('<!-- doelwijzer-negeer er-doel: een |')), []);
      assert.deepEqual(labelsAt(letter('<!-- nog eens nalezen |')), []);
    });
  });

  describe('keeps silent', () => {
    it('in the middle of prose: everywhere in the examples but in fields and labels', () => {
      for (const name of readdirSync('examples').filter((file) => file.endsWith('.md'))) {
        const text = readFileSync(`examples/${name}`, 'utf8');
        let start = 0;
        for (const line of text.split('\n')) {
          const marked = /^\s*(?:- )?\*\*/.test(line);
          for (let column = 0; column <= line.length && !marked; column++)
            assert.equal(expectedAt(text, start + column), null, `${name}: ${line.slice(0, column)}|`);
          start += line.length + 1;
        }
      }
    });

    it('in prose that looks like a field, or opens as a bullet', () => {
      for (const line of [
        'Let op: |',
        'Dit is de kern: |',
        '- Nederland |',
        '- N|',
        'Het kabinet **|',
        '**Let op:** |',
        '1. **|',
      ])
        assert.deepEqual(labelsAt(`# Beleidsreactie\n\nEen alinea.\n\n${line}\n`), [], line);
    });

    it('in code', () => {
      assert.deepEqual(labelsAt(response('```\n**Appreciatie:** |\n```')), []);
      assert.equal(labelsAt(response('```\ncode\n```\n\n**Appreciatie:** |')).length, 3);
    });

    it('right behind the colon, for a value would cling to it', () => {
      assert.deepEqual(labelsAt(response('**Appreciatie:**|')), []);
    });
  });
});
