import { frontMatterEnd } from './split.ts';

const LINK = /\]\(\s*<?[^()<>\s]+\.(?:md|txt)(?:#[^()<>\s]*)?>?\s*(?:["'][^"']*["']\s*)?\)/i;
const VALUE = /^[\w-]+:[^\S\r\n]*(?:-[^\S\r\n]*)?["']?[^\s"']+\.(?:md|txt)["']?[^\S\r\n]*$/im;

/** Whether a draft names the file of another one, in a link or in its front matter (`strategie: strategie.md`). What it refers to may stand there. */
export const namesFile = (text: string): boolean => LINK.test(text) || VALUE.test(text.slice(0, frontMatterEnd(text)));
