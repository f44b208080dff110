import assert from 'node:assert/strict';
import { checked } from '../../../../src/cli/checked.ts';
import { toText } from '../../../../src/cli/formats/text.ts';
import { builtInGuide } from '../../../../src/engine/index.ts';

const escapeSign = String.fromCharCode(27);

describe('the text form', () => {
  const text = '## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n';
  const draft = checked({ path: 'a.md', text, format: 'markdown', named: true }, 'auto', async () => builtInGuide);
  const written = async (coloured: boolean) => toText({ files: [await draft], skipped: [], failOn: 'error', coloured });

  it('has colours on a terminal', async () =>
    assert.match(
      await written(true),
      new RegExp(`^a\\.md:3:11 ${escapeSign}\\[33mwarning${escapeSign}\\[39m er-doel `),
    ));
  it('has none elsewhere', async () => assert.doesNotMatch(await written(false), new RegExp(escapeSign)));
});
