import { overlaps } from '../../text/span.ts';
import type { Clause, Concept, Edit } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * From trying to doing: "streeft ernaar een consul te benoemen" becomes "zal een consul benoemen"; where only a state is named, a blank says what is
 * done for it.
 */

interface Around {
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly clause: Clause;
}

/** A word of effort as it stands in the sentence. */
type Effort = Pick<Concept, 'start' | 'end' | 'parts'>;

const NONE: readonly Edit[] = [];
const DOES = '‹doet wat›';

/** The deed in the place of the effort; no edits where the sentence would not be Dutch with it. */
export function deedFor(effort: Effort, { tokens, uses, clause }: Around): readonly Edit[] {
  const finite = uses.find((use) => tokens[use.at]?.start === clause.verb[0]?.start);
  if (!finite || clause.voice === 'passive' || clause.tense !== 'present') return NONE;
  const own = wordsOf(effort, tokens, finite);
  if (!own) return NONE;
  const trying: Trying = { tokens, uses, finite, own, behind: Math.max(...own) + 1 };
  return clause.toDo ? promised(trying) : forState(trying);
}

/** An effort, in token indices. */
interface Trying {
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly finite: VerbUse;
  /** Its words. */
  readonly own: ReadonlySet<number>;
  /** The first word behind them. */
  readonly behind: number;
}

const edit = (start: number, end: number, newText: string): Edit => ({ start, end, newText });
const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

// "zet zich in de Raad … in voor": the first "in" was taken for the verb's own, which stands further on.
function wordsOf(effort: Effort, tokens: readonly Token[], { at, particleAt }: VerbUse): Set<number> | null {
  const own = new Set(tokens.flatMap((t, i) => (effort.parts.some((part) => overlaps(part, t)) ? [i] : [])));
  const last = Math.max(...own);
  if (own.size === 0 || !own.has(at) || particleAt < 0 || own.has(particleAt)) return own.size > 0 ? own : null;
  if (norm(tokens, last) !== norm(tokens, particleAt)) return null;
  own.delete(last);
  return own.add(particleAt);
}

// The words of the effort make way, with the space in front of them, for what is done: in the place of the one that carries it.
const without = ({ tokens, own }: Trying, kept: number, words: string): Edit[] =>
  [...own].map((at) => {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at]?.end ?? start;
    return at === kept && words !== '' ? edit(start, end, words) : edit(tokens[at - 1]?.end ?? start, end, '');
  });

const isModal = ({ tokens, finite }: Trying): boolean => /^(?:zal|zullen)$/.test(norm(tokens, finite.at));

// "streeft naar een verbod" becomes "‹doet wat› voor een verbod", "streeft ernaar dat …" becomes "‹doet wat›, zodat …".
function forState(trying: Trying): readonly Edit[] {
  const { tokens, uses, finite, own, behind } = trying;
  const said = own.has(finite.at);
  const infinitive = uses.find((use) => own.has(use.at) && use.forms.has('infinitive'))?.at ?? -1;
  if (!said && (!isModal(trying) || infinitive < 0)) return NONE;
  const does = (rest: Trying): Edit[] =>
    said ? without(rest, finite.at, DOES) : without(rest, infinitive, '‹wat› doen');
  const last = behind - 1;
  for (const at of [last, behind])
    if (norm(tokens, at) === 'dat' && said) {
      const others = new Set([...own].filter((one) => one !== at));
      return [...does({ ...trying, own: others }), edit(tokens[at - 1]?.end ?? 0, tokens[at]?.end ?? 0, ', zodat')];
    }
  // The preposition of the effort, in its last word or behind it.
  const governs = last !== finite.at && last !== finite.particleAt && TOWARDS.test(norm(tokens, last)) ? last : behind;
  if (TOWARDS.test(norm(tokens, governs)))
    return [
      ...does({ ...trying, own: new Set([...own].filter((one) => one !== governs)) }),
      edit(tokens[governs]?.start ?? 0, tokens[governs]?.end ?? 0, 'voor'),
    ];
  return tokens.slice(behind).some((t) => t.norm === 'voor') ? does(trying) : NONE;
}
const TOWARDS = /^(?:aan|voor|naar|op|van)$/;

// "spant zich in om … op te leiden" becomes "zal … opleiden"; behind "zal" the effort only goes.
function promised(trying: Trying): readonly Edit[] {
  const { tokens, uses, finite, own, behind } = trying;
  if (!own.has(finite.at) && !isModal(trying)) return NONE;
  const about = norm(tokens, behind) === 'om' ? behind : -1;
  const purpose = tokens.findIndex((t, at) => at >= behind && at !== about && PURPOSE.test(t.norm));
  const deeds = uses.filter((use) => use.afterTe && use.at > finite.at && (purpose < 0 || use.at < purpose));
  const [first] = deeds;
  if (!first || first.at < behind) return NONE;
  return [
    ...without(trying, finite.at, finite.forms.has('singular') ? 'zal' : 'zullen'),
    ...(about < 0 ? [] : [edit(tokens[about - 1]?.end ?? 0, tokens[about]?.end ?? 0, '')]),
    ...deeds.map(({ at, particleAt }) => {
      const start = particleAt < 0 ? tokens[at - 1]?.start : tokens[particleAt]?.end;
      return edit(start ?? 0, tokens[at]?.start ?? 0, '');
    }),
  ];
}
const PURPOSE = /^(?:om|door|zonder|teneinde)$/;
