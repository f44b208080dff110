import * as vscode from 'vscode';
import type { Tongue } from '../../engine/index.ts';
import type { Session } from '../session.ts';

/** The snippets of `snippets/` that a command inserts, by the language that they write. */
const responses = { nl: 'Reactie op aanbeveling', en: 'Response to a recommendation' } as const;
const goals = { nl: 'SMART-doel', en: 'SMART goal' } as const;

/** What a writer can ask of the document in front. */
export function commands(session: Session): vscode.Disposable {
  const insert = async (names: Readonly<Record<Tongue, string>>): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const standing = session.standing(document);
    const language = standing && 'reading' in standing ? standing.reading.language : 'nl';
    const snippet = { langId: document.languageId, name: names[language] };
    await vscode.commands.executeCommand('editor.action.insertSnippet', snippet);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('doelwijzer.check', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) session.ask(document);
    }),
    vscode.commands.registerCommand('doelwijzer.insertResponse', () => insert(responses)),
    vscode.commands.registerCommand('doelwijzer.insertGoal', () => insert(goals)),
  );
}
