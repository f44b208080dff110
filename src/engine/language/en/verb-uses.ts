import type { Token } from '../tokens.ts';
import { determiners, isManner, prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { isPhrasal } from './natures.ts';
import type { WordKind } from './tagger.ts';
import { type Form, isVerbForm, lemmaOf } from './verb-forms.ts';

/** A verb as it stands in a sentence. Auxiliaries are verbs too. */
export interface VerbUse {
  /** Its dictionary form, with its particle: "step up". */
  readonly lemma: string;
  readonly form: Form;
  readonly at: number;
  /** Index of its particle; -1 when it has none. */
  readonly particleAt: number;
  /** Stands behind "to". */
  readonly afterTo: boolean;
}

const AUXILIARY: Readonly<Record<string, readonly [lemma: string, form: Form]>> = {
  is: ['be', 'present'],
  are: ['be', 'present'],
  am: ['be', 'present'],
  was: ['be', 'past'],
  were: ['be', 'past'],
  be: ['be', 'base'],
  been: ['be', 'participle'],
  being: ['be', 'gerund'],
  has: ['have', 'present'],
  have: ['have', 'base'],
  had: ['have', 'past'],
  having: ['have', 'gerund'],
  does: ['do', 'present'],
  do: ['do', 'base'],
  did: ['do', 'past'],
};

export const MODALS = /^(?:will|shall|would|can|could|may|might|must|should|cannot|can't|won't|ought)$/;
const PARTICLE = /^(?:up|down|out|off|over|back|in|on|away|aside|into|to|through|forward|together|about)$/;
const PARTICLE_REACH = 6;

/** Reads every verb in a sentence, in order: what compromise tags as one, and what its place makes one. */
export function verbUsesOf(tokens: readonly Token[], kinds: readonly WordKind[]): VerbUse[] {
  const uses: VerbUse[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' || token.kind === 'number') continue;
    const auxiliary = AUXILIARY[token.norm];
    if (auxiliary) {
      uses.push({ lemma: auxiliary[0], form: auxiliary[1], at, particleAt: -1, afterTo: isAfterTo(tokens, at) });
      continue;
    }
    if (MODALS.test(token.norm)) continue;
    const form = formAt(tokens, kinds, at);
    if (form) uses.push(useOf(tokens, at, form === 'base' && PAST_ONLY.test(token.norm) ? 'past' : form));
  }
  return uses;
}

// "drew up a playbook": never a dictionary form, whatever compromise makes of it.
const PAST_ONLY =
  /^(?:drew|withdrew|grew|threw|flew|rose|began|sank|shrank|sprang|rang|wore|swore|arose|overthrew|outgrew)$/;

const isAfterTo = (tokens: readonly Token[], at: number): boolean => {
  const back = skipAdverbs(tokens, at - 1);
  return tokens[back]?.norm === 'to';
};

function useOf(tokens: readonly Token[], at: number, form: Form): VerbUse {
  const verb = lemmaOf(tokens[at]?.norm ?? '', form);
  const afterTo = isAfterTo(tokens, at);
  // "bring the number of calls down": the particle may stand behind a short object.
  for (let i = at + 1; i <= at + PARTICLE_REACH && i < tokens.length && tokens[i]?.kind !== 'mark'; i++) {
    const word = tokens[i]?.norm ?? '';
    if (!PARTICLE.test(word) || !isPhrasal(`${verb} ${word}`)) continue;
    const apart = i > at + 1;
    // Apart from its verb it ends its group: "cut down trees" but "cut trees in half".
    if (apart && (!/^(?:up|down|back|together)$/.test(word) || !endsGroup(tokens[i + 1]))) continue;
    return { lemma: `${verb} ${word}`, form, at, particleAt: i, afterTo };
  }
  return { lemma: verb, form, at, particleAt: -1, afterTo };
}

const endsGroup = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || prepositions.has(next.norm) || /^(?:and|or|to)$/.test(next.norm);

const ADVERB =
  /^(?:also|not|never|then|therefore|still|further|soon|already|only|both|again|even|jointly|fully|always|now|once|thus|either|each|perhaps|maybe|ever|later|first|too|together|instead|indeed|moreover|furthermore|hence|thereby|just|yet|anew|likewise|thereafter|henceforth|nonetheless|nevertheless)$/;

const isAdverb = (word: string): boolean => isManner(word) || ADVERB.test(word);

/** Goes back over adverbs: "to further strengthen", "will also be". */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at >= 0 && isAdverb(tokens[at]?.norm ?? '') && from - at < 3) at--;
  return at;
}

const ENDS_LIKE_VERB = /(?:ed|en|ing|s)$/;

// Verbs whose participle is their infinitive: "will be set up".
const UNCHANGED = /^(?:set|put|cut|hit|let|read|spread|shut|split|cast|broadcast|upset|offset|rid|shed|beset)$/;

// Nouns that compromise often takes for verbs.
const NEVER_VERBS =
  /^(?:police|staff|officers|engineers|troops|act|acts|directorate|defence|border|harbour|budget|customs|measures|drones|arms|means|works|goods|premises|headquarters|others|times|cent|percent|requests|lines|posts|ports|flights|partners|minutes|costs|needs|rights|talks|results|allies|embassy|ministry|series|data|media|weekend|weekends|summer|winter|spring|autumn|quarter|number)$/;

// The words around a word decide whether it is a noun or a verb: behind a modal or "to" stands a verb, behind an article a noun.
function formAt(tokens: readonly Token[], kinds: readonly WordKind[], at: number): Form | null {
  const token = tokens[at];
  const kind = kinds[at];
  if (!token || !kind || !/^\p{L}/u.test(token.norm)) return null;
  // "water-related disputes": what something is like; behind an auxiliary it is done ("will be peer-reviewed").
  const led = /^(?:be|been|being|is|are|was|were|has|have|had)$/.test(tokens[skipAdverbs(tokens, at - 1)]?.norm ?? '');
  if (!led && /[^-]-\p{L}+ed$/u.test(token.norm) && !/^(?:re|co|pre|de|under|over|fast|cross)-/.test(token.norm))
    return null;
  const back = skipAdverbs(tokens, at - 1);
  const before = tokens[back]?.norm ?? '';
  const next = tokens[at + 1];
  const bare = !/^(?:the|a|an|its|their|our|this|that|these|those|each|every|all|any|no|his|her|both)$/.test(
    token.norm,
  );
  // "Should circumstances so warrant": behind an inverted auxiliary stands the subject.
  if ((MODALS.test(before) && back > 0) || behindModalAside(tokens, at)) {
    if (!bare || isAdverb(token.norm) || prepositions.has(token.norm) || determiners.has(token.norm)) return null;
    return kind === 'present' && token.norm.endsWith('s') && kinds[at] !== 'base' && !/ss$/.test(token.norm)
      ? null
      : 'base';
  }
  if (before === 'to' && back >= 0) {
    const infinitive =
      (kind === 'base' || (kind === 'noun' && !token.capital && isKnownVerb(token.norm))) &&
      bare &&
      !determiners.has(token.norm) &&
      !token.capital &&
      (kind === 'base' ? next?.norm !== 'of' || !determiners.has(before) : true);
    if (infinitive) return 'base';
    return kind === 'gerund' ? 'gerund' : null;
  }
  if (token.capital && at > 0 && tokens[at - 1]?.kind !== 'mark') return null;
  // "is being developed": compromise may take a participle for an adjective.
  const behindAuxiliary = /^(?:be|been|being|is|are|was|were|has|have|had)$/.test(before);
  if (
    behindAuxiliary &&
    ((/^(?:adjective|noun)$/.test(kind) && /^(?!un).*ed$/.test(token.norm)) || UNCHANGED.test(token.norm))
  )
    return 'past';
  switch (kind) {
    case 'gerund':
      // "the strengthening of": a noun, as what is done is named; "training ship": a noun like any other.
      return 'gerund';
    case 'past':
    case 'participle':
      // "the government sought to": the past of a strong verb is spelled as its participle.
      if (
        kind === 'participle' &&
        next?.norm === 'to' &&
        kinds[back] === 'noun' &&
        /(?:ught|old|ade|eant)$/.test(token.norm)
      )
        return 'past';
      return ENDS_LIKE_VERB.test(token.norm) || kind === 'participle' || !determiners.has(before) ? kind : null;
    case 'present':
    case 'base': {
      if (NEVER_VERBS.test(token.norm)) return null;
      // "the six Baltic states": only a paper states, and says that something is so.
      if (token.norm === 'states' && !/^(?:that|in|the|how|why|which|what)$/.test(next?.norm ?? '')) return null;
      // "the time is right": behind a form of "to be" a bare form is an adjective or noun.
      if (kind === 'base' && /^(?:is|are|was|were|be|been|being|am)$/.test(before)) return null;
      if (determiners.has(before) && !/^(?:this|that|these|those|all|both)$/.test(before)) return null;
      if (prepositions.has(before) || before === '' || tokens[back]?.kind === 'number' || numberWords.has(before))
        return null;
      if (kinds[back] === 'adjective') return null;
      // "water points that still function": a noun, of which more is said.
      if (kinds[at - 1] === 'noun' && COUNTED.test(token.norm) && /^(?:that|which|who)$/.test(next?.norm ?? ''))
        return null;
      if (prepositions.has(token.norm) || determiners.has(token.norm)) return null;
      return kind;
    }
    case 'noun':
      return takenForNoun(tokens, kinds, at, back);
    default:
      return null;
  }
}

const COUNTED =
  /^(?:points|sites|camps|projects|programmes|schemes|stations|courses|schools|networks|groups|surveys|markets|funds|grants|loans|farms|crops|parks|tools|models|permits|visas|trials|taxes|rates|prices|routes|pumps|taps|wells|pipes|toilets|desks|boats)$/;

// What compromise takes for a noun, where its neighbours make it a verb: "the government guarantees every traveller", "the programme aims to", "the
// rate falls.", "renovate two stations and mentor the leadership".
function takenForNoun(tokens: readonly Token[], kinds: readonly WordKind[], at: number, back: number): Form | null {
  const word = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  const before = tokens[back];
  const article = next !== undefined && ARTICLE.test(next.norm);
  if (/^(?:and|or|,)$/.test(before?.norm ?? '')) return article && isVerbForm(word, 'base') ? 'base' : null;
  const subject =
    before?.kind === 'word' &&
    (kinds[back] === 'noun' || kinds[back] === 'gerund' || before.capital || /^(?:it|he|she)$/.test(before.norm));
  // "The Ministry floods the polder": no noun group goes on with an article.
  const forced =
    article &&
    /[^s]s$/.test(word) &&
    !NEVER_VERBS.test(word) &&
    !/s$/.test(before?.norm ?? '') &&
    !isFronted(tokens, back);
  if (!subject || !(forced || isVerbForm(word, 'present'))) return null;
  const follows =
    next === undefined ||
    next.kind !== 'word' ||
    isManner(next.norm) ||
    article ||
    determiners.has(next.norm) ||
    prepositions.has(next.norm) ||
    /^(?:to|that|why|how|whether|what)$/.test(next.norm) ||
    // "The Minister feels supported"
    (/^(?:feels|remains|stays|seems|becomes)$/.test(word) && /(?:ed|en)$/.test(next.norm));
  return follows ? 'present' : null;
}
// "In weather reports the Ministry": the group is governed by a preposition at the head of the sentence or of a part of it.
function isFronted(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > 0 && tokens[at]?.kind === 'word' && !prepositions.has(tokens[at]?.norm ?? '')) at--;
  return prepositions.has(tokens[at]?.norm ?? '') && (at === 0 || tokens[at - 1]?.kind === 'mark');
}

const ARTICLE = /^(?:the|a|an|its|their|our|his|her)$/;

// Verbs that are nouns as often, so that compromise may take them for one behind "to": "to access", "to host".
const isKnownVerb = (word: string): boolean =>
  isPhrasal(word) ||
  /^(?:second|host|access|staff|man|escort|mentor|shelter|document|equip|chair|counter|map|pilot)$/.test(word);

// "will, circumstances permitting, send": behind a modal and what stands between commas.
function behindModalAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== ',') {
    // "will on the one hand shelter", "will in 2026 train", "will under no circumstances fall"
    const end = skipAdverbs(tokens, at - 1) + 1;
    for (let i = end - 1; i >= Math.max(0, end - 6); i--) {
      if (tokens[i]?.kind === 'mark') return false;
      if (!MODALS.test(tokens[i]?.norm ?? '')) continue;
      const between = tokens.slice(i + 1, end);
      return (
        between.length > 1 && prepositions.has(between[0]?.norm ?? '') && ASIDE_END.test(between.at(-1)?.norm ?? '')
      );
    }
    return false;
  }
  let open = at - 2;
  while (open >= 0 && tokens[open]?.norm !== ',' && at - open < 16) open--;
  return open > 0 && tokens[open]?.norm === ',' && MODALS.test(tokens[skipAdverbs(tokens, open - 1)]?.norm ?? '');
}
const ASIDE_END =
  /^(?:hand|circumstances|circumstance|conditions|times|turn|addition|principle|future|event|case|extent|basis|(?:19|20)\d\d|first|time|well|all|course|degree|means|particular)$/;
