import { papersIn, type Reading, type Span, type Tongue } from '../engine/index.ts';

/** A link to the official publication of a parliamentary paper: the writer follows it, or not. */
export interface PaperLink extends Span {
  readonly address: string;
  readonly tooltip: string;
}

const words = {
  nl: (number: string) => `Open kst-${number} op officielebekendmakingen.nl`,
  en: (number: string) => `Open kst-${number} at officielebekendmakingen.nl`,
} as const satisfies Record<Tongue, unknown>;

/** Links for the papers that a draft refers to, but for those that are a link already. */
export const paperLinks = (text: string, { prose }: Reading, language: Tongue): PaperLink[] =>
  papersIn(prose)
    .filter(({ end }) => !/^[^[\]\n]*\](?:\(|\[)/.test(text.slice(end, end + 200)))
    .map(({ start, end, number }) => ({
      start,
      end,
      address: `https://zoek.officielebekendmakingen.nl/kst-${number}.html`,
      tooltip: words[language](number),
    }));
