import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { read, shown } from '../../helpers/drafts.ts';
import { filled, type Snippet, snippetsOf, stopsOf } from '../../helpers/snippets.ts';
import { english } from './plausible.en.ts';
import { dutch } from './plausible.nl.ts';
import { plausibly } from './plausible.ts';

const allSnippets = snippetsOf();
const thisYear = { nl: '‹dit jaar›', en: '‹this year›' };
const plausible = { nl: dutch, en: english };

const findingsIn = (text: string): string[] => read(text).findings.map((finding) => shown(text, finding));

const draftWith = ({ language, file, name }: Snippet, text: string): string => {
  const { drafts, beside } = plausible[language];
  return `${drafts[file]}${beside[name] ?? ''}${text}`;
};

describe('snippets', () => {
  for (const snippet of allSnippets)
    it(`“${snippet.name}”, filled in, gives a draft without findings`, () => {
      for (const text of plausibly(snippet, plausible[snippet.language])) {
        const draft = draftWith(snippet, text);
        assert.deepEqual(findingsIn(draft), [], draft);
        assert.equal(read(draft).language, snippet.language);
        assert.ok(!/[‹›$]/.test(text), text);
      }
    });

  it('have no findings either as they come, for a blank is an open point', () => {
    for (const snippet of allSnippets) {
      const text = filled(snippet, ({ words }) => words.replace('$CURRENT_YEAR', '2026'));
      const draft = `${plausible[snippet.language].drafts.goals}${text}`;
      assert.deepEqual(findingsIn(draft), [], draft);
    }
  });

  for (const [language, { drafts }] of Object.entries(plausible))
    it(`of the framework make one letter in ${language}, with all that the framework asks`, () => {
      const sections = allSnippets
        .filter((one) => one.language === language && one.file === 'assessment-framework')
        .flatMap((one) => plausibly(one, plausible[one.language])[0] ?? []);
      const draft = `${drafts['assessment-framework']}${sections.join('')}`;
      assert.deepEqual(read(draft).sections.missing, ['monitoring-en-evaluatie', 'financien']);
      assert.equal(read(draft).documentType, 'artikel-100-brief');
    });

  const templates = {
    nl: 'src/views/templates/nl/artikel-100-brief.md',
    en: 'src/views/templates/en/artikel-100-brief.md',
  };
  for (const [language, file] of Object.entries(templates))
    it(`of the framework are the sections of the template, in ${language}`, () => {
      const sections = readFileSync(file, 'utf8')
        .split(/^(?=## )/m)
        .slice(1);
      const inTemplate = sections.filter((text) => !/^## (?:Monitoring|Finan)/.test(text)).map((text) => text.trim());
      const inSnippets = allSnippets
        .filter((one) => one.language === language && one.file === 'assessment-framework')
        .map((one) => filled(one, ({ words }) => words.replace('$CURRENT_YEAR', thisYear[one.language])).trim());
      assert.deepEqual(inSnippets, inTemplate);
    });

  it('have tab stops that are numbered from 1, in order, and end where the writer goes on', () => {
    for (const snippet of allSnippets) {
      const numbers = stopsOf(snippet).map(({ number }) => number);
      assert.deepEqual(
        numbers,
        numbers.map((_, i) => i + 1),
        snippet.name,
      );
      assert.match(snippet.body, /\$0$/, snippet.name);
    }
  });

  it('stand under names and prefixes of their own', () => {
    const names = allSnippets.map(({ name }) => name);
    const prefixes = allSnippets.flatMap((snippet) => snippet.prefixes);
    assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
    assert.deepEqual(prefixes.toSorted(), [...new Set(prefixes)].toSorted());
    for (const { description } of allSnippets) assert.match(description, /^\p{Lu}.+\.$/u);
  });

  it('are as many in English as in Dutch, in files of the same names', () => {
    const files = (language: string) =>
      allSnippets.filter((snippet) => snippet.language === language).map(({ file }) => file);
    assert.deepEqual(files('en'), files('nl'));
  });
});
