import { labelsWith } from '../document/labels.ts';
import { topicsWith } from '../document/topics.ts';
import { knownVocabulary, type Vocabulary } from '../document/vocabulary.ts';
import type { Guide } from '../guide/guide.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import type { Language } from '../language/concept.ts';
import { knownActors } from '../language/known-actors.ts';
import type { Statement } from '../model/statement.ts';
import type { Hit } from '../rules/rule.ts';
import { contains, type Span, span } from '../text/span.ts';

/** What a guide lets us recognise in a draft beside what we know by ourselves. */
export interface Recognition {
  readonly vocabulary: Vocabulary;
  /** A language that knows who acts, as the guide says. */
  hearing(language: Language): Language;
  /** Whether what a rule found is no more than words of a proper name. */
  isName(hit: Hit, statement: Statement): boolean;
  /** Whether an abbreviation needs an explanation. */
  isStrange(abbreviation: Abbreviation): boolean;
}

/** What a guide lets us recognise. */
export function recognitionUnder(guide: Guide): Recognition {
  const { labels, levels, topics, abbreviations, names } = guide;
  const known = new Set([...abbreviations, ...names.flatMap((name) => name.split(/\s+/))]);
  const hasLabels = Object.keys(labels).length + Object.keys(levels).length > 0;
  return {
    vocabulary: {
      labels: hasLabels ? labelsWith(labels, levels) : knownVocabulary.labels,
      topics: Object.keys(topics).length > 0 ? topicsWith(topics) : knownVocabulary.topics,
    },
    hearing: hearingUnder(guide),
    isName: (hit, statement) => names.some((name) => placesOf(name, statement).some((at) => contains(at, hit))),
    isStrange: ({ letters }) => !known.has(letters),
  };
}

// The same language gives the same object: what was read in it is kept by it.
function hearingUnder({ actors, directorates }: Guide): Recognition['hearing'] {
  const own = [...actors.own, ...directorates];
  if (own.length + actors.others.length === 0) return (language) => language;
  const known = knownActors(own, actors.others);
  const heard = new WeakMap<Language, Language>();
  return (language) => {
    const listening = heard.get(language) ?? { ...language, read: (text) => language.read(text, known) };
    heard.set(language, listening);
    return listening;
  };
}

function placesOf(name: string, { text, start }: Statement): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(span(start + at, start + at + name.length));
  return found;
}
