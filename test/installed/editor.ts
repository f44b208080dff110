import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { longDraft } from '../../tools/bench/draft.mjs';
import { launchBrowser, viewport } from '../../tools/host/browser.mjs';
import { startServer } from '../../tools/host/vscode-server.mjs';

/** Where VS Code runs the extension: beside the files, or in the browser. */
export type Host = 'node' | 'web';

/** How heavily a mark weighs, by the name that VS Code gives to its squiggle. */
type Weight = 'error' | 'warning' | 'info';

/** VS Code with the packaged extension in it and a copy of the examples in front of it, as a writer handles it. */
export interface Editor {
  readonly page: Page;
  /** Opens a draft by its path, alone, and waits until it has been read. */
  open(path: string): Promise<void>;
  /** Chooses a command in the palette, by the title that it has there. */
  run(title: string): Promise<void>;
  /** The squiggles in view, in no order. */
  marks(weight?: Weight): Locator;
  /** Puts the cursor before these words of the draft, as it is on disk. */
  cursorBefore(words: string): Promise<void>;
  /** Asks what hangs on these words of the draft, and gives what appears. */
  hover(words: string): Promise<Locator>;
  /** Asks for help with these words of the draft, and gives the titles in the menu, which stays open. */
  quickFixes(words: string): Promise<string[]>;
  /** Chooses from the open menu of quick fixes, by a part of the title. */
  fix(title: string): Promise<void>;
  /** Clicks until something shows: VS Code may draw what is clicked anew at that very moment. */
  click(on: Locator, shows: Locator): Promise<void>;
  /** Chooses a colour theme by its name. */
  setTheme(name: string): Promise<void>;
  /** The lines in view, from top to bottom. */
  lines(): Promise<string[]>;
  /** Keeps what is to be seen, in `test-results/`, under the name of the host and this name. */
  screenshot(name: string): Promise<void>;
  /** What the browser's console said about the extension. */
  messages(): readonly string[];
  close(): Promise<void>;
}

const squiggles = (weights: readonly Weight[]) =>
  weights.map((weight) => `.monaco-editor .squiggly-${weight}`).join(', ');

/** Starts VS Code with the packaged extension (`doelwijzer.vsix`) and waits until it can be worked in. */
export async function openEditor(host: Host): Promise<Editor> {
  const drafts = mkdtempSync(join(tmpdir(), 'doelwijzer-drafts-'));
  process.once('exit', () => rmSync(drafts, { recursive: true, force: true }));
  cpSync('examples', drafts, { recursive: true });
  cpSync('test/installed/drafts', drafts, { recursive: true });
  writeFileSync(
    join(drafts, 'lang.md'),
    longDraft([readFileSync('examples/strategie.md', 'utf8')], 50_000, { count: 0 }),
  );
  const server = await startServer({
    vsix: 'doelwijzer.vsix',
    settings: host === 'web' ? { 'remote.extensionKind': { 'doelwijzer.doelwijzer': ['web'] } } : {},
    switches: ['--enable-remote-auto-shutdown'],
  });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(30_000);
  const said: string[] = [];
  page.on('console', (message) => {
    if (/doelwijzer/i.test(message.text())) said.push(message.text());
  });
  await page.goto(server.url(drafts), { waitUntil: 'commit' });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });

  /** Does something again and again until it has had effect: what VS Code shows anew at that moment misses a key or a click. */
  const insist = async (act: () => Promise<void>, effect: Locator) => {
    for (let tries = 0; tries < 10 && !(await effect.isVisible()); tries++) {
      await act();
      await effect.waitFor({ timeout: 3000 }).catch(() => {});
    }
    await effect.waitFor();
  };

  const input = page.locator('.quick-input-widget input[type="text"]');
  const choose = async (query: string, entry: string) => {
    await insist(() => page.keyboard.press('F1'), input);
    await input.fill(query);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: entry }).first().click();
  };

  let inFront = '';
  const cursorBefore = async (words: string) => {
    const text = readFileSync(join(drafts, inFront), 'utf8');
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`${inFront} has no "${words}".`);
    const before = text.slice(0, at).split('\n');
    await insist(() => page.keyboard.press('Control+g'), input);
    const place = `${before.length}:${(before.at(-1) ?? '').length + 1}`;
    await input.fill(`:${place}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  return {
    page,
    async open(path) {
      // What another test left unsaved is thrown away, without a question.
      await choose('>View: Revert and Close Editor', 'Revert and Close Editor');
      await choose('>View: Close All Editors', 'Close All Editors');
      const label = path.slice(path.lastIndexOf('/') + 1);
      await choose(path, label);
      await page.locator('.tab.active', { hasText: label }).waitFor();
      inFront = path;
      await page.locator('.statusbar-item', { hasText: /\d+ mark/ }).waitFor({ timeout: 90_000 });
    },
    run: (title) => choose(`>${title}`, title),
    marks: (weight) => page.locator(squiggles(weight ? [weight] : ['error', 'warning', 'info'])),
    cursorBefore,
    click: (on, shows) => insist(() => on.click({ timeout: 3000 }).catch(() => {}), shows),
    async hover(words) {
      await cursorBefore(words);
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      const shown = page.locator('.monaco-hover:visible');
      await shown.locator('.hover-contents').first().waitFor();
      return shown;
    },
    async quickFixes(words) {
      await cursorBefore(words);
      await page.keyboard.press('Control+.');
      const entries = page.locator('.action-widget .monaco-list-row.action');
      await entries.first().waitFor();
      return entries.allTextContents();
    },
    async fix(title) {
      const titles = await page.locator('.action-widget .monaco-list-row.action').allTextContents();
      if (!titles.some((offered) => offered.includes(title)))
        throw new Error(`No "${title}", but: ${titles.join(' | ')}`);
      // The menu keeps the mouse away for as long as it has not moved: the keyboard always works.
      const chosen = page.locator('.action-widget .monaco-list-row.action.focused', { hasText: title });
      while (!(await chosen.isVisible())) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.action-widget').waitFor({ state: 'hidden' });
    },
    async setTheme(name) {
      await choose('>Preferences: Color Theme', 'Preferences: Color Theme');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Dark Modern' }).waitFor();
      await input.fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    },
    // VS Code keeps lines in no order, and shows spaces as no-break spaces.
    lines: () =>
      page
        .locator('.monaco-editor .view-line')
        .evaluateAll((lines) =>
          lines
            .toSorted((a, b) => Number.parseFloat(a.style.top) - Number.parseFloat(b.style.top))
            .map((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ')),
        ),
    async screenshot(name) {
      mkdirSync('test-results', { recursive: true });
      await page.screenshot({ path: `test-results/${host}-${name.replace(/\W+/g, '-')}.png` });
    },
    messages: () => said,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}
