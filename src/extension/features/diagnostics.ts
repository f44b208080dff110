import * as vscode from 'vscode';
import { type Mark, marks } from '../../views/marks.ts';
import { ruleLink } from '../../views/rulePage.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

const severities: Readonly<Record<Mark['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** Shows the marks of each draft in the editor and in the list of problems. */
export function diagnostics(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('doelwijzer');
  const listening = session.onDidChange((document) => {
    const draft = session.draft(document);
    if (draft)
      collection.set(
        document.uri,
        marks(draft.reading, draft.language).map((mark) => shown(document, mark)),
      );
    else collection.delete(document.uri);
  });
  return vscode.Disposable.from(listening, collection);
}

function shown(document: vscode.TextDocument, mark: Mark): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, mark), mark.message, severities[mark.severity]);
  diagnostic.source = 'Doelwijzer';
  diagnostic.code = { value: mark.rule, target: vscode.Uri.parse(ruleLink(mark.rule)) };
  diagnostic.relatedInformation = mark.related.map(
    (place) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(document.uri, toRange(document, place)),
        place.message,
      ),
  );
  return diagnostic;
}
