import * as vscode from 'vscode';
import type { Session } from '../session.ts';

/** The snippets of `snippets/`, by the language that they write. */
const responses = { nl: 'Reactie op aanbeveling', en: 'Response to a recommendation' } as const;

/** What a writer can ask of the document in front. */
export const commands = (session: Session): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('doelwijzer.check', () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) session.ask(document);
    }),
    vscode.commands.registerCommand('doelwijzer.insertResponse', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      const standing = session.standing(document);
      const language = standing && 'reading' in standing ? standing.reading.language : 'nl';
      const snippet = { langId: document.languageId, name: responses[language] };
      await vscode.commands.executeCommand('editor.action.insertSnippet', snippet);
    }),
  );
