import { type Editor, type Host, openEditor } from './editor.ts';
import type { Scenario } from './scenario.ts';
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
  snippet,
  report,
  navigation,
  guide,
  workspace,
];

/** All scenarios, in the installed extension, which runs in the given extension host. */
export function installed(host: Host): void {
  describe(`the installed extension in the ${host} extension host`, () => {
    let editor: Editor;

    before(async () => {
      editor = await openEditor(host);
    });
    after(() => editor?.close());
    afterEach(async function () {
      const test = this.currentTest;
      if (test?.state !== 'failed' || !editor) return;
      await editor.screenshot(`failed ${test.title}`);
      console.log(editor.messages().join('\n'));
    });

    for (const scenario of scenarios) scenario(() => editor);
  });
}
