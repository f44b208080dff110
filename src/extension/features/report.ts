import * as vscode from 'vscode';
import { ReportPanel } from '../reportPanel.ts';
import type { Session } from '../session.ts';

/** Shows the report on a document, beside it: the one in front, or the one whose goal is asked for. Each document has one. */
export function reports(session: Session, extension: vscode.Uri): vscode.Disposable {
  const panels = new Map<vscode.TextDocument, ReportPanel>();
  const show = (document: vscode.TextDocument): ReportPanel => {
    session.ask(document);
    const known = panels.get(document);
    if (known) {
      known.reveal();
      return known;
    }
    const panel = new ReportPanel(session, document, extension);
    panels.set(document, panel);
    panel.onDidClose(() => panels.delete(document));
    return panel;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doelwijzer.report', (uri?: string, goal?: number) => {
      const asked = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
      const document = asked ?? vscode.window.activeTextEditor?.document;
      const panel = document && show(document);
      if (goal !== undefined) panel?.go(goal);
    }),
    session.onDidChange((document) => panels.get(document)?.follow()),
    { dispose: () => vscode.Disposable.from(...panels.values()).dispose() },
  );
}
