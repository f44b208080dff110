import type { Token } from '../tokens.ts';
import { type MainClause, mainClauseOf } from './clauses.ts';
import { finitesOf, groupAt, OPENS } from './verb-groups.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * Clauses that can promise something besides the main one.
 */

/** The clause behind "that", as in "has decided that the unit will stay"; null when there is none. */
export function complementOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): MainClause | null {
  const last = main.group.at(-1)?.at ?? main.finite;
  const that = tokens.findIndex((t, at) => at > last && t.norm === 'that');
  if (that < 0) return null;
  const inside = mainClauseOf(
    tokens.slice(that + 1),
    uses.filter((u) => u.at > that).map((u) => moved(u, -that - 1)),
  );
  if (inside.finite < 0) return null;
  const by = that + 1;
  return {
    finite: inside.finite + by,
    modal: inside.modal,
    group: inside.group.map((u) => moved(u, by)),
    start: by,
    end: inside.end + by,
  };
}

/** "will ensure that a list is drawn up", "makes sure that the House receives the report": whether what is seen to is a thing that is delivered. */
export function seesToDelivery(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): boolean {
  const last = main.group.at(-1);
  const sure = last?.lemma === 'make' && /^(?:sure|certain)$/.test(tokens[last.at + 1]?.norm ?? '');
  if (!last || !(sure || /^(?:ensure|see to)$/.test(last.lemma))) return false;
  const deed = complementOf(tokens, uses, main)?.group.at(-1)?.lemma ?? '';
  const has = (word: RegExp): boolean => tokens.some((t) => word.test(t.norm));
  if (/^(?:receive|obtain|inform)$/.test(deed)) return has(/^(?:house|parliament|senate|committee|mps)$/);
  if (deed === 'carry out') return has(/^(?:motions?|recommendations?)$/);
  return /^(?:draw up|publish|send|submit|issue|prepare|draft)$/.test(deed);
}

const moved = (use: VerbUse, by: number): VerbUse => ({
  ...use,
  at: use.at + by,
  particleAt: use.particleAt < 0 ? -1 : use.particleAt + by,
});

/**
 * The clause beside a position: "accepts the recommendation and will revise the guidelines", "Agreed; DSH will adapt the template". Null when the
 * position stands alone.
 */
export function clauseBesidePosition(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
): MainClause | null {
  const byPlace = new Map(uses.map((use) => [use.at, use]));
  const from = Math.max(main.finite, 0);
  for (const [at, token] of tokens.entries()) {
    if (at <= from || !/^(?:;|and|but|:|,)$/.test(token.norm)) continue;
    const rest = finitesOf(tokens, uses).filter((f) => f > at);
    const next = rest[0];
    if (next === undefined || next - at > (token.norm === ';' || token.norm === ':' ? 8 : 5)) continue;
    if (tokens.slice(at + 1, next).some((t) => OPENS.test(t.norm))) continue;
    const group = groupAt(tokens, byPlace, next);
    return { start: at + 1, end: tokens.length, ...group };
  }
  return null;
}
