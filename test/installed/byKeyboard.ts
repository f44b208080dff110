import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** VS Code as a writer handles it who does not touch the mouse. */
export interface Keyboard {
  /** Chooses a command in the palette, by typing (a part of) its title. */
  run(title: string): Promise<void>;
  /** Goes down an open list to an entry with these words, and takes it. */
  take(entry: string): Promise<void>;
  /** Types into the place to be filled in, and goes on to the next. */
  fill(...values: readonly string[]): Promise<void>;
  /** Puts the cursor at the start of the first line that has these words. */
  goTo(words: string): Promise<void>;
  /** Types as it is. */
  type(text: string): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
}

/** The keyboard of a page with VS Code in it. */
export function keyboardOf(page: Page): Keyboard {
  const { keyboard } = page;
  const list = page.locator('.quick-input-widget');
  const rows = list.locator('.monaco-list-row');
  const suggestions = page.locator('.suggest-widget.visible');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  return {
    press,
    type: (text) => keyboard.insertText(text),
    async run(title) {
      const row = rows.filter({ hasText: title }).first();
      // A page that has just opened takes the focus a moment later, and the palette closes: it is opened again.
      for (let tries = 1; ; tries++) {
        while (!(await list.isVisible())) {
          await keyboard.press('F1');
          await list.waitFor({ timeout: 3000 }).catch(() => {});
        }
        await keyboard.type(title);
        const isThere = await row.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
        if (isThere) break;
        assert.ok(tries < 5, `${title} is not in the palette`);
        await keyboard.press('Escape');
      }
      await keyboard.press('Enter');
    },
    async take(entry) {
      await rows.filter({ hasText: entry }).first().waitFor();
      const chosen = list.locator('.monaco-list-row.focused', { hasText: entry });
      while (!(await chosen.isVisible())) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
    },
    async fill(...values) {
      for (const value of values) {
        await keyboard.insertText(value);
        // A list that opened by itself would take the Tab.
        if (await suggestions.isVisible()) await keyboard.press('Escape');
        await keyboard.press('Tab');
      }
    },
    async goTo(words) {
      await keyboard.press('Control+f');
      await page.locator('.find-widget.visible').waitFor();
      await keyboard.press('Control+a');
      await keyboard.type(words);
      await keyboard.press('Enter');
      await keyboard.press('Escape');
      await keyboard.press('Home');
    },
  };
}
