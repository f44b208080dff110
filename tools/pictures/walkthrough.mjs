// Takes the pictures of the walkthrough in VS Code with the packaged extension in it, while its steps are being done.
// `npm run package` first: what is seen is `doelwijzer.vsix`.
import { keyboardOf } from '../../out/test/installed/byKeyboard.js';
import { openEditor } from '../../out/test/installed/editor.js';
import { answer, begin, look, measure } from '../../out/test/installed/firstSteps.js';

const editor = await openEditor('node');
const { page } = editor;

/** @param {string} name @param {{ x: number, y: number, width: number, height: number }} clip */
const picture = async (name, clip) => {
  // What VS Code still draws, and the lines that the draft's marks hang on.
  await page.waitForTimeout(2000);
  await page.screenshot({ path: `media/walkthrough/${name}.png`, clip });
};

const { run, goTo } = keyboardOf(page);
// Narrow, so that lines end within the picture; what is gone to stands in the middle.
await page.setViewportSize({ width: 800, height: 760 });
await run('View: Toggle Primary Side Bar Visibility');
await run('View: Toggle Minimap');
await begin(page);
await picture('begin', { x: 48, y: 70, width: 740, height: 420 });
await answer(page);
await goTo('### Aanbeveling 2');
await picture('answer', { x: 48, y: 380, width: 740, height: 340 });
await measure(page);
await goTo('## Doelen');
await picture('goal', { x: 48, y: 380, width: 740, height: 340 });
await page.setViewportSize({ width: 1280, height: 760 });
await look(page);
await picture('look', { x: 48, y: 70, width: 1220, height: 500 });
await editor.close();
