import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';

export const quickFixes: Scenario = (editor) => {
  it('a quick fix leaves the cursor in what has to be filled in', async () => {
    const { page, open, quickFixes, fix, lines, screenshot } = editor();
    await open('beleidsreactie.md');
    const titles = await quickFixes('De komende jaren vervangt');
    assert.ok(titles.includes('Negeer hier (vage-tijd)'), titles.join(' | '));
    await screenshot('quick fix menu');
    await fix('uiterste datum');
    await page.locator('.view-line', { hasText: '‹datum›' }).first().waitFor();
    await screenshot('quick fix applied');
    await page.keyboard.type('31 december 2027');
    await page
      .locator('.view-line', { hasText: /31.december.2027/ })
      .first()
      .waitFor();
    assert.ok(!(await lines()).some((line) => line.includes('‹datum›')));
  });

  it('a mark can be ignored, with a reason', async () => {
    const { page, open, quickFixes, fix, screenshot } = editor();
    await open('beleidsreactie.md');
    await quickFixes('De komende jaren vervangt');
    await fix('Negeer hier (vage-tijd)');
    await page.locator('.view-line', { hasText: 'doelwijzer-negeer' }).waitFor();
    await screenshot('ignored');
  });
};
