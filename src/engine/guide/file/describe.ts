import { formsOf } from './check.ts';
import type { Shape } from './shape.ts';

type Tongue = 'nl' | 'en';

const words = {
  nl: {
    text: 'tekst',
    whole: (from: number, to: number, usual: number) => `een getal van ${from} tot en met ${to}; standaard ${usual}`,
    choice: 'een van',
    several: 'een lijst',
    keyed: 'een tabel',
    or: ' of ',
    required: 'verplicht',
    anyRule: '‹regel›',
    ofAnyRule: { nl: 'Elke regel, bij haar id.', en: '' },
  },
  en: {
    text: 'text',
    whole: (from: number, to: number, usual: number) => `a number from ${from} to ${to}; ${usual} by default`,
    choice: 'one of',
    several: 'a list',
    keyed: 'a table',
    or: ' or ',
    required: 'required',
    anyRule: '‹rule›',
    ofAnyRule: { nl: '', en: 'Any rule, by its id.' },
  },
} as const satisfies Record<Tongue, unknown>;

// So many words are listed; more are too many to read.
const FEW = 10;

/** What can stand at a place, in a few words: "tekst of een lijst". */
function kindOf(shape: Shape, language: Tongue): string {
  const say = words[language];
  return formsOf(shape)
    .map((form) => {
      if (form.kind === 'whole') return say.whole(form.minimum, form.maximum, form.default);
      if (form.kind !== 'choice') return say[form.kind];
      const names = Object.keys(form.values);
      return `${say.choice} ${names
        .slice(0, FEW)
        .map((name) => `\`${name}\``)
        .join(', ')}${names.length > FEW ? ' …' : ''}`;
    })
    .join(say.or);
}

/** The format as a list in Markdown: each key with what it is for, what can stand there and what stands below it. */
export function listOf(shape: Shape, language: Tongue, indent = ''): string[] {
  return formsOf(shape).flatMap((form) => {
    if (form.kind === 'several') return listOf(form.of, language, indent);
    if (form.kind !== 'keyed') return [];
    const keys = Object.entries(form.keys);
    return (form.names === 'rule' ? rulesToTell(keys, language) : keys).flatMap(([key, inner]) => {
      const isRequired = form.required?.includes(key) ? `, ${words[language].required}` : '';
      const line = `${indent}- \`${key}\` (${kindOf(inner, language)}${isRequired}): ${inner.meaning[language]}`;
      return [line, ...listOf(inner, language, `${indent}  `)];
    });
  });
}

// Rules are all alike but for what can be set of them.
function rulesToTell(rules: readonly (readonly [string, Shape])[], language: Tongue): (readonly [string, Shape])[] {
  const [first] = rules;
  const any = first && ([words[language].anyRule, { ...first[1], meaning: words[language].ofAnyRule }] as const);
  return [...(any ? [any] : []), ...rules.filter(([, inner]) => hasOptions(inner))];
}

const hasOptions = (shape: Shape): boolean =>
  formsOf(shape).some((form) => form.kind === 'keyed' && Object.keys(form.keys).length > 1);
