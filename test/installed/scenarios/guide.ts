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

  it('brings rules of its own, also with a pattern that asks for a bundle of its own', async () => {
    const { open, hover } = editor();
    await open('consulair/consulair.md');
    const shown = await hover('03-04-2026');
    await shown.getByText('Schrijf de datum voluit in plaats van “03-04-2026”').first().waitFor();
    await shown.getByText('Data staan er voluit').first().waitFor();
  });
};
