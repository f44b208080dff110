import type { Scenario } from '../scenario.ts';

export const snippet: Scenario = (editor) => {
  it('a response to a recommendation is inserted, to be filled in', async () => {
    const { page, open, run, cursorBefore, screenshot } = editor();
    await open('beleidsreactie.md');
    await cursorBefore('## Volgende fase');
    await run('Doelwijzer: Voeg reactie op aanbeveling in');
    await page.locator('.view-line', { hasText: '‹letterlijke' }).waitFor();
    await page.keyboard.type('6');
    // The number is repeated further on.
    await page.locator('.view-line', { hasText: /Actie.A6\.1/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Leg de afspraken vast.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await screenshot('snippet');
  });
};
