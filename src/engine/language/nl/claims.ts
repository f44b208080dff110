import type { Token } from '../tokens.ts';
import type { Around } from './around.ts';
import type { FoundPhrase } from './phrases.ts';

const SETBACK =
  /^(?:maar|echter|doch|hoewel|ofschoon|ondanks|niettemin|evenwel|desondanks|niet|geen|onvoldoende|deels|gedeeltelijk|vertraging|vertraagd|achterstand|tegenvaller|tegenvallers|tekort|tekorten|mislukt|mislukte|achter|minder|nauwelijks|evenmin|alleen|slechts|behalve|tegenslag|tegenslagen)$/;

/** Whether a claim is made, and stands without a setback beside it: who says what went wrong as well, does not only praise. */
export const isOneSided = (phrase: FoundPhrase, { tokens }: Around): boolean =>
  !isSupposed(tokens, phrase.tokens[0] ?? 0) &&
  !tokens.some((t, at) => SETBACK.test(t.norm) && !phrase.tokens.includes(at) && !isInside(phrase, at));

// "beoordeelt of de doelen zijn gehaald", "zodra goede voortgang is geboekt", "om grote stappen te zetten": not said to be so.
function isSupposed(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && tokens[i]?.kind !== 'mark'; i--)
    if (/^(?:of|als|zodra|totdat|indien|wanneer|mits|tenzij|om|hoe|hoever)$/.test(tokens[i]?.norm ?? '')) return true;
  return false;
}

// "haar doel niet heeft gemist": the denial belongs to the claim.
const isInside = ({ tokens }: FoundPhrase, at: number): boolean => (tokens[0] ?? 0) < at && at < (tokens.at(-1) ?? 0);
