import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OwnRule } from '../../../src/engine/index.ts';
import { faultMessage, fixTitle, messageOf, openDraft } from '../../../src/engine/index.ts';
import { hover } from '../../../src/views/hover.ts';
import { marks } from '../../../src/views/marks.ts';
import { applied, letterWith, shown } from '../../helpers/drafts.ts';
import { resolved } from '../../helpers/guides.ts';
import { guideWith, ownRule, readUnder } from '../../helpers/own-rules.ts';

const findings = (text: string, ...rules: readonly OwnRule[]): string[] =>
  readUnder(guideWith(...rules), text).findings.map((finding) => shown(text, finding));

describe('an own rule', () => {
  const thans = ownRule({ id: 'geen-thans', patterns: ['thans'], replacements: ['nu'] });

  it('is found everywhere in the writer’s own text: in prose, headings, lists and tables', () => {
    const text = `# Thans open\n\nHet loket is thans open.\n\n- Ook thans.\n\n| Loket |\n| --- |\n| thans open |\n`;
    assert.deepEqual(findings(text, thans), [
      'geen-thans: Thans',
      'geen-thans: thans',
      'geen-thans: thans',
      'geen-thans: thans',
    ]);
  });

  it('is not found in what others say', () => {
    const text =
      '# Brief\n\nDe bode zei: «Het loket is thans open.»\n\n> Thans niet.\n\n### Aanbeveling 1\n\n> Meet thans.\n';
    assert.ok(!findings(text, thans).some((one) => one.startsWith('geen-thans')));
  });

  it('says its own message, in both languages, with the words that were found', () => {
    const [finding] = readUnder(guideWith(thans), '# Brief\n\nThans is het loket open.\n').findings;
    assert.ok(finding);
    assert.equal(messageOf(finding, 'nl'), '“Thans” past niet in onze brieven');
    assert.equal(messageOf(finding, 'en'), '“Thans” does not suit our letters');
    assert.equal(finding.severity, 'warning');
  });

  it('offers its replacements, in the form that fits', () => {
    const give = ownRule({ patterns: ['verstrekken'], replacements: ['geven', 'uitreiken'] });
    const text = '# Brief\n\nDe ambassade verstrekt u een formulier.\n';
    const [finding] = readUnder(guideWith(give), text).findings;
    assert.ok(finding);
    assert.deepEqual(
      finding.fixes.map((fix) => [fixTitle(finding, fix, 'nl'), applied(text, fix.edits)]),
      [['Vervang door “geeft”', '# Brief\n\nDe ambassade geeft u een formulier.\n']],
    );
  });

  it('cites its clause and the source of that, and shows its examples', () => {
    const reading = readUnder(guideWith(thans), '# Brief\n\nThans is het loket open.\n');
    const shown = hover(marks(reading, 'nl'), 12, 'nl')?.markdown ?? '';
    for (const words of [
      'Geen thans',
      'Wij schrijven zoals wij spreken',
      'Handreiking consulaire brieven',
      'Het loket is thans open.',
    ])
      assert.ok(shown.includes(words), words);
  });

  it('looks only where its scope says', () => {
    const text = letterWith('Thans is het rustig. Nederland levert in 2026 thans twaalf boten aan Kestrin.');
    assert.equal(findings(text, ownRule({ scope: 'goal' })).filter((one) => one.startsWith('eigen-regel')).length, 1);
    const answered =
      '# Beleidsreactie\n\nThans dit.\n\n### Aanbeveling 1\n\n> Meet thans.\n\nHet kabinet neemt de aanbeveling thans over.\n';
    assert.deepEqual(
      findings(answered, ownRule({ scope: 'answer' })).filter((one) => one.startsWith('eigen-regel')),
      ['eigen-regel: thans'],
    );
  });

  it('looks in the fields of a goal as well', () => {
    const text = '# Strategie\n\n**Doel D1.** In 2030 zijn twee havens op orde.\n\n- **Termijn:** 2030, thans 2028\n';
    assert.ok(findings(text, thans).includes('geen-thans: thans'));
  });

  it('competes with the built-in rules: the longest match wins', () => {
    const text = letterWith('Defensie stuurt uw Kamer op termijn het rotatieschema.');
    assert.deepEqual(
      findings(text, ownRule({ patterns: ['op termijn het rotatieschema'] })).filter((one) => !one.startsWith('doel-')),
      ['eigen-regel: op termijn het rotatieschema'],
    );
    assert.ok(findings(text, ownRule({ patterns: ['termijn'] })).includes('vage-tijd: op termijn'));
  });

  it('is marked once where several of its patterns fit the same words', () => {
    const rule = ownRule({ patterns: ['in behandeling nemen', 'behandeling', 'nemen'] });
    assert.deepEqual(findings('# Brief\n\nWij nemen uw aanvraag in behandeling.\n', rule), [
      'eigen-regel: nemen uw aanvraag in behandeling',
    ]);
  });

  it('is read after any edits as in a fresh draft', () => {
    const guide = guideWith(thans, ownRule({ patterns: ['in behandeling nemen', '*aanvraag'], id: 'behandelen' }));
    const piece = fc.constantFrom(
      'Wij nemen uw visumaanvraag in behandeling.',
      'Thans is het loket open, en thans dicht.',
      '> Thans niet.',
      '### Aanbeveling 1',
      '## Doelstellingen',
    );
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 2, maxLength: 4 }), (versions) => {
        const texts = versions.map((pieces) => `# Brief\n\n${pieces.join('\n\n')}\n`);
        const open = openDraft({ format: 'markdown', guide });
        for (const text of texts)
          assert.deepEqual(open.read(text).findings, openDraft({ format: 'markdown', guide }).read(text).findings);
      }),
      { numRuns: 60 },
    );
  });

  it('stands on exactly its words', () => {
    const text = '# Brief\r\n\r\nE\u0301e\u0301n loket is tha\u00adns open 👋, en thans dicht.\r\n';
    assert.deepEqual(findings(text, thans), ['geen-thans: tha\u00adns', 'geen-thans: thans']);
  });

  it('speaks English in an English draft, with the forms that English has', () => {
    const rule = ownRule({ patterns: ['commence'], replacements: ['begin'] });
    const text =
      'The Hague, 1 June 2026\n\n# Letter\n\nThe embassy will commence the interviews with the applicants in the coming weeks.\n';
    assert.ok(findings(text, rule).includes('eigen-regel: commence'));
  });
});

describe('a pattern in a guide’s file that cannot be used', () => {
  const clause = 'clauses: [{ id: taal, title: Taal }]\n';
  const fileWith = (pattern: string): string =>
    `${clause}own:\n  - id: eigen\n    patterns:\n      - ${pattern}\n    message: Anders\n    clause: taal\n    examples: { fout: [Een zin.], goed: [Geen zin.] }\n`;
  const faulty: readonly (readonly [pattern: string, at: string, says: RegExp])[] = [
    ['op (korte termijn', '(korte termijn', /haakje wordt niet gesloten/],
    ["'op korte| termijn'", ' ', /Hier hoort een woord/],
    ['"op …99 termijn"', '…99', /een getal van 1 tot en met 12/],
    [`${'a '.repeat(101)}b`, 'a', /hoogstens 200 tekens/],
    [`"${'(a '.repeat(60)}"`, '(', /hoogstens 3 diep/],
    [`"${'(a|a|a|a|a|a|a|a|a|a|a) '.repeat(4)}"`, 'a', /hoogstens 40 woorden/],
    ["regex: '(a+'", '(a+', /geen reguliere expressie die RE2 kan lezen/],
    ["regex: '(?=a)b'", '(?=a)b', /Vooruitkijken/],
    ["regex: '((a{100}){100}){100}'", '((a{100}){100}){100}', /geen reguliere expressie/],
    ["regex: '(a|b|c|d){1,500}'", '(a|b|c|d){1,500}', /te groot/],
    ["match: '/(a+)+$/'", '/(a+)+$/', /in een patroon “regex”/],
    ["match: '((a|b)+|c)+'", '((a|b)+|c)+', /geen haakjes in haakjes/],
  ];
  for (const [pattern, at, says] of faulty)
    it(`is one fault at its place: ${pattern.slice(0, 40)}`, async () => {
      const text = fileWith(pattern);
      const { guide, faults } = await resolved({ 'schrijfwijzer.yml': text });
      assert.equal(guide, null);
      assert.equal(faults.length, 1);
      const [fault] = faults;
      assert.ok(fault);
      assert.ok(text.slice(fault.start, fault.end).startsWith(at), text.slice(fault.start, fault.end));
      assert.match(faultMessage(fault, 'nl'), says);
      assert.notEqual(faultMessage(fault, 'nl'), faultMessage(fault, 'en'));
    });

  it('is one fault where there are more than a guide can have', async () => {
    const words = Array.from({ length: 100 }, (_, i) => `woord${i}`).join(', ');
    const rules = Array.from(
      { length: 11 },
      (_, i) =>
        `  - { id: r${i}, patterns: [${words}], message: Anders, clause: taal, examples: { fout: [Een zin.], goed: [Geen zin.] } }\n`,
    );
    const { faults } = await resolved({ 'schrijfwijzer.yml': `${clause}own:\n${rules.join('')}` });
    assert.deepEqual(
      faults.map((fault) => faultMessage(fault, 'nl')),
      ['Een schrijfwijzer heeft hoogstens 1000 patronen; voeg patronen samen of laat er weg.'],
    );
  });
});
