import { overlaps } from '../../text/span.ts';
import type { Clause, Concept, Edit } from '../concept.ts';
import { norm, type Token } from '../tokens.ts';
import { WHO } from './rephrasing.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * From trying to doing: "streeft ernaar een consul te benoemen" becomes "zal een consul benoemen"; where only a state is named, a blank says what is
 * done for it.
 */

interface Around {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly clause: Clause;
}

/** A word of effort as it stands in the sentence. */
type Effort = Pick<Concept, 'start' | 'end' | 'parts'>;

const NONE: readonly Edit[] = [];

/** The deed in the place of the effort; no edits where the sentence would not be Dutch with it. */
export function deedFor(effort: Effort, { text, tokens, uses, clause }: Around): readonly Edit[] {
  const finite = uses.find((use) => tokens[use.at]?.start === clause.verb[0]?.start);
  if (!finite || clause.tense !== 'present') return NONE;
  const words = wordsOf(effort, tokens, finite);
  if (!words) return NONE;
  const own = withDegree(tokens, words, finite);
  const trying: Trying = { text, tokens, uses, clause, finite, own, behind: Math.max(...own) + 1 };
  if (norm(tokens, Math.max(...words)) === 'streven') return forGoal(trying);
  if (clause.voice === 'passive') return forNobody(trying);
  return clause.toDo ? promised(trying) : forState(goingOn(trying));
}

/** An effort, in token indices. */
interface Trying {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly clause: Clause;
  readonly finite: VerbUse;
  /** Its words. */
  readonly own: ReadonlySet<number>;
  /** The first word behind them. */
  readonly behind: number;
}

const edit = (start: number, end: number, newText: string): Edit => ({ start, end, newText });
// "zet zich in de Raad … in voor": the first "in" was taken for the verb's own, which stands further on.
function wordsOf(effort: Effort, tokens: readonly Token[], { at, particleAt }: VerbUse): Set<number> | null {
  const own = new Set(tokens.flatMap((t, i) => (effort.parts.some((part) => overlaps(part, t)) ? [i] : [])));
  const last = Math.max(...own);
  if (own.size === 0 || !own.has(at) || particleAt < 0 || own.has(particleAt)) return own.size > 0 ? own : null;
  if (norm(tokens, last) !== norm(tokens, particleAt)) return null;
  own.delete(last);
  return own.add(particleAt);
}

// "zet vol in op", "heeft bijzondere aandacht voor": how much goes with it.
const DEGREE =
  /^(?:vol|volop|stevig|krachtig|sterk|hard|actief|nadrukkelijk|onverminderd|maximaal|volledig|bijzondere?|extra|specifieke?|speciale?|volle|veel|grote|blijvende?)$/;

const withDegree = (tokens: readonly Token[], own: ReadonlySet<number>, { at: finite }: VerbUse): ReadonlySet<number> =>
  new Set([
    ...own,
    ...[...own].map((at) => at - 1).filter((at) => at > finite && !own.has(at) && DEGREE.test(norm(tokens, at))),
  ]);

// The words of the effort make way, with the space in front of them, for what is done: in the place of the one that carries it.
const without = ({ tokens, own }: Trying, kept: number, words: string): Edit[] =>
  [...own].map((at) => {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[at]?.end ?? start;
    return at === kept && words !== '' ? edit(start, end, words) : edit(tokens[at - 1]?.end ?? start, end, '');
  });

const isModal = ({ tokens, finite }: Trying): boolean => /^(?:zal|zullen)$/.test(norm(tokens, finite.at));
const CARRIES = /^(?:zal|zullen|gaat|gaan|blijft|blijven)$/;

/** "blijft aandacht houden voor": the verb that goes on stays, and what is gone on with is the effort. */
function goingOn(trying: Trying): Trying {
  const { tokens, uses, finite, own, behind } = trying;
  if (!/^(?:blijft|blijven)$/.test(norm(tokens, finite.at)) || !own.has(finite.at)) return trying;
  const rest = new Set([...own].filter((at) => at !== finite.at));
  const held = uses.find((use) => use.at === behind && use.forms.has('infinitive'));
  return held ? { ...trying, own: rest.add(held.at), behind: behind + 1 } : { ...trying, own: rest };
}

/** The words for what is done, where the effort stood: "‹doet wat›" or, behind another verb, "‹wat› doen"; null where neither fits. */
function doing(trying: Trying): ((rest: Trying) => Edit[]) | null {
  const { tokens, uses, finite, own, clause } = trying;
  if (!own.has(finite.at)) {
    const at = uses.find((use) => own.has(use.at) && use.forms.has('infinitive'))?.at;
    return at === undefined || !CARRIES.test(norm(tokens, finite.at))
      ? null
      : (rest) => without(rest, at, '‹wat› doen');
  }
  const does = finite.forms.has('plural') ? 'doen' : 'doet';
  const verb = clause.verb[0];
  if (!verb || clause.subject.end <= verb.start || clause.subject.start === clause.subject.end)
    return (rest) => without(rest, finite.at, `‹${does} wat›`);
  // "In 2026 ‹doet› Nederland ‹wat› voor vrede": its subject stays behind the verb.
  const behind = subjectEnd(trying);
  if (behind === null) return null;
  return (rest) => [...without(rest, finite.at, `‹${does}›`), edit(behind, behind, ' ‹wat›')];
}

// "BZ en IenW": the row of those who act goes on. Null where something stands between the verb and them.
function subjectEnd({ tokens, finite, clause: { subject } }: Trying): number | null {
  const from = tokens.findIndex((t) => t.start === subject.start);
  if (from !== finite.at + 1) return null;
  let last = tokens.findLastIndex((t) => t.end <= subject.end);
  while (norm(tokens, last + 1) === 'en' && tokens[last + 2]?.capital) last += 2;
  return tokens[last]?.end ?? null;
}

// "streeft naar een verbod" becomes "‹doet wat› voor een verbod", "streeft ernaar dat …" becomes "‹doet wat›, zodat …".
function forState(trying: Trying): readonly Edit[] {
  const { tokens, finite, own, behind } = trying;
  const does = doing(trying);
  if (!does) return NONE;
  const last = behind - 1;
  const subject = subjectEnd(trying);
  const so = tokens.findIndex(
    (t, at) => t.norm === 'dat' && (at === last || at === behind || tokens[at - 1]?.end === subject),
  );
  if (so >= 0) {
    // "zal zich ervoor inspannen dat": what pointed ahead to it goes as well.
    const ahead = tokens.flatMap((t, at) =>
      at > finite.at && at < so && /^er(?:voor|naar|aan|op|toe)$/.test(t.norm) ? [at] : [],
    );
    const others = new Set([...own, ...ahead].filter((one) => one !== so));
    return [...does({ ...trying, own: others }), edit(tokens[so - 1]?.end ?? 0, tokens[so]?.end ?? 0, ', zodat')];
  }
  // The preposition of the effort, in its last word or behind it.
  const governs = last !== finite.at && last !== finite.particleAt && TOWARDS.test(norm(tokens, last)) ? last : behind;
  if (isToward(tokens, governs))
    return [
      ...does({ ...trying, own: new Set([...own].filter((one) => one !== governs)) }),
      edit(tokens[governs]?.start ?? 0, tokens[governs]?.end ?? 0, 'voor'),
    ];
  return tokens.some((t, at) => at >= behind && t.norm === 'voor' && isToward(tokens, at)) ? does(trying) : NONE;
}
const TOWARDS = /^(?:aan|voor|naar|op|van)$/;

// "vóór 1 augustus 2026" says when, not what for.
const isToward = (tokens: readonly Token[], at: number): boolean =>
  TOWARDS.test(norm(tokens, at)) &&
  !(
    norm(tokens, at) === 'voor' &&
    (tokens[at + 1]?.kind === 'number' || /^(?:eind|begin|medio)$/.test(norm(tokens, at + 1)))
  );

// "spant zich in om … op te leiden" becomes "zal … opleiden"; behind "zal" the effort only goes.
function promised(trying: Trying): readonly Edit[] {
  const { finite, own } = trying;
  if (!own.has(finite.at) && !isModal(trying)) return NONE;
  const deeds = deedsDone(trying);
  return deeds.length === 0
    ? NONE
    : [...without(trying, finite.at, finite.forms.has('singular') ? 'zal' : 'zullen'), ...deeds];
}

/** "(om) … op te leiden": without "om" and "te", as it stands behind "zal"; no edits where nothing is to be done. */
function deedsDone({ tokens, uses, finite, behind }: Trying): Edit[] {
  const about = norm(tokens, behind) === 'om' ? behind : -1;
  const purpose = tokens.findIndex((t, at) => at >= behind && at !== about && PURPOSE.test(t.norm));
  const deeds = uses.filter((use) => use.afterTe && use.at > finite.at && (purpose < 0 || use.at < purpose));
  const [first] = deeds;
  if (!first || first.at < behind) return [];
  return [
    ...(about < 0 ? [] : [edit(tokens[about - 1]?.end ?? 0, tokens[about]?.end ?? 0, '')]),
    ...deeds.map(({ at, particleAt }) => {
      const start = particleAt < 0 ? tokens[at - 1]?.start : tokens[particleAt]?.end;
      return edit(start ?? 0, tokens[at]?.start ?? 0, '');
    }),
  ];
}
const PURPOSE = /^(?:om|door|zonder|teneinde)$/;

// "Er wordt naar gestreefd … te sluiten" becomes "‹wie› zal … sluiten", "Gestreefd wordt naar vrede" "‹wie› ‹doet wat› voor vrede".
function forNobody(trying: Trying): readonly Edit[] {
  const { tokens, finite, own, behind } = trying;
  if (!/^wordt$/.test(norm(tokens, finite.at))) return NONE;
  const start = tokens[0]?.start ?? 0;
  const end = tokens[finite.at]?.end ?? 0;
  const others = new Set([...own].filter((at) => at > finite.at));
  if (trying.clause.toDo) {
    const deeds = deedsDone(trying);
    const there = norm(tokens, 0) === 'er' && finite.at === 1;
    const head = there ? edit(start, end, `${WHO} zal`) : edit(tokens[finite.at]?.start ?? 0, end, `zal ${WHO}`);
    return deeds.length === 0 || (!there && finite.at === 0)
      ? NONE
      : [head, ...without({ ...trying, own: others }, -1, ''), ...deeds];
  }
  const governs = norm(tokens, behind - 1) === 'naar' ? behind - 1 : behind;
  if (!own.has(0) || finite.at !== 1 || governs !== 2 || norm(tokens, governs) !== 'naar') return NONE;
  return [edit(start, tokens[governs]?.end ?? 0, `${WHO} ‹doet wat› voor`)];
}

// "Het streven van BZ is dat …" becomes "BZ ‹doet wat›, zodat …", "Het streven is om … te leveren" "‹wie› zal … leveren".
function forGoal(trying: Trying): readonly Edit[] {
  const { tokens, finite, own, behind } = trying;
  const from = Math.min(...own);
  if (norm(tokens, finite.at) !== 'is' || finite.at < behind || norm(tokens, from) !== 'het') return NONE;
  if (finite.at > behind && norm(tokens, behind) !== 'van') return NONE;
  const owner = tokens.slice(behind + 1, finite.at);
  if (owner.some((t) => !t.capital) || owner.length > 3) return NONE;
  const who = finite.at === behind ? WHO : owner.map(({ start, end }) => trying.text.slice(start, end)).join(' ');
  const next = finite.at + 1;
  const head = (words: string, to: number): Edit =>
    edit(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0, `${who} ${words}`);
  if (norm(tokens, next) === 'dat') return [head('‹doet wat›, zodat', next)];
  if (norm(tokens, next) === 'erop' && norm(tokens, next + 1) === 'gericht' && norm(tokens, next + 2) === 'dat')
    return [head('‹doet wat›, zodat', next + 2)];
  const deeds = deedsDone({ ...trying, behind: next });
  if (deeds.length > 0) return [head('zal', finite.at), ...deeds];
  return /^(?:een|het|de|meer|minder)$/.test(norm(tokens, next)) ? [head('‹doet wat› voor', finite.at)] : NONE;
}
