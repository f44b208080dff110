import { type Span, span } from '../text/span.ts';
import { spelled } from '../text/unspelled.ts';
import { knownAbbreviations } from './known-abbreviations.ts';

/** An abbreviation in running text. */
export interface Abbreviation extends Span {
  /** Its letters as written: `ISR`. */
  readonly letters: string;
  /** Where the word ends that it is part of: behind "ISR-vluchten". */
  readonly wordEnd: number;
  /**
   * Used without more; given with its full form ("Koninklijke Marechaussee (KMar)", "KMar (Koninklijke Marechaussee)"); or listed with it, which
   * holds for the whole draft.
   */
  readonly role: 'used' | 'explained' | 'listed';
}

// Two capitals in a row, or a capital behind at most three small letters: ISR, J&V, KMar, MoU. They open a word, or a later part of one: EU-NAVO-overleg.
const CAPITALS =
  /(?=\p{Lu})(?:(?<![\p{L}\p{N}_@./&-])|(?<=\p{L}[-‑]))\p{Lu}[\p{Ll}&]{0,3}\p{Lu}[\p{L}&]*(?![\p{L}\p{N}_@&])/gu;

const NEAR_CAPITALS = /\p{Lu}[\p{Ll}&]{0,3}\p{Lu}/u;

const LONGEST = 7;

/** The abbreviations in a text, with what it says of them. Names, numbers of parts and papers, and what every reader knows are left out. */
export function abbreviationsIn(written: string): Abbreviation[] {
  const { text, original } = spelled(written);
  // Most blocks have no two capitals near each other, and this question is quickly answered.
  if (!NEAR_CAPITALS.test(text) || isInCapitals(text)) return [];
  const found = [...text.matchAll(CAPITALS)].filter(
    ({ 0: letters, index }) => isAbbreviation(letters) && !isName(text, index, index + letters.length),
  );
  return found.map(({ 0: letters, index }) => {
    const end = index + letters.length;
    return {
      // "SMEs" are more than one SME.
      letters: letters.replace(/(?<=\p{Lu}{2})s$/u, ''),
      wordEnd: original(wordEndFrom(text, end)),
      role: roleOf(text, letters, index, end),
      ...span(original(index), original(end)),
    };
  });
}

// A heading or warning in capitals says nothing of its words.
function isInCapitals(text: string): boolean {
  if (!/\p{Lu}{4}/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}

function isAbbreviation(letters: string): boolean {
  if (letters.length > LONGEST || knownAbbreviations.has(letters)) return false;
  const small = letters.match(/\p{Ll}/gu)?.length ?? 0;
  // "TikTok", "McDonald" and "IJsland" are names; "XVII" is a number.
  return small <= 2 && !/^(?:IJ\p{Ll}|Mc|[IVXL]+$)/u.test(letters);
}

const NAMED_BEFORE =
  /(?:operatie|missie|project|programma|instituut|bank|agentschap|denktank|universiteit|vakbond|zender|institute|agency|university|think tank|trade union|campagne|fregat|schip|stichting|consortium|omroep|bedrijf|system|systeem|operation|mission|programme|program|frigate|vessel|foundation|camp|kamp|(?:Zr|Hr)\.\s?Ms\.)\s+["«“]?$/iu;

// "operatie ASPIDES", "PAX Nederland", "MINUSMA ASPIDES", "29 521, BE", "2515 XP", "MH-17", "BZDOC-6893": no words of the writer's.
function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  return (
    NAMED_BEFORE.test(before) ||
    /\p{Lu}{2,}\s$/u.test(before) ||
    // Behind "de trainingsmissie in Sarvenië" "(EUMAM Sarvenië)" explains.
    (/^\s\p{Lu}/u.test(after) && !(before.endsWith('(') && /^\s\p{Lu}[\p{L}-]+\)/u.test(after))) ||
    /^[-‑./]?\d/.test(after) ||
    /^\.\p{L}/u.test(after) ||
    /\d\d\s?\d{3},?\s$/.test(before) ||
    (end - start === 2 && /\b(?!19|20)\d{4}\s$/.test(before))
  );
}

const wordEndFrom = (text: string, end: number): number =>
  end + (/^(?:['’]?s(?!\p{L})|(?:[-‑][\p{L}\p{N}'’]+)+)/u.exec(text.slice(end, end + 60))?.[0].length ?? 0);

// "(ISR)", "(hierna: ISR)", "(ISR, 2018-22)", "(ISR: inlichtingen en verkenning)".
const IN_BRACKETS =
  /[([]\s*(?:(?:hierna|verder|afgekort|kortweg|ook|hereafter|abbreviated|or)\b[^()]{0,20})?["«“‘']*$/iu;
// "(EUMAM Sarvenië)": with the country that the name ends in.
const BRACKET_GOES_ON = /^["»”’']*\s*(?:[)\];:–-]|\p{Lu}[\p{L}-]+\)|,(?!\s*\p{Lu})|hierna\b|$)/u;
// "KMar (Koninklijke Marechaussee)", "ISR-vluchten (ISR: …)": at least two words.
const FULL_FORM_BEHIND = /^(?:[-‑][\p{L}-]+)?["»”’']*\s\(\s*[^()\d]*?[\p{L}‹]{3,}[^()]*?\s[^()]*?[\p{L}‹]{3,}[^()]*\)/u;
const BLANK_BEHIND = /^(?:[-‑][\p{L}-]+)?\s\([^()]*‹[^()]*\)/u;
const NAMED_BEHIND =
  /^["»”’']*(?:,?\s(?:voluit|ofwel|oftewel|dat wil zeggen|staat voor|afkorting van|short for|stands for|that is)\b|\s=\s)/iu;
const NAMED_AS =
  /\b(?:afgekort(?: als| tot)?|kortweg|ofwel|oftewel|bekend als|abbreviated (?:as|to)|known as|or)\s["«“‘']*$/iu;

function roleOf(text: string, letters: string, start: number, end: number): Abbreviation['role'] {
  const before = text.slice(Math.max(0, start - 240), start);
  const near = before.slice(-60);
  const after = text.slice(end, end + 160);
  // A line of a list of abbreviations: "ISR: inlichtingen, waarneming en verkenning".
  if (before.trim() === '' && /^["»”’']*\s*[:=–—\t]\s*\S/u.test(after)) return 'listed';
  const said =
    (IN_BRACKETS.test(near) && BRACKET_GOES_ON.test(after)) ||
    FULL_FORM_BEHIND.test(after) ||
    BLANK_BEHIND.test(after) ||
    NAMED_BEHIND.test(after) ||
    NAMED_AS.test(near) ||
    spellsOut(before, letters);
  return said ? 'explained' : 'used';
}

const SMALL_WORDS = /^(?:de|het|een|van|der|des|voor|en|in|op|bij|te|the|of|and|for|on|a|an|to)$/i;

// "de Periodieke Rapportage verscheen in mei; de PR …": words of a capital each, shortly before.
function spellsOut(before: string, letters: string): boolean {
  if (!before.includes(letters[0] ?? '')) return false;
  const initials = (before.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !SMALL_WORDS.test(word))
    .map((word) => (/^\p{Lu}/u.test(word) ? word[0] : '.'))
    .join('');
  return initials.includes(letters.replaceAll('&', '').toUpperCase());
}
