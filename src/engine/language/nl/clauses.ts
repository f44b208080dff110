import { norm, type Token } from '../tokens.ts';
import { adverbs, determiners, prepositions, subordinators } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import { verbFormsOf } from './verb-forms.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** The main clause of a sentence, in token indices. */
export interface MainClause {
  /** The finite verb; null in a sentence without one. */
  readonly finite: VerbUse | null;
  /** Infinitives and participles that the finite verb governs, in order. */
  readonly governed: readonly VerbUse[];
  /** Where the subordinate clause that follows begins, or the end of the sentence. */
  readonly end: number;
}

const RELATIVE =
  /^(?:die|dat|wat|wie|welke|waar(?:aan|bij|door|in|mee|na|naar|onder|op|over|toe|tussen|uit|van|voor)?)$/;

/**
 * Finds the clause that carries the sentence.
 *
 * In a Dutch main clause the finite verb stands second; in a subordinate one it stands last. So every word that opens a
 * subordinate clause claims the next finite verb, and the first verb that nobody claims is the main one.
 */
export function mainClauseOf(tokens: readonly Token[], uses: readonly VerbUse[]): MainClause {
  const finite = findFinite(tokens, uses);
  const end = finite ? endOf(tokens, finite, uses) : tokens.length;
  const governed = uses.filter(
    (use) => finite !== null && use !== finite && isGoverned(tokens, uses, use, finite, end),
  );
  return { finite, governed, end };
}

function findFinite(tokens: readonly Token[], uses: readonly VerbUse[]): VerbUse | null {
  // "Afspraken met gemeenten": no sentence that states something opens with a plural or past form.
  const finite = uses.filter(
    (use) => canBeFinite(use) && (use.at > 0 || use.forms.has('singular') || use.forms.has('first')),
  );
  const clear = finite.filter((use) => !leansOnAuxiliary(use, uses));
  const behind = opensWithClause(tokens) ? clear.find((use) => isBehindComma(tokens, use)) : undefined;
  if (behind) return behind;
  // "Zodra zulks mogelijk is hervat de ambassade …": what looks like a participle is the verb when no other is left.
  return (
    unclaimed(tokens, clear) ??
    behindFrontClause(tokens, clear) ??
    unclaimed(tokens, finite) ??
    clear[0] ??
    finite[0] ??
    null
  );
}

// "Zo gauw het kan en mits de begroting het toestaat, vernieuwt BZ …": a sentence that opens with a clause has its verb right behind the comma.
const opensWithClause = (tokens: readonly Token[]): boolean =>
  (tokens[0]?.norm === 'zo' &&
    /^(?:gauw|snel|spoedig|vroeg|vlug|lang|ver)$/.test(tokens[1]?.norm ?? '') &&
    !/^mogelijk/.test(tokens[2]?.norm ?? '')) ||
  // "Zo de omstandigheden dat toelaten, opent BZ …", "Dat de commissie dit vraagt, begrijpt het kabinet": not "Dat betekent".
  (/^(?:zo|dat)$/.test(tokens[0]?.norm ?? '') && /^(?:de|het|een|deze|er|zulks)$/.test(tokens[1]?.norm ?? '')) ||
  // "Wie in Bassaran gaat werken, krijgt een opleiding"
  (tokens[0]?.norm === 'wie' && tokens.some((t) => t.norm === ',')) ||
  // "Mocht de missie worden voortgezet, dan besluit het kabinet …"
  /^mocht(?:en)?$/.test(tokens[0]?.norm ?? '') ||
  // "Voor zover de capaciteit het toestaat, begeleidt de marine …"
  (tokens[0]?.norm === 'voor' && tokens[1]?.norm === 'zover');

// "Omdat landen dat moeten kunnen doen, ondersteunt BZ …": of verbs in a row it is not told which one closes the clause.
const behindFrontClause = (tokens: readonly Token[], clear: readonly VerbUse[]): VerbUse | null =>
  subordinators.has(tokens[0]?.norm ?? '') ? (clear.find((use) => isBehindComma(tokens, use)) ?? null) : null;

const isBehindComma = (tokens: readonly Token[], { at }: VerbUse): boolean =>
  tokens[at - 1]?.norm === ',' || (tokens[at - 1]?.norm === 'dan' && tokens[at - 2]?.norm === ',');

function unclaimed(tokens: readonly Token[], finite: readonly VerbUse[]): VerbUse | null {
  const byPlace = new Map(finite.map((use) => [use.at, use]));
  let open = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (opensSubordinate(tokens, at, byPlace)) open++;
    const use = byPlace.get(at);
    if (!use || at === 0) continue;
    // "Naar bevind van zaken": behind the preposition that opens the sentence stands a noun.
    if (at === 1 && prepositions.has(tokens[0]?.norm ?? '')) continue;
    // A participle at the end of a fronted clause ("zoals toegezegd komt") does not close it: the verb beside it does.
    if (open === 0) return use;
    // "waarover uw Kamer vragen stelde,": of two the last one closes the clause, the first names something.
    if (byPlace.has(at + 1) && tokens[at + 2]?.norm === ',') continue;
    open--;
  }
  return null;
}

// "is vertrokken", "vertrokken is": a form that is also a participle or infinitive is that beside an auxiliary.
const leansOnAuxiliary = (use: VerbUse, uses: readonly VerbUse[]): boolean =>
  (use.forms.has('participle') || use.forms.has('infinitive')) &&
  uses.some(
    (other) =>
      Math.abs(other.at - use.at) === 1 &&
      AUXILIARIES.has(other.infinitive) &&
      canBeFinite(other) &&
      !(use.infinitive === 'worden' && use.at > other.at),
  );
const AUXILIARIES = new Set(['zijn', 'hebben', 'worden', 'zullen', 'kunnen', 'moeten', 'mogen']);

function opensSubordinate(tokens: readonly Token[], at: number, finite: ReadonlyMap<number, VerbUse>): boolean {
  const word = tokens[at]?.norm ?? '';
  if (RELATIVE.test(word)) {
    // "Dat betekent", "die missie": a pronoun or determiner, not a clause.
    if (at === 0) return word.startsWith('waar') && !finite.has(1) && !isElliptical(tokens, finite);
    const before = tokens[at - 1];
    // ", waaronder Lagos en Accra,": names, and no verb.
    if (word === 'waaronder' && namesOnly(tokens, at, finite)) return false;
    // "voor die tijd", "met dat doel": behind a preposition it points.
    if (/^(?:die|dat)$/.test(word) && prepositions.has(before?.norm ?? '')) return false;
    return (
      before?.norm === ',' ||
      // "zolang dat nodig is": behind another opener "dat" is the pronoun.
      (before?.kind === 'word' &&
        !finite.has(at + 1) &&
        // "Omdat de commissie opmerkt dat …": behind the verb of a clause another one opens.
        (word === 'dat' || !finite.has(at - 1)) &&
        // "vindt dat dat beter kan": the second one points.
        before.norm !== 'dat' &&
        !(word === 'dat' && /^(?:zolang|zodra|indien|wanneer|als|waar|mits|tenzij)$/.test(before.norm))) ||
      before?.norm === '('
    );
  }
  // "Nu de gesprekken zijn beland, …": followed by its verb "nu" is an adverb.
  // "Ook nu de WHO moet bezuinigen, …"
  const opens = at === 0 || (at === 1 && /^(?:ook|juist|zeker)$/.test(tokens[0]?.norm ?? ''));
  if (word === 'nu') return opens && !finite.has(at + 1);
  if (!subordinators.has(word) || isBareCondition(tokens, at)) return false;
  if (word === 'zoals') return at === 0 ? !followedByParticiple(tokens, finite) : false;
  if (word === 'als') return opens && !isBareNoun(tokens, finite);
  // "Of de post in 2027 opent, beziet BZ nog."
  return word === 'of' ? at === 0 : word !== 'dat';
}

// Whether no verb stands between there and the next comma.
function namesOnly(tokens: readonly Token[], from: number, finite: ReadonlyMap<number, VerbUse>): boolean {
  const comma = tokens.findIndex((t, at) => at > from && t.norm === ',');
  const to = comma < 0 ? tokens.length : comma;
  return ![...finite.keys()].some((at) => at > from && at < to);
}

// "Waar nodig zullen …", "Waar mogelijk en wenselijk worden …": a condition without a verb of its own.
const isElliptical = (tokens: readonly Token[], finite: ReadonlyMap<number, VerbUse>): boolean => {
  if (tokens[0]?.norm !== 'waar' || !CONDITION.test(tokens[1]?.norm ?? '')) return false;
  const joined = /^(?:en|of)$/.test(tokens[2]?.norm ?? '');
  // "Waar opportuun en op een geschikt moment zal …"
  return finite.has(joined ? 4 : 2) || (joined && prepositions.has(tokens[3]?.norm ?? ''));
};
const CONDITION =
  /^(?:(?:on)?mogelijk|nodig|noodzakelijk|gewenst|wenselijk|relevant|passend|haalbaar|zinvol|nuttig|opportuun|dienstig|aangewezen|gepast|uitvoerbaar|verantwoord|raadzaam)$/;

// "Indien nodig wordt bezien of …": no verb of its own, where "indien nodig is" has one.
const isBareCondition = (tokens: readonly Token[], at: number): boolean =>
  // "Zolang als nodig zal …"
  (norm(tokens, at) === 'zolang' && norm(tokens, at + 1) === 'als' && CONDITION.test(norm(tokens, at + 2))) ||
  isShortCondition(tokens, at);

const isShortCondition = (tokens: readonly Token[], at: number): boolean =>
  /^(?:indien|wanneer|zolang)$/.test(norm(tokens, at)) &&
  CONDITION.test(tokens[at + 1]?.norm ?? '') &&
  !/^(?:is|zijn|blijkt|geacht|bevonden)$/.test(tokens[at + 2]?.norm ?? '') &&
  !/^(?:geacht|bevonden)$/.test(tokens[at + 3]?.norm ?? '');

// "Zoals toegezegd komt …": a participle without a verb of its own.
const followedByParticiple = (tokens: readonly Token[], finite: ReadonlyMap<number, VerbUse>): boolean =>
  /^(?:ge|toege|aange|be|ver|afge|uitge|voorge|overeenge)\p{L}+(?:d|t|en)$/u.test(tokens[1]?.norm ?? '') &&
  !finite.has(1);

// "Als lid van de raad draagt Nederland bij": "als" without a verb of its own, for only one finite verb follows.
const isBareNoun = (tokens: readonly Token[], finite: ReadonlyMap<number, VerbUse>): boolean =>
  finite.size < 2 && !tokens.some((t) => t.norm === ',');

const CONNECTIVE =
  /^(?:omdat|zodat|terwijl|waardoor|opdat|doordat|aangezien|nadat|voordat|totdat|alvorens|zodra|zolang|mits|tenzij|indien|wanneer|hoewel)$/;
const QUESTION = /^(?:of|hoe|welke|welk|wat|wie|waarom|dat)$/;

/** Where a main clause ends: it runs on until a clause opens that has a verb of its own, or a semicolon or colon. One between commas is passed over. */
export function endOf(tokens: readonly Token[], finite: VerbUse, uses: readonly VerbUse[]): number {
  const verbBehind = (at: number): boolean => uses.some((use) => use.at > at && canBeFinite(use));
  for (let at = finite.at + 1; at < tokens.length; at++) {
    const word = tokens[at]?.norm ?? '';
    if (word === ';' || word === ':') return at;
    const afterComma = tokens[at - 1]?.norm === ',';
    const opens =
      CONNECTIVE.test(word) ||
      (QUESTION.test(word) && tokens[at - 1]?.norm !== 'op') ||
      (afterComma && RELATIVE.test(word));
    if (!opens || (!verbBehind(at) && !(word === 'dat' && at === finite.at + 1))) continue;
    const close =
      afterComma || tokens[at - 1]?.norm === '(' ? tokens.findIndex((t, i) => i > at && t.norm === ',') : -1;
    if (close < 0 || !uses.some((use) => use.at > close)) return at;
    at = close;
  }
  return tokens.length;
}

/** Whether a finite verb governs another: "zal een plan opstellen", "is opgesteld", "streeft ernaar … te geven"; what stands in a clause of its own does not count. */
export function isGoverned(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  use: VerbUse,
  finite: VerbUse,
  end: number,
): boolean {
  if (use.forms.has('noun') || use.forms.has('inflected participle')) return false;
  if (use.at < finite.at) return use.forms.has('participle') && use.at === finite.at - 1;
  if (use.forms.has('participle') && !use.afterTe && !endsGroup(tokens, use.at)) return false;
  // "is een doelstelling die de minister wil hebben bereikt": "is" leads no "hebben", and so nothing that leans on it.
  if (
    finite.infinitive === 'zijn' &&
    [use.at - 1, use.at + 1].some((at) => /^(?:hebben|heeft)$/.test(tokens[at]?.norm ?? ''))
  )
    return false;
  return (
    use.at < end &&
    !isInserted(tokens, use.at, finite.at) &&
    !closesRelative(tokens, uses, use, finite) &&
    (use.afterTe || use.forms.has('infinitive') || use.forms.has('participle')) &&
    tokens[use.at] !== undefined
  );
}

// "zal vergunningen afgeven voor boerderijen die op een eiland liggen": behind the verb that "zal" leads, "die" opens a clause whose first verb is its own.
const closesRelative = (tokens: readonly Token[], uses: readonly VerbUse[], use: VerbUse, finite: VerbUse): boolean => {
  const led = uses.find((verb) => verb.at > finite.at && verb.forms.has('infinitive') && !verb.forms.has('noun'));
  if (!led || !canBeFinite(use) || use.afterTe) return false;
  const opener = tokens.findIndex(
    (t, at) => at > led.at + 1 && at < use.at - 1 && t.norm === 'die' && tokens[at - 1]?.kind === 'word',
  );
  return (
    opener > 0 &&
    !isFunctionWord(norm(tokens, opener - 1)) &&
    !uses.some((verb) => verb.at >= opener - 1 && verb.at < use.at && canBeFinite(verb))
  );
};

// "…, waar de omstandigheden dat toestaan, …": a clause between commas has its own verbs.
function isInserted(tokens: readonly Token[], at: number, after: number): boolean {
  const comma = tokens.findLastIndex((t, i) => i > after && i < at && t.norm === ',');
  if (comma < 0 || !tokens.some((t, i) => i > at && t.norm === ',')) return false;
  const opener = tokens[comma + 1]?.norm ?? '';
  return RELATIVE.test(opener) || CONNECTIVE.test(opener) || opener === 'als' || opener === 'waar';
}

// "gecertificeerd zaaigoed": a participle with a noun behind it says what the noun is like.
const endsGroup = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  // So may a number: "wordt ernaar gestreefd drie consuls te benoemen".
  if (next === undefined || next.kind !== 'word' || isFunctionWord(next.norm) || numberWords.has(next.norm))
    return true;
  return verbFormsOf(next.norm).some((form) => form.form !== 'noun') && !prepositions.has(tokens[at - 1]?.norm ?? '');
};

const isFunctionWord = (word: string): boolean =>
  prepositions.has(word) ||
  subordinators.has(word) ||
  adverbs.has(word) ||
  determiners.has(word) ||
  RELATIVE.test(word) ||
  /^(?:en|of|maar|dan|het|te|dit|er|niet|wel|al)$/.test(word);
