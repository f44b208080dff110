import type { OpenDraft } from './draft.ts';
import type { Reading } from './reading.ts';

/** How much text a step adds, in UTF-16 units: some two pages. */
const STEP = 8_000;

/**
 * Reads a draft in steps, so that whoever reads it in the background can do other things in between. Each step but the last reads the draft as
 * if it ended there; what was read stands, so that all steps together cost little more than one reading.
 */
export function* readInSteps(draft: OpenDraft, text: string): Generator<void, Reading> {
  for (let from = 0; from + STEP < text.length; ) {
    from = cutAfter(text, from);
    if (from === text.length) break;
    draft.read(text.slice(0, from));
    yield;
  }
  return draft.read(text);
}

// Between paragraphs if it can be, for one that is cut is read twice.
function cutAfter(text: string, from: number): number {
  const step = text.slice(from, from + STEP);
  const blank = /^.*\r?\n(?=\r?\n)/s.exec(step)?.[0].length;
  return from + (blank || step.lastIndexOf('\n') + 1 || step.length);
}
