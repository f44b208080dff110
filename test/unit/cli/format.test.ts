import assert from 'node:assert/strict';
import { checked } from '../../../src/cli/checked.ts';
import { toText } from '../../../src/cli/format-text.ts';

const escapeSign = String.fromCharCode(27);

describe('the text form', () => {
  const text = '## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n';
  const draft = checked({ path: 'a.md', text, format: 'markdown' }, 'auto');

  it('has colours on a terminal', async () =>
    assert.match(
      toText([await draft], true),
      new RegExp(`^a\\.md:3:11 ${escapeSign}\\[33mwarning${escapeSign}\\[39m er-doel `),
    ));
  it('has none elsewhere', async () => assert.doesNotMatch(toText([await draft], false), new RegExp(escapeSign)));
});
