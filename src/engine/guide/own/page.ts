import { dutch } from '../../language/nl/dutch.ts';
import type { PatternEngine } from '../../language/patterns/engine.ts';
import type { Words } from '../../rules/rule.ts';
import type { Clause } from '../guide.ts';
import type { OwnRule } from '../own-rule.ts';
import { firstFind } from './patterns.ts';

const words = {
  nl: {
    why: 'Waarom',
    mend: 'Zo maakt u het af',
    examples: 'Voorbeelden',
    limits: 'Grenzen',
    clause: (title: string) => `Uw schrijfwijzer zegt: ${title}.`,
    source: (source: string) => `Bron: ${source}.`,
    replace: (all: string) => `Schrijf liever: ${all}.`,
    looksFor: (all: string) => `De regel zoekt naar ${all}.`,
    scope: {
      sentence: 'De regel kijkt naar elke zin, behalve naar wat een ander zegt: citaten en de tekst van aanbevelingen.',
      goal: 'De regel kijkt alleen naar zinnen die een doel of toezegging bevatten.',
      answer: 'De regel kijkt alleen naar het antwoord op een aanbeveling.',
    },
  },
  en: {
    why: 'Why',
    mend: 'How to mend it',
    examples: 'Examples',
    limits: 'Limits',
    clause: (title: string) => `Your guide says: ${title}.`,
    source: (source: string) => `Source: ${source}.`,
    replace: (all: string) => `Better write: ${all}.`,
    looksFor: (all: string) => `The rule looks for ${all}.`,
    scope: {
      sentence:
        'The rule looks at every sentence, but not at what others say: quotations and the text of recommendations.',
      goal: 'The rule looks only at sentences with a goal or commitment.',
      answer: 'The rule looks only at the answer to a recommendation.',
    },
  },
} as const;

/** The name of an own rule, from its id: `geen-ambtelijk-thans` is "Geen ambtelijk thans". */
const titleOfOwn = (id: string): string => `${id[0]?.toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** The page of an own rule, made from what the guide says of it; in the shape of the built-in rules' pages. */
export const pageOfOwn = (rule: OwnRule, clause: Clause, engine: PatternEngine | null): Words => ({
  nl: pageIn('nl', rule, clause, engine),
  en: pageIn('en', rule, clause, engine),
});

function pageIn(language: 'nl' | 'en', rule: OwnRule, clause: Clause, engine: PatternEngine | null): string {
  const { id, message, patterns, replacements, examples, scope } = rule;
  const say = words[language];
  const source = clause.source?.[language];
  return [
    `# ${titleOfOwn(id)}`,
    asSentence(message[language].replaceAll('{woord}', wordsFound(rule, engine))),
    `## ${say.why}`,
    [say.clause(clause.title[language]), ...(source ? [say.source(source)] : [])].join(' '),
    `## ${say.mend}`,
    ...(replacements.length > 0 ? [say.replace(replacements.map((one) => `«${one}»`).join(', '))] : []),
    `## ${say.examples}`,
    ...examples.bad.map(({ text }) => block('fout', text)),
    ...examples.good.map(({ text }) => block('goed', text)),
    `## ${say.limits}`,
    [say.looksFor(patterns.map(({ text }) => `\`${text}\``).join(', ')), say.scope[scope]].join(' '),
  ].join('\n\n');
}

// The message as it reads on the first example: "Schrijf “nu” in plaats van “thans”".
function wordsFound(rule: OwnRule, engine: PatternEngine | null): string {
  const text = rule.examples.bad[0]?.text ?? '';
  const place = firstFind(rule, text, dutch, engine);
  return place ? text.slice(place.start, place.end) : '…';
}

const asSentence = (message: string): string => (/[.?!]["”’»]?$/.test(message) ? message : `${message}.`);

const block = (kind: 'fout' | 'goed', text: string): string => `\`\`\`${kind}\n${text.trim()}\n\`\`\``;
