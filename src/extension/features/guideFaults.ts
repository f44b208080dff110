import * as vscode from 'vscode';
import { faultMessage } from '../../engine/index.ts';
import { rangesIn } from '../convert.ts';
import type { Guides } from '../guides/guides.ts';
import { defaultLanguage } from '../settings.ts';

/** Shows in a guide's files what is wrong with them. Drafts are checked meanwhile under the last version that was without faults. */
export function guideFaults(guides: Guides): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('doelwijzer-schrijfwijzer');
  // A file that several guides build on shows what is wrong with it once.
  const show = (): void => {
    const found = new Map<string, { readonly uri: vscode.Uri; readonly faults: Map<string, vscode.Diagnostic> }>();
    for (const { uri, resolved } of guides.all()) {
      for (const [path, text] of resolved.files) {
        const file = uri.with({ path });
        const known = found.get(file.toString()) ?? { uri: file, faults: new Map() };
        found.set(file.toString(), known);
        const rangeOf = rangesIn(text ?? '');
        for (const fault of resolved.faults.filter((one) => one.file === path)) {
          const diagnostic = new vscode.Diagnostic(rangeOf(fault), faultMessage(fault, defaultLanguage(file)));
          diagnostic.source = 'Doelwijzer';
          known.faults.set(`${fault.start} ${fault.message}`, diagnostic);
        }
      }
    }
    collection.clear();
    for (const { uri, faults } of found.values()) if (faults.size > 0) collection.set(uri, [...faults.values()]);
  };
  return vscode.Disposable.from(collection, guides.onDidRead(show), guides.onDidLeave(show));
}
