import * as vscode from 'vscode';
import { type FirstStep, stepsDone } from '../../views/firstSteps.ts';
import type { Session } from '../session.ts';

/** Ticks off the steps of the walkthrough, each once the draft itself shows that it is done. */
export function firstSteps(session: Session): vscode.Disposable {
  const left = new Set<FirstStep>(['hasDraft', 'hasAnswers', 'hasMeasurableGoal']);
  const listening = session.onDidChange((document) => {
    const draft = session.draft(document);
    if (!draft) return;
    for (const step of stepsDone(draft.reading))
      if (left.delete(step)) void vscode.commands.executeCommand('setContext', `doelwijzer.${step}`, true);
    if (left.size === 0) listening.dispose();
  });
  return listening;
}
