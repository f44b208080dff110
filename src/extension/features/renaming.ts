import * as vscode from 'vscode';
import { asId, renamed, unknownId } from '../../views/ids/renaming.ts';
import { rangesIn, toRange } from '../convert.ts';
import { KnownIds } from '../knownIds.ts';
import type { Session } from '../session.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';

/** Renames the id of a goal or activity in all drafts of the workspace that mean it. */
export const renaming = (session: Session, index: DraftIndex): vscode.Disposable =>
  vscode.languages.registerRenameProvider(['markdown', 'plaintext'], {
    async prepareRename(document, position) {
      const offset = document.offsetAt(position);
      const named = KnownIds.around(document, session, index)?.named(offset) ?? null;
      if (named) await index.ready();
      if (!named || !KnownIds.around(document, session, index)?.at(offset))
        throw new Error(unknownId(named, session.language(document)).refusal);
      return { range: toRange(document, named), placeholder: named.id };
    },
    async provideRenameEdits(document, position, name) {
      await index.ready();
      const known = KnownIds.around(document, session, index);
      const id = known?.at(document.offsetAt(position));
      if (!known || !id) return null;
      const drafts = await known.draftsWith(id.named.id, asId(name));
      const edits = renamed(known.known, drafts, id, name, session.language(document));
      if ('refusal' in edits) throw new Error(edits.refusal);
      const change = new vscode.WorkspaceEdit();
      for (const { uri, text } of drafts) {
        const range = rangesIn(text);
        for (const edit of edits.get(uri) ?? []) change.replace(vscode.Uri.parse(uri), range(edit), edit.newText);
      }
      return change;
    },
  });
