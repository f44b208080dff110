import assert from 'node:assert/strict';
import { Parser } from 'yaml';
import { faultMessage } from '../../../src/engine/guide/file/fault-words.ts';
import { faultLines, type GuideFiles, resolved } from '../../helpers/guides.ts';

const OWN = `own:
  - id: spoed
    patterns: [met spoed]
    message: Noem een datum.
    clause: termijn
    examples: { fout: [Wij komen met spoed.], goed: [Wij komen op 1 mei 2026.] }
`;

/** A file with the words between « and » at fault, and what is said of them. */
const malformed: readonly (readonly [what: string, yaml: string, said: string])[] = [
  ['a tab', 'rules:\n«\tlange-zin: off»\n', 'Spring in met spaties, niet met een tab.'],
  [
    'a crooked line',
    'rules:\n  er-doel: error\n «lange-zin: off»\n',
    'Deze regel springt niet evenver in als de regels waar hij bij hoort.',
  ],
  ['an open quotation', 'title: "Schrijfwijze«r»\n', 'Hier ontbreekt een aanhalingsteken, haakje of komma.'],
  [
    'two colons',
    'title: «Schrijfwijzer: brieven»\n',
    'Deze regel is op twee manieren te lezen; zet de tekst tussen aanhalingstekens.',
  ],
  [
    'a sign of YAML',
    'extends: «@bz/schrijfwijzer»\n',
    'Dit teken betekent iets in YAML; zet de tekst tussen aanhalingstekens.',
  ],
  ['two documents', 'title: Een\n«---»\ntitle: Twee\n', 'Een schrijfwijzer is één geheel; haal deze scheiding weg.'],
  ['a tag', 'title: «!geheim x»\n', 'Een waarde met ! ervoor kan hier niet; zet de tekst tussen aanhalingstekens.'],
  ['the same key twice', 'title: Een\n«title»: Twee\n', 'De sleutel “title” staat hier twee keer; haal er een weg.'],
  ['an unknown anchor', 'title: «*naam»\n', 'Er is eerder in dit bestand geen anker “naam”.'],
  ['an anchor in itself', 'abbreviations: &a [«*a»]\n', 'Er is eerder in dit bestand geen anker “a”.'],
  ['a list as key', '? «[a, b]»\n: c\n', 'Hier hoort een sleutel van één woord.'],
  ['only a word', '«schrijfwijzer»\n', 'Hier hoort een tabel van sleutels.'],
  ['a list where a table belongs', 'rules: «[er-doel]»\n', 'Hier hoort een tabel van sleutels.'],
  ['a number where words belong', 'abbreviations: [«12»]\n', 'Hier hoort tekst.'],
  ['a word where a list belongs', 'names: «ASPIDES»\n', 'Hier hoort een lijst.'],
  ['an unknown key', '«ruels»:\n  er-doel: off\n', 'Onbekende sleutel “ruels”; bedoelt u “rules”?'],
  ['a key that resembles none', '«qwertyuiop»: 1\n', 'Onbekende sleutel “qwertyuiop”.'],
  ['an unknown rule', 'rules:\n  «er-deol»: off\n', 'Er is geen regel “er-deol”; bedoelt u “er-doel”?'],
  [
    'an unknown severity',
    'rules:\n  er-doel: «warn»\n',
    '“warn” kan hier niet; wel: error, warning, information, off.',
  ],
  [
    'a severity that YAML reads otherwise',
    'rules:\n  er-doel: «false»\n',
    'Hier hoort een woord of een tabel van sleutels.',
  ],
  ['an option of another rule', 'rules:\n  er-doel:\n    «words»: 30\n', 'Onbekende sleutel “words”.'],
  [
    'an option out of range',
    'rules:\n  lange-zin:\n    words: «3»\n',
    'Dit moet een heel getal zijn van 10 tot en met 200.',
  ],
  [
    'a type that is none',
    'documents:\n  - files: brieven/**\n    type: «kamerbrief»\n',
    '“kamerbrief” kan hier niet; wel: artikel-100-brief, kennisgeving, aanvullende-brief, beleidsreactie, voortgangsrapportage, strategie, recognise, none.',
  ],
  ['a clause without a title', 'clauses:\n  - «i»d: spoed\n', 'Hier ontbreekt “title”.'],
  [
    'a clause with a strange id',
    'clauses:\n  - id: «Spoed!»\n    title: Spoed\n',
    '“Spoed!” kan geen id zijn: gebruik kleine letters, cijfers en streepjes.',
  ],
  [
    'a clause with a rule that is none',
    'clauses:\n  - id: spoed\n    title: Spoed\n    rules: [«vage-tijden»]\n',
    'Er is geen regel “vage-tijden”; bedoelt u “vage-tijd”?',
  ],
  ['an empty title', 'title: «""»\n', 'Hier staat geen tekst.'],
  [
    'a label with a colon',
    'labels:\n  goal: «"Doel:"»\n',
    '“Doel:” kan geen naam van een blok of veld zijn: gebruik letters en spaties.',
  ],
  [
    'a topic with a comma',
    'topics:\n  strategie:\n    - name: «a, b»\n      heading: a\n',
    'De naam van een onderwerp kan geen komma hebben.',
  ],
  [
    'an own rule without examples',
    `own:\n  - «i»d: spoed\n    patterns: [met spoed]\n    message: Spoed\n    clause: termijn\n`,
    'Hier ontbreekt “examples”.',
  ],
  ['more than a guide can have', `names: [${Array(500).fill('a')}, «a»]\n`, 'Meer dan 500 kunnen er niet staan.'],
  ['a topic that is none', 'topics:\n  strategie: [«qwertyuiop»]\n', '“qwertyuiop” is hier niet bekend.'],
  ['an own rule without patterns', OWN.replace('[met spoed]', '«[]»'), 'Noem er ten minste één.'],
  [
    'an own rule with the id of ours',
    OWN.replace('id: spoed', 'id: «vage-tijd»'),
    '“vage-tijd” is al de id van een ingebouwde regel; kies een andere.',
  ],
  [
    'an own rule under no clause',
    OWN.replace('clause: termijn', 'clause: «termijnen»'),
    'Er is geen bepaling “termijnen”; bedoelt u “termijn”?',
  ],
  [
    'two own rules of one id',
    `${OWN}${OWN.replace('own:\n', '').replace('id: spoed', 'id: «spoed»')}`,
    'De id “spoed” staat hier twee keer; kies een andere.',
  ],
  [
    'a pattern of two kinds',
    OWN.replace('[met spoed]', '[«{ match: a, regex: b }»]'),
    'Kies match of regex, niet beide en niet geen van beide.',
  ],
  ['a file that is not there', 'extends: «./basis.yml»\n', 'Het bestand “./basis.yml” bestaat niet.'],
  [
    'a package that is not there',
    'extends: «"@bz/schrijfwijzer"»\n',
    'Het pakket “@bz/schrijfwijzer” is niet gevonden; een bestand in deze map is ./@bz/schrijfwijzer.',
  ],
  [
    'itself',
    'extends: «./schrijfwijzer.yml»\n',
    'Deze schrijfwijzer bouwt zo voort op zichzelf, via “./schrijfwijzer.yml”.',
  ],
];

describe('a malformed guide', () => {
  for (const [what, marked, said] of malformed)
    it(`${what} is told in one sentence, at its place`, async () => {
      const yaml = marked.replace(/[«»]/g, '');
      const words = /«([^»]*)»/.exec(marked)?.[1];
      const result = await resolved({ 'schrijfwijzer.yml': yaml });
      assert.deepEqual(faultLines(result), [`schrijfwijzer.yml “${words}” ${said}`]);
      assert.equal(result.faults[0]?.start, marked.indexOf('«'));
      assert.equal(result.guide, null);
      for (const fault of result.faults) assert.match(faultMessage(fault, 'en'), /^[“A-Z].*[.?]$/);
    });

  const several: readonly (readonly [what: string, files: GuideFiles, said: readonly string[]])[] = [
    [
      'a circle over three files',
      {
        'schrijfwijzer.yml': 'extends: ./a.yml\n',
        'a.yml': 'extends: sub/b.yml\n',
        'sub/b.yml': 'extends: ../schrijfwijzer.yml\n',
      },
      ['sub/b.yml “../schrijfwijzer.yml” Deze schrijfwijzer bouwt zo voort op zichzelf, via “../schrijfwijzer.yml”.'],
    ],
    [
      'a fault in what is built on',
      { 'schrijfwijzer.yml': 'extends: ./a.yml\n', 'a.yml': 'rulez: {}\n' },
      ['a.yml “rulez” Onbekende sleutel “rulez”; bedoelt u “rules”?'],
    ],
    [
      'a chain without an end',
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [i === 0 ? 'schrijfwijzer.yml' : `${i}.yml`, `extends: ./${i + 1}.yml\n`]),
      ),
      ['19.yml “./20.yml” Deze schrijfwijzer bouwt voort op te veel bestanden.'],
    ],
    [
      'a file of 5 MB',
      { 'schrijfwijzer.yml': '# een lange toelichting\n'.repeat(220_000) },
      ['schrijfwijzer.yml “” Dit bestand is te groot voor een schrijfwijzer (meer dan 256 kB).'],
    ],
    ['no file at all', {}, ['schrijfwijzer.yml “” Het bestand “schrijfwijzer.yml” bestaat niet.']],
  ];
  for (const [what, files, said] of several)
    it(`${what} is told in one sentence`, async () => assert.deepEqual(faultLines(await resolved(files)), said));
});

describe('a hostile guide', () => {
  it('loads each file once, however often it is built on', async () => {
    const names = Array.from({ length: 11 }, (_, i) => (i === 0 ? 'schrijfwijzer.yml' : `${i}.yml`));
    const files = Object.fromEntries(
      names.map((name, i) => {
        const others = names.slice(i + 1).map((other) => `./${other}`);
        return [name, `extends: [${[...others, ...others].join(', ')}]\n`];
      }),
    );
    let loads = 0;
    const counted = new Proxy(files, {
      get: (all, name) => {
        loads++;
        return Reflect.get(all, name);
      },
    });
    assert.deepEqual(faultLines(await resolved(counted)), []);
    assert.equal(loads, names.length);
  });

  it('names its first hundred faults', async () => {
    const yaml = Array.from({ length: 15_000 }, (_, i) => `kx${i}:`).join('\n');
    assert.equal((await resolved({ 'schrijfwijzer.yml': yaml })).faults.length, 100);
    const rules = `clauses: [{ id: a, title: a, rules: [${Array(400).fill('er-deol')}] }]\n`;
    assert.equal((await resolved({ 'schrijfwijzer.yml': rules })).faults.length, 100);
  });

  it('is told in one short line, whatever it writes', async () => {
    const [line] = faultLines(await resolved({ 'schrijfwijzer.yml': `extends: "./${'a\\n'.repeat(5000)}.yml"\n` }));
    const said = line?.slice(line.lastIndexOf('”')) ?? '';
    assert.ok(said.length < 200 && !said.includes('\n'), said);
  });

  const bomb = Array.from({ length: 30 }, (_, i) =>
    i === 0
      ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
      : `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
  ).join('\n');
  const hostile: readonly (readonly [what: string, yaml: string, said: RegExp])[] = [
    ['an alias bomb', bomb, /meer dan een schrijfwijzer kan zeggen/],
    ['brackets in brackets', '['.repeat(250_000), /te veel in elkaar/],
    ['tables in tables', '{a: '.repeat(60_000), /te veel in elkaar/],
    ['lists in lists', '- '.repeat(120_000), /te veel in elkaar/],
    ['questions in questions', '? '.repeat(120_000), /te veel in elkaar/],
    ['lines ever deeper', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /te veel in elkaar/],
    ['anchors without end', 'a: '.concat('&a '.repeat(80_000)), /meer dan een schrijfwijzer kan zeggen/],
    ['commas without end', `[${','.repeat(250_000)}`, /meer dan een schrijfwijzer kan zeggen/],
    [
      'keys without end',
      Array.from({ length: 24_000 }, (_, i) => `k${i}: v`).join('\n'),
      /meer dan een schrijfwijzer kan zeggen/,
    ],
    ['documents without end', '---\n'.repeat(60_000), /één geheel|meer dan een schrijfwijzer kan zeggen/],
  ];
  for (const [what, yaml, said] of hostile)
    it(`${what} takes no more work than any guide may`, async () => {
      let steps = 0;
      const next = Parser.prototype.next;
      Parser.prototype.next = function* count(source: string) {
        steps++;
        yield* next.call(this, source);
      };
      try {
        const [line, ...more] = faultLines(await resolved({ 'schrijfwijzer.yml': yaml }));
        assert.match(line ?? '', said);
        assert.deepEqual(more, []);
      } finally {
        Parser.prototype.next = next;
      }
      assert.ok(steps <= 60_000, `${steps} steps`);
    });
});
