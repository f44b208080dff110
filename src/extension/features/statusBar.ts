import * as vscode from 'vscode';
import { marks } from '../../views/marks.ts';
import { type Status, status } from '../../views/status.ts';
import type { Session, Standing } from '../session.ts';

/** What a click does. */
const commands: Readonly<Record<Standing['kind'], string | undefined>> = {
  draft: 'workbench.actions.view.problems',
  unrecognised: 'doelwijzer.check',
  'too large': undefined,
  unreadable: undefined,
};

/** The words in the status bar; empty when it has nothing to say. */
export interface StatusBar extends vscode.Disposable {
  readonly text: string;
  readonly tooltip: string;
}

/** Tells of the document in front: its type and how many marks it has, or that it can be checked. */
export function statusBar(session: Session): StatusBar {
  const item = vscode.window.createStatusBarItem('doelwijzer.status', vscode.StatusBarAlignment.Right, 100);
  item.name = 'Doelwijzer';
  const show = (editor: vscode.TextEditor | undefined): void => {
    const standing = editor && session.standing(editor.document);
    if (!standing) {
      item.text = '';
      item.hide();
      return;
    }
    const { text, tooltip } = describe(standing);
    item.text = `$(checklist) ${text}`;
    item.tooltip = tooltip;
    item.command = commands[standing.kind];
    item.show();
  };
  const listening = vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(show),
    session.onDidChange((document) => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document === document) show(editor);
    }),
  );
  return {
    get text() {
      return item.text;
    },
    get tooltip() {
      return typeof item.tooltip === 'string' ? item.tooltip : '';
    },
    dispose: () => listening.dispose(),
  };
}

function describe(standing: Standing): Status {
  if (!('reading' in standing)) return status(standing.kind, standing.language);
  const { reading, language } = standing;
  if (standing.kind === 'unrecognised') return status('not a draft', language);
  if (standing.lacksEnglish) return status('no English', language);
  return status(
    { documentType: reading.documentType, marks: marks(reading, language).length, hidden: reading.known.length },
    language,
  );
}
