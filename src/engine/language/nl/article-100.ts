import { norm, type Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import { isForeign } from './actors.ts';
import { verbFormsOf } from './verb-forms.ts';

/** A term that article 100 of the Constitution does not bear, in token indices. */
export interface WrongArticle {
  readonly at: number;
  readonly fault: 'consent' | 'alliance';
}

const CONSENT =
  /^(?:\p{L}*toestemming\p{L}*|\p{L}*goedkeuring\p{L}*|\p{L}*instemming\p{L}*|instemmingsrecht|fiat|machtiging|akkoord|permissie|accordering|accoord|verlof|bekrachtiging|vetorecht|medebeslissingsrecht|zegen|autorisatie|meerderheidsbesluit)$/u;
const CONSENTING = new Set([
  'goedkeuren',
  'instemmen',
  'toestemmen',
  'machtigen',
  'accorderen',
  'autoriseren',
  'bekrachtigen',
]);
/** Words that name the parliament, or what is of it. */
export const PARLIAMENT =
  /^(?:kamer|kamers|parlement|staten-generaal|volksvertegenwoordiging|kamerleden|senaat|parlementaire|parlementair|volksvertegenwoordigers)$/;
const DEPLOYMENT =
  /^(?:missie|uitzending|inzet|deelname|bijdrage|operatie|ontplooiing|militairen|eenheid|detachement|fregat|troepen|missiebijdrage|trainingsmissie|uitzenden)$/;
const ALLIANCE =
  /^(?:bondgenootschappelijke|bondgenootschappelijk|navo-grondgebied|bondgenoot|bondgenootschap|bondgenoten|navo-gebied|verdragsgebied|bijstandsverplichting|bijstandsplicht|verdragspartner|navo-lidstaat|navo-bondgenoot|bondgenootschapsverplichting)$/;

// Members of NATO whose defence a letter speaks of: those at its borders.
const ALLY = /^(?:estland|letland|litouwen|polen|finland|noorwegen|roemenie|bulgarije|turkije|slowakije|hongarije)$/;

const NUMBERED = traitOf((word) => /^(?:artikel-)?100(?:$|-)/.test(word));
const OF_PARLIAMENT = traitOf((word) => PARLIAMENT.test(word));
const MAY_CONSENT = traitOf(
  (word) => CONSENT.test(word) || verbFormsOf(word).some(({ infinitive }) => CONSENTING.has(infinitive)),
);

/** Finds consent of parliament in connection with article 100, and article 100 in connection with the defence of the alliance. */
export function wrongArticlesOf(tokens: readonly Token[]): WrongArticle[] {
  if (!NUMBERED.in(tokens) && !(OF_PARLIAMENT.in(tokens) && MAY_CONSENT.in(tokens))) return [];
  const words = tokens.map((t) => t.norm);
  const hundred = words.findIndex((w, i) => w === '100' && /^(?:artikel|art|article)$/.test(words[i - 1] ?? ''));
  const joined = words.findIndex((w) => /^artikel-100/.test(w) || /^100-/.test(w));
  const article = Math.max(hundred, joined);
  // A sentence that says it rightly is left alone: the article asks to inform.
  if (words.some((w) => /^(?:inlichtingenplicht|informatieplicht|inlichtingenrecht)$/.test(w))) return [];
  // Article 96 does ask for consent, and 97 is right for the alliance.
  if (words.some((w, i) => (w === '96' || w === '97') && /^(?:artikel|art)$/.test(words[i - 1] ?? ''))) return [];
  const consent = consentAt(tokens, words, article >= 0);
  if (consent >= 0) return [{ at: consent, fault: 'consent' }];
  const allied =
    article >= 0 &&
    words.some(
      (w, i) =>
        ALLIANCE.test(w) ||
        (w === 'verdediging' && words[i - 1] === 'collectieve') ||
        (w === 'verdediging' && words.slice(i, i + 5).some((x) => /navo|bondgeno/.test(x))) ||
        (w === 'verdediging' && words[i + 1] === 'van' && ALLY.test(words[i + 2] ?? '')) ||
        (w === '5' && words[i - 1] === 'artikel'),
    );
  return allied && !isDenied(words, article) ? [{ at: article, fault: 'alliance' }] : [];
}

// "De regering van Tsjaad heeft ingestemd met de doorvoer": who is the host there. The nearest body in front of the word gives it.
function isOfHost(tokens: readonly Token[], at: number): boolean {
  const body = tokens.findLastIndex((t, i) => i < at && (OF_PARLIAMENT.is(t) || GOVERNING.test(t.norm)));
  return body >= 0 && GOVERNING.test(norm(tokens, body)) && isForeign(tokens, body);
}
const GOVERNING = /^(?:regering|kabinet|president|premier|autoriteiten|overheid)$/;

// "in Duitsland het parlement"
const isAbroad = (tokens: readonly Token[], at: number): boolean =>
  norm(tokens, at - 3) === 'in' && tokens[at - 2]?.capital === true && norm(tokens, at - 2) !== 'nederland';

function consentAt(tokens: readonly Token[], words: readonly string[], namesArticle: boolean): number {
  // "Het Noorse parlement stemde in": what another constitution asks for is right there.
  const byParliament = words.findIndex(
    (_, at) => OF_PARLIAMENT.is(tokens[at]) && !isForeign(tokens, at) && !isAbroad(tokens, at),
  );
  if (byParliament < 0 && !namesArticle) return -1;
  if (!namesArticle && !words.some((w) => DEPLOYMENT.test(w))) return -1;
  for (const at of MAY_CONSENT.placesIn(tokens)) {
    const word = norm(tokens, at);
    const consents =
      CONSENT.test(word) ||
      verbFormsOf(word).some((f) => CONSENTING.has(f.infinitive) && (!f.particle || words.includes(f.particle)));
    if (
      consents &&
      !isOfHost(tokens, at) &&
      (byParliament < 0 || Math.abs(at - byParliament) <= 14) &&
      !isDenied(words, at)
    )
      return at;
  }
  return -1;
}

// "Formele instemming is niet vereist", "geen toestemming nodig": right, and often said.
function isDenied(words: readonly string[], at: number): boolean {
  // "Zonder goedkeuring kan de eenheid niet vertrekken" says that it is needed.
  if (words.slice(Math.max(0, at - 4), at).includes('zonder')) return false;
  const before = words.slice(Math.max(0, at - 4), at);
  // "heeft nog niet ingestemd" takes for granted that it will have to.
  if (before.some((w, i) => w === 'niet' && before[i - 1] === 'nog')) return false;
  return (
    before.some((w) => /^(?:geen|noch|niet)$/.test(w)) ||
    words.slice(at, at + 14).some((w) => /^(?:niet|geen|nimmer)$/.test(w))
  );
}
