import type { RuleInfo, Span, Tongue } from '../engine/index.ts';
import { type Mark, touched } from './marks.ts';
import { example, ruleLink } from './rulePage.ts';

/** An explanation, and the words that it explains. */
export interface Hover extends Span {
  readonly markdown: string;
}

const more = { nl: 'Meer over deze regel', en: 'More about this rule' } as const satisfies Record<Tongue, string>;

/** What is wrong at an offset, why, how it could be written, and where to read on; null where nothing is marked. */
export function hover(marks: readonly Mark[], offset: number, language: Tongue): Hover | null {
  const here = touched(marks, { start: offset, end: offset });
  if (here.length === 0) return null;
  return {
    start: Math.min(...here.map((mark) => mark.start)),
    end: Math.max(...here.map((mark) => mark.end)),
    markdown: here
      .flatMap((mark) => [
        ...mark.related.map(({ message }) => escaped(message)),
        ...mark.findings.map(({ info }) => explanation(info, language)),
      ])
      .join('\n\n---\n\n'),
  };
}

/** Words of the draft as they are, for Markdown: they may hold links of their own. */
export const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&');

/** The editor shows the message of a mark above this, so that the name of the rule is enough to say what it is about. */
function explanation(rule: RuleInfo, language: Tongue): string {
  return [
    `**${rule.title[language]}**`,
    `${rule.clause[language]} — *${rule.source[language]}*`,
    example('bad', rule.bad[language], language),
    example('good', rule.good[language], language),
    `[${more[language]}](${ruleLink(rule.id)} "${rule.title[language]}")`,
  ].join('\n\n');
}
