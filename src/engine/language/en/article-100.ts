import type { Token } from '../tokens.ts';

/** A term that article 100 of the Constitution does not bear, in token indices. */
export interface WrongArticle {
  readonly at: number;
  readonly fault: 'consent' | 'alliance';
}

const CONSENT =
  /^(?:approval|approvals|consent|consents|consented|permission|authorisation|authorization|assent|approve|approves|approved|authorise|authorises|authorised|authorize|authorized|sanction|green-light|endorsement|ratify|veto|agreement|blessing|mandate-vote|agree|agrees|agreed|yes|vote|votes|voted|nod|go-ahead|say-so|acquiescence|concurrence|ratification|ratified|authority|permit|permits|licence|accord|fiat|imprimatur|backing|backs)$/;
/** Words that name the parliament, or what is of it. */
export const PARLIAMENT =
  /^(?:house|houses|parliament|parliamentary|states-general|senate|mps|representatives|chamber)$/;
const DEPLOYMENT =
  /^(?:mission|deployment|deploy|deployed|troops|operation|unit|frigate|detachment|contribution|deploying|soldiers|deployments|participation)$/;
const ALLIANCE = /^(?:ally|allied|allies|alliance|nato)$/;

/** Finds consent of parliament in connection with article 100, and article 100 in connection with the defence of the alliance. */
export function wrongArticlesOf(tokens: readonly Token[]): WrongArticle[] {
  const words = tokens.map((t) => t.norm);
  const article = words.findIndex((w, i) => w === '100' && words[i - 1] === 'article');
  const joined = words.findIndex((w) => /^(?:article-100|100-)/.test(w));
  const at = Math.max(article, joined);
  // Article 96 does ask for consent, and 97 is right for the alliance.
  if (words.some((w, i) => (w === '96' || w === '97') && words[i - 1] === 'article')) return [];
  const consent = consentAt(words, at >= 0);
  if (consent >= 0) return [{ at: consent, fault: 'consent' }];
  const allied =
    at >= 0 &&
    (words.some((w, i) => w === '5' && words[i - 1] === 'article') ||
      (words.some((w) => ALLIANCE.test(w)) &&
        words.some((w) =>
          /^(?:defence|defend|defending|defends|attack|attacked|territory|obligation|collective|assist|assistance)$/.test(
            w,
          ),
        )) ||
      words.some((w, i) => w === 'defence' && words[i - 1] === 'collective'));
  return allied && !isDenied(words, at) ? [{ at, fault: 'alliance' }] : [];
}

// "The Ondrian cabinet consented to the presence of the detachment": who is the host there. The nearest body in front of the word gives it.
function isOfHost(words: readonly string[], at: number): boolean {
  const body = words.findLastIndex((w, i) => i < at && (PARLIAMENT.test(w) || GOVERNING.test(w)));
  return body > 0 && GOVERNING.test(words[body] ?? '') && /^(?!european$).+(?:an|ish|ese)$/.test(words[body - 1] ?? '');
}
const GOVERNING = /^(?:cabinet|government|president|authorities|presidency)$/;

function consentAt(words: readonly string[], namesArticle: boolean): number {
  const isParliament = (w: string, i: number): boolean =>
    (PARLIAMENT.test(w) && !/^papers?$/.test(words[i + 1] ?? '')) || (w === 'general' && words[i - 1] === 'states');
  const byParliament = words.findIndex(isParliament);
  if (byParliament < 0 && !namesArticle) return -1;
  if (!namesArticle && !words.some((w) => DEPLOYMENT.test(w))) return -1;
  const found = words.findIndex(
    (w, i) =>
      CONSENT.test(w) &&
      isAsked(words, i) &&
      !isOfHost(words, i) &&
      (byParliament < 0 || Math.abs(i - byParliament) <= 14) &&
      !isDenied(words, i) &&
      !(w === 'agreement' && !/^(?:its|the|without|parliamentary)$/.test(words[i - 1] ?? '')),
  );
  if (found >= 0) return found;
  // "the green light of the House"
  const light = words.findIndex((w, i) => w === 'light' && words[i - 1] === 'green');
  return byParliament >= 0 && light >= 0 && Math.abs(light - byParliament) <= 10 && !isDenied(words, light)
    ? light
    : -1;
}

// "the House agreed to the letter", "dependent on a vote of the House", "a yes from the House": what is said of consent by these words as well as of
// other things. "The government agreed with Denmark" asks nothing of parliament.
function isAsked(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^agree/.test(word))
    return (
      words.slice(Math.max(0, at - 5), at).some((w) => PARLIAMENT.test(w)) &&
      // "has agreed to debate the letter"
      !(words[at + 1] === 'to' && !/^(?:the|a|an|this|that|it|our|its|sending|deploying)$/.test(words[at + 2] ?? ''))
    );
  if (/^(?:yes|vote|votes|nod|go-ahead|say-so|authority|backing|permit|licence|accord)$/.test(word))
    return words
      .slice(Math.max(0, at - 6), at)
      .some((w) =>
        /^(?:on|upon|until|unless|without|needs|need|requires|require|after|before|awaits|await|requiring|needing|give|gives|given|by|for|with|has|have)$/.test(
          w,
        ),
      );
  if (/^(?:voted|backs|permits)$/.test(word))
    return words.slice(Math.max(0, at - 5), at).some((w) => PARLIAMENT.test(w));
  return true;
}

// "Formal consent is not required", "no approval is needed": right, and often said. "Without approval … may not leave" says that it is needed.
function isDenied(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  if (before.includes('without')) return false;
  // "has not yet given its consent" takes for granted that it will have to; "does not give the House a right of consent" says how it is.
  if (before.includes('yet')) return false;
  const isOfRight = words[at - 1] === 'of' && /^(?:right|power|powers)$/.test(words[at - 2] ?? '');
  return (
    words.slice(Math.max(0, at - (isOfRight ? 8 : 5)), at).some((w) => /^(?:no|not|nor|neither|never)$/.test(w)) ||
    words.slice(at, at + 8).some((w) => /^(?:not|never|no)$/.test(w))
  );
}
