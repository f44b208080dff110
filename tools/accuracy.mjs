#!/usr/bin/env node
// Scores the labelled sentences: `npm run accuracy`, with `-- --misses` each sentence that is judged otherwise than its label says, with
// `-- --write` what is scored now becomes what the test asks and what the rules' pages say.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../out/src/engine/index.js';
import {
  FLOORS,
  floorsOf,
  labelledSentences,
  scoreOf,
  tableOf,
  withReliability,
} from '../out/test/helpers/accuracy.js';

const all = labelledSentences('nl');
const heldOut = scoreOf(all.filter(({ part }) => part === 'held-out'));
const tuned = scoreOf(all.filter(({ part }) => part === 'tune'));
const whole = scoreOf(all);
const list = (ids) => ids.join(', ') || '-';

console.log(`\ntune\n${tableOf(tuned)}\n\nheld-out\n${tableOf(heldOut)}\n\nall\n${tableOf(whole)}`);

// The held-out sentences are only counted: who reads their misses will tune on them.
if (process.argv.includes('--misses'))
  for (const { text, want, got } of tuned.differences)
    console.log(`${text}\n   want ${list(want)}\n   got  ${list(got)}`);

if (process.argv.includes('--write')) {
  const floors = floorsOf(whole, heldOut);
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  for (const { id } of rules)
    for (const language of ['nl', 'en']) {
      const page = `src/engine/rules/${id}/${language}.md`;
      writeFileSync(page, withReliability(readFileSync(page, 'utf8'), language, floors[id]));
    }
}
