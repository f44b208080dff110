import { labelsWith } from '../document/labels.ts';
import { topicsWith } from '../document/topics.ts';
import { knownVocabulary, type Vocabulary } from '../document/vocabulary.ts';
import type { Guide } from '../guide/guide.ts';
import type { Abbreviation } from '../language/abbreviations.ts';
import type { Hearing, Language } from '../language/concept.ts';
import { knownActors } from '../language/known-actors.ts';
import { createSentenceMemory } from '../language/memory.ts';
import type { Statement } from '../model/statement.ts';
import type { Hit } from '../rules/rule.ts';
import { contains, type Span, span } from '../text/span.ts';

/** What a guide lets us recognise in a draft beside what we know by ourselves. */
export interface Recognition {
  readonly vocabulary: Vocabulary;
  /** A language that knows who acts, as the guide says, and remembers what it read. */
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
  const known = own.length + actors.others.length > 0 ? knownActors(own, actors.others) : undefined;
  const heard = new WeakMap<Language, Language>();
  return (language) => {
    const listening = heard.get(language) ?? hearingWith(language, { actors: known, memory: createSentenceMemory() });
    heard.set(language, listening);
    return listening;
  };
}

const hearingWith = (language: Language, hearing: Hearing): Language => ({
  ...language,
  read: (text) => language.read(text, hearing),
  readAside: (text) => language.readAside(text, hearing),
});

function placesOf(name: string, { text, start }: Statement): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    found.push(span(start + at, start + at + name.length));
  return found;
}
