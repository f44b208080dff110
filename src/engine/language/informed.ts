import type { Clause } from './concept.ts';
import type { Token } from './tokens.ts';

/** How a language says that something is sent to somebody. */
interface SendingWords {
  /** The verbs, in their dictionary form. */
  readonly sends: RegExp;
  /** The preposition of whom it is sent to: "to the House". */
  readonly to: string;
  /** The verb with a preposition of its own: "shared with the House". */
  readonly share: { readonly verb: string; readonly with: string };
  /** What one has with somebody: "presented in consultation with the House" sends nothing there. */
  readonly talks: RegExp;
}

/** Somebody who is named, and the preposition in front; tokens. */
interface Named {
  readonly from: number;
  readonly who: string;
  readonly after: string;
}

/**
 * Parliament, where a clause sends it something: "The notes will be shared with the House" is the formula of "the House will be informed",
 * turned round, and is about parliament as well. Undefined in any other clause.
 */
export function informedBy<N extends Named>(
  tokens: readonly Token[],
  { voice, action }: Pick<Clause, 'voice' | 'action'>,
  mentions: readonly N[],
  { sends, to, share, talks }: SendingWords,
): N | undefined {
  if (voice !== 'passive' || !sends.test(action)) return undefined;
  const preposition = action === share.verb ? share.with : to;
  return mentions.find(
    ({ who, after, from }) =>
      who === 'parliament' && after === preposition && !talks.test(tokens[from - 2]?.norm ?? ''),
  );
}
