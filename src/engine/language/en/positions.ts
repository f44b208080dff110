import { rangeAfter } from '../../text/ranges.ts';
import type { Position } from '../concept.ts';
import { relationToReport } from '../report-talk.ts';
import type { Token } from '../tokens.ts';

const ADOPTING =
  /^(?:accept|accepts|accepted|adopt|adopts|adopted|endorse|endorses|endorsed|agree|agrees|agreed|concur|concurs|follows|embraces|embrace)$/;
const REJECTING = /^(?:reject|rejects|rejected|disagree|disagrees|decline|declines|declined|dispute|disputes)$/;
const PARTLY =
  /^(?:partly|partially|part|parts|largely|conditionally|condition|conditions|reservation|reservations|exception|qualification)$/;
const ABOUT = /^(?:recommendation|recommendations|finding|findings|conclusion|conclusions|proposal|advice)$/;

/** Reads the positions that a sentence takes: "accepts recommendation 3 and partly accepts recommendation 4" takes two. */
export function positionsOf(tokens: readonly Token[]): Position[] {
  const words = tokens.map((t) => t.norm);
  if (!takesPosition(words)) return [];
  const about = words.some((w) => ABOUT.test(w));
  const alone = words.length > 0 && /^(?:agreed|accepted|rejected|endorsed)$/.test(words[0] ?? '');
  const bare = words.some(
    (w, i) =>
      /^(?:agrees|agree|accepts|rejects|endorses|disagrees|concurs|concur)$/.test(w) &&
      /^(?:and|but|with|this|it|,|\.|;|in|because|entirely|fully|wholly|completely|wholeheartedly|partly|largely)$/.test(
        words[i + 1] ?? '.',
      ),
  );
  const pronoun = words.some(
    (w, i) =>
      /^(?:this|it|these|both|that)$/.test(w) &&
      (ADOPTING.test(words[i - 1] ?? '') || REJECTING.test(words[i - 1] ?? '') || words[i - 1] === 'with'),
  );
  if (!about && !alone && !bare && !pronoun) return [];
  const named = mentionsOfNumbers(words);
  if (named.length < 2) return [{ response: responseOf(words), numbers: named[0]?.numbers ?? [] }];
  // In front of each number stands what is said of it.
  return named.map(({ from, to, numbers }, i) => {
    const since = named[i - 1]?.to ?? 0;
    const until = i === named.length - 1 ? words.length : to;
    const own = words.slice(since, until);
    const verb = takesPosition(own) || own.some((w) => PARTLY.test(w) || w === 'not');
    return { response: responseOf(verb ? own : words.slice(0, from)), numbers };
  });
}

/** The position that a field or table cell gives; null when it gives none. */
export function positionIn(tokens: readonly Token[]): Position['response'] | null {
  const words = tokens.map((t) => t.norm);
  return takesPosition(words) || words.some((w) => /^(?:accepted|agreed|partial|endorsed)$/.test(w))
    ? responseOf(words)
    : null;
}

const takesPosition = (words: readonly string[]): boolean =>
  words.some(
    (w, i) =>
      REJECTING.test(w) ||
      (ADOPTING.test(w) &&
        // "the agreed date", "has agreed to publish", "agrees with the importance"
        words[i - 1] !== 'the' &&
        !(/^agree/.test(w) && /^(?:to|that|on)$/.test(words[i + 1] ?? '')) &&
        !(/^agree/.test(w) && words.slice(i + 1, i + 5).some((x) => /^(?:importance|relevance|value)$/.test(x))) &&
        words[i - 1] !== 'been') ||
      (/^(?:shares|share)$/.test(w) &&
        words.slice(i + 1, i + 4).some((x) => /^(?:conclusion|conclusions|finding|findings)$/.test(x))),
  );

function responseOf(words: readonly string[]): Position['response'] {
  if (words.some((w) => PARTLY.test(w))) return 'partial';
  // "and not merely a selection of stories"
  const denies = words.some((w, i) => w === 'not' && !/^(?:only|merely|just|simply|least)$/.test(words[i + 1] ?? ''));
  return denies || words.some((w) => REJECTING.test(w)) ? 'rejected' : 'accepted';
}

/** Runs of numbers behind "recommendation(s)": "recommendations 1, 2 and 4", "2.1 to 2.3". */
function mentionsOfNumbers(words: readonly string[]): { from: number; to: number; numbers: string[] }[] {
  const found: { from: number; to: number; numbers: string[] }[] = [];
  for (const [at, word] of words.entries()) {
    if (!/^(?:recommendation|recommendations)$/.test(word)) continue;
    const numbers: string[] = [];
    let to = at + 1;
    while (to < words.length && /^(?:\d+(?:\.\d+)*|,|and|to|through|-|no|number)$/.test(words[to] ?? '')) {
      const written = words[to] ?? '';
      const range = /^(?:to|through|-)$/.test(words[to - 1] ?? '');
      if (/^\d/.test(written)) numbers.push(...(range ? rangeAfter(numbers.at(-1), written) : [written]));
      to++;
    }
    if (numbers.length > 0) found.push({ from: at, to, numbers });
  }
  return found;
}

const REPORT =
  /^(?:report|advice|evaluation|findings|recommendations?|conclusions|researchers|committee|evaluators|criticism|review)$/;
const REPORT_FIRST = /^(?:the (?:recommendations?|findings?|reports?|advice|study|picture)|this|these)\b/;

/** How a courtesy stands to the report that is answered: "This is valuable advice" opens on it, "read the report with interest" names it. */
export const toReport = (tokens: readonly Token[]) =>
  relationToReport(tokens, { report: REPORT, opening: REPORT_FIRST });
