#!/usr/bin/env node
// Scores the labelled sentences in both languages: `npm run accuracy`, with `-- --misses` each sentence that is judged otherwise than its label
// says, with `-- --write` what is scored now becomes what the test asks and what the rules' pages say.
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

const list = (ids) => ids.join(', ') || '-';

/** @param {'nl' | 'en'} language */
function floorsIn(language) {
  const all = labelledSentences(language);
  const heldOut = scoreOf(all.filter(({ part }) => part === 'held-out'));
  const tuned = scoreOf(all.filter(({ part }) => part === 'tune'));
  const whole = scoreOf(all);
  for (const [name, score] of Object.entries({ tune: tuned, 'held-out': heldOut, all: whole }))
    console.log(`\n${language}, ${name}\n${tableOf(score)}`);
  // The held-out sentences are only counted: who reads their misses will tune on them.
  if (process.argv.includes('--misses'))
    for (const { text, want, got } of tuned.differences)
      console.log(`${text}\n   want ${list(want)}\n   got  ${list(got)}`);
  return floorsOf(whole, heldOut);
}

const floors = { nl: floorsIn('nl'), en: floorsIn('en') };

if (process.argv.includes('--write')) {
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  for (const { id } of rules)
    for (const language of ['nl', 'en']) {
      const page = `src/engine/rules/${id}/${language}.md`;
      writeFileSync(page, withReliability(readFileSync(page, 'utf8'), language, id, floors));
    }
}
