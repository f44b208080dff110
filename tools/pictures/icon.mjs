// Draws `media/icon.png` from `icon.svg`: the Marketplace takes no SVG.
import { readFileSync } from 'node:fs';
import { launchBrowser } from '../host/browser.mjs';

const side = 256;
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: side, height: side } });
await page.setContent(
  `<style>body{margin:0}svg{display:block}</style>${readFileSync('tools/pictures/icon.svg', 'utf8')}`,
);
await page.screenshot({ path: 'media/icon.png', omitBackground: true });
await browser.close();
