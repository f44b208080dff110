// Takes the picture of the README: an example with its marks, in VS Code with the packaged extension in it.
import { openEditor } from '../../out/test/installed/editor.js';

const editor = await openEditor('node');
const { page } = editor;
await page.setViewportSize({ width: 1000, height: 640 });
await editor.open('beleidsreactie.md');
await editor.run('View: Toggle Primary Side Bar Visibility');
await editor.run('View: Toggle Minimap');
// Lenses and marks first: what they move would close the explanation.
await editor.cursorBefore('intensiveert');
await page.waitForTimeout(3000);
const shown = await editor.hover('intensiveert');
await shown.getByText('Meer over deze regel').first().waitFor();
await page.waitForTimeout(600);
await page.screenshot({ path: 'media/marks.png', clip: { x: 48, y: 35, width: 940, height: 575 } });
await editor.close();
