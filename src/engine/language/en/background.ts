import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import type { VerbUse } from './verb-uses.ts';

/** Why something is done, what was, what is asked and in which circumstances it stands: not what is promised. Gives stretches of tokens. */
export function backgroundOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): [number, number][] {
  const found: [number, number][] = [];
  for (const [at, token] of tokens.entries()) {
    const close = (): number => {
      const comma = tokens.findIndex((t, i) => i > at && /^[,;)]$/.test(t.norm));
      return comma < 0 ? tokens.length : comma;
    };
    if (/^(?:because|although|though|since|whereas|despite|given)$/.test(token.norm) && at !== main.finite) {
      // "since 2019" is a time; so is "given" in "is being given".
      if (token.norm === 'given' && at > 0 && tokens[at - 1]?.norm !== ',') continue;
      if (token.norm === 'since' && tokens[at + 1]?.kind === 'number') continue;
      const end = at > main.finite ? tokens.length : close();
      found.push([at, Math.max(end, at + 1)]);
    } else if (
      (/^(?:if|unless|when|whenever|once)$/.test(token.norm) || (token.norm === 'should' && at === 0)) &&
      at < main.finite
    ) {
      found.push([at, Math.min(close(), main.finite)]);
    } else if (token.norm === 'where' && tokens[at - 1]?.norm === ',' && close() < main.finite) {
      // ", where a specialist is often two days away,": how things are.
      found.push([at, close()]);
    } else if (/^(?:which|who|that)$/.test(token.norm) && at > 0) {
      const end = close();
      const inside = uses.filter((u) => u.at > at && u.at < end);
      const [first] = inside;
      const past =
        first?.form === 'past' ||
        (first?.lemma === 'have' && (inside[1]?.form === 'past' || inside[1]?.form === 'participle'));
      // "Doel is that … have been certified": what is said, not what is said of something.
      const said =
        token.norm === 'that' &&
        /^(?:is|be|it|ensure|ensures|sure|certain|decided|agreed)$/.test(tokens[at - 1]?.norm ?? '');
      if (past && !said && at > 0 && !isMainInside(main, at, end)) found.push([at, end]);
    } else if (
      /^(?:concluded|adopted|signed|published|announced|agreed|made|launched)$/.test(token.norm) &&
      /^(?:in|on)$/.test(tokens[at + 1]?.norm ?? '') &&
      !uses.some((u) => u.at === at && main.group.includes(u))
    ) {
      found.push([at, at + 3]);
    }
  }
  return found;
}

const isMainInside = (main: MainClause, from: number, to: number): boolean => main.finite > from && main.finite < to;
