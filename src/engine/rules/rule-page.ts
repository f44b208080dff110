/** The first bad and the first good example of a rule's page, for a hover. Throws when a page has none: every page has both. */
export function examplesOf(page: string): { readonly bad: string; readonly good: string } {
  const first = (kind: string): string => {
    const found = new RegExp(String.raw`^\`\`\`${kind}\n([\s\S]*?)\n\`\`\`$`, 'm').exec(page)?.[1];
    if (found === undefined) throw new Error(`A page without an example of ${kind}`);
    return found;
  };
  return { bad: first('fout'), good: first('goed') };
}

/** The title of a page: its first heading. */
export const titleOf = (page: string): string => /^#\s+(.+)$/m.exec(page)?.[1] ?? '';
