import * as vscode from 'vscode';
import { foldable } from '../../views/folding.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Folds goals with their fields, and answers; VS Code itself folds the sections of Markdown. */
export const folding = (session: Session): vscode.Disposable =>
  vscode.languages.registerFoldingRangeProvider(['markdown', 'plaintext'], {
    provideFoldingRanges(document) {
      const draft = session.draft(document);
      // Where we have nothing to say, VS Code folds by indentation.
      if (!draft) return undefined;
      return foldable(draft.text, draft.reading, document.languageId === 'plaintext').map((span) => {
        const { start, end } = toRange(document, span);
        return new vscode.FoldingRange(start.line, end.line);
      });
    },
  });
