import { type Token, tokenize } from './tokens.ts';

/** A name that a guide says who bears it. */
interface KnownActor {
  readonly who: 'own' | 'other';
  readonly words: readonly Token[];
}

/** Names that a guide says who bears them, by their first word. */
export type KnownActors = ReadonlyMap<string, readonly KnownActor[]>;

/** The names of who is ours and of who is somebody else. */
export function knownActors(own: readonly string[], others: readonly string[]): KnownActors {
  const names = [
    ...own.map((name): KnownActor => ({ words: tokenize(name), who: 'own' })),
    ...others.map((name): KnownActor => ({ words: tokenize(name), who: 'other' })),
  ];
  const known = new Map<string, KnownActor[]>();
  // "Centrum Reisadvies Buitenland" before "Centrum Reisadvies".
  for (const name of names.sort((a, b) => b.words.length - a.words.length)) {
    const first = name.words[0]?.norm ?? '';
    known.set(first, [...(known.get(first) ?? []), name]);
  }
  return known;
}

/** The tokens with the first word of each known name marked as such. */
export function withActors(tokens: Token[], actors: KnownActors | undefined): Token[] {
  if (!actors) return tokens;
  return tokens.map((token, at) => {
    const known = actors.get(token.norm)?.find(({ words }) => words.every((word, i) => isSame(tokens[at + i], word)));
    return known ? { ...token, known: { who: known.who, length: known.words.length } } : token;
  });
}

// A name with a capital is no word without one.
const isSame = (token: Token | undefined, word: Token): boolean =>
  token?.norm === word.norm && (token.capital || !word.capital);
