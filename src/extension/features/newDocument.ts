import * as vscode from 'vscode';
import type { DocumentType, Tongue } from '../../engine/index.ts';
import { typeName } from '../../views/documentType.ts';
import { snippets } from '../../views/snippet.ts';
import { template, templateTypes } from '../../views/templates.ts';
import type { Session } from '../session.ts';

const questions = {
  nl: { type: 'Wat gaat u schrijven?', language: 'In welke taal?' },
  en: { type: 'What are you going to write?', language: 'In which language?' },
} as const satisfies Record<Tongue, unknown>;

const tongues = [
  { label: 'Nederlands', tongue: 'nl' },
  { label: 'English', tongue: 'en' },
] as const;

/** What a keybinding can answer beforehand. */
interface Chosen {
  readonly type?: DocumentType;
  readonly language?: Tongue;
}

/**
 * Opens a new document with all sections of its type, and the cursor in the first blank. The document comes before the questions, for a page such as
 * that of a walkthrough takes the focus back from a question that is put above it.
 */
export const newDocument = (session: Session): vscode.Disposable =>
  vscode.commands.registerCommand('doelwijzer.newDocument', async (chosen: Chosen = {}) => {
    const spoken = session.language(vscode.window.activeTextEditor?.document);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
    await vscode.window.showTextDocument(document);
    const type = chosen.type ?? (await chooseType(spoken));
    const language = type && (chosen.language ?? (await chooseTongue(spoken)));
    if (!language) return close(document);
    const text = template(type, language, new Date().getFullYear());
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippets([text])[0] ?? text));
  });

async function chooseType(spoken: Tongue): Promise<DocumentType | undefined> {
  const offered = templateTypes.map((type) => ({ label: typeName(type, spoken), type }));
  return (await vscode.window.showQuickPick(offered, { placeHolder: questions[spoken].type }))?.type;
}

async function chooseTongue(spoken: Tongue): Promise<Tongue | undefined> {
  const offered = spoken === 'nl' ? tongues : tongues.toReversed();
  return (await vscode.window.showQuickPick(offered, { placeHolder: questions[spoken].language }))?.tongue;
}

async function close(document: vscode.TextDocument): Promise<void> {
  const isIts = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputText && input.uri.toString() === document.uri.toString();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isIts)));
}
