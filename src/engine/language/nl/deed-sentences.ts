import type { Edit } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { wordsIn } from '../rephrasing.ts';
import { norm, type Token } from '../tokens.ts';
import { type Frame, goalNounIn } from './frames.ts';
import { prepositions } from './lexicon/function-words.ts';
import { growsByItself } from './natures.ts';
import { WHO } from './rephrasing.ts';
import { paradigmOf, verbFormsOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * From a deed that is only named to one that somebody does: "Doel is het opzetten van een meldpunt" becomes "‹wie› zet een meldpunt op".
 */

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly frame: Frame | null;
  readonly moments: readonly Moment[];
}

/** A deed as it is named, in token indices: what stands in front of what is left of the verb, and what behind it. */
interface Named {
  readonly infinitive: string;
  /** Where the words begin that stay. */
  readonly from: number;
  /** The words that make way for the particle: "terug te brengen"; where a noun named the deed, the end of the sentence. */
  readonly gap: readonly [from: number, to: number];
}

const NONE: readonly Edit[] = [];
// "is", "wordt": a state, which nobody does.
const STATES = /^(?:zijn|worden|blijven|kunnen|komen|gaan)$/;

/** The deed said with "‹wie›" as who does it; no edits where it may not be Dutch. */
export function deedSentenceOf(read: Read): readonly Edit[] {
  const { text, tokens, frame } = read;
  const time = frame ? timeIn(read, frame) : '';
  const named = time === null ? null : (toDo(read, frame?.to ?? 0) ?? nominal(read, frame?.to ?? 0));
  const verb = named && !STATES.test(named.infinitive) ? paradigmOf(named.infinitive) : null;
  if (!named || !verb) return NONE;
  const [gap, to] = named.gap;
  const head = [WHO, verb.present.third, time].filter(Boolean).join(' ');
  const start = tokens[0]?.start ?? 0;
  const opening: Edit = { start, end: tokens[named.from]?.start ?? start, newText: `${head} ` };
  const at = tokens[gap - 1]?.end ?? 0;
  if (to > gap && gap === named.from)
    return [{ start, end: tokens[to - 1]?.end ?? 0, newText: [head, verb.particle].filter(Boolean).join(' ') }];
  const words = wordsIn(text, tokens, gap, to);
  return words === '' && verb.particle === ''
    ? [opening]
    : [opening, { start: at, end: tokens[to - 1]?.end ?? at, newText: verb.particle && ` ${verb.particle}` }];
}

// "Doelstelling voor 2026 is": when, as it is said of a deed. Null where the announcement says more than that, for then it cannot go.
function timeIn({ text, tokens, moments }: Read, frame: Frame): string | null {
  const goal = goalNounIn(tokens, frame);
  if (goal === null || goal > 2 || frame.from > 0) return null;
  const end = frame.to - (/^(?:is|blijft|luidt)$/.test(norm(tokens, frame.to - 1)) ? 1 : 0);
  if (end <= goal + 1) return '';
  const time = moments.find((m) => m.from >= goal + 1 && m.from <= goal + 2 && m.to === end);
  const words = wordsIn(text, tokens, goal + 1, end);
  if (!time || !/^(?:in|voor) (?:19|20|de |het )/.test(words)) return null;
  return words.replace(/^voor /, 'in ');
}

// "(om) de wachttijd terug te brengen van … naar …"
function toDo({ tokens, uses }: Read, begin: number): Named | null {
  const deeds = uses.filter((use) => use.afterTe && use.at > begin);
  const [deed] = deeds;
  const opens = norm(tokens, begin) === ':' ? begin + 1 : begin;
  const from = norm(tokens, opens) === 'om' ? opens + 1 : opens;
  if (!deed || deeds.length > 1 || norm(tokens, from) === 'dat') return null;
  const gap = deed.particleAt >= 0 ? deed.particleAt : deed.at - 1;
  if (tokens.slice(from, gap).some((t) => /^(?:om|door|zonder|die|dat|waar\p{L}*|,|;)$/u.test(t.norm))) return null;
  return { infinitive: deed.infinitive, from, gap: [gap, deed.at + 1] };
}

// "het opzetten van een meldpunt", "de voortzetting van het overleg", "versterking van de kustwacht"
function nominal({ tokens, uses }: Read, begin: number): Named | null {
  const opens = norm(tokens, begin) === ':' ? begin + 1 : begin;
  const at = /^(?:het|de)$/.test(norm(tokens, opens)) ? opens + 1 : opens;
  const infinitive = namedBy(tokens, at, norm(tokens, opens));
  if (infinitive === null || norm(tokens, at + 1) !== 'van') return null;
  const from = at + 2;
  const stop = /^[.!]$/.test(norm(tokens, tokens.length - 1)) ? tokens.length - 1 : tokens.length;
  const rest = tokens.slice(from, stop);
  const ends = rest.some((t) => /^(?:,|;|:|\(|die|dat|om|zodat|waar\p{L}*|door|te)$/u.test(t.norm));
  // "het versterken van de kustwacht en het opleiden van …": the other deed would stay a noun.
  const another = uses.some((use) => use.at > from && use.forms.has('noun') && norm(tokens, use.at + 1) === 'van');
  const governed = prepositions.has(norm(tokens, from));
  return rest.length === 0 || ends || another || governed ? null : { infinitive, from, gap: [stop, stop] };
}

// What happens by itself has no object: "de groei van de handel" is no deed.
function namedBy(tokens: readonly Token[], at: number, article: string): string | null {
  const forms = verbFormsOf(norm(tokens, at)).filter(({ particle }) => particle === '');
  const wanted = article === 'het' && forms.some(({ form }) => form === 'infinitive') ? 'infinitive' : 'noun';
  const [infinitive, ...others] = new Set(forms.filter(({ form }) => form === wanted).map((form) => form.infinitive));
  return infinitive === undefined || others.length > 0 || growsByItself(infinitive) ? null : infinitive;
}
