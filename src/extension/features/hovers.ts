import * as vscode from 'vscode';
import { hover } from '../../views/hover.ts';
import { marks } from '../../views/marks.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Explains the mark under the pointer. */
export const hovers = (session: Session): vscode.Disposable =>
  vscode.languages.registerHoverProvider(['markdown', 'plaintext'], {
    provideHover(document, position) {
      const draft = session.draft(document);
      if (!draft) return null;
      const answer = hover(marks(draft.reading, draft.language), document.offsetAt(position), draft.language);
      if (!answer) return null;
      const text = new vscode.MarkdownString(answer.markdown);
      text.isTrusted = { enabledCommands: ['doelwijzer.showRule'] };
      return new vscode.Hover(text, toRange(document, answer));
    },
  });
