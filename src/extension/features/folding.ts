import * as vscode from 'vscode';
import { foldable } from '../../views/folding.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Folds goals with their fields, and answers. */
export const folding = (session: Session): vscode.Disposable =>
  vscode.languages.registerFoldingRangeProvider(['markdown', 'plaintext'], {
    provideFoldingRanges(document) {
      const draft = session.draft(document);
      if (!draft) return [];
      return foldable(draft.text, draft.reading).map((span) => {
        const { start, end } = toRange(document, span);
        return new vscode.FoldingRange(start.line, end.line);
      });
    },
  });
