import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtInGuide } from '../../../src/engine/guide/built-in.ts';
import { fixTitle, messageOf, rules } from '../../../src/engine/index.ts';
import { registry } from '../../../src/engine/rules/registry.ts';
import { comparable, conflictsAmong } from '../../../src/views/workspace/conflicts.ts';
import { sentenceDrafts } from '../../helpers/accuracy.ts';
import { letterWith, openInBoth, read, readWith } from '../../helpers/drafts.ts';
import { examples } from '../../helpers/examples.ts';
import { examplesOf } from '../../helpers/pages.ts';
import { registryFaults, ruleFaults, strayIds } from '../../helpers/registry.ts';
import { folderOf } from '../views/ids/drafts.ts';

const known: ReadonlySet<string> = new Set(registry.map(({ id }) => id));

const sources = (readdirSync('src', { recursive: true }) as string[])
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`);

describe('the registry', () => {
  const folders = readdirSync('src/engine/rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('has the folders’ rules, sorted by id, each under one clause of the guide', () =>
    assert.deepEqual(
      registryFaults(
        registry,
        folders.map(({ name }) => name),
        builtInGuide.clauses,
      ),
      [],
    ));

  it('shows every rule to the outside', () =>
    assert.deepEqual(
      rules.map(({ id }) => id),
      registry.map(({ id }) => id),
    ));

  for (const rule of registry)
    it(`${rule.id} says the same in both languages and replaces rules that exist`, () =>
      assert.deepEqual(ruleFaults(rule, known), []));

  for (const path of sources)
    it(`no switch on rule ids: ${path}`, () =>
      assert.deepEqual(strayIds(path, readFileSync(path, 'utf8'), registry), []));
});

describe('the words of the rules', () => {
  const drafts = [
    ...sentenceDrafts(),
    ...['**Doel D1.** De haven is veiliger.', 'BZ breidt het team in 2026 fors uit.'].map((text) => letterWith(text)),
    ...examples().map(({ text }) => text),
  ];
  const onPages = rules.flatMap(({ id, page }) =>
    examplesOf(page.nl).map(({ text }) => readWith(id, letterWith(text))),
  );
  const [letter, ...others] = folderOf({
    'brief.md': '# Kennisgeving over missie Baken\n\nNederland levert in 2026 maximaal 175 militairen.\n',
    'ander.md': '# Voortgangsrapportage missie Baken\n\nNederland levert in 2026 maximaal 195 militairen.\n',
  });
  const among = letter
    ? [openInBoth().read(letter.text, conflictsAmong(comparable(letter), others.map(comparable)))]
    : [];
  const findings = [...onPages, ...drafts.map(read), ...among].flatMap((reading) => reading.findings);

  for (const language of ['nl', 'en'] as const)
    it(`exist in ${language} for everything that is found, with nothing left to fill in`, () => {
      for (const finding of findings) {
        const words = [messageOf(finding, language), ...finding.fixes.map((fix) => fixTitle(finding, fix, language))];
        for (const said of words) assert.doesNotMatch(said, /[{}]|undefined|“”|^$/, `${finding.rule}: ${said}`);
      }
    });

  for (const { id, messages } of registry)
    it(`are all in use: ${id}`, () => {
      const own = findings.filter(({ rule }) => rule === id);
      const used = new Set(
        own.flatMap(({ message, fixes, related }) => [
          message,
          ...fixes.map(({ title }) => title),
          ...related.map((place) => place.message),
        ]),
      );
      assert.deepEqual(
        Object.keys(messages.nl).filter((key) => !used.has(key)),
        [],
      );
    });
});
