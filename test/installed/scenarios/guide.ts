import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';

export const guide: Scenario = (editor) => {
  it('a schrijfwijzer.yml holds for the drafts below it: it weighs, and is cited', async () => {
    const { open, hover, marks, screenshot } = editor();
    await open('consulair/consulair.md');
    await marks('error').first().waitFor();
    const shown = await hover('versterkt');
    await shown.getByText('Schrijfwijzer consulair, artikel 4').first().waitFor();
    const text = (await shown.allTextContents()).join('\n');
    assert.ok(text.includes('Elk doel is te tellen'), text);
    await screenshot('guide');
  });
};
