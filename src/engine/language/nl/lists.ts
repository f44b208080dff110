import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { Around } from './around.ts';
import { prepositions } from './lexicon/function-words.ts';
import { beforeValue } from './measures.ts';
import type { FoundPhrase } from './phrases.ts';
import { verbFormsOf } from './verb-forms.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** Whether a phrase leaves open what is promised: no reference, no manner, and neither part of who acts nor a list that is complete elsewhere. */
export function leavesOpen(phrase: FoundPhrase, around: Around): boolean {
  const { tokens } = around;
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  if (isCompleted(tokens, last) || isCounted(around, first) || namesWhoActs(around, first, last)) return false;
  // "Te denken valt aan een reserve": what is thought of is the promise itself.
  if (first === 0 && tokens[first]?.norm === 'te') return false;
  switch (tokens[first]?.norm) {
    case 'zoals':
      return first > 0 && !refers(tokens, last + 1) && !opensClause(around, last);
    case 'waaronder':
      // "waaronder ten minste 20 onder vreemde vlag": how many of them, no example.
      return !opensClause(around, last) && !counts(around, last);
    case 'onder':
      return tokens[last]?.norm === 'wie'
        ? !opensClause(around, last)
        : !/^(?:omstandigheden|voorwaarden|vlag|naam|namen|leiding|noemer)$/.test(tokens[last + 1]?.norm ?? '');
    case 'en':
    case 'of':
      // "de handel tussen Nederland en andere landen" is no list.
      return !tokens.slice(Math.max(0, first - 5), first).some((t) => t.norm === 'tussen');
    default:
      return tokens[last]?.norm !== 'als' || (!opensClause(around, last) && isNamed(tokens, last + 1));
  }
}

// "de volledige lijst staat in bijlage 2", ", te weten Drenova en Solmar": what belongs to it is said elsewhere or behind.
const isCompleted = (tokens: readonly Token[], last: number): boolean =>
  tokens.some(
    (t, at) =>
      at > last && (/^(?:bijlage|bijlagen)$/.test(t.norm) || (t.norm === 'weten' && tokens[at - 1]?.norm === 'te')),
  );

// "zes consulaten, waaronder dat in Kestrin": the number says how many there are.
const isCounted = ({ tokens, measures }: Around, first: number): boolean =>
  measures.some(
    ({ to, kind }) =>
      kind === 'count' && to <= first && first - to <= 4 && !tokens.slice(to, first).some((t) => t.norm === ';'),
  );

const counts = ({ tokens, measures }: Around, last: number): boolean => {
  const part = measures.find(({ from, kind }) => kind === 'count' && from > last && beforeValue(tokens, from) === last);
  const behind = tokens[part?.to ?? 0];
  const named = behind?.kind === 'word' && !prepositions.has(behind.norm);
  return part !== undefined && (!named || measures.some(({ to, kind }) => kind === 'count' && to <= last));
};

// "Onder meer de ambassade opent …", "Defensie en andere ministeries stellen …": the list is of those who act, not of what is promised.
function namesWhoActs({ tokens, clause, finiteAt }: Around, first: number, last: number): boolean {
  // "Enkele knelpunten, zoals de inkomenstoets, neemt VWS weg": who acts stands behind the verb.
  const inFront =
    last < finiteAt &&
    !(clause.subject.who === 'own' && clause.subject.start > (tokens[finiteAt]?.start ?? 0)) &&
    !prepositions.has(tokens[0]?.norm ?? '') &&
    !prepositions.has(tokens[last + 1]?.norm ?? '');
  const { subject } = clause;
  const beside =
    subject.who === 'own' && tokens[first - 1]?.end === subject.end && /^(?:en|of)$/.test(tokens[first]?.norm ?? '');
  return inFront || beside;
}

const ELSEWHERE =
  /^(?:voorheen|vroeger|nu|thans|gebruikelijk|altijd|eerder|mogelijk|nodig|bekend|al|reeds|ook|hierboven|hieronder|elders|destijds|steeds|doorgaans|zij|hij|wij|men|ze|u)$/;

// "zoals toegezegd", "zoals in 2024", "zoals eerder gemeld": a reference or a manner.
const refers = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.norm ?? '';
  return ELSEWHERE.test(word) || prepositions.has(word) || verbFormsOf(word).some((form) => form.form === 'participle');
};

const SURELY_FINITE = /^(?:zijn|hebben|worden|zullen|kunnen|moeten|mogen|willen|dienen)$/;

// "zoals zij had geoefend", "de voorwaarden waaronder het fonds wordt geopend": a clause with a verb of its own.
function opensClause({ tokens, uses, finiteAt }: Around, at: number): boolean {
  const close = tokens.findIndex((t, i) => i > at && t.kind === 'mark');
  const end = close < 0 ? tokens.length : close;
  const isOwnVerb = (use: VerbUse): boolean =>
    canBeFinite(use) &&
    (SURELY_FINITE.test(use.infinitive) || !use.forms.has('infinitive')) &&
    !use.forms.has('participle');
  return uses.some((use) => use.at > at && use.at < end && use.at !== finiteAt && isOwnVerb(use));
}

const AS = oneOf(['als']);

/** "havensteden als Terano": finds plurals with names as examples. "zet waarnemers als VN-bemiddelaars in" says in what role. */
export function examplesOf(around: Around): number[][] {
  const { tokens } = around;
  if (!AS.in(tokens)) return [];
  return tokens.flatMap((t, at) => {
    if (!AS.is(t)) return [];
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const named = next?.capital === true && !next.norm.includes('-') && !/^(?:eu|vn|navo)/.test(next.norm);
    const plural =
      before?.kind === 'word' &&
      !before.capital &&
      /^[a-z-]{4,}(?:en|s)$/.test(before.norm) &&
      !/^(?:minstens|alsmede|evenals)$/.test(before.norm) &&
      verbFormsOf(before.norm).length === 0;
    // "driemaal zoveel militairen als Noorwegen"
    if (tokens.slice(Math.max(0, at - 5), at).some((w) => /^(?:zoveel|evenveel|even|zo)$/.test(w.norm))) return [];
    const found: FoundPhrase = { kind: 'open list', tokens: [at - 1, at] };
    return named && plural && leavesOpen(found, around) ? [[at - 1, at]] : [];
  });
}

// "talen als Frans en Arabisch", where "landen als waarnemer" says in what role.
const isNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true || /^(?:,|en|of)$/.test(tokens[at + 1]?.norm ?? '');
