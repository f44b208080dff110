import { compare as progressBetween } from '../views/progress/compare.ts';
import { progressInWords } from '../views/progress/words.ts';
import type { CompareRequest } from './arguments.ts';
import { type Checked, checked } from './checked.ts';
import { onlyDraft, put } from './files.ts';
import { told } from './formats/checkup.ts';
import { findingJson } from './formats/json.ts';
import { guidesFrom } from './guides.ts';

/** Carries out `doelwijzer compare` and gives the exit code: progress is no judgement. */
export async function compare({ before, now, config, language, format, output }: CompareRequest): Promise<0> {
  const guides = guidesFrom(config);
  const fresh = await checked(await onlyDraft(now, null), language, guides);
  // Both are told in the language of the new version, and read under its guide.
  const old = await checked(await onlyDraft(before, null), fresh.language, () => guides(fresh.path));
  await put(format === 'json' ? toJson(old, fresh) : toText(old, fresh), output);
  return 0;
}

function toText(old: Checked, fresh: Checked): string {
  const progress = progressBetween(old.reading, fresh.reading);
  const said = progressInWords(progress, named(old), named(fresh), fresh.language);
  return said.parts
    .map(({ title, lines }) => {
      const listed = lines.map(({ version, line, column, rule, words }) =>
        [`  ${version.name}:${line}:${column}`, ...(rule === null ? [] : [rule]), words].join(' '),
      );
      return [`${title}: ${lines.length}`, ...listed].map((line) => `${line}\n`).join('');
    })
    .join('');
}

const named = ({ path, text }: Checked) => ({ name: path, text });

function toJson(old: Checked, fresh: Checked): string {
  const { fixed, added, open, smart } = progressBetween(old.reading, fresh.reading);
  const before = new Map(told(old).map((one) => [one.finding, findingJson(one, old)]));
  const now = new Map(told(fresh).map((one) => [one.finding, findingJson(one, fresh)]));
  const printed = {
    version: 1,
    old: { path: old.path, goals: old.reading.goals.length },
    new: { path: fresh.path, goals: fresh.reading.goals.length },
    fixed: fixed.map((finding) => before.get(finding)),
    added: added.map((finding) => now.get(finding)),
    open: open.map((both) => ({ old: before.get(both.before), new: now.get(both.now) })),
    smart: smart.map(({ id, start, end, text }) => ({ id, start, end, text })),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}
