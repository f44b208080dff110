import * as vscode from 'vscode';
import type { Tongue } from '../../engine/index.ts';
import { missingResponses } from '../../views/answering/missingResponses.ts';
import { asResponses } from '../../views/answering/recommendationList.ts';
import { summary } from '../../views/answering/summary.ts';
import { snippets } from '../../views/snippet.ts';
import { toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

const words = {
  nl: {
    allAnswered: 'Elke aanbeveling in dit document heeft een antwoord.',
    noPosition: 'Dit document neemt nog over geen aanbeveling een standpunt in.',
    convert: 'Maak van deze lijst aanbevelingen met een reactie',
  },
  en: {
    allAnswered: 'Every recommendation in this document has an answer.',
    noPosition: 'This document takes no position on any recommendation yet.',
    convert: 'Turn this list into recommendations with a response',
  },
} as const satisfies Record<Tongue, unknown>;

const { RefactorRewrite } = vscode.CodeActionKind;

const thisYear = (): number => new Date().getFullYear();

/** Helps to answer recommendations: all at once, out of a list, and summed up. */
export const answering = (session: Session): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('doelwijzer.insertAllResponses', async () => {
      const editor = vscode.window.activeTextEditor;
      const standing = editor && session.standing(editor.document);
      if (!standing || !('reading' in standing)) return;
      const edits = missingResponses(standing.text, standing.reading, thisYear());
      if (edits.length === 0) vscode.window.showInformationMessage(words[standing.language].allAnswered);
      else await vscode.workspace.applyEdit(toWorkspaceEdit(editor.document, edits));
    }),
    vscode.commands.registerCommand('doelwijzer.insertSummary', async () => {
      const editor = vscode.window.activeTextEditor;
      const standing = editor && session.standing(editor.document);
      if (!standing || !('reading' in standing)) return;
      const { recommendations, language } = standing.reading;
      const sentence = summary(recommendations, language);
      if (sentence === null) vscode.window.showInformationMessage(words[standing.language].noPosition);
      else await editor.insertSnippet(new vscode.SnippetString(snippets([sentence])[0] ?? sentence));
    }),
    vscode.languages.registerCodeActionsProvider(
      ['markdown', 'plaintext'],
      { provideCodeActions: (document, range, { only }) => fromList(session, document, range, only) },
      { providedCodeActionKinds: [RefactorRewrite] },
    ),
  );

/** What to do with a list of recommendations that was pasted and selected. */
function fromList(
  session: Session,
  document: vscode.TextDocument,
  range: vscode.Range,
  only: vscode.CodeActionKind | undefined,
): vscode.CodeAction[] {
  if (range.isSingleLine || (only && !only.contains(RefactorRewrite))) return [];
  const standing = session.standing(document);
  if (!standing || !('reading' in standing)) return [];
  const { language, recommendations } = standing.reading;
  const newText = asResponses(document.getText(range), recommendations.length + 1, language, thisYear());
  if (newText === null) return [];
  const offered = new vscode.CodeAction(words[standing.language].convert, RefactorRewrite);
  offered.edit = toWorkspaceEdit(document, [{ ...toSpan(document, range), newText }]);
  return [offered];
}
