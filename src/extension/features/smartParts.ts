import * as vscode from 'vscode';
import { smartLabels } from '../../views/smartLabels.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Shows on demand which words give the parts of a goal: a line under them, and in front of them what they give. */
export function smartParts(session: Session): vscode.Disposable {
  let isOn = false;
  const changed = new vscode.EventEmitter<void>();
  const underlined = vscode.window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'dotted',
    borderColor: new vscode.ThemeColor('editorInfo.foreground'),
  });
  const partsIn = (document: vscode.TextDocument) => {
    const draft = isOn ? session.draft(document) : null;
    return draft ? smartLabels(draft.reading, draft.language) : [];
  };
  const underline = (editors: readonly vscode.TextEditor[]): void => {
    for (const editor of editors) {
      const ranges = partsIn(editor.document).map((part) => ({
        range: toRange(editor.document, part),
        hoverMessage: `SMART: ${part.label}`,
      }));
      editor.setDecorations(underlined, ranges);
    }
  };
  const show = (): void => {
    underline(vscode.window.visibleTextEditors);
    changed.fire();
  };
  return vscode.Disposable.from(
    changed,
    underlined,
    vscode.commands.registerCommand('doelwijzer.showSmartParts', () => {
      isOn = !isOn;
      show();
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => isOn && underline(editors)),
    session.onDidChange(() => isOn && show()),
    // Hints are read aloud with the line that they stand in.
    vscode.languages.registerInlayHintsProvider(['markdown', 'plaintext'], {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        return partsIn(document).flatMap((part) => {
          const place = toRange(document, part);
          if (!range.intersection(place)) return [];
          const hint = new vscode.InlayHint(place.start, `${part.label}:`);
          hint.paddingRight = true;
          return [hint];
        });
      },
    }),
  );
}
