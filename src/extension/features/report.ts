import * as vscode from 'vscode';
import { ReportPanel } from '../reportPanel.ts';
import type { Session } from '../session.ts';

/** Shows the report on the document in front, beside it; each document has one. */
export function reports(session: Session, extension: vscode.Uri): vscode.Disposable {
  const panels = new Map<vscode.TextDocument, ReportPanel>();
  const show = (document: vscode.TextDocument): void => {
    session.ask(document);
    const known = panels.get(document);
    if (known) {
      known.reveal();
      return;
    }
    const panel = new ReportPanel(session, document, extension);
    panels.set(document, panel);
    panel.onDidClose(() => panels.delete(document));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doelwijzer.report', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) show(document);
    }),
    session.onDidChange((document) => panels.get(document)?.follow()),
    { dispose: () => vscode.Disposable.from(...panels.values()).dispose() },
  );
}
