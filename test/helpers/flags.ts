import assert from 'node:assert/strict';
import type { RuleId } from '../../src/engine/index.ts';
import { letterWith, readWith } from './drafts.ts';

const MARK = /⟦([^⟦⟧]*)⟧/g;

// The text with brackets around what one rule marks in it.
function marked(text: string, rule: RuleId, language: 'nl' | 'en'): string {
  const draft = letterWith(text, language);
  const found = readWith(rule, draft).findings.filter((finding) => finding.rule === rule);
  const brackets = found.flatMap(({ start, end }) => [
    { at: start, mark: '⟦' },
    { at: end, mark: '⟧' },
  ]);
  const bracketed = brackets
    .toSorted((a, b) => b.at - a.at || (a.mark < b.mark ? 1 : -1))
    .reduce((now, { at, mark }) => now.slice(0, at) + mark + now.slice(at), draft);
  const from = draft.indexOf(text);
  return bracketed.slice(from, from + text.length + brackets.length);
}

/**
 * Fails unless the rule marks exactly the bracketed words: `flags('Nederland ⟦streeft naar⟧ vrede.', 'inspanningswoord')`. Without brackets the
 * rule must leave the text alone. What other rules mark does not count.
 */
export const flags = (expected: string, rule: RuleId, language: 'nl' | 'en' = 'nl'): void =>
  assert.equal(marked(expected.replace(MARK, '$1'), rule, language), expected);
