import assert from 'node:assert/strict';
import { openDraft } from '../../../src/engine/index.ts';
import { spokenLanguage } from '../../../src/views/language.ts';

describe('the language of the messages', () => {
  const drafts = {
    nl: 'De kustwacht van Orvania heeft sinds 2019 zes schepen.\n',
    en: 'The coastguard of Orvania has had six ships since 2019.\n',
  };
  for (const own of ['nl', 'en'] as const)
    for (const choice of ['auto', 'nl', 'en'] as const)
      it(`of a draft in ${own} with ${choice}`, () => {
        const reading = openDraft({ format: 'markdown' }).read(drafts[own]);
        assert.equal(spokenLanguage(choice, reading), choice === 'auto' ? own : choice);
      });
});
