// Takes the picture of the README: an example with its marks, in VS Code with the packaged extension in it.
import { openEditor } from '../../out/test/installed/editor.js';

const editor = await openEditor('node');
const { page } = editor;
await page.setViewportSize({ width: 1000, height: 640 });
await editor.open('beleidsreactie.md');
await editor.run('View: Toggle Primary Side Bar Visibility');
await editor.run('View: Toggle Minimap');
await editor.hover('intensiveert');
await page.waitForTimeout(2000);
await page.screenshot({ path: 'media/marks.png', clip: { x: 48, y: 35, width: 940, height: 590 } });
await editor.close();
