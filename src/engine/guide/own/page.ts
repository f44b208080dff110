import type { Words } from '../../rules/rule.ts';
import type { Clause } from '../guide.ts';
import type { OwnRule } from '../own-rule.ts';

const words = {
  nl: {
    why: 'Waarom',
    mend: 'Zo maakt u het af',
    examples: 'Voorbeelden',
    limits: 'Grenzen',
    clause: (title: string) => `Uw schrijfwijzer zegt: ${title}.`,
    source: (source: string) => `Bron: ${source}.`,
    replace: (all: string) => `Schrijf liever: ${all}.`,
    rewrite: 'Kies andere woorden; de voorbeelden laten zien hoe.',
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
    rewrite: 'Choose other words; the examples show how.',
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
export const pageOfOwn = (rule: OwnRule, clause: Clause): Words => ({
  nl: pageIn('nl', rule, clause),
  en: pageIn('en', rule, clause),
});

function pageIn(
  language: 'nl' | 'en',
  { id, message, replacements, examples, scope }: OwnRule,
  clause: Clause,
): string {
  const say = words[language];
  const source = clause.source?.[language];
  return [
    `# ${titleOfOwn(id)}`,
    `${message[language].replaceAll('{woord}', '…')}`,
    `## ${say.why}`,
    [say.clause(clause.title[language]), ...(source ? [say.source(source)] : [])].join(' '),
    `## ${say.mend}`,
    replacements.length > 0 ? say.replace(replacements.map((one) => `«${one}»`).join(', ')) : say.rewrite,
    `## ${say.examples}`,
    ...examples.bad.map(({ text }) => block('fout', text)),
    ...examples.good.map(({ text }) => block('goed', text)),
    `## ${say.limits}`,
    say.scope[scope],
  ].join('\n\n');
}

const block = (kind: 'fout' | 'goed', text: string): string => `\`\`\`${kind}\n${text.trim()}\n\`\`\``;
