import type { Block } from './block.ts';
import { FOREIGN_BULLETS } from './forms.ts';
import { withoutFurniture } from './furniture.ts';
import { readPlain } from './plain.ts';
import { commentsIn } from './prose.ts';
import { readSimple } from './simple.ts';
import { verbatimPartEnd } from './split.ts';
import { readTree } from './tree.ts';

/** A bullet that Markdown does not know, as a letter copied out of a PDF has it, and the white space after it. */
const FOREIGN_BULLET = new RegExp(`(?<=^[ \\t]*)[${FOREIGN_BULLETS}]([ \\t\u00a0])`, 'gm');

// Markdown's parser takes ever longer over thousands of emphasis marks, brackets or table cells in one piece, and descends into every level of nesting.
// No letter is written so; what is, is read as plain text.
const MOST_MARKS = 3_000;
const DEEPEST = 60;

function isTangled(text: string): boolean {
  if (text.length < 2 * DEEPEST) return false;
  const deep = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${DEEPEST},}`, 'm');
  return (text.match(/[*_[\]`|<]/g)?.length ?? 0) > MOST_MARKS || deep.test(text);
}

/** The blocks of one part of a Markdown draft, front matter excepted, in order of place. */
export function readMarkdown(text: string): readonly Block[] {
  const isVerbatim = verbatimPartEnd(text, 0) === text.length;
  if (isVerbatim) return /^\s*</.test(text) ? commentsIn(text, 0, false) : [];
  const unfurnished = withoutFurniture(text);
  const part = {
    ...unfurnished,
    shape: unfurnished.shape.replace(FOREIGN_BULLET, (_, space: string) => (space === '\t' ? '-\t' : '- ')),
  };
  return readSimple(part) ?? (isTangled(text) ? readPlain(text) : readTree(part));
}
