import * as vscode from 'vscode';
import { type Conflict, openDraft, type Reading, readInSteps } from '../../engine/index.ts';
import { formatOf, longestDraft, type SkipReason } from '../../views/workspace/draftFile.ts';
import type { English } from '../english.ts';
import type { Baselines } from '../guides/baselines.ts';
import type { Guides } from '../guides/guides.ts';
import { textIn } from './draftFiles.ts';
import { inTurns } from './turns.ts';

/** Why a file is not among the drafts. */
export type Passed = SkipReason | 'no draft';

/** A draft with its text. */
interface ReadFile {
  readonly text: string;
  readonly reading: Reading;
}

/** Reads drafts from their files. Long drafts are read in turns with whatever else the editor has to do. */
export class DraftReader {
  readonly #english: English;
  readonly #guides: Guides;
  readonly #baselines: Baselines;

  constructor(english: English, guides: Guides, baselines: Baselines) {
    this.#english = english;
    this.#guides = guides;
    this.#baselines = baselines;
  }

  /** Calls back when files may be read otherwise than before. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.Disposable.from(this.#guides.onDidChange(listener), this.#baselines.onDidChange(listener));
  }

  /** The draft in a file, with what others say differently, or why it is none. */
  async read(uri: vscode.Uri, conflicts: readonly Conflict[] = []): Promise<ReadFile | Passed> {
    const found = await textIn(uri);
    if (typeof found === 'string') return found;
    const { text } = found;
    if (text.length > longestDraft) return 'too long';
    try {
      await Promise.all([this.#guides.ready(uri), this.#baselines.ready(uri)]);
      const { says, ...under } = this.#guides.under(uri);
      const draft = openDraft({
        format: formatOf(uri.path),
        ...under,
        known: () => this.#baselines.under(uri),
        english: this.#english.ifThere,
      });
      let reading = await inTurns(readInSteps(draft, text));
      if (says === 'none' || (says === null && reading.documentType === null)) return 'no draft';
      if (reading.waitsFor === 'en') {
        await this.#english.load();
        reading = await inTurns(readInSteps(draft, text));
      }
      return { text, reading: conflicts.length > 0 ? draft.read(text, conflicts) : reading };
    } catch (error) {
      // A defect of ours must not take the other drafts away.
      console.error('Doelwijzer', error);
      return 'unreadable';
    }
  }
}
