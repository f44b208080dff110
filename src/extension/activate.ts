import type * as vscode from 'vscode';
import type { Language, PatternEngine, ReadYaml } from '../engine/index.ts';
import { English } from './english.ts';
import { answering } from './features/answering.ts';
import { baselineFaults } from './features/baselineFaults.ts';
import { bulkFixing } from './features/bulkFixes.ts';
import { workspaceCheck } from './features/checkWorkspace.ts';
import { commands } from './features/commands.ts';
import { comparing } from './features/comparing.ts';
import { completion } from './features/completion.ts';
import { diagnostics } from './features/diagnostics.ts';
import { DraftTree } from './features/draftTree.ts';
import { firstSteps } from './features/firstSteps.ts';
import { folding } from './features/folding.ts';
import { lenses } from './features/goalLenses.ts';
import { guideExamples } from './features/guideExamples.ts';
import { guideFaults } from './features/guideFaults.ts';
import { guideHelp } from './features/guideHelp.ts';
import { guidePages } from './features/guidePages.ts';
import { hovers } from './features/hovers.ts';
import { ids } from './features/ids.ts';
import { newDocument } from './features/newDocument.ts';
import { outlines } from './features/outline.ts';
import { papers } from './features/paperLinks.ts';
import { quickFixes } from './features/quickFixes.ts';
import { renaming } from './features/renaming.ts';
import { reports } from './features/report.ts';
import { rulePages } from './features/rulePages.ts';
import { smartParts } from './features/smartParts.ts';
import { statusBar } from './features/statusBar.ts';
import { Baselines } from './guides/baselines.ts';
import { Guides } from './guides/guides.ts';
import { Session } from './session.ts';
import { DraftIndex } from './workspace/draftIndex.ts';
import { DraftReader } from './workspace/draftReader.ts';

/** What the extension lets others see: the words in the status bar, the draft in an editor, the drafts of the workspace, and the tree of the one in front. */
export interface Doelwijzer {
  readonly status: { readonly text: string; readonly tooltip: string };
  readonly session: Pick<Session, 'draft'>;
  readonly tree: Pick<DraftTree, 'getChildren' | 'getTreeItem'>;
  readonly index: Pick<DraftIndex, 'drafts' | 'draftsWith' | 'skipped' | 'ready' | 'onDidChange'>;
}

/** The bundles that few need. How they are loaded differs per host; each is asked for once. */
export interface LateBundles {
  /** For the first English draft. */
  readonly english: () => Promise<Language>;
  /** For the first guide with patterns in other notations. */
  readonly patterns: () => Promise<PatternEngine>;
  /** For the first guide's file. */
  readonly yaml: () => Promise<ReadYaml>;
}

/** Puts the extension together: one session, and the features that listen to it. */
export function activateWith(context: vscode.ExtensionContext, load: LateBundles): Doelwijzer {
  const english = new English(load.english);
  const guides = new Guides(load);
  const baselines = new Baselines();
  const session = new Session(english, guides, baselines);
  const index = new DraftIndex(session, new DraftReader(english, guides, baselines));
  session.compareWith(index);
  const status = statusBar(session);
  const tree = new DraftTree(session);
  context.subscriptions.push(
    guides,
    baselines,
    session,
    index,
    status,
    diagnostics(session, index),
    hovers(session),
    quickFixes(session),
    rulePages(session, guides),
    comparing(session),
    commands(session),
    newDocument(session),
    answering(session),
    workspaceCheck(session, index),
    completion(session, index),
    firstSteps(session),
    reports(session, context.extensionUri),
    outlines(session),
    folding(session),
    ids(session, index),
    renaming(session, index),
    papers(session),
    bulkFixing(session),
    lenses(session),
    guideFaults(guides),
    baselineFaults(baselines),
    guideExamples(guides, english),
    guidePages(session, guides),
    guideHelp(),
    smartParts(session),
    tree,
  );
  return { status, session, tree, index };
}
