import type * as vscode from 'vscode';
import { commands } from './features/commands.ts';
import { diagnostics } from './features/diagnostics.ts';
import { hovers } from './features/hovers.ts';
import { quickFixes } from './features/quickFixes.ts';
import { reports } from './features/report.ts';
import { rulePages } from './features/rulePages.ts';
import { statusBar } from './features/statusBar.ts';
import { Session } from './session.ts';

/** What the extension lets others see: the words in the status bar. */
export interface Doelwijzer {
  readonly status: { readonly text: string };
}

/** Puts the extension together: one session, and the features that listen to it. */
export function activate(context: vscode.ExtensionContext): Doelwijzer {
  const session = new Session();
  const status = statusBar(session);
  context.subscriptions.push(
    session,
    status,
    diagnostics(session),
    hovers(session),
    quickFixes(session),
    rulePages(session),
    commands(session),
    reports(session, context.extensionUri),
  );
  return { status };
}
