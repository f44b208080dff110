import assert from 'node:assert/strict';
import { blank } from '../../../src/engine/index.ts';
import { template, templateTypes } from '../../../src/views/templates.ts';
import { read } from '../../helpers/drafts.ts';

const languages = ['nl', 'en'] as const;

/** What a writer owes the reader before anything is filled in: a position, and nothing else. */
const deserved = (type: string) => (type === 'beleidsreactie' ? ['aanbeveling-zonder-appreciatie'] : []);

describe('templates', () => {
  for (const language of languages)
    for (const type of templateTypes)
      describe(`of ${type}, ${language}`, () => {
        const text = template(type, language, 2026);
        const reading = read(text);

        it('are recognised as what they are', () => {
          assert.deepEqual([reading.documentType, reading.language], [type, language]);
        });

        it('have every section that the guide expects', () => assert.deepEqual(reading.sections.missing, []));

        it('have only the findings that their blanks deserve', () => {
          assert.deepEqual(
            reading.findings.map(({ rule }) => rule),
            deserved(type),
          );
        });

        it('give the year, and leave all else to the writer', () => {
          assert.ok(text.includes('2026'));
          assert.ok((text.match(blank) ?? []).length > 3);
          assert.doesNotMatch(text, /dit jaar|this year|‹[^›]*$/m);
        });
      });
});
