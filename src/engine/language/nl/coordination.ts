import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { MainClause } from './clauses.ts';
import type { Frame } from './frames.ts';
import { adverbs, prepositions } from './lexicon/function-words.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** One of several deeds that stand side by side, in token indices (end exclusive), without the word that joins it to the one before. */
export interface Deed {
  readonly from: number;
  readonly to: number;
  /** The verb that says what is done; -1 where it is said with that of another deed. */
  readonly verb: number;
}

/** Deeds that share a clause, and in which form their verbs stand there. */
export interface Coordination {
  /** `finite`: "slaat putten en legt bruggen aan"; `last`: the verb closes its deed, as behind "zal", "om … te" or "wordt". `listed`: by joining words only. */
  readonly order: 'finite' | 'last' | 'listed';
  readonly deeds: readonly Deed[];
}

/** A stretch between two words that join. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const BOTH = oneOf(['zowel']);
const FEWEST = 3;

/**
 * Finds the deeds that one promise names side by side: "gaat boten registreren, havens bewaken en loodsen opleiden". Three verbs in one form make three
 * deeds; the words between them are their objects, so that a list of nouns or places makes none. Null where it is fewer than three, where one of them is
 * to be chosen, or where letters number them.
 */
export function coordinationOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
  frame: Frame | null,
): Coordination | null {
  // Three deeds are joined by two words at least.
  if (!joinsTwice(tokens) || isLettered(tokens)) return null;
  const from = main.finite?.at ?? 0;
  const to = endOf(tokens, uses, main);
  const stretches = stretchesOf(tokens, 0, to);
  const last = VERB_FORMS.map((isVerb) => closedDeeds(stretches, from, (at) => isVerb(tokens, uses, at, main, frame)));
  const best = last.find((deeds) => deeds.length >= FEWEST);
  if (best && !isChoice(tokens, best)) return { order: 'last', deeds: best };
  const finite = openedDeeds(tokens, uses, stretches, main);
  if (finite.length >= FEWEST && !isChoice(tokens, finite)) return { order: 'finite', deeds: finite };
  const listed = listedDeeds(tokens, main);
  return listed.length >= FEWEST ? { order: 'listed', deeds: listed } : null;
}

function joinsTwice(tokens: readonly Token[]): boolean {
  let joins = 0;
  for (const token of tokens) if (JOINS.is(token) && ++joins === 2) return true;
  return false;
}

// "(a) levert BZ twaalf tenten, (b) plaatst Defensie …": a numbered list is in order already.
const isLettered = (tokens: readonly Token[]): boolean =>
  tokens.filter((t, at) => /^[a-f1-6]$/.test(t.norm) && tokens[at + 1]?.norm === ')').length > 1;

// What stands in a clause of its own is said of something: "steunt organisaties die journalisten beschermen, …".
function endOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): number {
  const from = main.finite?.at ?? 0;
  const opens = tokens.findIndex(
    (t, at) =>
      at > from + 1 &&
      at < main.end &&
      /^(?:die|waar\p{L}*|zodat|omdat|zoals|waaronder)$/u.test(t.norm) &&
      uses.some((use) => use.at > at && canBeFinite(use)),
  );
  const relative = opens >= 0 && !closesAgain(tokens, uses, opens) ? opens : main.end;
  return Math.min(relative, main.end);
}

// "de kade, die in 2027 opent, herstellen": behind its second comma the clause goes on.
const closesAgain = (tokens: readonly Token[], uses: readonly VerbUse[], opens: number): boolean => {
  if (tokens[opens - 1]?.norm !== ',') return false;
  const close = tokens.findIndex((t, at) => at > opens && t.norm === ',');
  return close > 0 && uses.some((use) => use.at > opens && use.at < close && canBeFinite(use));
};

const JOINS = oneOf(', en alsmede alsook evenals maar anderzijds enerzijds als'.split(' '));
/** Words that join a deed to the one in front of it, and say nothing of it. */
export const ALSO =
  /^(?:en|ook|alsmede|alsook|evenals|bovendien|daarnaast|tevens|vervolgens|daarna|maar|eveneens|verder|voorts|anderzijds|enerzijds|ten|slotte|tot|zowel|als)$/;

function stretchesOf(tokens: readonly Token[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let open = from;
  const both = BOTH.in(tokens);
  for (let at = from; at <= to; at++) {
    if (at < to && (!JOINS.is(tokens[at]) || (tokens[at]?.norm === 'als' && !both))) continue;
    if (at > open) found.push({ from: open, to: at });
    open = at + 1;
  }
  return found;
}

type IsVerb = (
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  at: number,
  main: MainClause,
  frame: Frame | null,
) => boolean;

// Verbs whose infinitive is asked of somebody else: "roept staten op hun diensten te moderniseren" is one deed.
const ASKING = new Set(
  'verzoeken vragen aansporen adviseren aanmoedigen uitnodigen opdragen verplichten manen helpen ondersteunen dwingen toestaan bewegen overtuigen leren aanbevelen bepleiten pleiten aandringen machtigen'.split(
    ' ',
  ),
);

const isAsked = ({ infinitive }: VerbUse): boolean => ASKING.has(infinitive) || infinitive.endsWith('roepen');

// "vissers te verzekeren": also of a verb that we do not know. "Door … te …" is a means, "zonder … te …" how.
const toInfinitive: IsVerb = (tokens, _, at, main) => {
  const token = tokens[at];
  if (tokens[at - 1]?.norm !== 'te' || !token || token.capital || !/n$/.test(token.norm)) return false;
  if (main.finite && isAsked(main.finite)) return false;
  for (let i = at - 2; i >= 0; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:om|teneinde)$/.test(word)) return true;
    if (/^(?:door|zonder|na|alvorens|plaats)$/.test(word)) return false;
  }
  return true;
};

const TAKES_BARE = new Set('zullen gaan willen moeten kunnen mogen laten komen helpen'.split(' '));

const bareInfinitive: IsVerb = (tokens, uses, at, main, frame) => {
  const governs = main.finite ? TAKES_BARE.has(main.finite.infinitive) : frame !== null;
  if (!governs || tokens[at - 1]?.norm === 'te') return false;
  const use = uses.find((u) => u.at === at);
  if (use) return use.forms.has('infinitive');
  // "wapens verschroten": of a verb that we do not know, behind its object and in front of the next deed.
  const before = tokens[at - 1];
  return (
    /\p{L}{3,}en$/u.test(tokens[at]?.norm ?? '') &&
    closesDeed(tokens, at) &&
    before?.kind === 'word' &&
    /(?:s|en)$/.test(before.norm) &&
    !JOINS.is(before) &&
    !prepositions.has(before.norm)
  );
};

const closesDeed = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next === undefined || JOINS.is(next) || next.norm === '.';
};

const participle: IsVerb = (tokens, uses, at, main) => {
  const passive =
    main.finite !== null &&
    (main.finite.infinitive === 'worden' || main.governed.some((use) => use.infinitive === 'worden'));
  if (!passive) return false;
  const use = uses.find((u) => u.at === at);
  if (use) return use.forms.has('participle');
  // "boeken gedrukt": of a verb that we do not know, at the end of its deed.
  const word = tokens[at]?.norm ?? '';
  return /^(?:ge|be|ver|ont|her)\p{L}{3,}(?:d|t|en)$/u.test(word) && closesDeed(tokens, at);
};

// "het trainen van agenten, het bouwen van cellen": of a goal that says so.
const nominalInfinitive: IsVerb = (tokens, uses, at, _, frame) => {
  const use = uses.find((u) => u.at === at);
  return (
    frame !== null &&
    at >= frame.to &&
    tokens[at - 1]?.norm === 'het' &&
    use?.forms.has('noun') === true &&
    /n$/.test(tokens[at]?.norm ?? '')
  );
};

const VERB_FORMS: readonly IsVerb[] = [toInfinitive, bareInfinitive, participle, nominalInfinitive];

/** Deeds that their verb closes: a stretch without one is part of the list in front of the next verb. */
function closedDeeds(stretches: readonly Stretch[], finite: number, isVerb: (at: number) => boolean): Deed[] {
  const found: Deed[] = [];
  let open: number | null = null;
  for (const { from, to } of stretches) {
    open ??= from;
    const verbs = [...Array(to - from).keys()].map((i) => from + i).filter((at) => at > finite && isVerb(at));
    // "helpen analyseren", "wegen aanleggen": the last one says what is done.
    const verb = verbs.at(-1);
    if (verb === undefined) continue;
    // "schepen bouwen in Dorva, scholen en …": a lone word behind a verb with more behind it continues that.
    const before = found.at(-1);
    if (before && to - from === 1 && before.to - 1 > before.verb) continue;
    found.push({ from: open, to, verb });
    open = null;
  }
  return found;
}

/** Deeds that a finite verb opens, as the main one does: "slaat putten, legt bruggen aan en leidt monteurs op". */
function openedDeeds(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  stretches: readonly Stretch[],
  main: MainClause,
): Deed[] {
  const first = main.finite;
  if (!first || AUXILIARIES.has(first.infinitive)) return [];
  const found: Deed[] = [];
  for (const { from, to } of stretches) {
    if (first.at >= from && first.at < to) {
      found.push({ from, to, verb: first.at });
      continue;
    }
    const verb = firstBehindAdverbs(tokens, from);
    const before = found.at(-1);
    if (!before) continue;
    const use = uses.find((u) => u.at === verb && canBeFinite(u) && agrees(u, first));
    const joined = use && opensDeed(tokens, use, to);
    if (joined) found.push({ from, to, verb });
    else found[found.length - 1] = { ...before, to };
  }
  return found;
}

const AUXILIARIES = new Set('zijn hebben worden zullen kunnen moeten mogen willen'.split(' '));

const firstBehindAdverbs = (tokens: readonly Token[], from: number): number => {
  let at = from;
  while (ALSO.test(tokens[at]?.norm ?? '') || adverbs.has(tokens[at]?.norm ?? '')) at++;
  return at;
};

const agrees = (use: VerbUse, first: VerbUse): boolean =>
  (['first', 'singular', 'plural'] as const).some((form) => use.forms.has(form) && first.forms.has(form));

// "…, scholen en bruggen": a plural that is spelled like a verb has nothing behind it.
const opensDeed = (tokens: readonly Token[], use: VerbUse, to: number): boolean => {
  const next = tokens[use.at + 1];
  return (
    use.at + 1 < to &&
    next !== undefined &&
    next.kind !== 'mark' &&
    (!use.forms.has('plural') || use.forms.has('singular') || !prepositions.has(next.norm))
  );
};

const THIRD = /^(?:alsmede|alsook|evenals|bovendien|daarnaast|tevens|voorts)$/;

// "enerzijds …, anderzijds …, alsmede …" and "zowel … als … en daarnaast …" say themselves that it is three.
function listedDeeds(tokens: readonly Token[], main: MainClause): Deed[] {
  const start = main.finite?.at ?? 0;
  const first = tokens.findIndex((t) => t.norm === 'enerzijds' || t.norm === 'zowel');
  if (first < 0) return [];
  const second = tokens.findIndex(
    (t, at) => at > first && t.norm === (tokens[first]?.norm === 'zowel' ? 'als' : 'anderzijds'),
  );
  const third = tokens.findIndex((t, at) => at > second && at > start && THIRD.test(t.norm));
  if (second < 0 || third < 0) return [];
  // The verb of the third may stand in front of its adverb: "en adviseert daarnaast".
  const opens = tokens.findLastIndex((t, at) => at > second && at < third && (t.norm === 'en' || t.norm === ','));
  const verbal = /^(?:alsmede|alsook|evenals)$/.test(tokens[third]?.norm ?? '') || opens >= 0;
  if (!verbal) return [];
  const close = opens >= 0 ? opens : third;
  return [
    { from: first + 1, to: second, verb: -1 },
    { from: second + 1, to: close, verb: -1 },
    { from: close + 1, to: main.end, verb: -1 },
  ].filter(({ from, to }) => to > from);
}

// "verkorten, verlengen of beëindigen": one of them.
const isChoice = (tokens: readonly Token[], deeds: readonly Deed[]): boolean => {
  const last = deeds.at(-1);
  const before = deeds.at(-2);
  return (
    last !== undefined && before !== undefined && tokens.slice(before.verb, last.verb).some((t) => t.norm === 'of')
  );
};
