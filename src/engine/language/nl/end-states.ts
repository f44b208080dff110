import { once } from '../../text/once.ts';
import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { isOneOf } from './compounds.ts';
import { reachesNought } from './end-state-outcomes.ts';
import type { Scene } from './end-state-scene.ts';
import { ways } from './end-state-ways.ts';
import { places } from './lexicon/end-states.ts';
import type { FoundPhrase } from './phrases.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/**
 * Finds where the main clause brings about an end state of a country, region or the world: "herstelt de vrede in Dorva", "neemt de grondoorzaken van
 * migratie weg". What is done together with others is not claimed for oneself, and what is contributed or tried is not claimed at all; only striving
 * for such a state names it as one's goal.
 */
export function endStatesOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
  mentions: readonly Mention[],
  negated: boolean,
): FoundPhrase[] {
  // "blijft totdat de situatie zich heeft genormaliseerd": awaited, not brought about.
  const awaited = AWAITS.in(tokens) ? tokens.findIndex((t) => AWAITS.is(t)) : -1;
  const done = [...(main.finite ? [main.finite] : []), ...main.governed].filter(
    (use) => awaited < 0 || use.at < awaited || (main.finite !== null && awaited < main.finite.at),
  );
  // "Doel is het beëindigen van de burgeroorlog": the goal itself.
  const named = uses.filter(
    (use) => isNominal(use) && tokens[use.at - 1]?.norm === 'het' && isGoalNominal(tokens, use),
  );
  const abroad = once(() => abroadIn(tokens, mentions, main));
  const scene: Scene = {
    tokens,
    done: [...done, ...named],
    get abroad() {
      return abroad();
    },
  };
  // "telt geen gewapende groepen meer" denies them, not that it will be so.
  for (const read of negated ? [reachesNought] : ways) {
    const found = read(scene);
    if (found && !isShared(tokens)) return [{ kind: 'end state', tokens: [...new Set(found)].sort((a, b) => a - b) }];
  }
  return [];
}

const AWAITS = oneOf(['totdat', 'zolang', 'zodra', 'voordat']);

const isGoalNominal = (tokens: readonly Token[], use: VerbUse): boolean =>
  use.at < 14 && tokens.slice(0, use.at).some((t) => /^(?:doel|doelstelling|ambitie|hoofddoel|oogmerk)$/.test(t.norm));

// "samen met de EU", "in VN-verband", "met onze bondgenoten": not by ourselves.
const isShared = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, at) =>
      /^(?:samen|tezamen|gezamenlijk|mede|helpen|helpt|meehelpt|meehelpen|bijdragen|draagt|dragen)$/.test(t.norm) ||
      /^(?:eu|vn|navo|ovse)-verband$|^(?:bondgenoten|partners|partnerlanden)$/.test(t.norm) ||
      (t.norm === 'verband' && /^(?:internationaal|europees|bondgenootschappelijk)$/.test(tokens[at - 1]?.norm ?? '')),
  );

// "Karvanië", "de Zandgordel", "Oost-Dorva", "het binnenland": capitals in the middle of a sentence that name none of us, and common nouns for a region.
function abroadIn(tokens: readonly Token[], mentions: readonly Mention[], main: MainClause): number[] {
  const subject = main.finite?.at ?? 0;
  return tokens.flatMap((token, at) => {
    const ours = mentions.some((m) => m.who === 'own' && m.from <= at && at < m.to);
    if (ours || token.kind !== 'word') return [];
    const name = token.capital && at > 0 && !NEAR.test(token.norm) && !BODY.test(token.norm);
    // In front of the verb stands who acts, behind a preposition where.
    const placed = at > subject || /^(?:in|uit|van|op|over|rond)$/.test(tokens[at - 1]?.norm ?? '');
    return (name && placed) || (isOneOf(places, token.norm) && at > subject) ? [at] : [];
  });
}

// Names from home, and of bodies: they are no country.
/** Whether a name is that of a place at home, or of a body that we belong to. */
export const isHome = (word: string): boolean => NEAR.test(word);

const NEAR =
  /^(?:eu|vn|navo|europese|nederlandse|rijks|den|haag|amsterdam|rotterdam|utrecht|schiphol|noordzee|waddenzee|zeeland|limburg|groningen|brabant|bonaire|saba|curacao|aruba|caribisch)/;
const BODY =
  /(?:raad|kamer|commissie|unie|alliantie|fonds|bank|hof|tribunaal|zaken|academie|school|ministerie|dienst|verdrag|akkoord|programma|strategie)$/;
