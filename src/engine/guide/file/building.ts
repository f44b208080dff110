import type { Choice, Either, Keyed, Several, Shape, Text } from './shape.ts';

/** Words; `suggests` says which can well stand there. */
export const text = (nl: string, en: string, suggests?: Text['suggests']): Text => ({
  kind: 'text',
  meaning: { nl, en },
  ...(suggests && { suggests }),
});

// More than any guide has, and little enough to look for in every sentence.
const MANY = 500;

/** Things of one kind below each other. */
export const several = (nl: string, en: string, of: Shape, { atLeast = 0, atMost = MANY } = {}): Several => ({
  kind: 'several',
  meaning: { nl, en },
  of,
  atLeast,
  atMost,
});

/** Things by key. */
export const keyed = (nl: string, en: string, keys: Keyed['keys'], required: readonly string[] = []): Keyed => ({
  kind: 'keyed',
  names: 'key',
  meaning: { nl, en },
  keys,
  required,
});

/** Words in one language for both, or in each. */
export const words = (nl: string, en: string): Either => ({
  kind: 'either',
  meaning: { nl, en },
  forms: [
    text(nl, en),
    keyed(nl, en, { nl: text('In het Nederlands.', 'In Dutch.'), en: text('In het Engels.', 'In English.') }, [
      'nl',
      'en',
    ]),
  ],
});

/** One thing, or several. */
export const oneOrMore = (nl: string, en: string, of: Text, atMost = MANY): Either => ({
  kind: 'either',
  meaning: { nl, en },
  forms: [of, several(nl, en, of, { atMost })],
});

/** How much a finding weighs. */
export const severity: Choice = {
  kind: 'choice',
  meaning: { nl: 'Hoe zwaar een bevinding weegt.', en: 'How much a finding weighs.' },
  values: {
    error: {
      nl: 'Moet beter; de opdrachtregel geeft standaard afsluitcode 1.',
      en: 'Must be mended; exit code 1 by default.',
    },
    warning: { nl: 'Kan beter.', en: 'Can be better.' },
    information: { nl: 'Ter overweging.', en: 'To consider.' },
    off: { nl: 'Wordt niet getoond.', en: 'Is not shown.' },
  },
};
