import { linesOf } from '../text/unspelled.ts';

/** The kinds of draft that we know, by the ids of the guide. */
export type DocumentType =
  | 'artikel-100-brief'
  | 'kennisgeving'
  | 'aanvullende-brief'
  | 'beleidsreactie'
  | 'voortgangsrapportage'
  | 'strategie';

interface Sign {
  readonly type: DocumentType;
  /** In the title or the subject line: says it by itself. */
  readonly title?: RegExp;
  /** In the opening of the letter. */
  readonly opening?: RegExp;
}

// Weighed in this order: a supplementary letter also names article 100, and a policy response names the report it answers.
const SIGNS: readonly Sign[] = [
  {
    type: 'kennisgeving',
    title: /\b(?:kennisgeving(?:sbrief)?|notification(?: letter)?)\b/,
    opening: /(?:wenselijkheid en (?:de )?mogelijkheid|mogelijkheid en (?:de )?wenselijkheid)[^.]{0,80}onderzoek/,
  },
  {
    type: 'aanvullende-brief',
    title:
      /\b(?:aanvullende (?:artikel[ -]100[ -])?brief|technische verlenging|supplementary (?:article[ -]100[ -])?letter|technical extension)\b/,
    opening: /\btechnisch(?:e)? (?:te )?verleng|\baanvullende (?:artikel[ -]100[ -])?brief\b/,
  },
  {
    type: 'beleidsreactie',
    title:
      /\b(?:beleidsreactie|kabinetsreactie|policy response|management response|government response|cabinet response|response to the (?:evaluation|report|advice)|reactie op (?:de|het) (?:evaluatie|rapport|advies|periodieke rapportage))\b/,
    opening: /\b(?:beleidsreactie|kabinetsreactie|reactie van het kabinet op)\b/,
  },
  {
    type: 'artikel-100-brief',
    title:
      /\b(?:artikel[ -]100[ -]?brief|article[ -]100[ -]letter|(?:dutch|netherlands) (?:participation|contribution|deployment)[^\n]{0,60}(?:mission|operation)|nederlandse (?:deelname|bijdrage|inzet)[^\n]{0,60}(?:missie|operatie))\b/,
    opening:
      /(?:in overeenstemming met|conform|op grond van|ingevolge|overeenkomstig) artikel 100 van de grondwet|in accordance with article 100 of the constitution/,
  },
  {
    type: 'voortgangsrapportage',
    title:
      /\b(?:voortgangsrapportage|voortgangsbrief|tussentijdse evaluatie|eindevaluatie|progress report|interim evaluation|mid-term (?:review|evaluation)|final evaluation|stand van zaken(?:brief)?|post-mission assessment)\b/,
    opening:
      /\b(?:hierbij ontvangt uw kamer|hierbij bied ik|hierbij zend ik)[^.]{0,80}(?:voortgangsrapportage|tussentijdse evaluatie|eindevaluatie)\b/,
  },
  {
    type: 'strategie',
    title:
      /\b(?:\p{L}*strategie|visie|\p{L}*visie|beleidsnota|nota|\p{L}*meerjarenkader|meerjarenkader|jaarplan|meerjarenplan|meerjarenstrategie|beleidskader|strategy|vision|policy (?:paper|memorandum|framework)|white paper|annual plan|multi-annual (?:plan|strategy|framework))\b/u,
  },
];

// The head of a draft: its title and subject line; the opening: what follows up to some paragraphs.
const HEAD = 1500;
const OPENING = 6000;

/** Recognises the kind of draft from its title, subject line and opening; null when nothing says so. */
export function recogniseType(text: string): DocumentType | null {
  const opens = linesOf(text.slice(0, OPENING));
  const title = titleOf(opens.slice(0, HEAD));
  const opening = opens.replace(/\s+/g, ' ');
  return (
    SIGNS.find((sign) => sign.title?.test(title))?.type ??
    SIGNS.find((sign) => sign.opening?.test(opening))?.type ??
    (countRecommendations(text) >= 2 ? 'beleidsreactie' : null)
  );
}

// The first heading and the subject line ("Betreft …", which a PDF may break over two lines).
function titleOf(head: string): string {
  const heading = /^#\s+(.+)$/m.exec(head)?.[1] ?? '';
  const subject = /^\**(?:betreft|onderwerp|subject|title|titel)\**:?\s+([^\n]+(?:\n[^\n]+)?)/im.exec(head)?.[1] ?? '';
  return `${heading}\n${subject}`;
}

// Far enough for a letter whose recommendations come late; the whole of a long draft need not be searched at every stroke.
const RECOMMENDATIONS_WITHIN = 50_000;

const countRecommendations = (text: string): number =>
  new Set(
    [
      ...text
        .slice(0, RECOMMENDATIONS_WITHIN)
        .matchAll(/^[ \t\u00a0•*#-]{0,12}(?:aanbeveling|recommendation)[ \t]+(\d+)/gim),
    ].map((m) => m[1]),
  ).size;
