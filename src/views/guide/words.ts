import type { Severity, Tongue } from '../../engine/index.ts';

interface GuideWords {
  readonly builtIn: string;
  readonly buildsOn: string;
  counts(clauses: number, rules: number, own: number, off: number): string;
  readonly source: string;
  readonly noRules: string;
  off(title: string, id: string): string;
  readonly why: string;
  readonly mend: string;
  readonly examplesOnPage: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly settings: {
    readonly title: string;
    readonly documents: string;
    readonly abbreviations: string;
    readonly properNames: string;
    readonly own: string;
    readonly others: string;
    readonly directorates: string;
    readonly labels: string;
    readonly levels: string;
    readonly topics: string;
    /** What the keys of a guide's file are called in a sentence. */
    readonly names: Readonly<Record<string, string>>;
  };
}

/** The words of the guide as a document. */
export const guideWords: Readonly<Record<Tongue, GuideWords>> = {
  nl: {
    builtIn:
      'Opgesteld op basis van openbare bronnen. Dit is niet de schrijfwijzer van het ministerie van Buitenlandse Zaken; die is niet openbaar.',
    buildsOn: 'Deze schrijfwijzer bouwt voort op de ingebouwde schrijfwijzer van Doelwijzer.',
    counts: (clauses, rules, own, off) =>
      `${clauses} bepalingen, ${rules} regels${own > 0 ? `, waarvan ${own} eigen` : ''}${off > 0 ? `; ${off} ${off === 1 ? 'staat' : 'staan'} uit` : ''}.`,
    source: 'Bron',
    noRules: 'Geen regel ziet hierop toe: let hier zelf op.',
    off: (title, id) => `*Staat uit:* ${title} (\`${id}\`).`,
    why: 'Waarom.',
    mend: 'Zo maakt u het af.',
    examplesOnPage: '*De voorbeelden zijn hele documenten; zij staan op de pagina van de regel.*',
    severities: { error: 'fout', warning: 'waarschuwing', information: 'opmerking', off: 'staat uit' },
    settings: {
      title: 'Wat verder is ingesteld',
      documents: 'Bestanden',
      abbreviations: 'Afkortingen zonder uitleg',
      properNames: 'Eigennamen, die nooit worden aangewezen',
      own: 'Wie bij ons hoort',
      others: 'Wie een ander is',
      directorates: 'Directies',
      labels: 'Andere namen voor blokken en velden',
      levels: 'De stappen van de resultaatketen',
      topics: 'Onderwerpen per soort document',
      names: {
        recognise: 'ontwerp, soort wordt herkend',
        none: 'geen ontwerp',
        goal: 'doel',
        activity: 'activiteit',
        action: 'actie',
        indicator: 'indicator',
        baseline: 'nulmeting',
        target: 'streefwaarde',
        deadline: 'termijn',
        actor: 'verantwoordelijk',
        contributesTo: 'draagt bij aan',
        activities: 'activiteiten',
        assumption: 'aanname',
        source: 'bron',
        response: 'appreciatie',
        rationale: 'toelichting',
        result: 'resultaat',
        resources: 'middelen',
        reporting: 'terugmelding',
        status: 'status',
        output: 'prestatie',
        outcome: 'effect',
        impact: 'einddoel',
      },
    },
  },
  en: {
    builtIn:
      'Drawn up from public sources. This is not the guide of the Dutch Ministry of Foreign Affairs, which is not public.',
    buildsOn: 'This guide builds on the built-in guide of Doelwijzer.',
    counts: (clauses, rules, own, off) =>
      `${clauses} clauses, ${rules} rules${own > 0 ? `, ${own} of them its own` : ''}${off > 0 ? `; ${off} off` : ''}.`,
    source: 'Source',
    noRules: 'No rule sees to this: mind it yourself.',
    off: (title, id) => `*Off:* ${title} (\`${id}\`).`,
    why: 'Why.',
    mend: 'How to mend it.',
    examplesOnPage: '*The examples are whole documents; they stand on the page of the rule.*',
    severities: { error: 'error', warning: 'warning', information: 'information', off: 'off' },
    settings: {
      title: 'What is set besides',
      documents: 'Files',
      abbreviations: 'Abbreviations without explanation',
      properNames: 'Proper names, which are never pointed out',
      own: 'Who is ours',
      others: 'Who is somebody else',
      directorates: 'Directorates',
      labels: 'Other names for blocks and fields',
      levels: 'The steps of the results chain',
      topics: 'Topics per type of document',
      names: { recognise: 'draft, its type is recognised', none: 'no draft', contributesTo: 'contributes to' },
    },
  },
};
