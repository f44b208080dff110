import type { Who } from '../concept.ts';
import { otherNames as otherAbbreviations, ownNames as ownAbbreviations } from '../nl/lexicon/actors.ts';
import type { Token } from '../tokens.ts';
import {
  dutchHeads,
  ministries,
  otherHeads,
  otherNames,
  ownHeads,
  ownPhrases,
  ownWords,
  portfolios,
} from './lexicon/actors.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { isForeign, isNationality } from './owners.ts';

/** A noun group that names somebody, in token indices (end exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  /** The preposition that governs it ("by the Marechaussee"); '' when none does. */
  readonly after: string;
}

/** Finds everybody who is named as one who could act, in order. */
export function mentionsOf(text: string, tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const who = whoAt(text, tokens, at);
    if (!who) continue;
    const from = Math.max(groupStart(tokens, at), found.at(-1)?.to ?? 0);
    const to = groupEnd(tokens, at);
    const before = tokens[from - 1]?.norm ?? '';
    const last = found.at(-1);
    // "with Denmark, the Netherlands …": what opens anew with an article is no member of the row.
    const goesOn = /^(?:and|or)$/.test(before) || (before === ',' && !determiners.has(tokens[from]?.norm ?? ''));
    const conjoined = goesOn && last?.to === from - 1 ? last : undefined;
    // "90 per cent of our missions": the share acts as the whole does.
    const share =
      before === 'of' &&
      /^(?:cent|percent|%|half|third|quarter|quarters|thirds|all|none|each|one|majority)$/.test(
        tokens[from - 2]?.norm ?? '',
      );
    const after = share ? '' : prepositions.has(before) || before === 'to' ? before : (conjoined?.after ?? '');
    // "the Ministry of Defence", "Dutch engineers": one that goes on is one mention; what is ours in it decides.
    if (last && last.to >= from && last.to > at) continue;
    // "the Netherlands polar programme": what stands right behind goes with it.
    if (
      last &&
      last.to === from &&
      last.who === 'own' &&
      who === 'own' &&
      !determiners.has(tokens[from]?.norm ?? '') &&
      !/^(?:we|i)$/.test(tokens[at]?.norm ?? '')
    ) {
      found[found.length - 1] = { ...last, to };
      at = Math.max(at, to - 1);
      continue;
    }
    found.push({ from, to, who, after });
    at = Math.max(at, to - 1);
  }
  return found;
}

// Two to five capitals that name nobody we know: a directorate.
const looksLikeDirectorate = (written: string, norm: string): boolean =>
  /^[A-Z]{2,5}$/.test(written) &&
  !otherAbbreviations.has(norm) &&
  !otherNames.has(norm) &&
  !/^(?:EU|UN|MIN|GPS|SSR|EUR|USD|VAT|HIV|TV|IT|AI|PDF|US|UK|II|III|IV|VI|VII)/.test(written);

function whoAt(text: string, tokens: readonly Token[], at: number): Who | null {
  const token = tokens[at];
  if (token?.known) return token.known.who;
  if (!token || token.kind === 'number' || token.kind === 'mark') return null;
  const word = token.norm;
  if (word === 'i' || word === 'we') return 'own';
  if (word === '‹who›' || word === '‹wie›') return 'own';
  const stands = (words: readonly string[]): boolean => words.every((w, i) => tokens[at + i]?.norm === w);
  const ministry = token.capital ? ministries.find(stands) : undefined;
  const phrase =
    ministry && !NAMED_AFTER.test(tokens[at + ministry.length]?.norm ?? '') ? ministry : ownPhrases.find(stands);
  if (phrase) return isForeign(tokens, at) || isForeign(tokens, at + phrase.length - 1) ? 'other' : 'own';
  if (word === 'netherlands' && token.capital) {
    const next = tokens[at + 1];
    // "the Netherlands Ministry of Foreign Affairs": read with its head.
    return next && (ownHeads.has(next.norm) || next.norm === 'coastguard') && next.capital ? null : 'own';
  }
  if (ownWords.has(word) && word !== 'us' && word !== 'nl' && token.capital) return 'own';
  if (word === 'country' && tokens[at - 1]?.norm === 'our') return 'own';
  if (isAgency(tokens, at)) return isForeign(tokens, at) ? 'other' : 'own';
  // "Customs will check …": the service, where "Customs duties" are no one.
  if (word === 'customs' && token.capital && isVerbBehind(tokens, at) && !isForeign(tokens, at)) return 'own';
  if (word === 'defence' && token.capital && !isPartOfName(tokens, at)) return 'own';
  const stem = word.split('-')[0] ?? word;
  const written = text.slice(token.start, token.end);
  if (/^[A-Z&]{2,6}$/.test(written) && ownAbbreviations.has(word)) return 'own';
  if (token.capital && word.length > 6 && ownAbbreviations.has(word)) return 'own';
  if (token.capital && (otherNames.has(word) || (/^[A-Z]{2,}$/.test(written) && otherAbbreviations.has(stem))))
    return 'other';
  // "the research vessel", "the water authorities": ours, unless a foreign name says otherwise.
  if (OUR_PAIRS.test(`${tokens[at - 1]?.norm} ${word}`))
    return isForeign(tokens, at) || WORLDLY.test(tokens[at - 2]?.norm ?? '') ? 'other' : 'own';
  if (looksLikeDirectorate(written, word)) return 'own';
  if (isCalledDutch(tokens, at) && (isDutchHead(word) || ownHeads.has(word) || otherHeads.has(word))) return 'own';
  if (/^(?:house|mps?)$/.test(word) && token.capital) return 'parliament';
  if (word === 'parliament' && token.capital && !isForeign(tokens, at)) return 'parliament';
  if (word === 'states' && tokens[at + 1]?.norm === 'general') return 'parliament';
  // "the Minister": "the mission" of the UN is somebody else's, "the missions" are our posts.
  if (ownHeads.has(word)) {
    // "the Prime Minister", "secretary of the committee"; a secretariat or a department store is none of these.
    if (word === 'secretary' && !token.capital) return 'other';
    // "border posts", "vacant posts", "rescue missions": our posts abroad are called so by themselves.
    if (/^(?:posts|missions)$/.test(word) && !isCalledPost(tokens, at)) return null;
    if ((word === 'department' || word === 'delegation') && tokens[at - 1]?.norm === 'eu') return 'other';
    return isForeign(tokens, at) ? 'other' : 'own';
  }
  if (otherHeads.has(word)) return isModifierOf(tokens, at) ? null : 'other';
  return null;
}

// "the Asylum and Migration Pact", "the Social Affairs Committee"
const NAMED_AFTER =
  /^(?:pact|fund|facility|committee|council|commission|programme|programmes|agenda|act|agreement|strategy|policy|budget|portfolio|minister|ministers|forum)$/;

const isVerbBehind = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|shall|must|has|is|can|also|and|,)$/.test(tokens[at + 1]?.norm ?? '');

// "Dutch hydrologists", "Dutch divers": whoever has a trade acts for us where he is called ours.
const isDutchHead = (word: string): boolean =>
  dutchHeads.has(word) || /.{3}(?:ists|eers|ians|ors|ologist|ologists|nauts|women|men)$/.test(word);

// "the Cultural Heritage Agency", "the Immigration and Naturalisation Service": a body of the state is written with capitals.
const isAgency = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isNational = /^(?:centre|institute|coordinator)$/.test(token?.norm ?? '') && isCalledNational(tokens, at);
  if (!token?.capital || !(isNational || /^(?:agency|service|inspectorate|authority|archives)$/.test(token.norm)))
    return false;
  if (before?.kind !== 'word' || !(before.capital || before.norm === 'the')) return false;
  return !tokens.slice(Math.max(0, at - 4), at).some((t) => WORLDLY.test(t.norm));
};
// Many a country has a national centre or institute: these are ours.
const isCalledNational = (tokens: readonly Token[], at: number): boolean => {
  const front = tokens
    .slice(Math.max(0, at - 4), at)
    .map((t) => t.norm)
    .join(' ');
  const behind = `${tokens[at + 1]?.norm} ${tokens[at + 2]?.norm}`;
  return (
    !/'s? national/.test(front) &&
    ((/national cyber ?security$/.test(front) && behind.split(' ')[0] !== 'in') ||
      (/national$/.test(front) && /^for (?:public|security|counter-?terrorism)$/.test(behind)))
  );
};
const WORLDLY =
  /^(?:european|international|world|global|african|asian|un|eu|nato|atomic|palestinian|united|press|news)$/;

const OUR_PAIRS =
  /^(?:(?:research|patrol|hospital|naval|survey|supply|support|training|coastguard|hydrographic) (?:vessel|vessels|ship|ships|aircraft)|water (?:authorities|authority|boards|board)|(?:trade|economic) (?:mission|missions)|health (?:service|services|inspectorate)|veiligheidsregio)$/;

const isCalledPost = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind !== 'word' ||
    determiners.has(before.norm) ||
    prepositions.has(before.norm) ||
    numberWords.has(before.norm) ||
    /^(?:dutch|diplomatic|consular|regional|other|foreign|and|larger|smaller|which)$/.test(before.norm)
  );
};

// "Ministry of Defence": the name goes with its head.
const isPartOfName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:of|for)$/.test(tokens[at - 1]?.norm ?? '') && ownHeads.has(tokens[at - 2]?.norm ?? '');

// "mission staff", "police cooperation", "army base": a noun in front of another one only says which.
const isModifierOf = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' &&
    !prepositions.has(next.norm) &&
    !determiners.has(next.norm) &&
    /(?:tion|ment|ship|ity|ance|ence|ies|ing|al|or|ers|base|staff|aid|plan|plans|work|reform|reforms|law|officers?|radar)$/.test(
      next.norm,
    ) &&
    !otherHeads.has(next.norm)
  );
};

function isCalledDutch(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' || prepositions.has(token.norm)) return false;
    // "our Norwegian colleagues"
    if (isNationality(token) && token.norm !== 'dutch') return false;
    if (/^(?:dutch|our)$/.test(token.norm)) return true;
    if (/^(?:royal|netherlands)$/.test(token.norm) && token.capital) return true;
    if (determiners.has(token.norm)) return false;
  }
  return false;
}

function groupStart(tokens: readonly Token[], at: number): number {
  // "in Khelun we have": a pronoun is a group by itself.
  if (/^(?:we|i)$/.test(tokens[at]?.norm ?? '')) return at;
  let from = at;
  while (from > 0 && at - from < 4) {
    const before = tokens[from - 1];
    if (before?.kind === 'number' && !/^(?:19|20)\d\d$/.test(before.norm)) {
      from--;
      continue;
    }
    if (before?.kind !== 'word' || prepositions.has(before.norm) || STOPS.test(before.norm)) break;
    if (determiners.has(before.norm)) return from - 1;
    if (!before.capital && !MODIFIER.test(before.norm)) break;
    from--;
  }
  return from;
}
const STOPS = /^(?:to|and|or|will|that|is|are|be|which|who|not|has|have|was|were|than|if)$/;
const MODIFIER =
  /(?:al|ic|ent|ant|ive|ar|ed|ing|ous|ry|ble|ian|ese|new|own|joint|two|three|four|five|six|eight|ten|twelve|more|staff|police|medical|engineer|small|large|special|regional|consular|second|first|field|state|responsible|competent)$/;

// "the Minister of Foreign Affairs", "the embassy in Port Ansgar", "the Security Policy Department (DVB)".
function groupEnd(tokens: readonly Token[], at: number): number {
  let to = at + (tokens[at]?.known?.length ?? 1);
  while (tokens[to]?.kind === 'word' && tokens[to]?.capital) to++;
  if (tokens[to - 1]?.norm === 'states' && tokens[to]?.norm === 'general') to++;
  for (let round = 0; round < 3; round++) {
    const link = tokens[to]?.norm ?? '';
    const article = tokens[to + 1]?.norm === 'the' ? 1 : 0;
    const named = tokens[to + 1 + article];
    const joins =
      (/^(?:of|for|in|at)$/.test(link) && named?.capital && named.kind === 'word') ||
      (link === 'and' && named?.capital && portfolios.has(named.norm) && round > 0) ||
      (link === ',' && named?.capital && portfolios.has(named.norm) && round > 0);
    // "in May 2026" is a time.
    if (!joins || MONTH.test(named?.norm ?? '')) break;
    to += 1 + article;
    while (tokens[to]?.kind === 'word' && tokens[to]?.capital && !MONTH.test(tokens[to]?.norm ?? '')) to++;
  }
  if (tokens[to]?.norm === '(' && tokens[to + 2]?.norm === ')') to += 3;
  return to;
}
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
