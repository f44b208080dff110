import type { Around } from './around.ts';
import { isCountedBeside } from './exactness.ts';
import type { FoundPhrase } from './phrases.ts';
import { verbFormsOf } from './verb-forms.ts';
import { canBeFinite } from './verb-uses.ts';

/*
 * Terms of the trade that hold a word of praise and praise nothing, by the beginning of that word: what follows it.
 */
const TERMS: readonly (readonly [praise: RegExp, noun: RegExp])[] = [
  [
    /^duurza/,
    /^(?:ontwikkeling\p{L}*|energie\p{L}*|brandstof\p{L}*|inzetbaarheid|goederen|ondernemen|handel|landbouw|visserij|mobiliteit|stroom|warmte|elektriciteit|kerosine|grondstoffen|inkoop|inkopen|gebruiksgoederen|gegevensdrager|opwek\p{L}*)$/u,
  ],
  [
    /^goede?$/,
    /^(?:bestuur|zeemanschap|trouw|diensten|nabuurschap|werkgeverschap|werkgever|doel|doelen|orde|huisvaderschap|raad|gebruik|naam|gedrag|praktijk|praktijken|burgerschap|tijd|hoop|mate|op|en|voor|als)$/,
  ],
  [
    /^effectie/,
    /^(?:strafmaximum|straf|straffen|dracht|rente|gezag|controle|bereik|tarief|sterkte|rendement|multilateralisme|vermogen|bezetting|snelheid|temperatuur|looptijd|in)$/,
  ],
  [/^passend/, /^(?:onderwijs|beoordeling|arbeid|bij|binnen|beschermingsniveau)$/],
  [/^adequa/, /^(?:beschermingsniveau)$/],
  [/^constructie/, /^(?:veiligheid|schade|fout|fouten|gebreken)$/],
  [/^representatie/, /^(?:steekproef|functie|taken|lasten|democratie)$/],
  [/^waardevol/, /^(?:papieren|goederen|voorwerpen)$/],
  [/^relevant/, /^(?:markt|markten)$/],
  [/^redelijk/, /^(?:vermoeden|twijfel|grond|gronden|belang|termijn)$/],
  [/^modern/, /^(?:slavernij|talen|geschiedenis|kunst)$/],
  [/^volwaardig/, /^(?:lid|leden|lidmaatschap)$/],
  [/^flexibe/, /^(?:schil|arbeid)$/],
  [/^gepast/, /^(?:geld)$/],
  // "de juiste instantie": the one that it is for.
  [
    /^(?:de|het)$/,
    /^(?:\p{L}*loket|adres|plek|plaats|persoon|personen|instantie|afdeling|\p{L}*verlener|\p{L}*post|rubriek|bestemming)$/u,
  ],
];

const NORM = /^(?:volgens|conform|overeenkomstig|bijlage|namelijk|d\.w\.z|oftewel|genormeerd)$/;
const SUFFICIENT = /^(?:voldoende|genoeg|toereikende?|geschikte?|bruikbare?)$/;

/** Whether a word of praise judges without a norm: no name, no term, and no norm, definition or number beside it. */
export function isPraise(phrase: FoundPhrase, around: Around): boolean {
  const { tokens, uses, measures } = around;
  const first = phrase.tokens[0] ?? 0;
  const last = phrase.tokens.at(-1) ?? 0;
  const word = tokens[first];
  const next = tokens[last + 1];
  if (!word) return false;
  if (word.capital && (first > 0 || next?.capital)) return false;
  if (TERMS.some(([praise, noun]) => praise.test(word.norm) && noun.test(next?.norm ?? ''))) return false;
  // "haalt een voldoende": the mark; "het vlot": the raft.
  if (isNoun(around, first)) return false;
  // "hecht aan", "keurt het plan goed": the verb, or its particle.
  if (uses.some((use) => (use.at === first && canBeFinite(use)) || use.particleAt === first)) return false;
  if (measures.some((measure) => measure.kind === 'standard') || isCountedBeside(phrase, tokens)) return false;
  const behind = tokens.slice(last + 1);
  if (behind.some((t) => NORM.test(t.norm)) || meansTo(behind.map((t) => t.norm))) return false;
  // "de onderhandelingen vlot trekken": a verb of its own.
  if (word.norm === 'vlot' && tokens.some((t) => /^(?:trekken|trekt|getrokken|vlottrekken)$/.test(t.norm)))
    return false;
  if (isTopic(around, first)) return false;
  if (SUFFICIENT.test(word.norm) && isForSoMany(around, last)) return false;
  return !/^goede?$/.test(word.norm) || phrase.tokens.length > 1 || isWellDone(around, first);
}

// What is provided, and can be so well or badly: "biedt veteranen goede nazorg", "zorgt voor goed materieel".
const isService = (word: string): boolean =>
  /(?:zorg|opvang|begeleiding|ondersteuning|bescherming|huisvesting|voorlichting|voorbereiding|opleiding|opleidingen|bereikbaarheid|dienstverlening|voorziening|voorzieningen|informatie|communicatie|afstemming|samenwerking|toegang|arbeidsomstandigheden|leefomstandigheden|uitrusting|bewaking|beveiliging|hulp|bijstand|onderdak|materieel|onderwijs|toezicht|personeel|drinkwater|mensen|mogelijkheden|verbindingen|faciliteiten|spullen|kennis|zorgaanbod|gereedschap|training|coördinatie|coordinatie|bemensing|doorstroming|borging|spreiding)$/.test(
    word,
  ) && word !== 'zorg';

const isNoun = ({ tokens }: Around, at: number): boolean => {
  const before = tokens[at - 1]?.norm ?? '';
  const word = tokens[at]?.norm ?? '';
  return (word === 'voldoende' && before === 'een') || (word === 'vlot' && /^(?:het|een)$/.test(before));
};

// ", dat wil zeggen …", ", te weten …": what it means is said.
const meansTo = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      (word === 'dat' && words[i + 1] === 'wil' && words[i + 2] === 'zeggen') ||
      (word === 'te' && words[i + 1] === 'weten'),
  );

// "informeert uw Kamer over de relevante ontwikkelingen": what is spoken of. "Beschikt over een slagvaardig team" has it.
const isTopic = ({ tokens, uses }: Around, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some((t) => t.norm === 'over') &&
  !uses.some((use) => use.infinitive === 'beschikken');

// "voldoende inspecteurs om 25 schepen te keuren", "geschikt voor 40 bezoekers": a number says for what.
const isForSoMany = ({ tokens, measures }: Around, last: number): boolean => {
  const purpose = tokens.findIndex((t, i) => i > last && /^(?:om|voor)$/.test(t.norm));
  return purpose >= 0 && measures.some((measure) => measure.from > purpose);
};

// "rust de schepen goed uit", "een goede opvang": how something is done or is to be. "het goed", "voor goed" and "zo goed als" say something else.
function isWellDone({ tokens, uses }: Around, at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  if (tokens[at]?.norm === 'goede')
    return next?.kind === 'word' && (/^(?:een|geen|voor|met)$/.test(before) || isService(next.norm));
  if (
    /^(?:even|zo|het|dit|dat|ten|voor|net|ieders|als)$/.test(before) &&
    !(before === 'voor' && isService(next?.norm ?? ''))
  )
    return false;
  if (before === 'een' || isService(next?.norm ?? '')) return next?.kind === 'word';
  // Before a participle, infinitive or particle, at the end of the clause.
  return (
    /^(?:ge|be|ver|toe|voor|uit|onder)\p{L}{3,}(?:d|t|de|te|en|end|ende)$/u.test(next?.norm ?? '') ||
    uses.some((use) => use.particleAt === at + 1) ||
    verbFormsOf(next?.norm ?? '').some((form) => /participle|infinitive/.test(form.form))
  );
}
