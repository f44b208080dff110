import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { missingResponses } from '../../../../src/views/answering/missingResponses.ts';
import { applied, read } from '../../../helpers/drafts.ts';

const answer = 'Het kabinet neemt deze aanbeveling over. BZ meet de vaardagen vanaf 1 mei 2026 elk jaar.';
const added = (text: string) => missingResponses(text, read(text), 2026);
const answered = (text: string) => applied(text, added(text));

/** The same recommendation in the forms that drafts give it. */
const forms = [
  (n: number) => `### Aanbeveling ${n}\n\n> Meet hoe vaak schip ${n} uitvaart.\n\n`,
  (n: number) => `### Aanbeveling ${n}\n> Meet hoe vaak schip ${n} uitvaart\n> en hoe lang.  \n\n`,
  (n: number) => `**Aanbeveling ${n}:** Meet hoe vaak schip ${n} uitvaart.\n\n`,
  (n: number) => `### Aanbeveling ${n}\n\n`,
  (n: number) => `### Aanbevelingen ${n} en ${n + 100}\n\n> Meet hoe vaak schip ${n} uitvaart.\n\n`,
];

const draftOf = fc
  .array(fc.tuple(fc.constantFrom(...forms), fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([form, has], i) => form(i + 1) + (has ? `${answer}\n\n` : '')))
  .chain((parts) =>
    fc
      .constantFrom('\n', '\r\n')
      .map((eol) => `# Beleidsreactie\n\n${parts.join('')}## Vervolg\n\nTot slot.\n`.replaceAll('\n', eol)),
  );

describe('responses that are missing', () => {
  it('are put under each recommendation without an answer, in the language of the draft', () => {
    const dutch = '# Beleidsreactie\n\n### Aanbeveling 2.1\n\n> Meet elk jaar.\n';
    assert.match(
      answered(dutch),
      /> Meet elk jaar\.\n\n\*\*Appreciatie:\*\* ‹[\s\S]*\*\*Actie A2\.1\.1:\*\*[\s\S]*2026/,
    );
    const english =
      '# Policy response\n\n### Recommendation 1\n\n> Measure how often the coast guard sails every year.\n';
    assert.match(answered(english), /every year\.\n\n\*\*Response:\*\* ‹/);
  });

  it('keep their distance from words on the next line', () => {
    assert.match(answered('# Beleidsreactie\n\n### Aanbeveling 1\n## Vervolg\n'), /vervallen›\n\n## Vervolg/);
  });

  it('are not put where there is an answer', () => {
    const text = `# Beleidsreactie\n\n### Aanbeveling 1\n\n> Meet elk jaar.\n\n${answer}\n`;
    assert.deepEqual(added(text), []);
    assert.deepEqual(added(readFileSync('examples/strategie.md', 'utf8')), []);
  });

  it('leave no recommendation without an answer, and every other word as it was', () => {
    fc.assert(
      fc.property(draftOf, (text) => {
        const edits = added(text);
        for (const { start, end } of edits) assert.equal(start, end);
        const after = read(answered(text));
        assert.deepEqual(
          after.recommendations.filter(({ response }) => response === 'none'),
          [],
        );
        const before = read(text).recommendations;
        assert.deepEqual(
          after.recommendations.map(({ number }) => number),
          before.map(({ number }) => number),
        );
        for (const [i, { response }] of before.entries())
          if (response !== 'none') assert.equal(after.recommendations[i]?.response, response);
        assert.deepEqual(added(answered(text)), []);
      }),
      { numRuns: 60 },
    );
  });
});
