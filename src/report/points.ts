import { allFindings, blank, type Goal, lineIndex, type Reading, type Tongue } from '../engine/index.ts';
import { marks } from '../views/marks.ts';
import { keysOf } from './keys.ts';
import type { OpenPoint } from './report.ts';
import { wordsIn } from './words/words.ts';

/** What is still open in a draft, in order of place: what the rules mark, what one goal lacks as one point, and the blanks. */
export function openPoints(
  reading: Reading,
  text: string,
  goalAt: (offset: number) => Goal | null,
  language: Tongue,
): OpenPoint[] {
  const index = lineIndex(text);
  const at = (start: number, end: number): Pick<OpenPoint, 'start' | 'end' | 'text' | 'line' | 'owner'> => ({
    start,
    end,
    text: text.slice(start, end),
    line: index.position(start).line,
    owner: goalAt(start)?.actor?.text ?? null,
  });
  const marked = marks({ findings: allFindings(reading), goals: reading.goals }, language).map(
    ({ start, end, message, rule, findings: [first] }): OpenPoint => ({
      key: first.fingerprint,
      ...at(start, end),
      message,
      rule,
    }),
  );
  const blanks = [...text.matchAll(blank)];
  const keys = keysOf(blanks.map(([words]) => words));
  const empty = blanks.map(({ 0: words, index: start }, n): OpenPoint => {
    const message = wordsIn(language).points.blank(words);
    return { key: `blank-${keys[n]}`, ...at(start, start + words.length), message, rule: null };
  });
  return [...marked, ...empty].sort((a, b) => a.start - b.start || a.end - b.end);
}
