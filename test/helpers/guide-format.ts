import { listOf } from '../../src/engine/guide/file/describe.ts';
import { format } from '../../src/engine/guide/file/format.ts';
import { schemaOf } from '../../src/engine/guide/file/schema.ts';

const EXAMPLE = `title: Schrijfwijzer consulaire brieven
documents:
  - files: brieven/**/*.md
    type: recognise
rules:
  lange-zin:
    severity: information
    words: 30
  vage-hoeveelheid: off
abbreviations: [DCV]
names: [Programma Veilig Terug]
actors:
  own: [Centrum Reisadvies]
clauses:
  - id: termijn
    title: Elke brief noemt een datum
    source: Schrijfwijzer consulaire zaken, paragraaf 3
    rules: [vage-tijd, doel-zonder-termijn]
`;

const pages = {
  nl: `# De schrijfwijzer als bestand

Zet een bestand \`schrijfwijzer.yml\` in de map van uw ontwerpen, of in een map daarboven: het dichtstbijzijnde geldt. Het past de ingebouwde schrijfwijzer aan; wat het niet
noemt, blijft zoals het is. Een voorbeeld:

\`\`\`yaml
${EXAMPLE}\`\`\`

Een bevinding noemt dan de bepaling en de bron van uw eigen schrijfwijzer. Wat een bestand opsomt (namen, afkortingen, andere namen voor blokken) komt bij wat Doelwijzer al kent; wat het
instelt (ernst, opties, onderwerpen, bepalingen) komt in de plaats. Klopt er iets niet, dan staat dat in het bestand zelf, op de plaats zelf, en blijft de laatste goede versie gelden. Op de opdrachtregel is een
bestand dat niet klopt een fout (afsluitcode 2).

## Wat er in kan staan

`,
  en: `# The guide as a file

Put a file \`schrijfwijzer.yml\` in the folder of your drafts, or in one above it: the nearest holds. It changes the built-in guide; what it does not name stays as it is. An example:

\`\`\`yaml
${EXAMPLE}\`\`\`

A finding then cites the clause and the source of your own guide. What a file lists (names, abbreviations, other names of blocks) comes on top of what Doelwijzer knows; what it sets (severity, options,
topics, clauses) takes the place of it. What is wrong is said in the file itself, at its place, and the last good version stays in force. On the command line a file that is wrong is an error (exit code 2).

## What can stand in it

`,
};

/** The files that are made from the format of a guide, by path. */
export const generated = (): ReadonlyMap<string, string> =>
  new Map([
    [
      'schemas/schrijfwijzer.schema.json',
      `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'schrijfwijzer.yml', ...schemaOf(format, 'nl') }, null, 2)}\n`,
    ],
    ...(['nl', 'en'] as const).map(
      (language) =>
        [`docs/schrijfwijzer.${language}.md`, `${pages[language]}${listOf(format, language).join('\n')}\n`] as const,
    ),
  ]);

/** The example of the pages. */
export const exampleGuide = EXAMPLE;
