import { wordsOf } from '../text/unspelled.ts';
import type { DocumentType } from './type.ts';

/** The ids of the topics that we know. */
export type KnownTopicId =
  | 'essentie'
  | 'contextanalyse'
  | 'geintegreerde-inzet'
  | 'operatie-en-bijdrage'
  | 'gronden-voor-deelname'
  | 'mandaat'
  | 'haalbaarheid'
  | 'geschiktheid-en-beschikbaarheid'
  | 'bevelsstructuur-en-geweldsinstructie'
  | 'risicos'
  | 'zorg-voor-personeel'
  | 'deelnemende-landen'
  | 'invloed'
  | 'duur'
  | 'gender-en-bescherming-burgers'
  | 'risico-op-burgerslachtoffers'
  | 'ontwikkeling-en-samenhang'
  | 'monitoring-en-evaluatie'
  | 'financien'
  | 'context'
  | 'reactie-per-aanbeveling'
  | 'vooruitblik'
  | 'probleem'
  | 'doelen'
  | 'opties'
  | 'effecten'
  | 'keten'
  | 'aannames-en-risicos'
  | 'resultaat-per-doel'
  | 'tegenslag'
  | 'lessen'
  /** Asked of no draft by itself: which goal comes first. */
  | 'rangorde'
  /** Asked of a deployment beside the goal of the operation. */
  | 'doel-van-de-bijdrage';

/** The id of a topic: one that we know, or the name of one that a guide brings. */
export type TopicId = string;

/** A topic that a guide brings: it goes by its name, and is recognised by words in a heading or in the text. */
export interface OwnTopic {
  readonly name: string;
  readonly heading: readonly string[];
  readonly passage: readonly string[];
}

/** How a topic is recognised: by the words of a heading, or by a passage in the text. */
interface Topic {
  readonly id: TopicId;
  readonly heading: RegExp;
  readonly passage: RegExp | null;
}

const topic = (id: KnownTopicId, heading: RegExp, passage: RegExp | null = null): Topic => ({ id, heading, passage });

const MONITORING = topic(
  'monitoring-en-evaluatie',
  /monitor|evalu[ae]/,
  /\b(?:eindevaluatie|tussenevaluatie|tussentijdse evaluatie|zelfevaluatie|de sea\b|strategische evaluatie-?agenda|final evaluation|interim evaluation|mid-term (?:review|evaluation)|evaluation agenda|evaluatieparagraaf)/,
);
const FINANCE = topic(
  'financien',
  /financ|kosten|middelen|budget|begroting|dekking|resources|funding|expenditure|costs?\b/,
  /\b(?:ten laste van|komen? ten laste|charged to|geen financiële gevolgen|no financial consequences)/,
);
const ASSUMPTIONS = topic(
  'aannames-en-risicos',
  /aanname|veronderstelling|risico|assumption|risk/,
  /\b(?:aannames?|veronderstelling(?:en)?|gaat (?:er)?van uit|gaan (?:er)?van uit|randvoorwaarde|assum(?:es|ption|ptions))\b/,
);

// The Toetsingskader of 2014 (29 521, D and nr. 226) for deployments; the other lists follow the Beleidskompas and earlier letters.
const EXPECTED: Readonly<Partial<Record<DocumentType, readonly Topic[]>>> = {
  'artikel-100-brief': [
    topic(
      'essentie',
      /essentie|kern van het besluit|samenvatting|core of the decision|summary/,
      /\b(?:besluit om|heeft besloten|decided to)\b/,
    ),
    topic(
      'contextanalyse',
      /context|veiligheidssituatie|achtergrond|politieke|security situation|background|political/,
      null,
    ),
    topic(
      'geintegreerde-inzet',
      /geïntegreerd|geintegreerd|integrated|3d/,
      /\b(?:geïntegreerde (?:inzet|benadering|aanpak)|integrated (?:effort|approach|deployment))/,
    ),
    topic('operatie-en-bijdrage', /bijdrage|operatie|inzet|contribution|\boperation\b|deployment/, null),
    topic(
      'gronden-voor-deelname',
      /gronden|grounds|waarom nederland|why the netherlands/,
      /\b(?:gronden voor deelname|internationale rechtsorde|grounds for participation|international legal order)/,
    ),
    topic(
      'mandaat',
      /mandaat|rechtsbasis|rechtsgrond|mandate|legal basis/,
      /\b(?:resolutie \d+|op verzoek van de regering|resolution \d+|at the request of the government)/,
    ),
    topic(
      'haalbaarheid',
      /haalbaarheid|militaire aspecten|feasib|military aspects/,
      /\b(?:acht de opdracht uitvoerbaar|militair haalbaar|haalbaarheid|considers the (?:task|operation|mission) feasible|militarily feasible|feasibility)/,
    ),
    topic(
      'geschiktheid-en-beschikbaarheid',
      /geschikt|beschikbaar|gereed|suitab|availab|readiness/,
      /\b(?:geschikt en beschikbaar|gereedstelling|geschiktheid|beschikbaarheid van|suitable and available|suitability|(?:combat|operational) readiness)/,
    ),
    topic(
      'bevelsstructuur-en-geweldsinstructie',
      /bevel|commandovoering|geweldsinstructie|rules of engagement|command/,
      /\b(?:bevelsstructuur|geweldsinstructie|rules of engagement|volledig bevel|full command|command structure|chain of command)/,
    ),
    topic(
      'risicos',
      /risico|risk|dreiging|veiligheid|threat/,
      /\b(?:het risico (?:op|dat)|de dreiging (?:tegen|voor|is)|the risk (?:of|that)|the threat (?:to|from|is))/,
    ),
    topic(
      'zorg-voor-personeel',
      /zorg voor|personeel|nazorg|geneeskund|medisch|care (?:of|for)|aftercare|personnel|medical/,
      /\b(?:nazorg|medische? (?:team|evacuatie|voorziening|ondersteuning)|geneeskundige|thuisfront|aftercare|medical (?:team|evacuation|facilit|support)|home front)/,
    ),
    topic(
      'deelnemende-landen',
      /deelnemende|partner|bondgenoten|landen|participating|allies|countries/,
      /\b(?:nemen (?:onder meer |onder andere )?\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)* en \p{Lu}\p{L}+ deel|leveren ook een bijdrage|deelnemende landen|participating countries)/iu,
    ),
    topic(
      'invloed',
      /invloed|zeggenschap|influence|\bsay in\b/,
      /\b(?:invloed (?:op|in|binnen)|zeggenschap|stuurgroep|sleutelposities?|influence (?:on|over|within) the (?:mission|operation|command)|a say in|steering group)/,
    ),
    topic(
      'duur',
      /duur|looptijd|einddatum|beëindiging|duration|end date|termination/,
      /\b(?:duur van de (?:deelname|inzet|bijdrage)|beëindigt de bijdrage|duration of the (?:participation|deployment|contribution)|(?:ends?|terminates?) the contribution)/,
    ),
    topic(
      'gender-en-bescherming-burgers',
      /gender|vrouwen|burgerbevolking|bescherming van (?:de )?burgers|women|civilian population|protection of (?:the )?civilian/,
      /\b(?:gender|resolutie 1325|vrouwen, vrede en veiligheid|bescherming van (?:de )?burger|resolution 1325|women, peace and security|protection of (?:the )?civilian)/,
    ),
    topic(
      'risico-op-burgerslachtoffers',
      /burgerslachtoffer|civilian (?:harm|casualt)/,
      /\b(?:burgerslachtoffer|civilian (?:harm|casualt))/,
    ),
    topic(
      'ontwikkeling-en-samenhang',
      /ontwikkeling|samenhang|wederopbouw|development|coherence|reconstruction/,
      /\b(?:ontwikkelingssamenwerking|ontwikkelingsprogramma|wederopbouw|programma van bz|development cooperation|development programme|reconstruction)/,
    ),
    MONITORING,
    FINANCE,
  ],
  beleidsreactie: [
    topic(
      'context',
      /context|aanleiding|hoofdlijn|achtergrond|inleiding|bevindingen|introduction|background|findings|main points/,
      null,
    ),
    topic(
      'reactie-per-aanbeveling',
      /aanbeveling|recommendation|reactie/,
      /\b(?:aanbeveling(?:en)? \d|recommendations? \d)/,
    ),
    topic(
      'vooruitblik',
      // "6. Slot", "Tot slot"; not the name under a letter: "Hanke Bruins Slot".
      /vooruitblik|vervolg|(?:^[\d.\s]*|\b(?:tot|ter) )slot(?:woord|opmerking|opmerkingen|beschouwing)?\b|conclusie|next steps|follow-up|outlook|conclusion|closing/,
      /\b(?:uw kamer wordt|informeert uw kamer|informeren uw kamer|the house will be informed|informs? the house)/,
    ),
  ],
  strategie: [
    topic('probleem', /probleem|context|aanleiding|achtergrond|analyse|problem|background|analysis/, null),
    topic('doelen', /doel|ambitie|goal|objective|ambition/, null),
    topic(
      'opties',
      /opties|alternati|keuze|options|choices/,
      /\b(?:alternatief|alternatieven|andere opties|wij kiezen voor|alternatives?|other options)\b/,
    ),
    topic('effecten', /effect|resultat|uitkomst|impact|outcome|results/, null),
    topic('keten', /keten|verandertheorie|beleidstheorie|activiteiten|theory of change|results chain|activities/, null),
    ASSUMPTIONS,
    MONITORING,
    FINANCE,
  ],
  voortgangsrapportage: [
    topic(
      'doelen',
      /doel|goal|objective/,
      /\b(?:doel van de (?:missie|inzet|bijdrage)|doelstelling|(?:goal|aim|objective) of the (?:mission|deployment|contribution))/,
    ),
    topic('resultaat-per-doel', /resulta|voortgang|result|progress/, null),
    topic(
      'tegenslag',
      /tegenslag|tegenvaller|knelpunt|uitdaging|risico|setback|challenge/,
      /\b(?:tegenslag|tegenviel|vertraging|bleef achter|setback|delay)/,
    ),
    topic('lessen', /les|lessons?\b|geleerd/, /\b(?:geleerde lessen|de les is|lessen zijn|lessons? learn)/),
  ],
};

// Expected of no draft, but asked for where there are many goals.
const ORDER = topic(
  'rangorde',
  /prioriteit|rangorde|priorit/,
  /\b(?:prioriteit|prioriteiten|rangorde|hoofddoel|subdoelen?|gaa[nt] (?:\S+ ){0,4}voor(?=[,.])|eerst aan de beurt|in order of priority|priorit(?:y|ies)|comes first|takes? precedence|main (?:goal|objective)|sub-?(?:goals?|objectives?))\b/,
);

const OWN_GOAL = topic(
  'doel-van-de-bijdrage',
  /(?:doel|doelen|doelstelling|doelstellingen) van de (?:nederlandse )?(?:bijdrage|inzet|deelname)|(?:goals?|aims?|objectives?) of the dutch contribution/,
  /\b(?:doel|doelstelling) van de nederlandse (?:bijdrage|inzet|deelname)\b|\b(?:goal|aim|objective) of the dutch contribution\b/,
);

type Expected = Readonly<Partial<Record<DocumentType, readonly Topic[]>>>;

/** The topics that drafts are asked for, and how they are recognised. */
export interface Topics {
  /** Those that are expected of a type of document; none where the type has no list. */
  expectedOf(type: DocumentType | null): readonly TopicId[];
  /** Those that a heading names. */
  ofHeading(heading: string): TopicId[];
  /** Whether a passage, in small letters, deals with a topic. */
  isOfPassage(id: TopicId, words: string): boolean;
}

function topicsOf(expected: Expected): Topics {
  const all: readonly Topic[] = [
    ORDER,
    OWN_GOAL,
    ...new Map(
      [...Object.values(expected), ...Object.values(EXPECTED)]
        .flat()
        .map((one) => [`${one.id}|${one.heading.source}`, one]),
    ).values(),
  ];
  const ids = (fits: (one: Topic) => boolean): TopicId[] => [...new Set(all.filter(fits).map(({ id }) => id))];
  return {
    expectedOf: (type) => ((type && expected[type]) ?? []).map(({ id }) => id),
    ofHeading(heading) {
      const words = wordsOf(heading);
      return ids((one) => one.heading.test(words));
    },
    isOfPassage: (id, words) => all.some((one) => one.id === id && one.passage?.test(words)),
  };
}

/** The topics that we know, each type with the list that we expect of it. */
export const knownTopics: Topics = topicsOf(EXPECTED);

/** The same, but for the types that a guide has a list for: ids of topics that we know, and topics of its own. */
export function topicsWith(lists: Readonly<Partial<Record<DocumentType, readonly (TopicId | OwnTopic)[]>>>): Topics {
  const own = Object.entries(lists).map(([type, list]) => {
    const known = [...(EXPECTED[type as DocumentType] ?? []), ...Object.values(EXPECTED).flat(), ORDER, OWN_GOAL];
    const topics = list.flatMap((one) =>
      typeof one === 'string' ? (known.find(({ id }) => id === one) ?? []) : ownTopic(one),
    );
    return [type, topics] as const;
  });
  return topicsOf({ ...EXPECTED, ...Object.fromEntries(own) });
}

const ownTopic = ({ name, heading, passage }: OwnTopic): Topic => ({
  id: name,
  heading: anyOf(heading),
  passage: passage.length > 0 ? anyOf(passage) : null,
});

// The words, at the start of a word: "gedetineerde" is found in "gedetineerden".
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${words
      .map((one) =>
        wordsOf(one)
          .replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
          .replace(/\s+/g, '\\s+'),
      )
      .join('|')})`,
    'u',
  );
