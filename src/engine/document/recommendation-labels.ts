import { rangeAfter } from '../text/ranges.ts';
import { type Span, span } from '../text/span.ts';
import { spelled } from '../text/unspelled.ts';

/** The words that name one or more recommendations at the head of a block. */
export interface RecommendationLabel {
  /** `['3', '4']` for a joint answer; `['2.1', '2.2', '2.3']` for a range. */
  readonly numbers: readonly string[];
  /** The label itself, relative to the block. */
  readonly label: Span;
  /** What stands behind it in the block: the recommendation's own text, or the answer to it. */
  readonly opens: 'text' | 'answer';
  /** Where that begins, relative to the block. */
  readonly bodyStart: number;
}

const NUMBER = String.raw`\d+(?:\.\d+)*[a-z]?`;
const LABEL = new RegExp(
  String.raw`^[\s•*–-]*((?:(reactie|opvolging|antwoord|kabinetsreactie|beleidsreactie|response|follow-up)(?:\s+(?:op|van|bij|to|on))?\s+)?(?:aanbeveling(?:en)?|recommendations?)\s+(?:nr\.?\s*)?(${NUMBER}(?:\s*(?:,|en|and|&|t\/m|tot en met|to|through|–|-)\s*${NUMBER})*))\s*([:.–-]|$|\n)?`,
  'i',
);

/** Reads the label; null when the block opens with none. In running text a label ends in a colon, in a heading it need not. */
export function recommendationLabelOf(written: string, isHeading: boolean): RecommendationLabel | null {
  const { text, original } = spelled(written);
  const match = LABEL.exec(text);
  if (!match?.[1] || !match[3]) return null;
  const closed = match[4] === ':' || (match[4] === '.' && !isHeading && !match[2]);
  const alone = text.slice(match[0].length).trim() === '';
  if (!isHeading && !closed && !alone) return null;
  const start = match[0].indexOf(match[1]);
  const opens = match[2] === undefined ? 'text' : 'answer';
  return {
    numbers: numbersOf(match[3]),
    label: span(original(start), original(start + match[1].trimEnd().length)),
    opens,
    bodyStart: original(match[0].length),
  };
}

function numbersOf(written: string): string[] {
  const numbers: string[] = [];
  for (const [, link = '', number = ''] of written.matchAll(
    new RegExp(String.raw`(^|[^\d.a-z]+|\s(?:tot en met|t\/m|to|through|en|and)\s)(${NUMBER})`, 'gi'),
  )) {
    const isRange = /t\/m|tot en met|to|through|–|-/.test(link.trim().toLowerCase()) && link.trim() !== 'en';
    numbers.push(...(isRange ? rangeAfter(numbers.at(-1), number) : [number]));
  }
  return numbers;
}
