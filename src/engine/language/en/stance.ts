import type { Stance } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { prepositions } from './lexicon/function-words.ts';
import type { Predicate } from './predicates.ts';

const MANDATE =
  /^(?:mandate|resolution|treaty|charter|convention|constitution|law|act|statute|decree|code|roe|articles|protocol|regulation|regulations)$/;
// Rules of engagement.
const FORCE = /^(?:force|fire|warning|shot|shots|self-defence|self-defense|firearms|weapon|enemy|alert)$/;
// A paper that says something: its words are not the writer's promise.
const DOCUMENTS =
  /^(?:communique|report|resolution|motion|treaty|law|advice|statement|article|protocol|mandate|evaluation|study|survey|poll|charter|directive|regulation|judgment|ruling|convention|researchers|newspaper|manual|letter|annex|table|chapter|declaration)$/;
const COST = /^(?:costs|cost|expenditure|expenses|spending|estimate|charges|budget)$/;
const COSTING = new Set([
  'estimate',
  'budget',
  'cover',
  'cost',
  'amount',
  'amount to',
  'come to',
  'come',
  'run to',
  'require',
  'finance',
  'charge',
  'total',
  'fund_from',
]);

/** Tells whether the writer speaks for himself, and of what. */
export function stanceOf(tokens: readonly Token[], main: MainClause, predicate: Predicate, subject: Mention): Stance {
  if (tokens.at(-1)?.norm === '?') return 'question';
  const head = headOf(tokens, subject);
  // "The manual will be available": a paper that is to come says nothing itself.
  const isToCome =
    predicate.action === 'be' &&
    predicate.modality === 'will' &&
    tokens.some(
      (t, at) => at > main.finite && at < main.finite + 4 && /^(?:available|ready|finished|complete)$/.test(t.norm),
    );
  if (subject.who !== 'own' && predicate.voice === 'active' && DOCUMENTS.test(head) && !isToCome) return 'reported';
  if (isReported(tokens, main) || isEvaluator(tokens, predicate, subject)) return 'reported';
  if (isCost(tokens, predicate, subject)) return 'cost';
  return isMandate(tokens, predicate, subject) ? 'mandate' : 'writer';
}

// The last word of the subject in front of what a preposition hangs on it: "the report of the committee".
function headOf(tokens: readonly Token[], subject: Mention): string {
  let at = subject.from;
  while (at + 1 < subject.to && tokens[at + 1]?.kind === 'word' && !prepositions.has(tokens[at + 1]?.norm ?? '')) at++;
  return tokens[at]?.norm ?? '';
}

const SAYING =
  /^(?:say|says|said|write|writes|wrote|argue|argues|find|finds|believe|believes|think|report|reports|claim|claims|conclude|concludes)$/;

// "According to the committee …", "…, the mediators say."; "as judged by" and "according to plan" are a measure.
function isReported(tokens: readonly Token[], main: MainClause): boolean {
  if (tokens[0]?.norm === 'according' && tokens[2]?.norm !== 'plan') return true;
  if (tokens[0]?.norm === 'in' && /^(?:view|opinion)$/.test(tokens[2]?.norm ?? '')) return true;
  const end = tokens.findLastIndex((t) => t.kind === 'word');
  if (SAYING.test(tokens[end]?.norm ?? '') && tokens.slice(Math.max(0, end - 6), end).some((t) => t.norm === ','))
    return true;
  return tokens.some(
    (t, at) =>
      t.norm === 'according' &&
      at > main.finite &&
      /^(?:to)$/.test(tokens[at + 1]?.norm ?? '') &&
      REPORTERS.test(nounAfter(tokens, at + 2)),
  );
}
const REPORTERS =
  /^(?:census|committee|commission|researchers|inspectorate|report|resolution|mandate|council|mediators|un|eu|iob|minister|police|newspaper|authorities)$/;
const nounAfter = (tokens: readonly Token[], at: number): string =>
  /^(?:the|a|its|their)$/.test(tokens[at]?.norm ?? '') ? (tokens[at + 1]?.norm ?? '') : (tokens[at]?.norm ?? '');

// "IOB recommends …": the evaluator speaks, though it belongs to the ministry.
const isEvaluator = (tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean =>
  tokens[subject.from]?.norm === 'iob' &&
  /^(?:recommend|advise|propose|write|note|state|conclude|find|observe|judge|ask|suggest|point_out|point out|mention|argue|call|recognise|recognize|acknowledge|welcome|appreciate|thank|see|stress|emphasise|emphasize|underline|regret|praise|commend|believe|consider)$/.test(
    predicate.action,
  );

function isCost(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  if (subject.who === 'own') return predicate.action === 'estimate' || predicate.action === 'charge';
  // "EUR 1.7 million has been reserved"
  const money = tokens.some((t) => t.norm === 'eur' || t.norm === 'euro' || t.norm.startsWith('€'));
  if (
    money &&
    predicate.voice === 'passive' &&
    (/^(?:reserve|earmark|set aside|allocate|budget)$/.test(predicate.action) ||
      // "€20 million extra will be made available"
      (predicate.action === 'make' && tokens.some((t) => t.norm === 'available')))
  )
    return true;
  if (
    COSTING.has(predicate.action) &&
    tokens.some((t) => /^(?:eur|euro|euros|million|budget|chapter|costs)$/.test(t.norm) || t.norm.startsWith('€'))
  )
    return true;
  return tokens.slice(subject.from, subject.to).some((t) => COST.test(t.norm)) && predicate.nature !== 'change';
}

// What a mandate, treaty or law lets somebody do. Our own subject with a plain promise speaks for itself.
function isMandate(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  const words = tokens.map((t) => t.norm);
  if (predicate.modality === 'may' && !/^(?:wish|want|like|choose)$/.test(predicate.action))
    return subject.who !== 'own' || usesForce(words);
  const opening = words.slice(0, 6).join(' ');
  if (
    /^(?:under|pursuant to|by|on the basis of|in accordance with) (?:the |a |international )?(?:rules of|law|resolution|treaty|act|mandate|constitution|convention|article|flight|charter|statute|decree)/.test(
      opening,
    )
  )
    return predicate.modality !== 'will' || subject.who !== 'own';
  // "Under the Aliens Act 2000, the Minister can withdraw a permit": a power.
  if (
    /^(?:under|pursuant to) the (?:[a-z-]+ ){1,3}(?:act|code|law)\b/.test(words.slice(0, 7).join(' ')) &&
    predicate.modality === 'can'
  )
    return true;
  if (usesForce(words)) return true;
  if (words.some((w, i) => /^(?:task|tasks|tasked)$/.test(w) && i < 4)) return true;
  if (subject.who === 'own' || (isWorkedOn(predicate) && !words.slice(0, 6).some((w) => AGREED.test(w)))) return false;
  return (
    words.slice(0, 4).some((w) => MANDATE.test(w)) || words.some((w, i) => w === 'mandate' && words[i - 1] === 'its')
  );
}

// What others than we adopt.
const AGREED = /^(?:resolution|treaty|charter|convention|constitution|law|act|statute|decree|mandate)$/;

// "A code of conduct will be adopted": a paper on which is worked says nothing itself.
const isWorkedOn = ({ voice, nature, modality }: Predicate): boolean =>
  voice === 'passive' && nature === 'announce' && modality !== 'may';

const usesForce = (words: readonly string[]): boolean =>
  words.some(
    (w, i) => FORCE.test(w) && /^(?:use|uses|open|fire|fires|warning|return|using|opens)$/.test(words[i - 1] ?? ''),
  ) || words.some((w, i) => w === 'rules' && words[i + 1] === 'of' && words[i + 2] === 'engagement');
