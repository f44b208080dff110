import * as vscode from 'vscode';
import { goalLenses, lensTooltip } from '../../views/goalLenses.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Tells above each goal how checkable it is; a click shows it in the report. */
export function lenses(session: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    session.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(['markdown', 'plaintext'], {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const draft = session.draft(document);
        const isOn = vscode.workspace.getConfiguration('doelwijzer', document).get<boolean>('codeLens', true);
        if (!draft || !isOn) return [];
        return goalLenses(draft.text, draft.reading, draft.language).map(
          ({ start, title, goal }) =>
            new vscode.CodeLens(toRange(document, { start, end: start }), {
              title,
              tooltip: lensTooltip[draft.language],
              command: 'doelwijzer.report',
              arguments: [document.uri.toString(), goal],
            }),
        );
      },
    }),
  );
}
