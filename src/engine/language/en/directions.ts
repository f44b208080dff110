import type { Clause } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { determiners, prepositions } from './lexicon/function-words.ts';
import { isDirection } from './natures.ts';
import { isTalkedAbout } from './predicates.ts';
import type { WordKind } from './tagger.ts';
import type { VerbUse } from './verb-uses.ts';

/** A word that says which way, not how far. */
interface Direction {
  readonly at: readonly number[];
  /** The dictionary form of its verb, or the comparative as written. */
  readonly name: string;
}

interface Words {
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  readonly uses: readonly VerbUse[];
  readonly clause: Pick<Clause, 'tense'>;
}

/** Finds directions: verbs ("strengthen", "step up"), what is done as a noun ("strengthening of", "improvement of") and comparatives ("safer"). */
export function directionsOf({ tokens, kinds, uses, clause }: Words): Direction[] {
  const found: Direction[] = [];
  for (const use of uses) {
    if (!isDirection(use.lemma) || !isDoing(tokens, use)) continue;
    const at = use.particleAt < 0 ? [use.at] : [use.at, use.particleAt];
    found.push({ at, name: use.lemma });
  }
  const verbs = new Set(uses.map((u) => u.at));
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || verbs.has(at)) continue;
    if (isNounOfDirection(tokens, at) || (at === 0 && clause.tense === 'none' && opensGoal(tokens)))
      found.push({ at: [at], name: token.norm });
    else {
      const comparative = comparativeAt(tokens, kinds, at);
      if (comparative) found.push({ at: comparative, name: comparative.map((i) => tokens[i]?.norm).join(' ') });
    }
  }
  return found.sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0));
}

const WIDE =
  /^(?:cooperation|co-operation|network|reach|support|scope|capacity|capacities|coverage|presence|assistance|influence|knowledge|range|powers|services|collaboration|partnership)$/;

// "the strengthened sea wall", "raising awareness", "to further the report", "advance notice".
function isDoing(tokens: readonly Token[], use: VerbUse): boolean {
  const before = tokens[use.at - 1]?.norm ?? '';
  const next = tokens[(use.particleAt < 0 ? use.at : Math.max(use.at, use.particleAt)) + 1]?.norm ?? '';
  if ((use.form === 'past' || use.form === 'participle') && determiners.has(before)) return false;
  // "raise the wreck", "lower the flag", "cut the ribbon": done to a thing.
  if (
    /^(?:raise|lower|cut|drop|advance|lighten|perfect)$/.test(use.lemma) &&
    tokens.slice(use.at + 1, use.at + 5).some((t) => THINGS.test(t.norm))
  )
    return false;
  // "tackle the root causes": an end state has no way to go.
  if (use.lemma === 'tackle' && tokens.slice(use.at + 1, use.at + 5).some((t) => t.norm === 'causes')) return false;
  if (isTalkedAbout(tokens, use)) return false;
  if (use.lemma === 'raise' && /^(?:awareness|the|concerns|concern|funds|questions|this|issues|objections)$/.test(next))
    return (
      next === 'the' &&
      !/^(?:profile|issue|issues|matter|point|question|subject|case|alarm)$/.test(tokens[use.at + 2]?.norm ?? '')
    );
  // "the cases raised by the Netherlands": brought up.
  if (use.lemma === 'raise' && use.form !== 'base' && BROUGHT_UP.test(before)) return false;
  if (use.lemma === 'further' || use.lemma === 'advance' || use.lemma === 'level')
    return use.form !== 'base' || (use.afterTo && determiners.has(next)) || /^(?:the|its)$/.test(next);
  if (
    use.lemma === 'drop' ||
    use.lemma === 'fall' ||
    use.lemma === 'rise' ||
    use.lemma === 'slow' ||
    use.lemma === 'contain' ||
    use.lemma === 'address'
  )
    return !/^(?:off|under|within|short|into)$/.test(next) && use.form !== 'past';
  if (use.lemma === 'encourage' && use.form === 'gerund') return !prepositions.has(next) && determiners.has(next);
  // "extend the mandate" prolongs it.
  if (use.lemma === 'extend') return tokens.slice(use.at + 1, use.at + 6).some((t) => WIDE.test(t.norm));
  if (use.lemma === 'facilitate') return false;
  // "extended deployment", "reduced rate": in front of its noun it says what it is like.
  if ((use.form === 'past' || use.form === 'participle') && !isVerbal(tokens, use)) return false;
  return true;
}

// "Strengthened water management in the basins": a goal without a verb says which way it is to go.
const opensGoal = ([first, next]: readonly Token[]): boolean =>
  /^(?:strengthen|improve|enhance|increase|reduce|reinforce|expand|broaden|deepen|intensify|strengthened|improved|enhanced|increased|reduced|reinforced|expanded|broadened|deepened|intensified)$/.test(
    first?.norm ?? '',
  ) && !prepositions.has(next?.norm ?? '');

const BROUGHT_UP =
  /^(?:cases?|concerns?|issues?|matters?|points?|questions?|subjects?|objections?|topics?|complaints?)$/;

const THINGS =
  /^(?:wrecks?|ships?|vessels?|boats?|barges?|flags?|anchors?|hulls?|ribbons?|trees?|grass|hedges?|reeds?|cables?|curtains?|child|children|families|bridges?|cannons?|keel|mast|gates?|key|keys|glass|timber|peat|blinds|masonry|bells?|statues?)$/;

const isVerbal = (tokens: readonly Token[], use: VerbUse): boolean =>
  /^(?:be|been|being|is|are|was|were|has|have|had|markedly|further|also|not|significantly|considerably|again|fully|being)$/.test(
    tokens[use.at - 1]?.norm ?? '',
  ) ||
  /ly$/.test(tokens[use.at - 1]?.norm ?? '') ||
  /^(?:by|in|on|,|\.)$/.test(tokens[use.at + 1]?.norm ?? '.');

const NOUNS =
  /^(?:improvement|improvements|enhancement|promotion|reduction|reductions|increase|increases|decrease|expansion|extension|intensification|acceleration|reinforcement|consolidation|simplification|modernisation|modernization|professionalisation|professionalization|optimisation|optimization|upgrade|upgrading|stimulation|limitation|mitigation|advancement|growth|decline|diversification|revitalisation)$/;

// "the improvement of border control", "a reduction in waiting times"; "extension of the mandate" prolongs it, "promotion" of an officer.
function isNounOfDirection(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  if (!NOUNS.test(word) || (tokens[at]?.capital && at > 0)) return false;
  if (/^(?:extension|upgrade|promotion|consolidation)$/.test(word))
    return word === 'promotion' && tokens[at + 1]?.norm === 'of';
  return /^(?:of|in|to)$/.test(tokens[at + 1]?.norm ?? '');
}

const COMPARATIVE =
  /^(?:safer|stronger|better|faster|closer|higher|lower|larger|smaller|easier|quicker|simpler|cheaper|cleaner|clearer|broader|wider|deeper|tighter|stricter|tougher|fairer|healthier|greener|smarter|leaner|shorter|longer|greater|fewer|earlier|sooner|calmer|richer|firmer|smoother|sharper|sturdier|steadier|softer|harder|weaker|poorer|bigger|younger|worse|lighter)$/;

// "safer", "more effective", "less vulnerable"; "more than 120", "no later than", "higher education", "better known" say no direction.
function comparativeAt(tokens: readonly Token[], kinds: readonly WordKind[], at: number): number[] | null {
  const token = tokens[at];
  const word = token?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  if (token?.capital && at > 0 && tokens[at - 1]?.kind !== 'mark') return null;
  if (/^(?:no|not|any|the|much)$/.test(before) && /^(?:longer|later|more|sooner|earlier|fewer|less|better)$/.test(word))
    return null;
  if (/^(?:more|less|fewer)$/.test(word)) {
    if (
      next?.kind !== 'word' ||
      /^(?:than|or|of|and|in|on|to|by|at|from|is|are|per|people|often|likely|information|detail|details|once|time|about|recent|recently)$/.test(
        next.norm,
      )
    )
      return null;
    if (
      /^(?:or|one|once|two|three|four|five|six|ten|even|no|what|further|nothing|any|some|many)$/.test(before) ||
      tokens[at - 1]?.kind === 'number'
    )
      return null;
    // "15 per cent more land cases": the measure stands in front, and is read as one.
    const adjective =
      kinds[at + 1] === 'adjective' ||
      kinds[at + 1] === 'adverb' ||
      /(?:ive|ent|ant|able|ible|ful|ous|al|ed|ic|ly)$/.test(next.norm);
    return adjective ? [at, at + 1] : [at];
  }
  if (!COMPARATIVE.test(word)) return null;
  if (next?.norm === 'than' && (tokens[at + 2]?.kind === 'number' || /^(?:19|20)/.test(tokens[at + 2]?.norm ?? '')))
    return null;
  // "the wider region": where, and not which way.
  if (
    /^(?:wider|broader)$/.test(word) &&
    /^(?:region|audience|public|world|area|context|community|neighbourhood)$/.test(next?.norm ?? '')
  )
    return null;
  if (/^(?:higher|lower)$/.test(word) && /^(?:education|court|house|chamber|level|bound)$/.test(next?.norm ?? ''))
    return null;
  if (/^(?:earlier|sooner|later|longer|shorter|greater|younger|harder|worse)$/.test(word))
    return /^(?:greater|shorter)$/.test(word) &&
      next?.kind === 'word' &&
      !/^(?:than|part|majority|the)$/.test(next.norm)
      ? [at]
      : null;
  return [at];
}
