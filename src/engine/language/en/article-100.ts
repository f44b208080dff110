import type { Token } from '../tokens.ts';

/** A term that article 100 of the Constitution does not bear, in token indices. */
export interface WrongArticle {
  readonly at: number;
  readonly fault: 'consent' | 'alliance';
}

const CONSENT =
  /^(?:approval|approvals|consent|consents|consented|permission|authorisation|authorization|assent|approve|approves|approved|authorise|authorises|authorised|authorize|authorized|sanction|green-light|endorsement|ratify|veto|agreement|blessing|mandate-vote)$/;
const PARLIAMENT = /^(?:house|parliament|parliamentary|states-general|senate|mps|representatives|chamber)$/;
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

function consentAt(words: readonly string[], namesArticle: boolean): number {
  const isParliament = (w: string, i: number): boolean =>
    PARLIAMENT.test(w) || (w === 'general' && words[i - 1] === 'states');
  const byParliament = words.findIndex(isParliament);
  if (byParliament < 0 && !namesArticle) return -1;
  if (!namesArticle && !words.some((w) => DEPLOYMENT.test(w))) return -1;
  return words.findIndex(
    (w, i) =>
      CONSENT.test(w) &&
      (byParliament < 0 || Math.abs(i - byParliament) <= 14) &&
      !isDenied(words, i) &&
      !(w === 'agreement' && !/^(?:its|the)$/.test(words[i - 1] ?? '')),
  );
}

// "Formal consent is not required", "no approval is needed": right, and often said. "Without approval … may not leave" says that it is needed.
function isDenied(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at);
  if (before.includes('without')) return false;
  return (
    before.some((w) => /^(?:no|not|nor|neither|never)$/.test(w)) ||
    words.slice(at, at + 8).some((w) => /^(?:not|never|no)$/.test(w))
  );
}
