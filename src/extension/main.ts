// The door for VS Code's Node extension host.
import type * as vscode from 'vscode';
import { activateWith, type Doelwijzer } from './activate.ts';

export const activate = (context: vscode.ExtensionContext): Doelwijzer =>
  activateWith(context, {
    english: async () => (await import('./english.cjs')).english,
    patterns: async () => (await import('./patterns.cjs')).engine,
    yaml: async () => (await import('./yaml.cjs')).readYaml,
  });
