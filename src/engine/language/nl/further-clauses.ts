import type { Token } from '../tokens.ts';
import { endOf, isGoverned, type MainClause } from './clauses.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/*
 * Clauses that can promise something besides the main one.
 */

/**
 * The clause behind "dat", as in "heeft besloten dat Nederland tot eind 2026 bijdraagt": its verb stands last. Null when there is none.
 */
export function complementOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): MainClause | null {
  const dat = tokens.findIndex((t, at) => at > (main.finite?.at ?? 0) && t.norm === 'dat');
  if (dat < 0) return null;
  const end = tokens.findIndex((t, at) => at > dat && (t.norm === ';' || t.norm === '.'));
  const inside = uses.filter((use) => use.at > dat && (end < 0 || use.at < end));
  const finite = inside.find((use) => canBeFinite(use));
  if (!finite) return null;
  return {
    finite,
    governed: inside.filter((use) => use !== finite && !use.forms.has('noun')),
    end: end < 0 ? tokens.length : end,
  };
}

/**
 * The clause beside a position: "neemt deze aanbeveling over en past de schrijfwijzer aan", "…; DVB levert een format op". Null when the
 * position stands alone.
 */
export function clauseBesidePosition(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
): MainClause | null {
  const after = tokens.findIndex(
    (t, at) =>
      at > (main.finite?.at ?? 0) &&
      (t.norm === ';' || t.norm === ':' || ((t.norm === 'en' || t.norm === 'maar') && isFiniteAt(uses, at + 1))),
  );
  if (after < 0) return null;
  const finite = uses.find((use) => use.at > after && canBeFinite(use));
  if (!finite || finite.at - after > 8) return null;
  const end = endOf(tokens, finite, uses);
  return {
    finite,
    governed: uses.filter((use) => use !== finite && use.at > after && isGoverned(tokens, uses, use, finite, end)),
    end,
  };
}

const isFiniteAt = (uses: readonly VerbUse[], at: number): boolean =>
  uses.some((use) => use.at === at && canBeFinite(use));
