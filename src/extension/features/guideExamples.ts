import * as vscode from 'vscode';
import { asksForEnglish, faultMessage, type TestedExample, testingOwnRules } from '../../engine/index.ts';
import { rangesIn } from '../convert.ts';
import type { English } from '../english.ts';
import type { Guides, ReadGuide } from '../guides/guides.ts';
import { defaultLanguage } from '../settings.ts';

/**
 * Shows in a guide's file which examples of its own rules fail. That is tested while the file is open, a rule at a time, so that nothing waits for it.
 */
export function guideExamples(guides: Guides, english: English): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('doelwijzer-voorbeelden');
  /** The reading that is being tested, by guide: an older one is of no use any more. */
  const tested = new Map<string, ReadGuide['resolved']>();

  const test = async (read: ReadGuide): Promise<void> => {
    const { uri, resolved } = read;
    const name = uri.toString();
    tested.set(name, resolved);
    const failed: TestedExample[] = [];
    if (resolved.guide && isOpen(uri)) {
      if (asksForEnglish(resolved.guide)) await english.load();
      for (const examples of testingOwnRules(resolved.guide, { english: english.ifThere })) {
        const fresh = examples.filter(({ fault }) => fault);
        failed.push(...fresh);
        if (fresh.length > 0) show(read, failed);
        await new Promise((done) => setTimeout(done));
        if (tested.get(name) !== resolved) return;
      }
    }
    show(read, failed);
  };
  const show = ({ uri, resolved }: ReadGuide, failed: readonly TestedExample[]): void => {
    for (const [path, text] of resolved.files) {
      const rangeOf = rangesIn(text ?? '');
      const file = uri.with({ path });
      const faults = failed.flatMap(({ place, fault }) => {
        if (place?.file !== path || !fault) return [];
        const said = faultMessage(fault, defaultLanguage(file));
        const diagnostic = new vscode.Diagnostic(rangeOf(place), said, vscode.DiagnosticSeverity.Warning);
        diagnostic.source = 'Doelwijzer';
        return [diagnostic];
      });
      collection.set(file, faults);
    }
  };
  const leave = (uri: vscode.Uri): void => {
    tested.delete(uri.toString());
    collection.delete(uri);
  };
  const testOpened = ({ uri }: vscode.TextDocument): void => {
    const read = guides.all().find((one) => one.uri.toString() === uri.toString());
    if (read) void test(read);
  };
  return vscode.Disposable.from(
    collection,
    guides.onDidRead((read) => void test(read)),
    guides.onDidLeave(leave),
    vscode.workspace.onDidOpenTextDocument(testOpened),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => leave(uri)),
  );
}

const isOpen = (uri: vscode.Uri): boolean =>
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
