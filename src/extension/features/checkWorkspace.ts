import * as vscode from 'vscode';
import { reasonIn } from '../../views/workspace/draftFile.ts';
import { workspaceWords } from '../../views/workspace/words.ts';
import type { Session } from '../session.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';

/** Checks all drafts of the workspace when the writer asks for it, and says what came of it. */
export function workspaceCheck(session: Session, index: DraftIndex): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Doelwijzer');
  const check = async (): Promise<void> => {
    const language = session.language(vscode.window.activeTextEditor?.document);
    const say = workspaceWords(language);
    if (!vscode.workspace.workspaceFolders) {
      void vscode.window.showInformationMessage(say.noFolder);
      return;
    }
    const left = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: say.checking, cancellable: true },
      (progress, cancelled) => readAll(index, cancelled, (files) => progress.report({ message: say.left(files) })),
    );
    index.ask();
    const drafts = index.drafts();
    const skipped = index.skipped();
    log.clear();
    for (const { uri, reason } of skipped)
      log.appendLine(`${vscode.workspace.asRelativePath(uri)}: ${reasonIn(reason, language)}`);
    const marks = drafts.reduce((sum, draft) => sum + draft.marks.length, 0);
    // What was asked for is done: the writer may leave the message where it is.
    void tell(say.result({ drafts: drafts.length, marks, skipped: skipped.length, left }), [
      ...(marks > 0 ? [{ title: say.showProblems, show: showProblems }] : []),
      ...(skipped.length > 0 ? [{ title: say.showSkipped, show: () => log.show(true) }] : []),
    ]);
  };
  return vscode.Disposable.from(log, vscode.commands.registerCommand('doelwijzer.checkWorkspace', check));
}

const showProblems = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.actions.view.problems');

/** Reads all drafts, and gives how many files were left when the writer had enough of it. */
async function readAll(
  index: DraftIndex,
  cancelled: vscode.CancellationToken,
  report: (left: number) => void,
): Promise<number> {
  let left = 0;
  const stop = (): void => {
    left += index.stop();
  };
  const listening = vscode.Disposable.from(
    cancelled.onCancellationRequested(stop),
    // Stopped while the files were still looked for.
    index.onDidRead((files) => (cancelled.isCancellationRequested ? stop() : report(files))),
  );
  await index.ready();
  listening.dispose();
  return left;
}

interface Offer {
  readonly title: string;
  readonly show: () => unknown;
}

const tell = async (message: string, offers: readonly Offer[]): Promise<unknown> =>
  (await vscode.window.showInformationMessage(message, ...offers))?.show();
