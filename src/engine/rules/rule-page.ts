/** An example of a rule: what it must mark, or leave alone. */
interface PageExample {
  readonly kind: 'fout' | 'goed';
  readonly text: string;
}

/** All examples of a page, in order. */
export const allExamplesOf = (page: string): PageExample[] =>
  [...page.matchAll(/^```(fout|goed)\n([\s\S]*?)\n```$/gm)].map(([, kind, text = '']) => ({
    kind: kind === 'fout' ? 'fout' : 'goed',
    text,
  }));

/** The first bad and the first good example of a rule's page, for a hover. Throws when a page has none: every page has both. */
export function examplesOf(page: string): { readonly bad: string; readonly good: string } {
  const first = (kind: PageExample['kind']): string => {
    const found = allExamplesOf(page).find((example) => example.kind === kind);
    if (!found) throw new Error(`A page without an example of ${kind}`);
    return found.text;
  };
  return { bad: first('fout'), good: first('goed') };
}

/** The title of a page: its first heading. */
export const titleOf = (page: string): string => /^#\s+(.+)$/m.exec(page)?.[1] ?? '';
