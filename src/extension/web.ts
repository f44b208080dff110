// The door for VS Code's web extension host: the same extension, bundled without Node.
import * as vscode from 'vscode';
import type { Language } from '../engine/index.ts';
import { activateWith, type Doelwijzer } from './activate.ts';

// This host cannot import a file: the bundle is read and evaluated, as the host does with this one.
async function loadEnglish({ extensionUri }: vscode.ExtensionContext): Promise<Language> {
  const bundle = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/english.cjs'));
  const module = { exports: {} as { english: Language } };
  new Function('module', 'exports', new TextDecoder().decode(bundle))(module, module.exports);
  return module.exports.english;
}

export const activate = (context: vscode.ExtensionContext): Doelwijzer =>
  activateWith(context, () => loadEnglish(context));
