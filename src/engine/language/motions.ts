import { type Span, span } from '../text/span.ts';

/** A motion of parliament or an undertaking to it, named in a paragraph. */
export interface Motion extends Span {
  readonly sort: 'motion' | 'undertaking';
  /** Who moved it, by which it is known elsewhere in the draft; '' where nobody is named. */
  readonly name: string;
  /**
   * Whether the paragraph says what became of it: `open` does not, `settled` does, `source` names it as where something comes from.
   * `settles` is a sentence on motions named before.
   */
  readonly state: 'open' | 'settled' | 'source' | 'settles';
}

const NAME = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]er|[Tt]en|[Ee]l|'t)\s+)*\p{Lu}[\p{L}’'-]+`;

// "de motie van het lid Oosterveen c.s.", "de gewijzigde motie-Peters", "the motion by Member Oosterveen".
const MOTIONS: readonly RegExp[] = [
  new RegExp(String.raw`\b[Mm]oties?\s+van\s+(?:het\s+(?:voormalig\s+)?lid|de\s+leden)\s+(${NAME})`, 'gu'),
  new RegExp(String.raw`\b[Mm]oties?[- ](${NAME})(?:\/${NAME})?`, 'gu'),
  new RegExp(String.raw`\b[Mm]otions?\s+(?:tabled\s+)?(?:by|of)\s+(?:Members?\s+|MPs?\s+)?(${NAME})`, 'gu'),
  new RegExp(String.raw`(?<=\b[Tt]he\s)(${NAME})\s+motion\b`, 'gu'),
];

// "zoals toegezegd in het debat", "tijdens het debat heb ik toegezegd", "as promised in the debate": not "de toegezegde acties".
const UNDERTAKINGS: readonly RegExp[] = [
  /\b[Zz]oals\s+(?:\p{L}+\s+){0,3}toegezegd\b(?:\s+(?:in|tijdens|bij|aan)\s+(?:het|de|uw)\s+\p{L}+)?/gu,
  /\b(?:(?:[Cc]onform|[Oo]vereenkomstig)\s+(?:de|mijn|onze)\s+)?[Tt]oezegging\s+aan\s+(?:uw\s+Kamer|het\s+lid)\b/gu,
  /\b(?:heb|heeft|hebben)\s+(?:ik|wij|(?:het\s+kabinet|de\s+minister)(?:\s+\p{L}+){0,3})\s+(?:uw\s+Kamer\s+|de\s+Kamer\s+|het\s+lid\s+\p{L}+\s+)?toegezegd\b/gu,
  /\b[Aa]s\s+(?:\p{L}+\s+)?(?:promised|undertaken)\s+(?:in|during)\s+the\s+(?:\p{L}+\s+)?debate\b/gu,
];

// What became of it, or that it is answered here.
const SETTLED = new RegExp(
  [
    String.raw`\b(?:afgedaan|afdoening|voldaan|voldoet|voldoen|uitgevoerd|uitvoeren|aangehouden|ingetrokken|verworpen|ontraden|nagekomen|ingelost|afgerond|opgevolgd|verwerkt|gestand)\b`,
    String.raw`\b(?:(?:uitvoering|invulling|gevolg|opvolging|gehoor)(?:\s+\p{L}+){0,4}\s+(?:geven|gegeven|geeft|gaf)|(?:geven?|geeft|gaf|gegeven)(?:\s+\S+){0,8}\s+(?:uitvoering|invulling|gevolg|opvolging|gehoor))\b`,
    String.raw`\b(?:voert|voeren|voerde)\b[^.]{0,80}\buit\b`,
    String.raw`\b(?:hiermee|daarmee|hierbij|hieronder|bijgaand|bijgevoegd|tegemoet)\b`,
    String.raw`\b(?:met|in|door|via)\s+(?:deze|de bijgevoegde|bijgaande)\s+(?:brief|reactie|nota|rapportage|bijlage|paragraaf)\b`,
    String.raw`\bin\s+(?:de\s+)?(?:bijlage|paragraaf|hoofdstuk)\b`,
    String.raw`\b(?:carried out|implemented|complied with|discharged|withdrawn|deferred|rejected|settled|fulfilled|hereby|herewith|with this letter|in this letter|annexed|as closed|effect to)\b`,
    String.raw`\bis implementing (?:the|this) [^.]{0,40}motion`,
    String.raw`\b(?:is|are|found|given)\s+in\s+(?:the\s+)?(?:annex|appendix)\b`,
  ].join('|'),
  'iu',
);

// "naar aanleiding van de motie … stelt BZ een plan op": how it is carried out.
const CARRIED_OUT =
  /\b(?:ter uitvoering van|conform|in lijn met|naar aanleiding van|overeenkomstig|in reactie op|in antwoord op|in overeenstemming met|ingevolge|op grond van|in response to|in line with|pursuant to|following|in implementation of|(?<=^|[.;]\s)to (?:implement|carry out|give effect to))\s+(?:\p{L}+\s+){0,3}$/iu;

// "sinds de motie-Peters", "(zie motie …)", "de motie … leidde in 2019 tot": where something comes from.
const SOURCE_BEFORE =
  /(?:\b(?:sinds|na|volgens|blijkens|sedert|zie|vgl\.?|cf\.?|destijds|eerdere|vroegere|since|after|according to|see|earlier|former)\s+(?:ook\s+|also\s+)?(?:\p{L}+\s+){0,2}|\([^()]*)$/iu;
const SOURCE_BEHIND =
  /^[^.;]{0,90}?\b(?:leidde|leidden|geleid|gaf aanleiding|lag ten grondslag|vormde de (?:basis|aanleiding)|stamt uit|dateert|introduceerde|legde vast|led to|dates from|gave rise)\b/iu;

/** The motions and undertakings that a paragraph of a letter of that year names, with what it says of them. */
export function motionsIn(written: string, year: number | null): Motion[] {
  if (!/moti|toe(?:ge)?zeg|promised|undertaken/i.test(written)) return [];
  const text = written.replace(/\s/g, ' ');
  const isSettled = SETTLED.test(text);
  const found: Motion[] = [
    ...MOTIONS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, 1: name = '', index }): Motion => {
        const at = span(index, index + words.length);
        return { sort: 'motion', name, state: stateOf(text, at, isSettled, year), ...at };
      }),
    ),
    ...UNDERTAKINGS.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: words, index }): Motion => {
        const at = span(index, index + words.length);
        return { sort: 'undertaking', name: '', state: stateOf(text, at, isSettled, year), ...at };
      }),
    ),
  ];
  if (found.length === 0 && isSettled) {
    const later = /\b(?:motie|moties|toezegging|toezeggingen|motions?|undertakings?)\b/iu.exec(text);
    const sort = later && /^mot/i.test(later[0]) ? 'motion' : 'undertaking';
    if (later) return [{ sort, name: '', state: 'settles', ...span(later.index, later.index + later[0].length) }];
  }
  return found.sort((a, b) => a.start - b.start);
}

function stateOf(text: string, { start, end }: Span, isSettled: boolean, year: number | null): Motion['state'] {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 160);
  if (SOURCE_BEFORE.test(before) || SOURCE_BEHIND.test(after) || isOld(after, year)) return 'source';
  return isSettled || CARRIED_OUT.test(before) ? 'settled' : 'open';
}

// "de motie van het lid Peters uit 2009": years ago.
function isOld(after: string, year: number | null): boolean {
  const from = /^[^.;]{0,40}?\b(?:uit|van|of|from)\s+((?:19|20)\d\d)\b/u.exec(after)?.[1];
  return from !== undefined && year !== null && Number(from) < year - 2;
}
