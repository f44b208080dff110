import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import type { VerbUse } from './verb-uses.ts';

/** Who does what a passive says: named by us, or somebody whom we do not know; null when nobody is. */
export const agentOf = (
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  mentions: readonly Mention[],
  main: MainClause,
): Mention | null =>
  mentions.find((m) => m.after === 'door' && !isInRelative(tokens, m.from, main)) ??
  mentions.find((m) => m.who === 'own' && ORIGINS.has(m.after)) ??
  someoneBy(tokens, uses, main);

// "vanuit BZ wordt …", "namens de minister wordt …": said of whom it comes.
const ORIGINS = new Set(['vanuit', 'namens', 'vanwege']);

// "Voor exporteurs die door de sancties zijn gedupeerd, wordt …": said of the exporters.
const isInRelative = (tokens: readonly Token[], at: number, { finite }: MainClause): boolean =>
  finite !== null &&
  at < finite.at &&
  tokens.slice(1, at).some((t) => /^(?:die|dat|waar\p{L}*)$/u.test(t.norm)) &&
  tokens.slice(at, finite.at).some((t) => t.norm === ',');

const BY_SOMEBODY = oneOf(['door', 'zijde', 'kant']);

// "door Duitse genietroepen", "door de gevechtsleiding": somebody, though we do not know who.
function someoneBy(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): Mention | null {
  if (!BY_SOMEBODY.in(tokens)) return null;
  const at = tokens.findIndex((t, i) => t.norm === 'door' && !isInRelative(tokens, i, main));
  const next = tokens[at + 1];
  // "door carrièreperspectieven te ontwikkelen" is a means, not an agent.
  const side = tokens.findIndex(
    (t, i) => (t.norm === 'zijde' || t.norm === 'kant') && tokens[i - 1]?.norm === 'nederlandse',
  );
  if (side > 0) return { from: side - 1, to: side + 1, who: 'own', after: 'van' };
  if (at < 0 || !next || next.kind !== 'word' || uses.some((u) => u.afterTe && u.at > at && u.at - at < 9)) return null;
  return { from: at + 1, to: at + 2, who: 'other', after: 'door' };
}
