import type * as vscode from 'vscode';
import type { NamedId } from '../engine/index.ts';
import { type NamedDraft, type PlacedDraft, placed } from '../views/ids/naming.ts';
import { type KnownId, knownId, namedAt } from '../views/ids/places.ts';
import type { Session } from './session.ts';
import type { DraftIndex } from './workspace/draftIndex.ts';

/** What is known at this moment of the ids in a draft that is open, and in those around it. */
export class KnownIds {
  readonly #index: DraftIndex;
  readonly draft: PlacedDraft;
  /** All drafts, by what they are known by. */
  readonly known: readonly NamedDraft[];

  private constructor(draft: PlacedDraft, index: DraftIndex) {
    this.#index = index;
    this.draft = draft;
    this.known = [draft, ...index.drafts().filter(({ uri }) => uri !== draft.uri)];
  }

  /** Null for a document that is no draft. */
  static around(document: vscode.TextDocument, session: Session, index: DraftIndex): KnownIds | null {
    const found = session.draft(document);
    return found && new KnownIds(placed(document.uri.toString(), found.text, found.reading), index);
  }

  /** The id at an offset, whether or not any draft gives it. */
  named(offset: number): NamedId | null {
    return namedAt(this.draft, offset);
  }

  /** The id at an offset, with the draft that gives it. */
  at(offset: number): KnownId | null {
    const named = this.named(offset);
    return named && knownId(this.known, this.draft, named);
  }

  /** The draft that gives an id, with its words; null where it is gone meanwhile. */
  async homeOf({ home }: KnownId): Promise<PlacedDraft | null> {
    return home.uri === this.draft.uri ? this.draft : this.#index.draftAt(home.uri);
  }

  /** The drafts in which one of these ids stands, with their words; the one that is open first. */
  async draftsWith(...ids: readonly string[]): Promise<PlacedDraft[]> {
    const found = new Map([[this.draft.uri, this.draft]]);
    for (const id of new Set(ids))
      for (const draft of await this.#index.draftsWith(id)) if (!found.has(draft.uri)) found.set(draft.uri, draft);
    return [...found.values()];
  }
}
