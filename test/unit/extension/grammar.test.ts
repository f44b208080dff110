import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fieldLabels, fieldValues } from '../../../src/views/completion/fields.ts';

const grammar = readFileSync('syntaxes/doelwijzer.tmLanguage.json', 'utf8');
const { repository } = JSON.parse(grammar) as { repository: Record<string, { match?: string; begin?: string }> };
const patterns = Object.values(repository).flatMap(({ match, begin }) => match ?? begin ?? []);

describe('the grammar', () => {
  it('knows every field that is completed', () => {
    const labels = Object.values(fieldLabels).flatMap((names) => Object.values(names));
    const unknown = labels.filter(
      (label) => !patterns.some((pattern) => new RegExp(pattern, 'u').test(`**${label}:**`)),
    );
    assert.deepEqual(unknown, []);
  });

  it('knows every status that is completed', () => {
    const status = new RegExp(repository.status?.match ?? '', 'u');
    for (const { status: words = [] } of Object.values(fieldValues))
      for (const word of words) assert.match(`**Status:** ${word}`, status);
  });
});
