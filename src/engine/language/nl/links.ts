import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';

/** Words that tie a promise to another or to its effect, in token indices (end exclusive). */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly sort: 'serves' | 'uses' | 'purpose';
}

const SERVES = /^(?:daarvoor|hiervoor|daartoe|hiertoe|ertoe|waartoe|waarvoor)$/;
const USES = /^(?:hiermee|daarmee|waarmee|hierdoor|daardoor)$/;
const PURPOSE = /^(?:zodat|opdat|waardoor)$/;

const MAY_LINK = traitOf(
  (word) =>
    SERVES.test(word) || USES.test(word) || PURPOSE.test(word) || /^(?:met|door|via|dit|dat|die|deze|om)$/.test(word),
);

/**
 * Finds the words that tie a sentence to the chain: "belegt daarvoor", "met deze agenten", "dient dit doel", "zodat …". They are the cues of
 * the results chain in prose that the guide lists.
 */
export function linksOf(tokens: readonly Token[]): Link[] {
  const found: Link[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!MAY_LINK.is(tokens[at])) continue;
    const word = norm(tokens, at);
    if (SERVES.test(word)) found.push({ from: at, to: at + 1, sort: 'serves' });
    else if (PURPOSE.test(word)) found.push({ from: at, to: at + 1, sort: 'purpose' });
    else if (USES.test(word)) found.push({ from: at, to: at + 1, sort: 'uses' });
    // "met deze agenten", "door deze training"; "met deze brief" is about the text.
    else if (
      /^(?:met|door|via)$/.test(word) &&
      /^(?:deze|die|dit|dat)$/.test(norm(tokens, at + 1)) &&
      norm(tokens, at + 2) !== 'brief'
    )
      found.push({ from: at, to: at + 3, sort: 'uses' });
    // "dient dit doel", "ten behoeve van dit doel", "in dienst van dat doel", "voor dit doel"
    else if (/^(?:dit|dat|die|deze)$/.test(word) && /^(?:doel|doelen|doelstelling|ambitie)$/.test(norm(tokens, at + 1)))
      found.push({ from: at, to: at + 2, sort: 'serves' });
    // "met als doel", "met het doel", "om … te"
    else if (word === 'met' && /^(?:als|het)$/.test(norm(tokens, at + 1)) && norm(tokens, at + 2) === 'doel')
      found.push({ from: at, to: at + 3, sort: 'purpose' });
    else if (word === 'om' && tokens.slice(at + 1, at + 20).some((t) => t.norm === 'te'))
      found.push({ from: at, to: at + 1, sort: 'purpose' });
  }
  return found;
}

const REPORTING =
  /^(?:informeren|inlichten|rapporteren|berichten|melden|monitoren|meten|evalueren|actualiseren|verantwoorden|terugkoppelen)$/;
const UPKEEP = traitOf((word) =>
  /^(?:\p{L}*(?:logistiek|logistieke|nazorg|personeelszorg|huisvesting|verzekering|bevoorrading|onderhoud|administratie|boekhouding|rapportage|rapportages|voortgangsrapportage|evaluatie|monitoring|jaarverslag|accountantscontrole|beveiliging))$/u.test(
    word,
  ),
);

/** Whether a sentence keeps the work itself going: it reports, measures, houses or supplies. */
export const isUpkeep = (tokens: readonly Token[], action: string): boolean =>
  REPORTING.test(action) || UPKEEP.in(tokens);
