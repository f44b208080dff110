import {
  builtInGuide,
  type DraftOptions,
  type Edit,
  type Finding,
  type OpenDraft,
  openDraft,
  type Reading,
  type RuleId,
  type RuleInfo,
  ruleById,
} from '../../src/engine/index.ts';
import { english } from '../../src/engine/language/en/english.ts';

const HEADS = {
  nl: 'Den Haag, 1 juni 2025\n\n## Doelstellingen\n\n',
  en: 'The Hague, 1 June 2025\n\n## Objectives\n\n',
};

/** A sentence or block as it is judged alone: under the heading of goals in a dated letter. What opens with `#` is a whole draft already. */
export const letterWith = (text: string, language: 'nl' | 'en' = 'nl'): string =>
  text.startsWith('#') ? text : `${HEADS[language]}${text}\n`;

/** An open draft with both languages. */
export const openInBoth = (format: DraftOptions['format'] = 'markdown'): OpenDraft =>
  openDraft({ format, english: () => english });

/** A fresh reading of a draft. */
export const read = (text: string): Reading => openInBoth().read(text);

/** A fresh reading of a draft in which one rule weighs otherwise. */
export const readWeighed = (rule: RuleId, severity: RuleInfo['severity'], text: string): Reading =>
  openDraft({
    format: 'markdown',
    english: () => english,
    guide: { ...builtInGuide, severities: { [rule]: severity } },
  }).read(text);

/** A fresh reading of a draft with one rule switched on that may be off by itself. */
export const readWith = (rule: RuleId, text: string): Reading =>
  ruleById(rule).severity === 'off' ? readWeighed(rule, 'information', text) : read(text);

/** The text after replacing what the edits say. */
export const applied = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);

/** A finding in a line: `er-doel: versterkt`. */
export const shown = (text: string, { rule, start, end }: Finding): string => `${rule}: ${text.slice(start, end)}`;
