import type { Clause, Naming } from '../concept.ts';
import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { activeOf, participleOf, particleBehind } from './active-voice.ts';
import type { MainClause } from './clauses.ts';
import { deedSentenceOf } from './deed-sentences.ts';
import { type Frame, goalNounIn } from './frames.ts';
import type { WordKind } from './tagger.ts';
import type { VerbUse } from './verb-uses.ts';

/** A sentence as far as it matters who does what it says. */
interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kinds: readonly WordKind[];
  readonly uses: readonly VerbUse[];
  readonly main: MainClause;
  readonly frame: Frame | null;
  readonly clause: Clause;
  readonly moments: readonly Moment[];
}

/** How the sentence can come to say who acts. */
export function namingOf(read: Read): Naming | null {
  const { tokens, clause, main, frame } = read;
  if (clause.voice === 'passive' && clause.tense === 'present' && !clause.agent)
    return { active: activeOf(read), agentAt: agentSlot(read), ownerAt: null };
  if (frame ? frame.owner !== 'nobody' : main.finite >= 0) return null;
  const ownerAt = frame && ownerSlot(tokens, frame);
  return { active: frame && ownerAt === null ? [] : deedSentenceOf(read), agentAt: null, ownerAt };
}

// "The objective of ‹who› for 2027 is …"; "The Council's objective" says whose it is.
function ownerSlot(tokens: readonly Token[], frame: Frame): number | null {
  const goal = goalNounIn(tokens, frame);
  if (goal === null || tokens[goal + 1]?.norm === 'of') return null;
  return tokens.slice(frame.from, goal).some((t) => /'s?$/.test(t.norm)) ? null : (tokens[goal]?.end ?? null);
}

// "will be taken into account", "is in progress": words that belong to the verb.
const IDIOM =
  /^(?:(?:into|in|on|to|under|for|at) (?:account|consideration|hand|progress|board|place|force|effect|use|heart|way|practice|record|disposal)|available|public|possible|online|up|out|off|down|back|away|underway)\b/;

function agentSlot({ tokens, main, moments }: Read): number | null {
  const participle = participleOf(main);
  const last = participle?.at ?? main.finite;
  const words = IDIOM.exec([1, 2].map((by) => tokens[last + by]?.norm ?? '').join(' '))?.[0] ?? '';
  const idiom = words === '' ? 0 : words.split(' ').length;
  const particle = participle && particleBehind(tokens, moments, participle) ? 1 : 0;
  return tokens[last + Math.max(idiom, particle)]?.end ?? null;
}
