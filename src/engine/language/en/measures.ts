import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import {
  definites,
  indicatorCompounds,
  indicatorHeads,
  indicatorNouns,
  multiplying,
  numberWords,
  standards,
  units,
} from './lexicon/measures.ts';
import { spellingsOf } from './verb-forms.ts';

/** A number or standard, in token indices (end exclusive). */
export interface Measure {
  readonly from: number;
  readonly to: number;
  /** `count`, `share` and `duration` say how much, `change` by how much, `standard` how it is judged, `scope` only for what it holds. */
  readonly kind: 'count' | 'share' | 'duration' | 'change' | 'standard' | 'scope';
}

const NUMBER = /^(?:[€$£] ?)?\d[\d.,]*%?$/;
// A number after one of these is a name: article 100, annex 2, resolution 2811.
const NUMBERED =
  /^(?:article|articles|annex|annexes|resolution|chapter|no|number|objective|goal|recommendation|recommendations|finding|motion|phase|route|version|part|point|paper|papers|section|paragraph|page|option|track|pillar|level|category|figure|table|variant|group|room)$/;

let multiplied: ReadonlySet<string> | null = null;

/** Finds what measures in a sentence; what belongs to a time or names something is left out. */
export function measuresOf(tokens: readonly Token[], moments: readonly Moment[]): Measure[] {
  multiplied ??= new Set(multiplying.flatMap((verb) => [...spellingsOf(verb)]));
  const timed = new Set(moments.flatMap((m) => Array.from({ length: m.to - m.from }, (_, i) => m.from + i)));
  const found: Measure[] = [];
  for (const [at, token] of tokens.entries()) {
    if (timed.has(at) || token.kind === 'mark') continue;
    const measure = measureAt(tokens, at);
    if (measure && !isInReference(tokens, at)) found.push(measure);
  }
  return found;
}

function measureAt(tokens: readonly Token[], at: number): Measure | null {
  const word = tokens[at]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (
    /^‹(?:number|amount|target|baseline|percentage|measure|indicator|criterion|aantal|streefwaarde|nulmeting)›$/.test(
      word,
    )
  )
    return { from: at, to: at + 1, kind: 'count' };
  // "the survey of 2023", "survey equipment": a standard judges; behind an article it does so as well.
  // "step up the inspection of cars": what is done, not how it is judged.
  if (/^(?:inspection|examination|certification|accreditation)$/.test(word) && next === 'of') return null;
  // "the 24/7 contact centre": always.
  if (before === '/' || next === '/') return null;
  // "strives for the signature of the protocol": signed or not, that can be seen.
  if (/^(?:signature|ratification|signing)$/.test(word) && before === 'the' && next === 'of')
    return { from: at, to: at + 1, kind: 'standard' };
  if (standards.has(word)) return { from: at, to: at + 1, kind: 'standard' };
  // "double standards": the adjective.
  if (multiplied?.has(word) && next !== 'standards' && before !== 'a' && next !== 'room')
    return { from: at, to: at + 1, kind: 'change' };
  if (
    /^(?:half|third|quarter|fifth|tenth)$/.test(word) &&
    (/^(?:a|one|two|three|by|in)$/.test(before) || word === 'half')
  ) {
    // "in the first half of 2026" is a time and is left out already.
    if (/^(?:first|second|other|final|last)$/.test(before) || next === 'a') return null;
    return {
      from: at,
      to: at + 1,
      kind: tokens.slice(Math.max(0, at - 3), at).some((t) => t.norm === 'by') ? 'change' : 'share',
    };
  }
  // "three quarters of the proposals", "nine out of ten schools", "one in five": a share.
  if ((isNumeral(word) || word === 'one') && /^(?:thirds|quarters|fifths|tenths|sixths|eighths|halves)$/.test(next))
    return { from: at, to: at + 2, kind: before === 'by' ? 'change' : 'share' };
  if (
    /^(?:two-thirds|three-quarters|one-third|one-quarter|four-fifths|two-fifths|three-fifths|nine-tenths)$/.test(word)
  )
    return { from: at, to: at + 1, kind: before === 'by' ? 'change' : 'share' };
  if (isNumeral(word) && next === 'out' && tokens[at + 2]?.norm === 'of' && isNumeral(tokens[at + 3]?.norm ?? ''))
    return { from: at, to: at + 4, kind: 'share' };
  if (
    (isNumeral(word) || word === 'one') &&
    next === 'in' &&
    /^(?:three|four|five|six|seven|eight|ten|twenty|\d{1,2})$/.test(tokens[at + 2]?.norm ?? '') &&
    before !== 'by'
  )
    return { from: at, to: at + 3, kind: 'share' };
  // "from 8,400 to none"
  if (/^(?:none|nil|nought|zero)$/.test(word) && /^(?:to|at)$/.test(before))
    return { from: at, to: at + 1, kind: 'count' };
  if (
    word === 'twice' &&
    next === 'as' &&
    /^(?:many|much|fast|often|long|high|large)$/.test(tokens[at + 2]?.norm ?? '')
  )
    return { from: at, to: at + 3, kind: 'change' };
  if (/^(?:two|three|four|five|ten)fold$/.test(word)) return { from: at, to: at + 1, kind: 'change' };
  if (!NUMBER.test(word) && !numberWords.has(word)) return null;
  if (NUMBERED.test(before) || /^[-/]$/.test(next)) return null;
  if (
    /^(?:19|20)\d\d$/.test(word) &&
    (tokens[at + 1]?.kind !== 'word' || /^(?:and|to|in|on|by|is|was|will|the)$/.test(next))
  )
    return null;
  const per = next === 'per' && tokens[at + 2]?.norm === 'cent';
  const share = per || /^(?:percent|%|percentage)$/.test(next) || word.endsWith('%');
  const to = at + (per ? 3 : units.has(next) ? (tokens[at + 2]?.norm === 'points' ? 3 : 2) : 1);
  // "an ambassador in each of the six states"
  if (
    before === 'the' &&
    tokens[at - 2]?.norm === 'of' &&
    tokens[at - 3]?.norm === 'each' &&
    /^(?:in|at|across)$/.test(tokens[at - 4]?.norm ?? '')
  )
    return { from: at, to: at + 1, kind: 'count' };
  if (!share && !units.has(next) && definites.has(before) && word !== 'both') return null;
  // "on its own two feet"
  if (word === 'both' || before === 'own') return null;
  const lasts = DURATION.test(next);
  if ((share || lasts) && changes(tokens, at, to)) return { from: at, to, kind: 'change' };
  if (lasts) return { from: at, to, kind: 'duration' };
  // "at six posts", "in 12 schools": for what it holds; "keep the number at 90" gives a value.
  const place =
    /^(?:in|across)$/.test(before) || (/^(?:at|on)$/.test(before) && !tokens.some((t) => VALUED.test(t.norm)));
  if (place && !share && !units.has(next)) return { from: at, to, kind: 'scope' };
  return { from: at, to, kind: share ? 'share' : 'count' };
}

const VALUED = /^(?:number|share|level|rate|average)$/;
const isNumeral = (word: string): boolean => /^\d{1,3}$/.test(word) || numberWords.has(word);

const DURATION = /^(?:hours|days|weeks|months|years|minutes)$/;

// "by 40 per cent", "15 per cent more".
const changes = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^(?:by|another)$/.test(tokens[at - 1]?.norm ?? '') ||
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      (t, i, all) => t.norm === 'by' && i >= all.length - 3 && /^(?:least|some|about)$/.test(all.at(-1)?.norm ?? ''),
    ) ||
  /^(?:more|fewer|less|lower|higher|faster|shorter|longer|increase|decrease|reduction|rise|fall|points|cut)$/.test(
    tokens[to]?.norm ?? '',
  ) ||
  tokens[to - 1]?.norm === 'points';

// "Parliamentary Paper 29 521, no. 471": the numbers of a paper measure nothing.
const isInReference = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some((t) => /^(?:kamerstuk|kamerstukken|kst)$/.test(t.norm) || (t.capital && /^papers?$/.test(t.norm)));

// "visitor numbers", "unemployment figures".
const COUNTED_NOUN =
  /^(?:visitor|passenger|student|pupil|patient|export|import|sales|enrolment|membership|admission|attendance|unemployment|accident|casualty|arrival|asylum|crime|complaint|audience|reader|user|viewer|staff|staffing|vaccination|infection|case|cattle|fish|stock|production|trade|growth|recruitment)$/;

/** Finds the named indicators: indices of "number", "share" and the heads of compounds such as "waiting time". */
export function indicatorsOf(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const word = token.norm;
    const before = tokens[at - 1]?.norm ?? '';
    const next = tokens[at + 1]?.norm ?? '';
    // "a number of" is an amount, "the number of" an indicator.
    if (/^(?:numbers|figures)$/.test(word) && tokens[at - 1]?.kind === 'word' && COUNTED_NOUN.test(before))
      found.push(at);
    else if (/^(?:number|numbers|share|shares|percentage|proportion|average|rate|rates|ratio)$/.test(word)) {
      const definite =
        !/^(?:a|an|large|small|limited|great|considerable|growing|certain|increasing|any|sufficient|adequate)$/.test(
          before,
        );
      const counts = next === 'of' || /^(?:rate|rates|ratio)$/.test(word) || word === 'percentage';
      if (definite && (counts || word === 'average') && !/^(?:point|points)$/.test(next) && next !== 'its')
        found.push(at);
    } else if (indicatorHeads.test(word) && indicatorCompounds.test(before)) found.push(at);
    else if (indicatorNouns.has(word)) {
      if (
        /^(?:the|their|its|our|public|average|mutual|staff|customer)$|'s?$/.test(before) ||
        /^(?:in|of|at|among|for)$/.test(next)
      ) {
        if (
          !/^(?:confidence|trust|capacity|coverage|compliance)$/.test(word) ||
          /^(?:in|for|the|public|mutual)$/.test(next) ||
          before === 'public' ||
          word === 'capacity'
        )
          found.push(at);
      }
    }
  }
  return found;
}
