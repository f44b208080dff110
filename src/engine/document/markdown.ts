import type { Block } from './block.ts';
import { FOREIGN_BULLETS } from './forms.ts';
import { withoutFurniture } from './furniture.ts';
import { commentsIn } from './prose.ts';
import { readSimple } from './simple.ts';
import { verbatimPartEnd } from './split.ts';
import { readTree } from './tree.ts';

/** A bullet that Markdown does not know, as a letter copied out of a PDF has it, and the white space after it. */
const FOREIGN_BULLET = new RegExp(`(?<=^[ \\t]*)[${FOREIGN_BULLETS}]([ \\t\u00a0])`, 'gm');

/** The blocks of one part of a Markdown draft, front matter excepted, in order of place. */
export function readMarkdown(text: string): readonly Block[] {
  const isVerbatim = verbatimPartEnd(text, 0) === text.length;
  if (isVerbatim) return /^\s*</.test(text) ? commentsIn(text, 0, false) : [];
  const unfurnished = withoutFurniture(text);
  const part = {
    ...unfurnished,
    shape: unfurnished.shape.replace(FOREIGN_BULLET, (_, space: string) => (space === '\t' ? '-\t' : '- ')),
  };
  return readSimple(part) ?? readTree(part);
}
