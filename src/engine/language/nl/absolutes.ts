import { norm, type Token } from '../tokens.ts';
import type { Around } from './around.ts';
import { prepositions } from './lexicon/function-words.ts';
import { numberWords } from './lexicon/measures.ts';
import type { FoundPhrase } from './phrases.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/** Whether a phrase promises without exception: neither denied nor a limit ("nooit meer dan 120") nor lasting on ("nog altijd"). */
export function isUnlimited(phrase: FoundPhrase, { tokens }: Around): boolean {
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  // "behoudt te allen tijde het volledige bevel": so by law, and no promise.
  if (isDenied(tokens, phrase.tokens) || tokens.some((t) => BY_LAW.test(t.norm))) return false;
  switch (norm(tokens, first)) {
    case 'altijd':
      return (
        !/^(?:nog|bijna|vrijwel|haast|nagenoeg|zoals|als|meestal)$/.test(norm(tokens, first - 1)) &&
        norm(tokens, last + 1) !== 'nog'
      );
    case 'nooit':
    case 'nimmer':
      return norm(tokens, last + 1) !== 'eerder' && norm(tokens, last + 2) !== 'dan';
    case 'in':
    case 'onder':
      // "in geen geval langer dan 30 juni": a limit.
      return !(
        /^(?:meer|minder|langer|later|eerder|hoger)$/.test(norm(tokens, last + 1)) &&
        norm(tokens, last + 2) === 'dan' &&
        tokens.slice(last + 3, last + 7).some((t) => t.kind === 'number' || numberWords.has(t.norm))
      );
    case 'geen':
      return isOfWhatHappens(tokens, first);
    default:
      // "verzekert zich ervan dat" makes sure; it does not vouch for it.
      return !tokens.slice(first, last).some((t) => t.norm === 'zich') || /^(?:garant|borg)$/.test(norm(tokens, last));
  }
}

const BY_LAW = /^(?:bevel|gezag|zeggenschap|bevoegdheid|bevoegdheden|soevereiniteit)$/;

// "kan niet garanderen", "sluit niet uit dat", "geen garantie".
function isDenied(tokens: readonly Token[], at: readonly number[]): boolean {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  return tokens.some(
    (t, i) =>
      /^(?:niet|noch|zonder|geen)$/.test(t.norm) &&
      !at.includes(i) &&
      i >= first - 3 &&
      i < last &&
      tokens[i + 1]?.norm !== 'alleen',
  );
}

// "… dat geen enkele tolk achterblijft", "Geen enkele reiziger …": what happens to others. "BZ sluit geen enkele post" is in our own hands.
const isOfWhatHappens = (tokens: readonly Token[], at: number): boolean =>
  at === 0 ||
  /^(?:risico|gevaar)$/.test(norm(tokens, at + 2)) ||
  tokens[at - 1]?.norm === 'er' ||
  tokens.slice(Math.max(0, at - 6), at).some((t) => t.norm === 'dat') ||
  // "laat geen enkele tolk achter", "ziet geen enkel signaal over het hoofd": that nothing goes wrong is not in our own hands.
  isNothingLost(tokens);

const isNothingLost = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, at) =>
      LOSES.test(t.norm) ||
      (t.norm === 'hoofd' && tokens[at - 2]?.norm === 'over') ||
      (/^(?:laat|laten|ziet|zien|raakt|raken)$/.test(t.norm) &&
        tokens
          .slice(at + 1)
          .some((n) =>
            /^(?:achter|ontkomen|ontsnappen|glippen|lopen|liggen|vallen|los|kwijt|door|zitten|stikken|schieten)$/.test(
              n.norm,
            ),
          )),
  );
const LOSES =
  /^(?:achterlaten|achtergelaten|vergeet|vergeten|mist|missen|verliest|verliezen|verloren|duldt|dulden|tolereert|tolereren|gedoogt|gedogen|kwijtraken|ontgaat|ontgaan|ontsnapt|ontsnappen|ontkomt|ontkomen|doorlaten|doorgelaten|laten|verspilt|verspillen)$/;

const PREVENTING = new Set([
  'voorkomen',
  'uitsluiten',
  'uitbannen',
  'uitroeien',
  'tegenhouden',
  'verhinderen',
  'weren',
  'elimineren',
  'beletten',
  'afwenden',
  'stuiten',
]);
// To take away what there is of a risk or chance: "neemt elk risico weg", where "neemt alle stukken weg" is a deed.
const REMOVING = new Set(['wegnemen', 'weghalen', 'uitsluiten', 'wegwerken', 'opheffen', 'verhelpen']);
const RISK = /^(?:risico|risico's|risico’s|kans|kansen|gevaar|gevaren|dreiging|dreigingen|bedreiging|misbruik)$/;
const TOTAL = /^(?:elk|elke|ieder|iedere|alle|al|alles|volledig|geheel|helemaal|definitief|compleet|totaal)$/;

/** Finds what is said to be kept out altogether: "voorkomt ieder misbruik", "bant … volledig uit". Gives the indices of its words. */
export function totalPreventionsOf(tokens: readonly Token[], uses: readonly VerbUse[]): number[][] {
  return uses
    .filter(
      (use) =>
        (PREVENTING.has(use.infinitive) || REMOVING.has(use.infinitive)) &&
        !isNominal(use) &&
        !use.forms.has('inflected participle'),
    )
    .flatMap((use) => {
      const ofRisk = REMOVING.has(use.infinitive) && !PREVENTING.has(use.infinitive);
      const total = tokens.findIndex(
        (_, at) =>
          isTotal(tokens, at) &&
          Math.abs(at - use.at) <= 12 &&
          at !== use.at &&
          (!ofRisk || RISK.test(tokens[at + 1]?.norm ?? '') || RISK.test(tokens[at + 2]?.norm ?? '')),
      );
      const words = [use.at, ...(use.particleAt < 0 ? [] : [use.particleAt]), total].sort((a, b) => a - b);
      return total < 0 || isDenied(tokens, words) ? [] : [words];
    });
}

// "in alle havens" says where, "alle drie de posten" how many.
const isTotal = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    TOTAL.test(tokens[at]?.norm ?? '') &&
    !prepositions.has(tokens[at - 1]?.norm ?? '') &&
    next?.kind !== 'number' &&
    !numberWords.has(next?.norm ?? '')
  );
};
