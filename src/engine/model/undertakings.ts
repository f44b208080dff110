import type { NumberWords } from '../language/number-words.ts';
import type { Token } from '../language/tokens.ts';

// Missions that go by an acronym of their own.
const ACRONYM =
  /^(?:eu(?:tm|for|cap|mm|lex|bam|navfor|am|map|pol)|minus(?:ma|ca)|monusco|unifil|unmiss|untso|undof|unamid|kfor|isaf|sfor)$/;
const ORGANISATION = /^(?:eu|vn|un|navo|nato|ovse|osce|au|dutch|nederlandse?)$/;

/** Whether a word is the acronym of a mission: EUTM, MINUSMA. */
export const isMission = (norm: string): boolean => ACRONYM.test(norm);

/** The missions, operations and programmes that tokens name, each once: "EU-missie Baken" is `baken`, "EUTM Mali" is `eutm mali`. */
export function undertakingsIn(tokens: readonly Token[], { quantities, values }: NumberWords): string[] {
  const isName = (token: Token | undefined): token is Token =>
    token?.capital === true && token.kind === 'word' && !values.months.has(token.norm);
  const namesFrom = (at: number): string[] => {
    const rest = tokens.slice(at);
    const end = rest.findIndex((token) => !isName(token));
    return rest.slice(0, end < 0 ? rest.length : end).map(({ norm }) => norm);
  };
  const namesBefore = (at: number): string[] => {
    const start = tokens.slice(0, at).findLastIndex((token) => !isName(token)) + 1;
    return tokens.slice(start, at).map(({ norm }) => norm);
  };
  const found = tokens.flatMap(({ norm }, at): string[][] => {
    if (isMission(norm)) return [namesFrom(at)];
    if (!quantities.undertaking.test(norm)) return [];
    const behind = namesFrom(at + 1);
    // "the Baken mission"
    return [behind.length > 0 ? behind : namesBefore(at)];
  });
  const names = found.map((name) => name.filter((word) => !ORGANISATION.test(word)).join(' '));
  return [...new Set(names.filter(Boolean))];
}
