import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';

export const marks: Scenario = (editor) => {
  it('a draft shows marks, and its type and their number in the status bar', async () => {
    const { page, open, marks, cursorBefore, screenshot } = editor();
    await open('beleidsreactie.md');
    await page.locator('.statusbar-item', { hasText: 'Beleidsreactie:' }).waitFor();
    await cursorBefore('intensiveert');
    await marks('warning').first().waitFor();
    // Headings are bold once the grammars have been read.
    await page.locator('.view-line .mtkb').first().waitFor();
    await screenshot('marks');
  });

  it('a click on the status bar lists the marks', async () => {
    const { page, open, run } = editor();
    await open('beleidsreactie.md');
    await page.locator('.statusbar-item', { hasText: 'Beleidsreactie:' }).click();
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'er-doel' }).first().waitFor();
    await run('View: Hide Panel');
    assert.equal(await problems.count(), 0);
  });
};
