import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';

export const english: Scenario = (editor) => {
  it('an English draft is marked, explained and mended in English', async () => {
    const { page, open, hover, quickFixes, fix, marks, screenshot } = editor();
    await open('strategy.md');
    await marks('warning').first().waitFor();
    const shown = await hover('strengthen');
    await shown.getByText('More about this rule').first().waitFor();
    assert.match((await shown.allTextContents()).join('\n'), /“strengthen” gives a direction without a measure/);
    await screenshot('English');
    await page.keyboard.press('Escape');
    const offered = await quickFixes('as soon as possible');
    assert.ok(
      offered.some((title) => /date/i.test(title)),
      offered.join(),
    );
    await fix('date');
    await page.locator('.view-line', { hasText: '‹date›' }).first().waitFor();
    await screenshot('English fix');
  });
};
