import type * as vscode from 'vscode';
import type { Language } from '../engine/index.ts';
import { English } from './english.ts';
import { answering } from './features/answering.ts';
import { bulkFixing } from './features/bulkFixes.ts';
import { workspaceCheck } from './features/checkWorkspace.ts';
import { commands } from './features/commands.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { DraftTree } from './features/draftTree.ts';
import { folding } from './features/folding.ts';
import { lenses } from './features/goalLenses.ts';
import { hovers } from './features/hovers.ts';
import { ids } from './features/ids.ts';
import { newDocument } from './features/newDocument.ts';
import { outlines } from './features/outline.ts';
import { papers } from './features/paperLinks.ts';
import { quickFixes } from './features/quickFixes.ts';
import { renaming } from './features/renaming.ts';
import { reports } from './features/report.ts';
import { rulePages } from './features/rulePages.ts';
import { statusBar } from './features/statusBar.ts';
import { Session } from './session.ts';
import { DraftIndex } from './workspace/draftIndex.ts';

/** What the extension lets others see: the words in the status bar, the drafts of the workspace, and the tree of the one in front. */
export interface Doelwijzer {
  readonly status: { readonly text: string };
  readonly tree: Pick<DraftTree, 'getChildren' | 'getTreeItem'>;
  readonly index: Pick<DraftIndex, 'drafts' | 'draftsWith' | 'skipped' | 'ready' | 'onDidChange'>;
}

/**
 * Puts the extension together: one session, and the features that listen to it. How the English bundle is loaded differs per host; it is asked for
 * once, when the first English draft is read.
 */
export function activateWith(context: vscode.ExtensionContext, loadEnglish: () => Promise<Language>): Doelwijzer {
  const english = new English(loadEnglish);
  const session = new Session(english);
  const index = new DraftIndex(session, english);
  const status = statusBar(session);
  const tree = new DraftTree(session);
  context.subscriptions.push(
    session,
    index,
    status,
    diagnostics(session, index),
    hovers(session),
    quickFixes(session),
    rulePages(session),
    commands(session),
    newDocument(session),
    answering(session),
    workspaceCheck(session, index),
    completion(session, index),
    reports(session, context.extensionUri),
    outlines(session),
    folding(session),
    ids(session, index),
    renaming(session, index),
    papers(session),
    bulkFixing(session),
    lenses(session),
    tree,
  );
  return { status, tree, index };
}
