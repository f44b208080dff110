import { type Editor, type Host, openEditor } from './editor.ts';
import type { Scenario } from './scenario.ts';
import { english } from './scenarios/english.ts';
import { firstSteps } from './scenarios/firstSteps.ts';
import { guide } from './scenarios/guide.ts';
import { hover } from './scenarios/hover.ts';
import { marks } from './scenarios/marks.ts';
import { navigation } from './scenarios/navigation.ts';
import { quickFixes } from './scenarios/quickFixes.ts';
import { report } from './scenarios/report.ts';
import { snippet } from './scenarios/snippet.ts';
import { workspace } from './scenarios/workspace.ts';

/** The first steps come first, when none has been taken. */
const scenarios: readonly Scenario[] = [
  firstSteps,
  marks,
  hover,
  quickFixes,
  english,
  snippet,
  report,
  navigation,
  guide,
  workspace,
];

/**
 * All scenarios, in the installed extension, which runs in the given extension host.
 * A test that failed is tried once more, in an editor that has just opened: now and then VS Code itself draws a page
 * anew at the moment that a key is pressed, and what such a test left unsaved would stand in the way of the others.
 */
export function installed(host: Host): void {
  describe(`the installed extension in the ${host} extension host`, function () {
    this.retries(1);
    let editor: Editor | undefined;

    beforeEach(async () => {
      editor ??= await openEditor(host);
    });
    after(() => editor?.close());
    afterEach(async function () {
      const test = this.currentTest;
      if (!test || test.isPassed() || !editor) return;
      console.log(`Not passed: ${test.title}`);
      await editor.screenshot(`failed ${test.title}`);
      console.log(editor.messages().join('\n'));
      await editor.close();
      editor = undefined;
    });

    for (const scenario of scenarios)
      scenario(() => {
        if (!editor) throw new Error('VS Code is not open.');
        return editor;
      });
  });
}
