import { tongueOf } from '../../src/engine/document/tongue.ts';
import type { RuleId } from '../../src/engine/index.ts';
import { allExamplesOf } from '../../src/engine/rules/rule-page.ts';
import { letterWith, readWith, shown } from './drafts.ts';

export { allExamplesOf as examplesOf };

/** An example of a rule's page. */
type Example = ReturnType<typeof allExamplesOf>[number];

/** What is wrong with an example of a rule: a `fout` block gives exactly that rule's finding, a `goed` block none. */
export function exampleFaults(rule: RuleId, { kind, text }: Example, language: 'nl' | 'en' = 'nl'): string[] {
  const draft = letterWith(text, language);
  const found = readWith(rule, draft).findings;
  const right = kind === 'goed' ? found.length === 0 : found.length === 1 && found[0]?.rule === rule;
  return right ? [] : [`${kind}: ${text} → ${found.map((finding) => shown(draft, finding)).join('; ') || 'nothing'}`];
}

const HEADINGS = {
  nl: ['Waarom', 'Zo maakt u het af', 'Voorbeelden', 'Grenzen', 'Betrouwbaarheid'],
  en: ['Why', 'How to mend it', 'Examples', 'Limits', 'Reliability'],
} as const;

/** What is wrong with the shape of a page: a title, some words on it, and five sections in a fixed order. */
export function shapeFaults(page: string, language: 'nl' | 'en'): string[] {
  const headings = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) (.+)$/gm)];
  const levels = headings.map(([, marks = '']) => marks.length);
  const sections = headings.slice(1).map(([, , words = '']) => words);
  const faults: string[] = [];
  if (levels[0] !== 1 || levels.slice(1).some((level) => level !== 2)) faults.push(`levels ${levels}`);
  if (sections.join() !== HEADINGS[language].join()) faults.push(`sections ${sections}`);
  const [opening = ''] = page.replace(/^# .+\n/, '').split(/^## /m);
  if (opening.trim() === '') faults.push('nothing under the title');
  return faults;
}

/** What is wrong with two pages of one rule: each shows in its own language what the other shows, a `fout` first and a `goed` that mends it next. */
export function pairFaults(nl: string, en: string): string[] {
  const [dutch, english] = [allExamplesOf(nl), allExamplesOf(en)];
  const faults: string[] = [];
  if (kindsOf(dutch) !== kindsOf(english)) faults.push('other examples in English');
  if (english.some(({ text }) => tongueOf(text) !== 'en')) faults.push('an example that is not English');
  for (const [first, second] of [dutch, english]) {
    if (first?.kind !== 'fout' || second?.kind !== 'goed') faults.push('the page does not open with fout and goed');
    else if (sharedWords(first.text, second.text) < 0.3)
      faults.push('the first goed is about something else than the first fout');
  }
  return faults;
}

const kindsOf = (examples: readonly Example[]): string => examples.map(({ kind }) => kind).join();

// How much of the bad example's words the good one keeps.
function sharedWords(bad: string, good: string): number {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
  const words = wordsOf(bad);
  return [...words].filter((word) => wordsOf(good).has(word)).length / words.size;
}
