import type { DocumentType, Tongue } from '../engine/index.ts';
import { typeName } from './documentType.ts';

/** What the status bar speaks of: a draft with its marks, or why there are none. */
export type Subject =
  | {
      readonly documentType: DocumentType | null;
      readonly marks: number;
      /** What a baseline hides. */
      readonly hidden: number;
    }
  | 'not a draft'
  | 'no English'
  | 'too large'
  | 'unreadable';

/** A text for the status bar, and more on it. */
export interface Status {
  readonly text: string;
  readonly tooltip: string;
}

interface Words {
  readonly otherType: string;
  count(marks: number): string;
  readonly draft: string;
  /** Of what a baseline hides. */
  hidden(findings: number): string;
  readonly notADraft: Status;
  readonly noEnglish: Status;
  readonly tooLarge: Status;
  readonly unreadable: Status;
}

const words: Readonly<Record<Tongue, Words>> = {
  nl: {
    otherType: 'Document',
    count: (marks) => (marks === 0 ? 'geen markeringen' : marks === 1 ? '1 markering' : `${marks} markeringen`),
    draft: 'Doelwijzer: toon de markeringen in het overzicht van problemen.',
    hidden: (findings) =>
      findings === 1
        ? 'Eén bevinding stond al in de beginstand en is verborgen.'
        : `${findings} bevindingen stonden al in de beginstand en zijn verborgen.`,
    notADraft: {
      text: 'Doelwijzer: controleer dit document',
      tooltip:
        'Dit document is niet herkend als brief, beleidsreactie, rapportage of strategie. Klik om het toch te controleren.',
    },
    noEnglish: {
      text: 'Doelwijzer: Engels niet gecontroleerd',
      tooltip:
        'Het Engelse deel van Doelwijzer is niet te laden; in Engelse tekst staan geen markeringen. De tekst zelf is niet veranderd.',
    },
    tooLarge: {
      text: 'Doelwijzer: document te groot',
      tooltip: 'Documenten van meer dan 1 miljoen tekens worden niet gelezen.',
    },
    unreadable: {
      text: 'Doelwijzer: document niet te lezen',
      tooltip: 'Dit document is niet te lezen; er staan geen markeringen in. De tekst zelf is niet veranderd.',
    },
  },
  en: {
    otherType: 'Document',
    count: (marks) => (marks === 0 ? 'no marks' : marks === 1 ? '1 mark' : `${marks} marks`),
    draft: 'Doelwijzer: show the marks in the list of problems.',
    hidden: (findings) =>
      findings === 1
        ? 'One finding was in the baseline already and is hidden.'
        : `${findings} findings were in the baseline already and are hidden.`,
    notADraft: {
      text: 'Doelwijzer: check this document',
      tooltip:
        'This document is not recognised as a letter, policy response, report or strategy. Click to check it all the same.',
    },
    noEnglish: {
      text: 'Doelwijzer: English not checked',
      tooltip:
        'The English part of Doelwijzer cannot be loaded; English text shows no marks. The text itself was not changed.',
    },
    tooLarge: {
      text: 'Doelwijzer: document too large',
      tooltip: 'Documents of more than 1 million characters are not read.',
    },
    unreadable: {
      text: 'Doelwijzer: document cannot be read',
      tooltip: 'This document cannot be read; it shows no marks. Its text was not changed.',
    },
  },
};

/** What the status bar says. */
export function status(subject: Subject, language: Tongue): Status {
  const say = words[language];
  if (subject === 'not a draft') return say.notADraft;
  if (subject === 'no English') return say.noEnglish;
  if (subject === 'too large') return say.tooLarge;
  if (subject === 'unreadable') return say.unreadable;
  const { documentType, marks, hidden } = subject;
  const type = documentType === null ? say.otherType : typeName(documentType, language);
  const tooltip = hidden === 0 ? say.draft : `${say.draft} ${say.hidden(hidden)}`;
  return { text: `${type}: ${say.count(marks)}`, tooltip };
}
