import assert from 'node:assert/strict';
import { rules } from '../../../../src/engine/index.ts';
import { meaningAt, suggestionsAt } from '../../../../src/views/guide/help.ts';
import { exampleGuide } from '../../../helpers/guide-format.ts';

const severities = ['error', 'warning', 'information', 'off'];

/** A guide with the cursor at `|`, and what is suggested there. */
const cases: readonly (readonly [yaml: string, suggested: readonly string[] | 'rules' | 'all keys'])[] = [
  ['|', 'all keys'],
  ['title: Een\nru|', 'all keys'],
  ['rules:\n  |', 'rules'],
  ['rules:\n  er-doel: off\n  va|', 'rules'],
  ['rules:\n  er-doel: |', severities],
  ['rules:\n  er-doel:\n    |', ['severity']],
  ['rules:\n  lange-zin:\n    severity: off\n    |', ['words']],
  ['rules:\n  lange-zin: { severity: warn|', severities],
  ['rules:\n  lange-zin: { severity: warning, |', ['severity', 'words']],
  ['rules: { er-doel: |', severities],
  ['extends: |', ['doelwijzer']],
  ['documents:\n  - |', ['files', 'type']],
  ['documents:\n  - files: a/**\n    |', ['type']],
  ['documents:\n- files: a/**\n  |', ['type']],
  ['own:\n  - id: a\n    examples:\n      |', ['fout', 'goed']],
  ['own:\n  - id: a\n    scope: |\n    patterns: [a]\n', ['sentence', 'goal', 'answer']],
  ['own:\n  - id: a\n    patterns:\n      - |', ['match', 'regex']],
  ['actors:\n  own: [a]\n  |\nnames: [b]\n', ['others']],
  ['actors:\n  |\n  others: [b]\n', ['own']],
  ['title: Een # |', []],
  ['nergens:\n  |', []],
];

const allKeys = suggestionsAt('', 0, 'nl').map(({ label }) => label);

describe('completion in a guide', () => {
  for (const [yaml, suggested] of cases)
    it(`at ${JSON.stringify(yaml)}`, () => {
      const found = suggestionsAt(yaml.replace('|', ''), yaml.indexOf('|'), 'nl').map(({ label }) => label);
      if (suggested === 'all keys')
        assert.deepEqual(
          found,
          allKeys.filter((key) => !yaml.includes(`${key}:`)),
        );
      else if (suggested === 'rules')
        assert.deepEqual(
          found,
          rules.map(({ id }) => id).filter((id) => !yaml.includes(`${id}:`)),
        );
      else assert.deepEqual(found, suggested);
    });

  it('offers all rules under a clause', () => {
    const yaml = 'clauses:\n  - id: a\n    title: A\n    rules: [er-doel, ';
    assert.deepEqual(
      suggestionsAt(yaml, yaml.length, 'nl').map(({ label }) => label),
      rules.map(({ id }) => id),
    );
  });

  it('takes the place of the word that is being written', () => {
    const [first] = suggestionsAt('rules:\n  er-doel: wa', 19, 'nl');
    assert.deepEqual([first?.start, first?.end], [18, 20]);
  });

  it('offers at every place of the example only what may stand there, and never fails', () => {
    for (let at = 0; at <= exampleGuide.length; at++) suggestionsAt(exampleGuide, at, 'en');
  });
});

describe('an explanation in a guide', () => {
  const explained: readonly (readonly [yaml: string, word: string, said: string | null])[] = [
    ['rules:\n  er-d|oel: off\n', 'er-doel', 'Direction without a measure'],
    ['rules:\n  er-doel: of|f\n', 'off', 'Is not shown.'],
    ['|names: [a]\n', 'names', 'Proper names: their words are never pointed out.'],
    ['rules:\n  lange-zin: { wo|rds: 30 }\n', 'words', 'How many words a sentence may have.'],
    ['title: Een na|am\n', '', null],
    ['# na|mes: [a]\n', '', null],
  ];
  for (const [yaml, word, said] of explained)
    it(`at ${JSON.stringify(yaml)}`, () => {
      const text = yaml.replace('|', '');
      const found = meaningAt(text, yaml.indexOf('|'), 'en');
      assert.deepEqual(found && [text.slice(found.start, found.end), found.meaning], said && [word, said]);
    });
});
