import { topicNames } from '../../document/topic-names.ts';
import { registry } from '../../rules/registry.ts';
import type { Rule, RuleOption, Words } from '../../rules/rule.ts';
import { titleOf } from '../../rules/rule-page.ts';
import { keyed, oneOrMore, several, severity, text, words } from './building.ts';
import { ownRule } from './own-rule-format.ts';
import type { Choice, Either, Keyed, Several, Shape } from './shape.ts';

const documentType: Choice = {
  kind: 'choice',
  meaning: { nl: 'De soort van het document.', en: 'The type of the document.' },
  values: {
    'artikel-100-brief': { nl: 'Artikel 100-brief.', en: 'Article 100 letter.' },
    kennisgeving: { nl: 'Kennisgeving.', en: 'Notification.' },
    'aanvullende-brief': { nl: 'Aanvullende brief.', en: 'Supplementary letter.' },
    beleidsreactie: { nl: 'Beleidsreactie.', en: 'Policy response.' },
    voortgangsrapportage: { nl: 'Voortgangsrapportage.', en: 'Progress report.' },
    strategie: { nl: 'Strategie.', en: 'Strategy.' },
  },
};

const weight = (meaning: Words, options: Keyed['keys'] = {}): Either => ({
  kind: 'either',
  meaning,
  forms: [severity, { kind: 'keyed', names: 'key', meaning, keys: { severity, ...options } }],
});

const ruleShape = ({ page, options = {} }: Rule): Either => {
  const numbers = Object.entries(options).map(([name, option]) => [name, whole(option)] as const);
  return weight({ nl: titleOf(page.nl), en: titleOf(page.en) }, Object.fromEntries(numbers));
};

const whole = ({ meaning, default: usual, minimum, maximum }: RuleOption): Shape => ({
  kind: 'whole',
  meaning,
  default: usual,
  minimum,
  maximum,
});

const ruleTitles = Object.fromEntries(
  registry.map(({ id, page }) => [id, { nl: titleOf(page.nl), en: titleOf(page.en) }] as const),
);

const label = (nl: string, en: string): Either =>
  oneOrMore(
    `Andere namen voor ${nl}.`,
    `Other names for ${en}.`,
    text('Een naam, zonder dubbele punt.', 'A name, without a colon.'),
  );

const topic: Either = {
  kind: 'either',
  meaning: { nl: 'Een onderwerp dat het document behandelt.', en: 'A topic that the document deals with.' },
  forms: [
    {
      kind: 'choice',
      meaning: { nl: 'Een onderwerp dat Doelwijzer kent.', en: 'A topic that Doelwijzer knows.' },
      values: Object.fromEntries(
        Object.entries(topicNames.nl).map(([id, nl]) => [
          id,
          { nl, en: topicNames.en[id as keyof typeof topicNames.en] },
        ]),
      ),
    },
    keyed(
      'Een eigen onderwerp.',
      'A topic of your own.',
      {
        name: text('Hoe het onderwerp heet, zonder komma.', 'What the topic is called, without a comma.'),
        heading: oneOrMore(
          'Woorden in een kop waaraan het te herkennen is.',
          'Words in a heading by which it is recognised.',
          text('Woorden.', 'Words.'),
          20,
        ),
        passage: oneOrMore(
          'Woorden in de tekst waaraan het te herkennen is.',
          'Words in the text by which it is recognised.',
          text('Woorden.', 'Words.'),
          20,
        ),
      },
      ['name', 'heading'],
    ),
  ],
};

const names = (nl: string, en: string): Several => several(nl, en, text('Een naam.', 'A name.'));

/** What can stand in `schrijfwijzer.yml`. */
export const format: Keyed = keyed('Een schrijfwijzer voor Doelwijzer.', 'A guide for Doelwijzer.', {
  title: words('Hoe deze schrijfwijzer heet.', 'What this guide is called.'),
  extends: oneOrMore(
    'Waar deze schrijfwijzer op voortbouwt: een ander bestand, of op de opdrachtregel een npm-pakket. De ingebouwde schrijfwijzer geldt altijd als basis.',
    'What this guide builds on: another file, or on the command line an npm package. The built-in guide is always the base.',
    text('Een pad vanaf dit bestand, of doelwijzer.', 'A path from this file, or doelwijzer.', {
      doelwijzer: { nl: 'De ingebouwde schrijfwijzer.', en: 'The built-in guide.' },
    }),
    20,
  ),
  documents: several(
    'Welke bestanden ontwerpen zijn, en van welke soort. De eerste die past geldt.',
    'Which files are drafts, and of which type. The first that fits holds.',
    keyed(
      'Een groep bestanden.',
      'A group of files.',
      {
        files: text(
          'Een patroon vanaf de map van dit bestand: brieven/**/*.md',
          'A pattern from the folder of this file: letters/**/*.md',
        ),
        type: {
          ...documentType,
          values: {
            ...documentType.values,
            recognise: { nl: 'Een ontwerp; de soort wordt herkend.', en: 'A draft; its type is recognised.' },
            none: { nl: 'Geen ontwerp.', en: 'Not a draft.' },
          },
        },
      },
      ['files', 'type'],
    ),
  ),
  rules: {
    kind: 'keyed',
    names: 'rule',
    meaning: {
      nl: 'Hoe zwaar de regels wegen, en wat er aan ze is ingesteld.',
      en: 'How much the rules weigh, and what is set of them.',
    },
    keys: Object.fromEntries(registry.map((rule) => [rule.id, ruleShape(rule)])),
    others: weight({ nl: 'Een eigen regel.', en: 'A rule of your own.' }),
  },
  labels: keyed('Andere namen voor blokken en velden.', 'Other names for blocks and fields.', {
    goal: label('een doelblok («Doel D1.»)', 'the block of a goal (“Goal D1.”)'),
    activity: label('een activiteitenblok («Activiteit A1.»)', 'the block of an activity (“Activity A1.”)'),
    action: label('een actieblok («Actie A1.1:»)', 'the block of an action (“Action A1.1:”)'),
    indicator: label('het veld Indicator', 'the field Indicator'),
    baseline: label('het veld Nulmeting', 'the field Baseline'),
    target: label('het veld Streefwaarde', 'the field Target'),
    deadline: label('het veld Termijn', 'the field Deadline'),
    actor: label('het veld Verantwoordelijk', 'the field Responsible'),
    contributesTo: label('het veld Draagt bij aan', 'the field Contributes to'),
    activities: label('het veld Activiteiten', 'the field Activities'),
    assumption: label('het veld Aanname', 'the field Assumption'),
    source: label('het veld Bron', 'the field Source'),
    response: label('het veld Appreciatie', 'the field Response'),
    rationale: label('het veld Toelichting', 'the field Rationale'),
    result: label('het veld Resultaat', 'the field Result'),
    resources: label('het veld Middelen', 'the field Resources'),
    reporting: label('het veld Terugmelding', 'the field Reporting'),
    status: label('het veld Status', 'the field Status'),
  }),
  levels: keyed('Hoe de stappen van de resultaatketen heten.', 'What the steps of the results chain are called.', {
    activity: text('Wat we doen.', 'What we do.'),
    output: text('Wat dat oplevert.', 'What that delivers.'),
    outcome: text('Wat dat verandert.', 'What that changes.'),
    impact: text('Wat dat dient.', 'What that serves.'),
  }),
  abbreviations: names('Afkortingen die geen uitleg nodig hebben.', 'Abbreviations that need no explanation.'),
  names: names('Eigennamen: hun woorden worden nooit aangewezen.', 'Proper names: their words are never pointed out.'),
  actors: keyed('Wie handelt.', 'Who acts.', {
    own: names('Wie bij ons hoort: uitvoeringsorganisaties, diensten.', 'Who is ours: agencies, services.'),
    others: names(
      'Wie een ander is: partners, organisaties elders.',
      'Who is somebody else: partners, organisations elsewhere.',
    ),
  }),
  directorates: names('Directies, zoals ze worden afgekort.', 'Directorates, as they are abbreviated.'),
  topics: keyed(
    'De onderwerpen die een soort document moet behandelen, in plaats van de ingebouwde.',
    'The topics that a type of document must deal with, instead of the built-in ones.',
    Object.fromEntries(
      Object.entries(documentType.values).map(([type, { nl, en }]) => [
        type,
        several(`De onderwerpen van deze soort. ${nl}`, `The topics of this type. ${en}`, topic, { atMost: 50 }),
      ]),
    ),
  ),
  clauses: several(
    'De bepalingen van de schrijfwijzer. Een regel staat onder de laatste die hem noemt.',
    'The clauses of the guide. A rule stands under the last that names it.',
    keyed(
      'Een bepaling.',
      'A clause.',
      {
        id: text(
          'De naam waarmee regels naar deze bepaling verwijzen.',
          'The name by which rules refer to this clause.',
        ),
        title: words('Wat de bepaling vraagt.', 'What the clause asks.'),
        source: words('Waar de bepaling op steunt.', 'What the clause stands on.'),
        rules: several(
          'De regels die erop toezien.',
          'The rules that see to it.',
          text('De id van een regel.', 'The id of a rule.', ruleTitles),
        ),
      },
      ['id', 'title'],
    ),
  ),
  own: several('Eigen regels.', 'Rules of your own.', ownRule),
});
