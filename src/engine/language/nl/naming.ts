import { span } from '../../text/span.ts';
import type { Clause, Naming } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { activeOf } from './active-voice.ts';
import type { MainClause } from './clauses.ts';
import { deedSentenceOf } from './deed-sentences.ts';
import { type Frame, goalNounIn } from './frames.ts';
import { type Passive, passiveOf } from './passives.ts';
import { adverbialSlotOf } from './time-slots.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence as far as it matters who does what it says. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly main: MainClause;
  readonly frame: Frame | null;
  readonly clause: Clause;
  readonly moments: readonly Moment[];
  /** The main clause is what follows "besloten dat". */
  readonly isComplement: boolean;
}

/** How the sentence can come to say who acts. */
export function namingOf(read: Read): Naming | null {
  const { text, tokens, uses, main, frame, clause, moments, isComplement } = read;
  if (clause.voice === 'passive' && clause.tense === 'present' && !clause.agent) {
    const passive = passiveOf(tokens, uses, main, isComplement);
    if (!passive) return null;
    return { active: activeOf(text, tokens, passive, moments), agentAt: agentSlot(read, passive), ownerAt: null };
  }
  if (frame ? frame.owner === 'nobody' : main.finite === null)
    return { active: deedSentenceOf(read), agentAt: null, ownerAt: frame && ownerSlot(tokens, frame) };
  return null;
}

// "Doel van ‹wie› voor 2026 is …"
function ownerSlot(tokens: readonly Token[], frame: Frame): number | null {
  const goal = goalNounIn(tokens, frame);
  return goal === null || tokens[goal + 1]?.norm === 'van' ? null : (tokens[goal]?.end ?? null);
}

// "wordt door ‹wie› in 2026 aangepast", "dat de toets door ‹wie› wordt afgenomen".
function agentSlot({ text, tokens, clause }: Read, { finite, clusters, opener }: Passive): number | null {
  const from = Math.min(finite, ...clusters.map((cluster) => cluster.from));
  if (opener >= 0) return tokens[from - 1]?.end ?? null;
  // "worden zij door ‹wie› opgeleid": a pronoun stays beside the verb.
  const verb = tokens[/^(?:zij|ze|hij|wij|we|men)$/.test(tokens[finite + 1]?.norm ?? '') ? finite + 1 : finite];
  return verb ? adverbialSlotOf(text, { ...clause, verb: [span(verb.start, verb.end)] }) : null;
}
