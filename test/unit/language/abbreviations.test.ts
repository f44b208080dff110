import assert from 'node:assert/strict';
import { abbreviationsIn } from '../../../src/engine/language/abbreviations.ts';

/** The abbreviations of a text, each with its role: `ISR used`. */
const shown = (text: string): string[] => abbreviationsIn(text).map(({ letters, role }) => `${letters} ${role}`);

const table: readonly (readonly [text: string, ...found: string[]])[] = [
  ['The Netherlands will chair the SSR working group.', 'SSR used'],
  ['The Security Policy Department (DVB) prepared it for DVB.', 'DVB explained', 'DVB used'],
  ['DVB (Security Policy Department) will draft it.', 'DVB explained'],
  ['Security sector reform (hereafter: SSR) takes years.', 'SSR explained'],
  ['SSR stands for security sector reform.', 'SSR explained'],
  ['SSR: security sector reform', 'SSR listed'],
  ['The EU, NATO and the UN met HNLMS Tromp; it cost EUR 14 million.'],
  ['They read chapter XVII, paper 29 521, BE, and a note on the F-35 and A400M.'],
  ['De MoU’s en de KMar-teams.', 'MoU used', 'KMar used'],
  ['EUTM (sinds 2013) traint het leger.', 'EUTM used'],
  ['KMar (Koninklijke Marechaussee) traint.', 'KMar explained'],
  ['De IJssel, TikTok en de heer McDonald.'],
  ['DE MISSIE IN HET ZUIDEN'],
  ['De missies (UNIFIL, MINUSMA) lopen door.', 'UNIFIL used', 'MINUSMA used'],
];

describe('abbreviations', () => {
  for (const [text, ...found] of table) it(text, () => assert.deepEqual(shown(text), found));
});
