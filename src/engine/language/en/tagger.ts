import nlp from 'compromise/two';
import type { Term } from '../compromise-term.ts';
import type { Token } from '../tokens.ts';

/** What a word can be in its place, as far as the clause asks for it. */
export type WordKind =
  | 'base'
  | 'present'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'other';

interface View {
  compute(steps: readonly string[]): View;
}

/** The steps of compromise that tag words by lexicon, ending and neighbours: the later ones cost ten times as much and read what we read ourselves. */
const STEPS = ['lexicon', 'preTagger'];

// Made from our own tokens, so that every tag belongs to a token and no offset has to be computed back from compromise's text.
const ViewOf = Object.getPrototypeOf(nlp.tokenize('')).constructor as new (document: Term[][]) => View;

/** Tags the words of a sentence; one kind a token. */
export function kindsOf(tokens: readonly Token[]): WordKind[] {
  const terms = tokens.flatMap((token, tok): Term[] =>
    token.kind === 'mark'
      ? []
      : [{ text: written(token), pre: '', post: ' ', normal: token.norm, tags: new Set(), tok }],
  );
  const kinds: WordKind[] = tokens.map(() => 'other');
  if (terms.length === 0) return kinds;
  new ViewOf([terms]).compute(STEPS);
  for (const { tags, tok } of terms) kinds[tok] = kindOf(tags);
  return kinds;
}

// Only the first letter tells compromise something: a name.
const written = ({ norm, capital }: Token): string => (capital ? `${norm[0]?.toUpperCase()}${norm.slice(1)}` : norm);

function kindOf(tags: ReadonlySet<string>): WordKind {
  if (tags.has('Gerund')) return 'gerund';
  if (tags.has('Participle')) return 'participle';
  if (tags.has('PastTense')) return 'past';
  if (tags.has('Infinitive')) return 'base';
  if (tags.has('PresentTense')) return 'present';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  return tags.has('Noun') ? 'noun' : 'other';
}
