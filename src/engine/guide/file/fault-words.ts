import { ownFaultWords } from '../own/fault-words.ts';
import type { Fault } from './tree.ts';

type Tongue = 'nl' | 'en';

const said: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  nl: {
    ...ownFaultWords.nl,
    tab: 'Spring in met spaties, niet met een tab.',
    indent: 'Deze regel springt niet evenver in als de regels waar hij bij hoort.',
    missingMark: 'Hier ontbreekt een aanhalingsteken, haakje of komma.',
    twoColons: 'Deze regel is op twee manieren te lezen; zet de tekst tussen aanhalingstekens.',
    quote: 'Dit teken betekent iets in YAML; zet de tekst tussen aanhalingstekens.',
    twoDocuments: 'Een schrijfwijzer is één geheel; haal deze scheiding weg.',
    tag: 'Een waarde met ! ervoor kan hier niet; zet de tekst tussen aanhalingstekens.',
    yaml: 'Dit is geen YAML; kijk naar dubbele punten, inspringing en aanhalingstekens.',
    tooMuch:
      'Dit bestand zegt meer dan een schrijfwijzer kan zeggen; verdeel het over bestanden of gebruik minder ankers.',
    tooDeep: 'Hier staat te veel in elkaar; een schrijfwijzer heeft weinig niveaus.',
    unknownAnchor: 'Er is eerder in dit bestand geen anker “{name}”.',
    noKey: 'Hier hoort een sleutel van één woord.',
    twice: 'De sleutel “{key}” staat hier twee keer; haal er een weg.',
    kind: 'Hier hoort {expected}.',
    unknownKey: 'Onbekende sleutel “{name}”.',
    unknownKeyNear: 'Onbekende sleutel “{name}”; bedoelt u “{nearest}”?',
    unknownRule: 'Er is geen regel “{name}”.',
    unknownRuleNear: 'Er is geen regel “{name}”; bedoelt u “{nearest}”?',
    unknownClause: 'Er is geen bepaling “{name}”.',
    unknownClauseNear: 'Er is geen bepaling “{name}”; bedoelt u “{nearest}”?',
    missing: 'Hier ontbreekt “{key}”.',
    tooFew: 'Noem er ten minste één.',
    tooManyItems: 'Meer dan {most} kunnen er niet staan.',
    choiceOfMany: '“{value}” is hier niet bekend.',
    choice: '“{value}” kan hier niet; wel: {choices}.',
    choiceNear: '“{value}” kan hier niet; bedoelt u “{nearest}”?',
    range: 'Dit moet een heel getal zijn van {minimum} tot en met {maximum}.',
    badId: '“{name}” kan geen id zijn: gebruik kleine letters, cijfers en streepjes.',
    idOfRule: '“{name}” is al de id van een ingebouwde regel; kies een andere.',
    idTwice: 'De id “{name}” staat hier twee keer; kies een andere.',
    onePattern: 'Kies match of regex, niet beide en niet geen van beide.',
    badLabel: '“{name}” kan geen naam van een blok of veld zijn: gebruik letters en spaties.',
    badTopic: 'De naam van een onderwerp kan geen komma hebben.',
    emptyText: 'Hier staat geen tekst.',
    circle: 'Deze schrijfwijzer bouwt zo voort op zichzelf, via “{name}”.',
    noFile: 'Het bestand “{name}” bestaat niet.',
    noPack: 'Het pakket “{name}” is niet gevonden; een bestand in deze map is ./{name}.',
    packInEditor: 'Een pakket (“{name}”) kan alleen op de opdrachtregel; een bestand in deze map is ./{name}.',
    unreadable: 'Het bestand “{name}” is niet te lezen.',
    tooLarge: 'Dit bestand is te groot voor een schrijfwijzer (meer dan 256 kB).',
    tooMany: 'Deze schrijfwijzer bouwt voort op te veel bestanden.',
  },
  en: {
    ...ownFaultWords.en,
    tab: 'Indent with spaces, not with a tab.',
    indent: 'This line is not indented as the lines that it belongs with.',
    missingMark: 'A quotation mark, bracket or comma is missing here.',
    twoColons: 'This line can be read in two ways; put the text between quotation marks.',
    quote: 'This sign means something in YAML; put the text between quotation marks.',
    twoDocuments: 'A guide is one whole; take this separator away.',
    tag: 'A value with ! before it cannot stand here; put the text between quotation marks.',
    yaml: 'This is not YAML; look at colons, indentation and quotation marks.',
    tooMuch: 'This file says more than a guide can say; divide it over files or use fewer anchors.',
    tooDeep: 'Too much stands inside each other here; a guide has few levels.',
    unknownAnchor: 'There is no anchor “{name}” earlier in this file.',
    noKey: 'A key of one word belongs here.',
    twice: 'The key “{key}” stands here twice; take one away.',
    kind: '{expected} belongs here.',
    unknownKey: 'Unknown key “{name}”.',
    unknownKeyNear: 'Unknown key “{name}”; do you mean “{nearest}”?',
    unknownRule: 'There is no rule “{name}”.',
    unknownRuleNear: 'There is no rule “{name}”; do you mean “{nearest}”?',
    unknownClause: 'There is no clause “{name}”.',
    unknownClauseNear: 'There is no clause “{name}”; do you mean “{nearest}”?',
    missing: '“{key}” is missing here.',
    tooFew: 'Name at least one.',
    tooManyItems: 'There can be no more than {most}.',
    choiceOfMany: '“{value}” is not known here.',
    choice: '“{value}” cannot stand here; what can: {choices}.',
    choiceNear: '“{value}” cannot stand here; do you mean “{nearest}”?',
    range: 'This must be a whole number from {minimum} to {maximum}.',
    badId: '“{name}” cannot be an id: use small letters, digits and hyphens.',
    idOfRule: '“{name}” is the id of a built-in rule already; choose another.',
    idTwice: 'The id “{name}” stands here twice; choose another.',
    onePattern: 'Choose match or regex, not both and not neither.',
    badLabel: '“{name}” cannot name a block or field: use letters and spaces.',
    badTopic: 'The name of a topic cannot have a comma.',
    emptyText: 'There is no text here.',
    circle: 'This makes the guide build on itself, by way of “{name}”.',
    noFile: 'The file “{name}” does not exist.',
    noPack: 'The package “{name}” was not found; a file in this folder is ./{name}.',
    packInEditor: 'A package (“{name}”) works on the command line only; a file in this folder is ./{name}.',
    unreadable: 'The file “{name}” cannot be read.',
    tooLarge: 'This file is too large for a guide (more than 256 kB).',
    tooMany: 'This guide builds on too many files.',
  },
};

const kinds: Readonly<Record<Tongue, Readonly<Record<string, string>>>> = {
  nl: { text: 'tekst', whole: 'een getal', choice: 'een woord', several: 'een lijst', keyed: 'een tabel van sleutels' },
  en: { text: 'text', whole: 'a number', choice: 'a word', several: 'a list', keyed: 'a table of keys' },
};

const listed = {
  nl: new Intl.ListFormat('nl', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
} as const satisfies Record<Tongue, Intl.ListFormat>;

/** What is wrong in a guide's file, in a sentence that says what to do. Throws when there are no words for it. */
export function faultMessage({ message, data }: Pick<Fault, 'message' | 'data'>, language: Tongue): string {
  const template = said[language][message];
  if (template === undefined) throw new Error(`No words for ${message}`);
  const sentence = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name] ?? '';
    if (name === 'choices') return value;
    if (name !== 'expected') return quoted(value);
    return listed[language].format(value.split(',').map((kind) => kinds[language][kind] ?? kind));
  });
  return `${sentence[0]?.toUpperCase() ?? ''}${sentence.slice(1)}`;
}

// What was written can be a page of text: a message is one line.
const quoted = (written: string): string => {
  const line = written.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};
