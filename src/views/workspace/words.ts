import type { Tongue } from '../../engine/index.ts';

/** What a check of the workspace came to. */
interface CheckedWorkspace {
  readonly drafts: number;
  readonly marks: number;
  readonly skipped: number;
  /** Files that were not read, because the writer stopped it. */
  readonly left: number;
}

interface Words {
  /** What is going on while the drafts of the workspace are read. */
  readonly reading: string;
  readonly checking: string;
  readonly left: (files: number) => string;
  readonly result: (checked: CheckedWorkspace) => string;
  readonly noFolder: string;
  readonly showProblems: string;
  readonly showSkipped: string;
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const words: Readonly<Record<Tongue, Words>> = {
  nl: {
    reading: 'Doelwijzer: ontwerpen in de werkmap lezen',
    checking: 'Doelwijzer: werkmap controleren',
    left: (files) => `nog ${many(files, 'bestand', 'bestanden')}`,
    result: ({ drafts, marks, skipped, left }) =>
      [
        `${many(drafts, 'ontwerp', 'ontwerpen')} gecontroleerd: ${marks === 0 ? 'geen markeringen' : many(marks, 'markering', 'markeringen')}.`,
        ...(skipped > 0 ? [`${many(skipped, 'bestand', 'bestanden')} overgeslagen.`] : []),
        ...(left > 0 ? [`Gestopt: ${many(left, 'bestand', 'bestanden')} niet gelezen.`] : []),
      ].join(' '),
    noFolder: 'Er is geen map geopend. Open een map met ontwerpen om die te controleren.',
    showProblems: 'Toon markeringen',
    showSkipped: 'Toon overgeslagen bestanden',
  },
  en: {
    reading: 'Doelwijzer: reading the drafts in the workspace',
    checking: 'Doelwijzer: checking the workspace',
    left: (files) => `${many(files, 'file', 'files')} to go`,
    result: ({ drafts, marks, skipped, left }) =>
      [
        `${many(drafts, 'draft', 'drafts')} checked: ${marks === 0 ? 'no marks' : many(marks, 'mark', 'marks')}.`,
        ...(skipped > 0 ? [`${many(skipped, 'file', 'files')} passed over.`] : []),
        ...(left > 0 ? [`Stopped: ${many(left, 'file', 'files')} not read.`] : []),
      ].join(' '),
    noFolder: 'No folder is open. Open a folder with drafts to check it.',
    showProblems: 'Show marks',
    showSkipped: 'Show files passed over',
  },
};

/** What is said of the workspace, in a language. */
export const workspaceWords = (language: Tongue): Words => words[language];
