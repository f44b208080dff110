import assert from 'node:assert/strict';
import { openDraft } from '../../../src/engine/index.ts';

const draft = (front: string, intro: string): string => `${front}# Strategie Varse 2026–2029

${intro}

## Activiteiten

**Activiteit A1.** BZ leidt in 2026 twaalf loodsen op.

- **Draagt bij aan:** D7
`;

const cases = [
  ['', 'Dit plan staat op zichzelf.', true],
  ['', 'Dit plan volgt de [strategie](../strategie.md#doelen).', false],
  ['', 'Dit plan volgt de [strategie](<strategie.md> "De strategie").', false],
  ['---\nstrategie: strategie.md\n---\n', 'Dit plan volgt de strategie.', false],
  ['---\ntitel: Strategie\n---\n', 'Dit plan volgt de strategie.md niet.', true],
  ['', 'Zie de [site](https://example.invalid/strategie.pdf).', true],
] as const;

describe('an id that the draft does not give', () => {
  for (const [front, intro, isFault] of cases)
    it(`${isFault ? 'is a fault' : 'may stand in the draft that is named'}: ${front.replaceAll('\n', ' ')}${intro}`, () => {
      const { findings } = openDraft({ format: 'markdown' }).read(draft(front, intro));
      assert.equal(
        findings.some(({ rule }) => rule === 'keten-onvolledig'),
        isFault,
      );
    });
});
