import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { dangers, watch, watched } from '../page/inspect.ts';
import type { Scenario } from '../scenario.ts';

/** The page of the report, once it shows a title. */
export async function reportIn(page: Page): Promise<Frame> {
  const inside = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await inside.locator('h1').waitFor({ timeout: 90_000 });
  const element = await inside.locator('html').elementHandle();
  const frame = await element?.ownerFrame();
  assert.ok(frame);
  return frame;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const found: Violation[] = await frame.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

const command = 'Doelwijzer: Rapport over dit document';

export const report: Scenario = (editor) => {
  const themes = [
    ['Light Modern', 'vscode-light'],
    ['Dark High Contrast', 'vscode-high-contrast'],
    ['Dark Modern', 'vscode-dark'],
  ] as const;
  it('a report stands beside the draft, and is accessible in each theme', async () => {
    const { page, open, run, setTheme, screenshot } = editor();
    await open('strategie.md');
    await run(command);
    const frame = await reportIn(page);
    assert.equal(await frame.locator('h1').textContent(), 'Rapport over strategie.md');
    for (const [theme, name] of themes) {
      await setTheme(theme);
      await frame.locator(`body.${name}`).waitFor();
      for (const part of ['page', 'goals', 'chain']) {
        await frame.locator(`[data-key="${part}"]`).evaluate((element) => element.scrollIntoView());
        await screenshot(`report ${theme} ${part}`);
      }
      assert.deepEqual(await violations(frame), [], theme);
    }
  });

  it('a click in the report goes to the words, and a fix mends them', async () => {
    const { page, open, run } = editor();
    await open('strategie.md');
    await run(command);
    const frame = await reportIn(page);
    await frame.locator('[data-key="goals"] button.place', { hasText: 'treden op tegen overvallen' }).click();
    await page.locator('.statusbar-item', { hasText: /Ln 52,/ }).waitFor();
    const row = frame.locator('[data-key="goals"] tr', { hasText: 'treden op tegen overvallen' });
    await row.getByRole('button', { name: 'Voeg de velden Indicator en Streefwaarde toe' }).click();
    await page.locator('.view-line', { hasText: '‹indicator›' }).waitFor();
    await page.keyboard.type('aantal vonnissen');
    await row.getByText('aantal vonnissen').waitFor();
    assert.ok(!(await row.textContent())?.includes('‹indicator›'));
  });

  it('a long report follows an edit: only what changed is written anew, and nothing moves', async function () {
    this.timeout(240_000);
    const { page, open, run, cursorBefore } = editor();
    await open('lang.md');
    await run(command);
    const frame = await reportIn(page);
    await cursorBefore('## Werkwijze');
    const row = frame.locator('[data-key="goals"] > tbody > tr', { hasText: 'D12' }).first();
    await row.scrollIntoViewIfNeeded();
    const before = await frame.evaluate(watch);
    assert.ok(before.rows > 1000 && before.top > 1000, JSON.stringify(before));
    await page.keyboard.type('Nederland versterkt in 2027 de haven van Nesk.\n\n');
    await frame.getByText('haven van Nesk').first().waitFor();
    const after = await frame.evaluate(watched);
    assert.equal(after.top, before.top);
    // A pause in the typing makes a version of its own, with a goal of its own: some rows of four tables, out of more than a thousand.
    assert.ok(after.added.length < 30, after.added.join(' '));
  });

  it('what stands in a draft never runs in its report', async () => {
    const { page, open, run, screenshot } = editor();
    await open('vijandig.md');
    await run(command);
    const frame = await reportIn(page);
    await screenshot('report hostile');
    const { title, ...found } = await frame.evaluate(dangers);
    assert.ok(!title.includes('geraakt'));
    assert.deepEqual(found, { scripts: 0, images: 0, links: 0, handlers: 0 });
    assert.ok((await frame.locator('[data-key="goals"]').textContent())?.includes('<script>'));
  });
};
