import type { Tongue } from '../../engine/index.ts';
import { responseTemplate } from '../templates.ts';

/** One recommendation of a list: its number where the list gives one, and its literal text. */
interface Listed {
  readonly number: string | null;
  readonly text: string;
}

// "1. …", "2.1) …", "Aanbeveling 3: …", "- …"; what follows on the next lines belongs to it.
const NUMBERED =
  /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:(?:aanbeveling|recommendation)\s+)?(\d+(?:\.\d+)*)\s*[.:)–-](?:\*\*)?\s+(\S.*)$/i;
const BULLETED = /^\s*[-*•]\s+(\S.*)$/;

/** The recommendations in a selected list, as they come out of a report; none where the words are no list of at least two. */
function listedIn(text: string): Listed[] {
  const found: { number: string | null; text: string }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const numbered = NUMBERED.exec(line);
    const [, words] = numbered ? [null, numbered[2]] : (BULLETED.exec(line) ?? []);
    const last = found.at(-1);
    if (words) found.push({ number: numbered?.[1] ?? null, text: words.trim() });
    else if (line.trim() === '') continue;
    else if (!last || /^\s*(?:#|>|\|)/.test(line)) return [];
    else last.text += ` ${line.trim()}`;
  }
  return found.length > 1 ? found : [];
}

const headings: Readonly<Record<Tongue, string>> = { nl: '### Aanbeveling', en: '### Recommendation' };

/**
 * A heading, the literal text and a response for each recommendation of a selected list; null where the selection is no list. A list without
 * numbers is counted from `first`.
 */
export function asResponses(selected: string, first: number, language: Tongue, year: number): string | null {
  const listed = listedIn(selected);
  if (listed.length === 0) return null;
  const counts = listed.some(({ number }) => number === null);
  return listed
    .map(({ number, text }, i) => {
      const own = number !== null && !counts ? number : String(first + i);
      return `${headings[language]} ${own}\n\n> ${text}\n\n${responseTemplate(own, language, year)}\n`;
    })
    .join('\n');
}
