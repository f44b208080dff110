import type { Tongue } from '../../engine/index.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ReportWords } from './report-words.ts';

/** The words of the report in a language. */
export const wordsIn = (language: Tongue): ReportWords => (language === 'nl' ? nl : en);
