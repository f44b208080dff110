import assert from 'node:assert/strict';
import { keyboardOf } from '../byKeyboard.ts';
import { answer, begin, look, measure, openWalkthrough } from '../firstSteps.ts';
import type { Scenario } from '../scenario.ts';

export const firstSteps: Scenario = (editor) => {
  it('a first draft is written by the keyboard alone, and the walkthrough ticks off its steps', async function () {
    this.timeout(300_000);
    const { page, lines, screenshot } = editor();
    const { press, run } = keyboardOf(page);
    const status = (words: string) => page.locator('.statusbar-item', { hasText: words }).waitFor();
    const done = page.locator('.getting-started-step[aria-checked="true"]');

    await openWalkthrough(page);
    await page.locator('.getting-started-step').nth(3).waitFor();
    assert.equal(await done.count(), 0);
    await screenshot('walkthrough');

    await begin(page);
    await answer(page);
    await screenshot('three responses');
    await status('Beleidsreactie: 1 markering');
    await measure(page);
    const goal = (await lines()).filter((line) => /^- \*\*(?:Indicator|Nulmeting|Streefwaarde|Termijn)/.test(line));
    assert.equal(goal.length, 4, goal.join(' | '));
    await screenshot('measurable goal');
    await look(page);
    await status('Beleidsreactie: geen markeringen');
    await screenshot('report on the first draft');

    // Asked for by name: VS Code may show its own welcome page in a tab that is gone back to.
    await press('Control+1');
    await openWalkthrough(page);
    await done.nth(3).waitFor();
    await screenshot('walkthrough done');
    await press('Alt+2');
    await run('View: Revert and Close Editor');
  });
};
