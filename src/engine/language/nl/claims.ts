import type { Token } from '../tokens.ts';
import type { Around } from './around.ts';
import type { FoundPhrase } from './phrases.ts';

const SETBACK =
  /^(?:hoewel|ofschoon|niet|geen|weinig|amper|onvoldoende|deels|gedeeltelijk|vertraging|vertraagd|achterstand|tegenvaller|tegenvallers|tekort|tekorten|mislukt|mislukte|achter|minder|nauwelijks|evenmin|alleen|slechts|behalve|tegenslag|tegenslagen|negatief|negatieve|averechts|averechtse|zorgwekkend)$/;
// What follows these is the point: "er was kritiek, maar de opvang verloopt uitstekend" praises, "verloopt goed, maar traag" does not.
const TURN = /^(?:maar|echter|doch|niettemin|evenwel|desondanks)$/;

/** Whether a claim is made, and stands without a setback beside it: who says what went wrong as well, does not only praise. */
export const isOneSided = (phrase: FoundPhrase, { tokens }: Around): boolean =>
  !isSupposed(tokens, phrase.tokens[0] ?? 0) &&
  !isDefined(tokens, phrase.tokens.at(-1) ?? 0) &&
  !tokens.some(
    (t, at) =>
      (SETBACK.test(t.norm) || (TURN.test(t.norm) && at > (phrase.tokens[0] ?? 0))) && !phrase.tokens.includes(at),
  );

// "beoordeelt of de doelen zijn gehaald", "zodra goede voortgang is geboekt", "om grote stappen te zetten", "zorgt ervoor dat de overdracht goed
// verloopt": not said to be so.
function isSupposed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'mark'; i--) {
    const word = tokens[i]?.norm ?? '';
    if (/^(?:of|als|zodra|totdat|indien|wanneer|mits|tenzij|om|opdat|hoe|hoever|naarmate|alsof)$/.test(word))
      return true;
    if (word === 'dat' && aimsAt(tokens, i)) return true;
  }
  return false;
}
const aimsAt = (tokens: readonly Token[], dat: number): boolean =>
  tokens.slice(tokens.findLastIndex((t, i) => i < dat && t.kind === 'mark') + 1, dat).some((t) => AIMS.test(t.norm));
const AIMS =
  /^(?:ervoor|ernaar|toe|wil|willen|hoopt|hopen|verwacht|verwachten|zorgt|waarborgt|borgt|borgen|bewaakt|beoogt|beogen|eist|eisen|vraagt|verzoekt|wenst|doel|ambitie)$/;

// "is geslaagd als 80 procent het diploma haalt": says when it would be, not that it is.
const isDefined = (tokens: readonly Token[], last: number): boolean =>
  /^(?:als|indien|wanneer|zodra|mits)$/.test(tokens[last + 1]?.norm ?? '') &&
  !/^(?:gevolg|resultaat|een)$/.test(tokens[last + 2]?.norm ?? '');

/**
 * Whether a claim is the reason or occasion of what the sentence promises: "Nu de proef uitstekend is verlopen, herhaalt BZ die in 2026", "Na het
 * grote succes van de eerste lichting leidt Defensie …". It lies behind us, whenever the promise is for.
 */
export function isGiven(phrase: FoundPhrase, { tokens, finiteAt }: Around): boolean {
  if (phrase.kind !== 'result claim') return false;
  const first = phrase.tokens[0] ?? 0;
  if (/^(?:na|gezien|gelet|dankzij|vanwege|gesterkt)$/.test(tokens[0]?.norm ?? '') && first < finiteAt) return true;
  for (let i = first; i >= 0 && tokens[i]?.kind !== 'mark'; i--)
    if (/^(?:nu|omdat|doordat|aangezien|nadat|want)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}
