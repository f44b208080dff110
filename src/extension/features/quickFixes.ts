import * as vscode from 'vscode';
import { type Remedy, remedies } from '../../views/fixes.ts';
import { marks } from '../../views/marks.ts';
import { toRange, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

const { QuickFix } = vscode.CodeActionKind;

/** Offers what can be done about the marks at the cursor. */
export const quickFixes = (session: Session): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    ['markdown', 'plaintext'],
    {
      provideCodeActions(document, range, { only, diagnostics }) {
        const draft = session.draft(document);
        if (!draft || (only && !only.contains(QuickFix))) return [];
        const { text, reading, language } = draft;
        return remedies(text, marks(reading, language), toSpan(document, range), language).map((remedy) =>
          action(document, remedy, diagnostics),
        );
      },
    },
    { providedCodeActionKinds: [QuickFix] },
  );

function action(
  document: vscode.TextDocument,
  remedy: Remedy,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const range = toRange(document, remedy.mark);
  const offered = new vscode.CodeAction(remedy.title, QuickFix);
  offered.edit = toWorkspaceEdit(document, remedy.edits);
  offered.isPreferred = remedy.preferred;
  offered.diagnostics = diagnostics.filter(
    (diagnostic) => diagnostic.source === 'Doelwijzer' && diagnostic.range.isEqual(range),
  );
  return offered;
}
