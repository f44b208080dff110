// Times the steps of a reading one by one: cutting into blocks, understanding the sentences, and each rule over all of them.
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';

/**
 * Milliseconds by step; a rule's step bears its id.
 * @param {import('./subjects.mjs').Bundles} bundles
 * @param {import('./draft.mjs').Draft} draft
 * @returns {Record<string, number>}
 */
export function timeRules(bundles, draft) {
  const load = createRequire(import.meta.url);
  const { createPartReader, dutch, letterDate, readPassage, registry, settingAtStart } = load(bundles.internals);
  /** @type {Record<string, number>} */
  const times = {};
  /** @template Result @param {string} step @param {() => Result} work @returns {Result} */
  const timed = (step, work) => {
    const start = performance.now();
    const result = work();
    times[step] = performance.now() - start;
    return result;
  };

  const parts = timed('blocks', () => createPartReader(draft.format)(draft.text));
  const statements = timed('sentences', () => {
    const date = letterDate(draft.text);
    let setting = settingAtStart(date === null ? null : Number(date.slice(0, 4)), 'nl');
    return parts.flatMap((/** @type {{ part: object }} */ { part }) => {
      const passage = readPassage(part, setting, dutch);
      setting = passage.exit;
      return passage.statements;
    });
  });
  // A rule of the draft sees the model alone, which the statements have made by then: its share is in the whole run's time.
  for (const { id, over, check } of registry) if (over !== 'draft') timed(id, () => statements.map(check));
  return times;
}
