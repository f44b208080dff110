// The door for VS Code's web extension host: the same extension, bundled without Node.
import * as vscode from 'vscode';
import type { Language, PatternEngine, ReadYaml } from '../engine/index.ts';
import { activateWith, type Doelwijzer } from './activate.ts';

// This host cannot import a file: the bundle is read and evaluated, as the host does with this one.
async function load<Exports>({ extensionUri }: vscode.ExtensionContext, file: string): Promise<Exports> {
  const bundle = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, file));
  const module = { exports: {} as Exports };
  new Function('module', 'exports', new TextDecoder().decode(bundle))(module, module.exports);
  return module.exports;
}

export const activate = (context: vscode.ExtensionContext): Doelwijzer =>
  activateWith(context, {
    english: async () => (await load<{ english: Language }>(context, 'dist/english.cjs')).english,
    patterns: async () => (await load<{ engine: PatternEngine }>(context, 'dist/patterns.cjs')).engine,
    yaml: async () => (await load<{ readYaml: ReadYaml }>(context, 'dist/yaml.cjs')).readYaml,
  });
