import { builtInGuide, type Guide, type OwnRule, openDraft, type Reading } from '../../src/engine/index.ts';
import { english } from '../../src/engine/language/en/english.ts';

const nowhere = { file: 'schrijfwijzer.yml', start: 0, end: 0 };

/** An own rule of a test: what it does not name is nothing special. */
export function ownRule({
  patterns = ['thans'],
  ...rest
}: Partial<Omit<OwnRule, 'patterns'>> & { readonly patterns?: readonly string[] }): OwnRule {
  return {
    id: 'eigen-regel',
    scope: 'sentence',
    patterns: patterns.map((text) => ({ kind: 'words', text, place: nowhere })),
    replacements: [],
    message: { nl: '“{woord}” past niet in onze brieven', en: '“{woord}” does not suit our letters' },
    clause: 'taal',
    severity: 'warning',
    examples: {
      bad: [{ text: 'Het loket is thans open.', place: nowhere }],
      good: [{ text: 'Het loket is nu open.', place: nowhere }],
    },
    place: nowhere,
    ...rest,
  };
}

/** The built-in guide with own rules under a clause of their own. */
export const guideWith = (...own: readonly OwnRule[]): Guide => ({
  ...builtInGuide,
  clauses: [
    ...builtInGuide.clauses,
    {
      id: 'taal',
      title: { nl: 'Wij schrijven zoals wij spreken', en: 'We write as we speak' },
      source: { nl: 'Handreiking consulaire brieven', en: 'Manual of consular letters' },
      rules: own.map(({ id }) => id),
    },
  ],
  own,
});

/** A fresh reading of a draft under a guide. */
export const readUnder = (guide: Guide, text: string): Reading =>
  openDraft({ format: 'markdown', guide, english: () => english }).read(text);
