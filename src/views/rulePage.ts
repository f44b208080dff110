import type { RuleInfo, Tongue } from '../engine/index.ts';

/** The address that opens a rule's page: a command, for there is no site to call. */
export const ruleLink = (rule: string): string =>
  `command:doelwijzer.showRule?${encodeURIComponent(JSON.stringify([rule]))}`;

const words = {
  nl: { bad: 'Zwak', good: 'Beter' },
  en: { bad: 'Weak', good: 'Better' },
} as const satisfies Record<Tongue, unknown>;

/** An example as a reader sees it: as prose, for it is Markdown itself, a longer one quoted. */
export function example(kind: 'bad' | 'good', text: string, language: Tongue): string {
  const label = `*${words[language][kind]}:*`;
  // A comment that it is about must be seen.
  const shown = text.trim().replaceAll('<!--', '\\<!--');
  const lines = shown.split('\n');
  return lines.length === 1
    ? `${label} ${shown}`
    : [label, '', ...lines.map((line) => `> ${line}`.trimEnd())].join('\n');
}

/** A rule's page as Markdown. Its source has the examples as code, so that they can be tested. */
export const rulePage = ({ page }: RuleInfo, language: Tongue): string =>
  page[language].replace(/^```(fout|goed)\n(.*?)\n```$/gms, (_, kind: string, text: string) =>
    example(kind === 'fout' ? 'bad' : 'good', text, language),
  );
