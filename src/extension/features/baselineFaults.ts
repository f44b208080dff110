import * as vscode from 'vscode';
import { baselineFault } from '../../views/progress/baseline.ts';
import type { Baselines } from '../guides/baselines.ts';
import { defaultLanguage } from '../settings.ts';

/** Says in a baseline's file that it is none; until that is mended nothing is hidden. */
export function baselineFaults(baselines: Baselines): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('doelwijzer-beginstand');
  const show = (): void => {
    collection.clear();
    for (const uri of baselines.faulty()) {
      const said = baselineFault[defaultLanguage(uri)];
      const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), said, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = 'Doelwijzer';
      collection.set(uri, [diagnostic]);
    }
  };
  return vscode.Disposable.from(collection, baselines.onDidChange(show));
}
