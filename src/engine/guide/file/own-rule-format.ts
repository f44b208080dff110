import { keyed, oneOrMore, several, severity, text, words } from './building.ts';
import type { Either } from './shape.ts';

const pattern: Either = {
  kind: 'either',
  meaning: { nl: 'Wat de regel zoekt.', en: 'What the rule looks for.' },
  forms: [
    text(
      'Woorden; zij passen op al hun vormen, behalve tussen aanhalingstekens.',
      'Words; they match all their forms, unless quoted.',
    ),
    keyed('Een patroon in een andere schrijfwijze.', 'A pattern in another notation.', {
      match: text('Een patroon van compromise.', 'A pattern of compromise.'),
      regex: text('Een reguliere expressie.', 'A regular expression.'),
    }),
  ],
};

/** A rule that a file brings itself. */
export const ownRule = keyed(
  'Een eigen regel.',
  'A rule of your own.',
  {
    id: text(
      'De naam van de regel: kleine letters, cijfers en streepjes.',
      'The name of the rule: small letters, digits and hyphens.',
    ),
    scope: {
      kind: 'choice',
      meaning: { nl: 'Waar de regel naar kijkt.', en: 'What the rule looks at.' },
      values: {
        sentence: { nl: 'Elke zin van de schrijver.', en: 'Every sentence of the writer.' },
        goal: { nl: 'Zinnen die iets beloven.', en: 'Sentences that promise something.' },
        answer: { nl: 'Het antwoord op een aanbeveling.', en: 'The answer to a recommendation.' },
      },
    },
    patterns: several(
      'Wat de regel zoekt: een van deze is genoeg.',
      'What the rule looks for: one of these is enough.',
      pattern,
      { atLeast: 1, atMost: 100 },
    ),
    replacements: oneOrMore(
      'Wat er beter kan staan; de beste eerst.',
      'What would be better; the best first.',
      text('Woorden; ‹…› is een lege plek.', 'Words; ‹…› is a blank.'),
    ),
    message: words('Wat de schrijver te lezen krijgt.', 'What the writer reads.'),
    clause: text('De id van de bepaling waar de regel bij hoort.', 'The id of the clause that the rule stands under.'),
    severity,
    examples: keyed(
      'Voorbeelden, die getoetst worden.',
      'Examples, which are tested.',
      {
        fout: several(
          'Zinnen waarin de regel iets vindt.',
          'Sentences in which the rule finds something.',
          text('Een zin.', 'A sentence.'),
          { atLeast: 1, atMost: 100 },
        ),
        goed: several(
          'Zinnen waarin de regel niets vindt.',
          'Sentences in which the rule finds nothing.',
          text('Een zin.', 'A sentence.'),
          { atLeast: 1, atMost: 100 },
        ),
      },
      ['fout', 'goed'],
    ),
  },
  ['id', 'patterns', 'message', 'clause', 'examples'],
);
