import assert from 'node:assert/strict';
import { readInSteps } from '../../src/engine/index.ts';
import { openInBoth, read } from '../helpers/drafts.ts';
import { examples } from '../helpers/examples.ts';

const long = examples()
  .map(({ text }) => text)
  .join('\n\n');

describe('reading in steps', () => {
  const forms = {
    'with blank lines': long,
    'with Windows line ends': long.replaceAll('\n', '\r\n'),
    'without blank lines': long.replace(/\n+/g, '\n'),
    'in one line': long.replace(/\s+/g, ' '),
    'that is short': 'Een notitie.\n',
  };
  for (const [name, text] of Object.entries(forms))
    it(`reads a draft ${name} as if it was read at once`, () => {
      const steps = readInSteps(openInBoth(), text);
      let taken = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) taken++;
      assert.deepEqual(step.value, read(text));
      assert.equal(taken > 1, text.length > 20_000, `${taken} steps`);
    });
});
