import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { numberWords } from './lexicon/measures.ts';

const OPENERS = /^(?:waar|indien|als|wanneer|zo|mits|mocht|mochten|zover|voorzover|zoverre|zolang)$/;
const OPENS = traitOf((word) => OPENERS.test(word));
// What is judged by whoever acts, and by nobody else afterwards.
const JUDGED =
  /^(?:mogelijk|mogelijke|nodig|noodzakelijk|opportuun|relevant|gewenst|wenselijk|passend|gepast|dienstig|zinvol|zinnig|haalbaar|aangewezen|nuttig|uitvoerbaar|verantwoord|raadzaam|toepasselijk|doenlijk|geboden|behulpzaam|geschikt|praktisch|toereikend|redelijk|rede|genegen|termen|opportune|bevorderlijk|zodanig|gunstig|gunstige)$/;
const CIRCUMSTANCE =
  /^(?:\p{L}*omstandigheden|aanleiding|ruimte|gelegenheid|behoefte|omstandigheden|situatie|veiligheidssituatie|capaciteit|budget|begroting|middelen|mogelijkheden|mogelijkheid|noodzaak|reden|tijd|agenda|veiligheid|belang|personeel|draagvlak|steun|animo|belangstelling|interesse|bereidheid|financiering|dekking|geld|fondsen|menskracht|mankracht|medewerking|kandidaten|kansen|bezetting|verkeersaanbod|werkdruk|vraag|prioriteiten|planning|weer|actualiteit|praktijk|dreiging|dreigingsbeeld|ontwikkelingen|toestand|nood|zin)$/u;
const ALLOWING =
  /^(?:toelaat|toelaten|laat|laten|geeft|geven|biedt|bieden|is|zijn|bestaat|bestaan|vraagt|vragen|noopt|nopen|toestaat|toestaan|voordoet|voordoen|vergt|vergen|vereist|vereisen|veroorlooft|veroorloven|kan|kunnen|toereiken|strekt|strekken|reikt|reiken|dwingt|dwingen|blijkt|ontstaat|rechtvaardigt|rechtvaardigen|gedoogt|gedogen|verdraagt|toereikt|volstaat|volstaan|toestond|toe|beschikbaar|toereikend|voorhanden|verkrijgen|gevonden|blijft|lukt|meezit|meewerkt|verzet|verzetten)$/;
const LONGEST = 14;

/**
 * Finds conditions that nobody can test: "waar de omstandigheden dat toestaan", "mocht daar ruimte voor zijn". A condition with a date, number or
 * event in it can be tested, and is left alone. Gives the indices of its words.
 */
export function untestableConditionsOf(tokens: readonly Token[]): number[][] {
  const found: number[][] = [];
  for (const at of OPENS.placesIn(tokens)) {
    const word = norm(tokens, at);
    if (word === 'zo' && !opensClause(tokens, at)) continue;
    const end = endOf(tokens, at);
    const clause = tokens.slice(at + 1, end);
    if (clause.some((t) => t.kind === 'number' || numberWords.has(t.norm) || t.norm.startsWith('‹'))) continue;
    const judged = clause.findIndex((t) => JUDGED.test(t.norm));
    const circumstance = clause.findIndex((t) => CIRCUMSTANCE.test(t.norm));
    const allowed = clause.findIndex((t) => ALLOWING.test(t.norm));
    const short =
      clause.length <= 4 &&
      allowed >= 0 &&
      /^(?:dat|dit|zulks|daar|er)$/.test(clause[0]?.norm ?? '') &&
      clause.some((t) => /^(?:kan|past|lukt|uitkomt)$/.test(t.norm));
    // "voor zover"
    const from = /^zover/.test(word) && tokens[at - 1]?.norm === 'voor' ? at - 1 : at;
    if (judged >= 0 && judged <= 1) found.push(range(from, at + judged + 2));
    else if (judged >= 0 || (circumstance >= 0 && allowed >= 0) || short) found.push(range(from, end));
  }
  return found;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

// "zo de begroting ruimte laat": a condition behind a comma or at the head, not "zo concreet mogelijk".
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  (at === 0 || tokens[at - 1]?.norm === ',') &&
  /^(?:de|het|dat|dit|daar|er|zulks|nodig|mogelijk)$/.test(tokens[at + 1]?.norm ?? '');

// To the comma or bracket that closes it, or to a verb that belongs to the main clause; no further than a clause is long.
function endOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end - at < LONGEST && tokens[end]?.kind !== 'mark') {
    const closes =
      ALLOWING.test(tokens[end]?.norm ?? '') && end - at > 1 && !ALLOWING.test(tokens[end + 1]?.norm ?? '');
    end++;
    if (closes) break;
  }
  return end;
}
