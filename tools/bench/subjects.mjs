// What can be timed: each loads itself, and reads a draft and an edit of it.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * @typedef {import('./draft.mjs').Draft} Draft
 * @typedef {{ engine: string, internals: string, parser: string, background: string }} Bundles
 * @typedef {{ read: (draft: Draft) => unknown, edit: (edit: Draft['edits'][number]) => unknown }} Subject
 */

/** @type {Readonly<Record<string, (bundles: Bundles) => Subject | Promise<Subject>>>} */
export const subjects = {
  engine(bundles) {
    const { openDraft } = load(bundles.engine);
    /** @type {ReturnType<typeof openDraft>} */
    let open;
    return {
      read(draft) {
        open = openDraft({ format: draft.format });
        return open.read(draft.text);
      },
      edit: ({ text }) => open.read(text),
    };
  },
  whole(bundles) {
    const { parse } = load(bundles.parser);
    return { read: ({ text }) => parse(text), edit: ({ text }) => parse(text) };
  },
  parts(bundles) {
    const { parse } = load(bundles.parser);
    return { read: ({ parts }) => parts.map(parse), edit: ({ part }) => parse(part) };
  },
  nothing: () => ({ read: () => null, edit: () => null }),
};

/** A neighbour reads the whole text again after an edit: none of them knows better. @param {string} name */
export async function neighbour(name) {
  const { neighbours } = await import('./neighbours/neighbours.mjs');
  const lint = await neighbours[name]?.();
  if (!lint) throw new Error(`No neighbour is called ${name}.`);
  /** @type {Subject} */
  return {
    read: (/** @type {Draft} */ { text }) => lint(text),
    edit: (/** @type {Draft['edits'][number]} */ { text }) => lint(text),
  };
}
