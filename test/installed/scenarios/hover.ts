import assert from 'node:assert/strict';
import type { Scenario } from '../scenario.ts';

export const hover: Scenario = (editor) => {
  it('a mark explains itself on hover, and leads to the page of its rule', async () => {
    const { page, open, hover, click, screenshot } = editor();
    await open('beleidsreactie.md');
    const shown = await hover('intensiveert');
    const link = shown.getByText('Meer over deze regel').first();
    await link.waitFor();
    const text = (await shown.allTextContents()).join('\n');
    for (const part of ['er-doel', 'Zwak', 'Beter']) assert.ok(text.includes(part), part);
    await screenshot('hover');
    await click(link, page.locator('.tab', { hasText: 'er-doel' }));
    const preview = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await preview.locator('h1').first().waitFor();
    await screenshot('rule');
  });
};
