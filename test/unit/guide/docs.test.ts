import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { testingOwnRules } from '../../../src/engine/index.ts';
import type { Language } from '../../../src/engine/language/concept.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';
import { faultLines, resolved } from '../../helpers/guides.ts';
import { foundBy } from '../../helpers/patterns.ts';

const pages: readonly (readonly [file: string, language: Language])[] = [
  ['docs/eigen-regels.nl.md', dutch],
  ['docs/eigen-regels.en.md', english],
];

for (const [file, language] of pages) {
  const page = readFileSync(file, 'utf8');
  describe(file, () => {
    const rows = [...page.matchAll(/^\| `(.+)` \| (.+) \|(?: (.*))? \|$/gm)];

    it('shows what patterns do in tables', () => assert.ok(rows.length >= 8));

    for (const [, written = '', found = '', left = ''] of rows) {
      const pattern = written.replaceAll('\\|', '|');
      it(`tells the truth about ${pattern}`, () => {
        assert.notDeepEqual(foundBy(pattern, found, language), [], found);
        assert.deepEqual(foundBy(pattern, left, language), [], left);
      });
    }

    it('shows a guide that works', async () => {
      const [, yaml = ''] = /```yaml\n(clauses:[\s\S]*?)```/.exec(page) ?? [];
      const found = await resolved({ 'schrijfwijzer.yml': yaml });
      assert.deepEqual(faultLines(found), []);
      assert.ok(found.guide);
      const examples = [...testingOwnRules(found.guide, { english: () => english })].flat();
      assert.equal(examples.length, 2);
      assert.deepEqual(
        examples.filter(({ fault }) => fault),
        [],
      );
    });
  });
}
