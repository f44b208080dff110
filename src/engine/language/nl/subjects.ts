import { norm, type Token } from '../tokens.ts';
import { looksLikeDirectorate, type Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { adverbs, prepositions, subordinators } from './lexicon/function-words.ts';
import { verbFormsOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

const NOBODY: Mention = { from: 0, to: 0, who: 'nobody', after: '' };

/**
 * Finds the subject of the main clause.
 *
 * What stands before the finite verb is the subject, unless it opens with a preposition, adverb or subordinate clause; then the
 * noun group after the verb is. "Aanbeveling 4 neemt het kabinet niet over": one of ours right behind the verb acts, whatever is in front.
 */
export function subjectOf(
  text: string,
  tokens: readonly Token[],
  main: MainClause,
  mentions: readonly Mention[],
): Mention {
  const finite = main.finite;
  if (!finite) return NOBODY;
  const behind = skipReflexive(tokens, finite.at + 1);
  const front = firstWord(tokens);
  const own = mentions.find((m) => m.from === front && m.to <= finite.at && m.who !== 'thing');
  const inverted = mentions.find((m) => m.from === behind && m.who !== 'thing');
  if (own && !isAdverbial(tokens, front)) return own;
  // "DSH zal posten instrueren": in front of the verb stands who acts.
  const acting = isAdverbial(tokens, front) || front + 1 !== finite.at ? null : directorate(text, tokens, front);
  if (acting) return acting;
  // "Zweden overweegt een bijdrage": what is indefinite behind the verb is its object.
  // So is what belongs to who stands in front: "Zweden sluit zijn ambassade".
  const isObject = /^(?:een|zijn|haar|hun)$/.test(tokens[behind]?.norm ?? '') && !isAdverbial(tokens, front);
  // "Het doel van dit programma is onderzoekers te scholen": whom the goal is about, and who does nothing.
  const isAimedAt =
    finite.infinitive === 'zijn' &&
    inverted?.who === 'other' &&
    tokens.slice(front, finite.at).some((t) => AIM.test(t.norm)) &&
    !isAdverbial(tokens, front);
  if (inverted && !isObject && !isAimedAt && !(isAddressing(tokens, finite) && !isAdverbial(tokens, front)))
    return inverted;
  if (tokens[front]?.norm === 'er') return NOBODY;
  // "Gewerkt wordt aan een protocol"
  const frontedVerb = main.governed.some((use) => use.at === front);
  if (frontedVerb && prepositions.has(tokens[behind]?.norm ?? '')) return NOBODY;
  // "Aan een protocol wordt gewerkt", "Momenteel wordt nagegaan of": nothing but the verb stands behind.
  if (finite.infinitive === 'worden' && isAdverbial(tokens, front) && main.governed.some((use) => use.at === behind))
    return NOBODY;
  if (!isAdverbial(tokens, front))
    return (
      directorate(text, tokens, front) ??
      partOfOurs(tokens, front, finite.at, mentions) ??
      thing(tokens, front, finite.at, mentions)
    );
  return (
    directorate(text, tokens, behind) ??
    (tokens[behind]?.norm === 'er'
      ? NOBODY
      : (later(tokens, behind, main.end, mentions) ?? thing(tokens, behind, behind + 1, mentions)))
  );
}

const AIM = /(?:doel|doelstelling|ambitie|streven|bedoeling|oogmerk)$/;

const PART = /^(?:leeuwendeel|merendeel|gros|meerderheid)$/;
const PEOPLE =
  /(?:militairen|tolken|adviseurs|experts|trainers|instructeurs|waarnemers|ambtenaren|diplomaten|medewerkers|reservisten|officieren|attaches)$/;

// "Het leeuwendeel van de Nederlandse tolken verhuist": those of ours who do it.
function partOfOurs(
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const whose = mentions.find((m) => m.who === 'own' && m.after === 'van' && m.to === to);
  const of = (whose?.from ?? 0) - 1;
  return of - from <= 3 && PART.test(norm(tokens, of - 1)) && PEOPLE.test(norm(tokens, to - 1))
    ? { from, to, who: 'own', after: '' }
    : undefined;
}

// "De motie verzoekt de regering …", "Artikel 97 belast de krijgsmacht met …": who stands behind these verbs is spoken to, and does nothing yet.
const ADDRESSING = new Set([
  'verzoeken',
  'vragen',
  'oproepen',
  'verplichten',
  'belasten',
  'opdragen',
  'machtigen',
  'aansporen',
  'manen',
  'dwingen',
  'verbieden',
  'gelasten',
  'sommeren',
  'veroordelen',
  'toestaan',
]);
const isAddressing = (tokens: readonly Token[], finite: VerbUse): boolean =>
  ADDRESSING.has(finite.infinitive) ||
  // "roept de regering op een plan te maken": its particle stands in the middle.
  (/^(?:roepen|dragen)$/.test(finite.infinitive) &&
    tokens.slice(finite.at + 1, finite.at + 6).some((t) => t.norm === 'op'));

const firstWord = (tokens: readonly Token[]): number =>
  Math.max(
    0,
    tokens.findIndex((t) => t.kind !== 'mark'),
  );

const skipReflexive = (tokens: readonly Token[], at: number): number =>
  // "zal ons land": a possessive here.
  tokens[at + 1]?.norm !== 'land' &&
  /^(?:zich|ons|ook|dan|daarom|hierbij|daarbij|daarnaast|nu|wel|niet|thans|daarvoor|hiervoor|hiermee|daarmee)$/.test(
    tokens[at]?.norm ?? '',
  )
    ? at + 1
    : at;

function isAdverbial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    prepositions.has(token.norm) ||
    adverbs.has(token.norm) ||
    (subordinators.has(token.norm) && token.norm !== 'dat') ||
    token.norm === 'zo' ||
    token.kind === 'number' ||
    /^(?:uiterlijk|begin|eind|medio|elk|ieder|elke|iedere|mede|binnen|zodra)$/.test(token.norm) ||
    (token.norm === 'de' && /^(?:komende|volgende)$/.test(tokens[at + 1]?.norm ?? '')) ||
    (/^(?:twee|drie|vier|vijf|zes|acht|tien|twaalf)$/.test(token.norm) &&
      /^(?:weken|maanden|jaar|dagen|uur)$/.test(tokens[at + 1]?.norm ?? ''))
  );
}

// A middle field may put an object or time before the subject: "In 2026 zal hierover ook de minister …".
const later = (tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(
    (m) =>
      m.from > from &&
      m.from < to &&
      m.from - from <= 9 &&
      m.who === 'own' &&
      m.after === '' &&
      !tokens.slice(from, m.from).some((t) => t.norm === ',' || t.norm === 'die'),
  );

// Two to five capitals that name nobody we know: a directorate.
function directorate(text: string, tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (!token || !looksLikeDirectorate(text.slice(token.start, token.end), token.norm)) return null;
  return { from: at, to: at + 1, who: 'own', after: '' };
}

function thing(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Mention {
  const other = mentions.some((m) => m.from >= from && m.to <= to + 2 && m.who === 'other' && m.after === '');
  const foreign = other || isForeignName(tokens, from);
  return { from, to: Math.min(Math.max(to, from + 1), tokens.length), who: foreign ? 'other' : 'thing', after: '' };
}

// "De Oeverraad wil …", "Het Arveense parlement …", "Beldanië bouwt …": a name that is none of ours.
function isForeignName(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (!first || !next) return false;
  if (/^(?:de|het|een)$/.test(first.norm))
    return (
      next.capital &&
      !/^(?:nederlandse?|koninklijke|rijks|europese|openbaar|centraal|centrale|nationaal|nationale|algemene|immigratie)/.test(
        next.norm,
      ) &&
      !namesProgramme(tokens, from + 1)
    );
  // "Zweden en Portugal overwegen …", "Noorse genisten bouwen …"
  if (first.capital && (next.norm === 'en' || next.norm === ',') && tokens[from + 2]?.capital) return true;
  if (first.capital && /(?:[^e]se|ische)$/.test(first.norm) && !/^(?:nederlandse|diverse)$/.test(first.norm))
    return true;
  // A bare word in front of its verb, with a capital also in the middle of a sentence, or with the ending of a country.
  return (
    first.capital &&
    (from > 0 ||
      (/(?:ie|land|stan|ije|rijk|[a-z]{2}a|[a-z]{2}o)$/.test(first.norm) && !HOME_NOUNS.has(first.norm)) ||
      COUNTRIES.has(first.norm)) &&
    verbFormsOf(next.norm).some((form) => form.form === 'singular')
  );
}

// Nouns that end as countries do.
const HOME_NOUNS = new Set(
  'agenda data media info radio video foto auto piano euro thema drama schema programma agenda cinema bureau risico saldo'.split(
    ' ',
  ),
);
const COUNTRIES = new Set(
  `zweden noorwegen denemarken frankrijk spanje portugal turkije china japan india canada mexico marokko tunesie egypte oekraine qatar koeweit irak iran
  syrie israel libanon jordanie kenia ghana mali niger soedan somalie ethiopie rwanda oeganda congo angola zambia namibie brazilie colombia peru chili
  venezuela suriname aruba curacao hongarije tsjechie slowakije kroatie servie kosovo albanie bosnie montenegro moldavie georgie armenie azerbeidzjan
  pakistan nepal vietnam myanmar maleisie singapore taiwan korea zwitserland luxemburg malta cyprus letland estland litouwen vlaanderen`.split(
    /\s+/,
  ),
);

// "Het Deltaprogramma", "De Cyberstrategie": a name, but of something that we do.
function namesProgramme(tokens: readonly Token[], from: number): boolean {
  for (let at = from; tokens[at]?.capital; at++) if (PROGRAMME.test(tokens[at]?.norm ?? '')) return true;
  return false;
}
const PROGRAMME = /(?:programma|strategie|agenda|plan|visie|nota|aanpak|pakket)$/;

/** The subject of a clause that opens with "dat": what stands right behind it. */
export function subjectAfterThat(tokens: readonly Token[], clause: MainClause, mentions: readonly Mention[]): Mention {
  const finite = clause.finite?.at ?? tokens.length;
  const dat = tokens.findLastIndex((t, at) => at < finite && t.norm === 'dat');
  const own = mentions.find((m) => m.from === dat + 1 && m.to <= finite);
  return (
    own ?? {
      from: dat + 1,
      to: Math.max(dat + 2, Math.min(dat + 3, finite)),
      who: tokens[dat + 1]?.norm === 'er' ? 'nobody' : 'thing',
      after: '',
    }
  );
}

/** How Dutch says that something is sent: "wordt aan uw Kamer aangeboden", "met de Kamer gedeeld". */
export const sendingWords = {
  sends:
    /^(?:aanbieden|toezenden|toesturen|sturen|zenden|delen|voorleggen|overleggen|melden|rapporteren|terugkoppelen)$/,
  to: 'aan',
  share: { verb: 'delen', with: 'met' },
  talks: /^(?:overleg|afstemming|samenspraak|gesprek|samenwerking)$/,
};
