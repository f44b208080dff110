import { choosing, filled, type Snippet } from '../../helpers/snippets.ts';

/** What stands in a blank: always the same, or first this and then that. */
type Value = string | readonly string[];

/** What a writer might fill in, so that snippets become drafts. */
export interface Plausible {
  /** The draft in which the snippets of a file stand. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What else stands in that draft, for snippets that refer to something. */
  readonly beside: Readonly<Record<string, string>>;
  /** By the words of the blank. */
  readonly values: Readonly<Record<string, Value>>;
  /** By the name of the snippet, where its blank asks for something else. */
  readonly own: Readonly<Record<string, Readonly<Record<string, Value>>>>;
}

/** The texts that a snippet becomes, filled in with plausible values: one for each choice that it offers. */
export function plausibly(snippet: Snippet, { values, own }: Plausible): string[] {
  return choosing(snippet).map((choose) => {
    const seen = new Map<string, number>();
    return filled(snippet, (stop) => {
      const words = choose(stop);
      return words.replace(/‹[^‹›\n]+›|\$CURRENT_YEAR/g, (blank) => {
        const value = own[snippet.name]?.[blank] ?? values[blank];
        if (value === undefined) throw new Error(`${snippet.name}: nothing plausible for ${blank}`);
        const nth = seen.get(blank) ?? 0;
        seen.set(blank, nth + 1);
        return typeof value === 'string' ? value : (value[nth % value.length] ?? '');
      });
    });
  });
}
