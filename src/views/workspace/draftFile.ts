import type { Format, Tongue } from '../../engine/index.ts';

/** Why a file is passed over. */
export type SkipReason = 'too large' | 'too long' | 'no text' | 'out of reach' | 'unreadable';

/** Larger files, in bytes, are not opened. */
export const largestFile = 5_000_000;

/** Longer drafts, in UTF-16 units, are not read in the editor. */
export const longestDraft = 1_000_000;

const words: Readonly<Record<Tongue, Readonly<Record<SkipReason, string>>>> = {
  nl: {
    'too large': 'Dit is groter dan 5 MB.',
    'too long': 'Dit is langer dan 1 miljoen tekens.',
    'no text': 'Dit is geen tekst in UTF-8.',
    'out of reach': 'Dit bestand is niet te openen.',
    unreadable: 'Dit ontwerp is niet te lezen.',
  },
  en: {
    'too large': 'This is larger than 5 MB.',
    'too long': 'This is longer than 1 million characters.',
    'no text': 'This is no text in UTF-8.',
    'out of reach': 'This file cannot be opened.',
    unreadable: 'This draft cannot be read.',
  },
};

/** Says why a file is passed over. */
export const reasonIn = (reason: SkipReason, language: Tongue): string => words[language][reason];

/** Takes off the byte-order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, without byte-order mark, or why it has none that can be read. */
export function textOf(bytes: Uint8Array): { readonly text: string } | Extract<SkipReason, 'too large' | 'no text'> {
  if (bytes.length > largestFile) return 'too large';
  if (bytes.includes(0)) return 'no text';
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return 'no text';
  }
}

/** How a file is read, by its name. */
export const formatOf = (path: string): Format => (/\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain');

/** Whether a file may be a draft, by its name. */
export const hasDraftName = (name: string): boolean => /\.(?:md|txt)$/i.test(name);

/** Whether a folder is one that programs keep to themselves. */
export const isHidden = (folder: string): boolean => folder === 'node_modules' || folder.startsWith('.');
