import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';
import { reportIn } from './report.ts';

export const navigation: Scenario = (editor) => {
  it('a line above a goal leads to its row in the report', async () => {
    const { page, open } = editor();
    await open('strategie.md');
    await page.locator('.codelens-decoration a', { hasText: 'SMART' }).first().click();
    const frame = await reportIn(page);
    const row = frame.locator('[data-key^="goals."]', { has: frame.locator('button:focus') });
    await row.waitFor({ timeout: 30_000 });
    assert.match((await row.textContent()) ?? '', /D0/);
  });

  it('the tree in the side bar leads to a goal', async () => {
    const { page, open, run, click, screenshot } = editor();
    await open('strategie.md');
    await run('Explorer: Focus on Doelwijzer View');
    const goal = page.locator('.pane-body .monaco-list-row', { hasText: 'D4 Rechters in Lodrin' });
    await goal.waitFor();
    await screenshot('tree');
    await click(goal, page.locator('.statusbar-item', { hasText: /^Ln 52/ }));
  });

  it('the parts of goals are shown in words, and hidden again', async () => {
    const { page, open, run, cursorBefore, screenshot } = editor();
    await open('strategie.md');
    await cursorBefore('**Doel D1.**');
    await run('Doelwijzer: Toon of verberg SMART-onderdelen');
    const labels = page.locator('.monaco-editor .view-line', { hasText: /streefwaarde:/ });
    await labels.first().waitFor();
    await screenshot('smart parts');
    await run('Doelwijzer: Toon of verberg SMART-onderdelen');
    await labels.first().waitFor({ state: 'detached' });
  });

  it('a goal is renamed wherever it is meant', async () => {
    const { page, open, cursorBefore, lines, screenshot } = editor();
    await open('strategie.md');
    await cursorBefore('D1 voorrang');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await screenshot('rename');
    await box.fill('V1');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: /V1.voorrang/ }).waitFor();
    await cursorBefore('**Doel D1.**');
    assert.ok((await lines()).some((line) => line.startsWith('**Doel V1.**')));
    await page.keyboard.press('Control+z');
    await page.locator('.view-line', { hasText: /D1.voorrang/ }).waitFor();
  });
};
