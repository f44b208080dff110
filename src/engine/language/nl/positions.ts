import { rangeAfter } from '../../text/ranges.ts';
import type { Position } from '../concept.ts';
import { relationToReport } from '../report-talk.ts';
import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';

const REJECTING = /^(?:verwerpt|verwerpen|afwijst|afgewezen)$/;
const ADOPTING = /^(?:overgenomen|overnemen|onderschrijft|onderschrijven|opgevolgd|opvolgen|omarmt|omarmen)$/;
const PARTLY = /^(?:deels|gedeeltelijk|grotendeels|onderdelen|voorwaarde|voorwaarden|voorbehoud|uitzondering)$/;
const ABOUT = /^(?:aanbeveling|aanbevelingen|bevinding|bevindingen|conclusie|conclusies|deel|onderdeel)$/;

// Whatever takes a position has one of these words.
const DECIDES = traitOf(
  (word) =>
    REJECTING.test(word) ||
    ADOPTING.test(word) ||
    /^(?:neemt|nemen|neem|nam|stemt|stemmen|instemt|instemmen|zich|wijst|wijzen|volgt|volgen|over|eens)$/.test(word),
);

/**
 * Reads the positions that a sentence takes: "neemt aanbeveling 3 over en aanbeveling 4 deels over" takes two.
 *
 * "Neemt over" is a position only where it is about a recommendation: "neemt het beheer over" is an act.
 */
export function positionsOf(tokens: readonly Token[]): Position[] {
  if (!DECIDES.in(tokens)) return [];
  const words = tokens.map((t) => t.norm);
  const about = words.findIndex((w) => ABOUT.test(w));
  const pronoun = words.some(
    (w, i) =>
      /^(?:deze|die|dit|dat|beide|haar)$/.test(w) &&
      (i < 3 ||
        /^(?:neemt|nemen|onderschrijft)$/.test(words[i - 1] ?? '') ||
        /^(?:kabinet|minister|bz|regering)$/.test(words[i - 1] ?? '')),
  );
  // "is het hiermee eens": with what was just said.
  const pointed = words.some((w) => /^(?:hier|daar|er)mee$/.test(w)) && (agrees(words) || consents(words));
  if (about < 0 && !pronoun && !pointed) return [];
  if (!takesPosition(words)) return [];
  const named = mentionsOfNumbers(words);
  if (named.length === 0) return [{ response: responseOf(words), numbers: [] }];
  // What stands after the last number of one mention and before the next belongs to that mention.
  return named.map(({ numbers, to }, i) => {
    const until = named[i + 1]?.from ?? words.length;
    const own = words.slice(to, until);
    const decided = takesPosition(own) || own.some((w) => PARTLY.test(w) || w === 'niet' || w === 'volledig');
    return { response: responseOf(decided || named.length > 1 ? own : words), numbers };
  });
}

/** The position that a field or table cell gives; null when it gives none. */
export function positionIn(tokens: readonly Token[]): Position['response'] | null {
  const words = tokens.map((t) => t.norm);
  return takesPosition(words) || words.some((w) => /^(?:over|overgenomen|akkoord|eens|onderschreven)$/.test(w))
    ? responseOf(words)
    : null;
}

const AGREED_WITH =
  /^(?:eens|met|(?:er|hier|daar|waar)(?:mee|over)|over|onderling|niet|volledig|geheel|grotendeels|deels|zeer|van|op)$/;

/** "is het daarmee eens", "zijn het met de commissie eens": agreed, and no time. Words are folded. */
export const agrees = (words: readonly string[], eens = words.indexOf('eens')): boolean =>
  eens > 0 &&
  words.some((w) =>
    /^(?:is|zijn|was|waren|wordt|worden|werd|werden|blijft|blijven|bleek|blijkt|blijken|ben)$/.test(w),
  ) &&
  words.slice(0, eens).some((w, at) => w === 'het' && AGREED_WITH.test(words[at + 1] ?? ''));

function takesPosition(words: readonly string[]): boolean {
  if (words.some((w) => ADOPTING.test(w) || REJECTING.test(w)) || agrees(words)) return true;
  const over = words.lastIndexOf('over');
  const takes = words.findLastIndex((w, at) => at < over && /^(?:neemt|nemen|neem|nam)$/.test(w));
  if (takes >= 0) {
    const next = words[over + 1];
    const closes = next === undefined || !/^\p{L}/u.test(next) || /^(?:en|maar|omdat|want|zoals)$/.test(next);
    // "neemt kennis van de conclusies over de zorg", "neemt een besluit over deze aanbeveling": what is taken is named.
    const named = /\bkennis van\b|\b(?:een|geen|het) (?:besluit|beslissing|standpunt)\b/.test(
      words.slice(takes, over).join(' '),
    );
    if (closes || (!named && !/^(?:de|het|een|van|wat|hoe)$/.test(next))) return true;
  }
  // "stemt hiermee in", "stemt in met aanbeveling 3", where "stemt in met de plaatsing" consents to a deed
  if (consents(words)) return true;
  if (words.includes('zich') && words.some((w, i) => w === 'vinden' && words[i + 1] === 'in')) return true;
  const rejects = words.findIndex((w) => /^(?:wijst|wijzen)$/.test(w));
  return (
    (rejects >= 0 && words.includes('af')) ||
    (words.some((w) => /^(?:volgt|volgen)$/.test(w)) && words.includes('op')) ||
    (words.includes('over') && /^(?:deels|niet|volledig|wel)$/.test(words[words.lastIndexOf('over') - 1] ?? ''))
  );
}

const consents = (words: readonly string[]): boolean => {
  const agreed = words.findIndex((w) => /^(?:stemt|stemmen|instemt|instemmen)$/.test(w));
  if (agreed < 0) return false;
  // "stemt hiermee de inzet in de regio af": the particle closes the clause, or has "met" behind it.
  const particle = (w: string, at: number): boolean =>
    w === 'in' && at > agreed && /^(?:met|omdat|want|aangezien|[.,;]|)$/.test(words[at + 1] ?? '');
  if (!words[agreed]?.startsWith('in') && !words.some(particle)) return false;
  return (
    words.some((w) => /^(?:hier|daar|er)mee$/.test(w)) ||
    words.some((w, at) => w === 'met' && words.slice(at + 1, at + 4).some((of) => ABOUT.test(of)))
  );
};

function responseOf(words: readonly string[]): Position['response'] {
  if (words.some((w, i) => PARTLY.test(w) || (w === 'dele' && words[i - 1] === 'ten'))) return 'partial';
  if (
    // "en niet alleen om de vorm"
    words.some(
      (w, i) =>
        (w === 'niet' && !/^(?:alleen|slechts|louter|enkel)$/.test(words[i + 1] ?? '')) ||
        w === 'geen' ||
        REJECTING.test(w),
    ) ||
    (words.includes('af') && words.some((w) => /^wijs/.test(w)))
  )
    return 'rejected';
  return 'accepted';
}

/** Runs of numbers behind "aanbeveling(en)": "aanbevelingen 1, 2 en 4", "2.1 tot en met 2.3". */
function mentionsOfNumbers(words: readonly string[]): { from: number; to: number; numbers: string[] }[] {
  const found: { from: number; to: number; numbers: string[] }[] = [];
  for (const [at, word] of words.entries()) {
    if (!/^(?:aanbeveling|aanbevelingen)$/.test(word)) continue;
    const numbers: string[] = [];
    let to = at + 1;
    while (to < words.length && /^(?:\d+(?:\.\d+)*|,|en|tot|met|t\/m|-|nummer|nr)$/.test(words[to] ?? '')) {
      const written = words[to] ?? '';
      const range = /^(?:met|t\/m|-)$/.test(words[to - 1] ?? '');
      if (/^\d/.test(written)) numbers.push(...(range ? rangeAfter(numbers.at(-1), written) : [written]));
      to++;
    }
    if (numbers.length > 0) found.push({ from: at, to, numbers });
  }
  return found;
}

const REPORT =
  /^(?:rapport|advies|evaluatie|bevindingen|aanbeveling|aanbevelingen|conclusies|onderzoekers|commissie|rekenkamer|kritiek|evaluatierapport)$/;
const REPORT_FIRST =
  /^(?:(?:de aanbeveling|de bevinding|het (?:rapport|advies|onderzoek|beeld))\p{L}*|(?:dit|deze)\b)/u;

/** How a courtesy stands to the report that is answered: "Dit is een waardevol advies" opens on it, "las het rapport met waardering" names it. */
export const toReport = (tokens: readonly Token[]) =>
  relationToReport(tokens, { report: REPORT, opening: REPORT_FIRST });

/** "is zich bewust van dit spanningsveld en …", "neemt dit ter harte en …": whether a clause says how something is seen. It promises nothing, what stands beside it may. */
export const isCourteous = (tokens: readonly Token[], action: string): boolean =>
  (action === 'zijn' &&
    tokens.some((t, at) => t.norm === 'bewust' && tokens.slice(0, at).some((z) => z.norm === 'zich'))) ||
  (action === 'nemen' && tokens.some((t) => t.norm === 'harte')) ||
  /^(?:onderkennen|erkennen|waarderen|begrijpen|hechten)$/.test(action);
