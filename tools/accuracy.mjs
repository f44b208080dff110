#!/usr/bin/env node
// Scores the labelled sentences: `npm run accuracy`, with `-- --misses` each sentence that is judged otherwise than its label says, with
// `-- --write-floors` what is scored now becomes what the test asks.
import { writeFileSync } from 'node:fs';
import { FLOORS, floorsOf, labelledSentences, scoreOf, tableOf } from '../out/test/helpers/accuracy.js';

const all = labelledSentences('nl');
const list = (ids) => ids.join(', ') || '-';

for (const part of ['tune', 'held-out']) {
  const score = scoreOf(all.filter((sentence) => sentence.part === part));
  console.log(`\n${part}\n${tableOf(score)}`);
  // The held-out sentences are only counted: who reads their misses will tune on them.
  if (!process.argv.includes('--misses') || part === 'held-out') continue;
  for (const { text, want, got } of score.differences)
    console.log(`${text}\n   want ${list(want)}\n   got  ${list(got)}`);
}

const whole = scoreOf(all);
console.log(`\nall\n${tableOf(whole)}`);
if (process.argv.includes('--write-floors')) writeFileSync(FLOORS, `${JSON.stringify(floorsOf(whole), null, 2)}\n`);
