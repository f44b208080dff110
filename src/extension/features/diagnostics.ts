import * as vscode from 'vscode';
import type { Span } from '../../engine/index.ts';
import { type Mark, marks } from '../../views/marks.ts';
import { ruleLink } from '../../views/rulePage.ts';
import type { IndexedDraft } from '../../views/workspace/indexedDraft.ts';
import { rangesOf, toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';

const severities: Readonly<Record<Mark['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/**
 * Shows the marks of each draft in the editor and in the list of problems: of those that are open, and of the others in the workspace once the
 * writer asked for these.
 */
export function diagnostics(session: Session, index: DraftIndex): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('doelwijzer');
  /** The drafts whose marks are shown though they are not open, by URI. */
  const shownUnopened = new Map<string, IndexedDraft>();
  const showUnopened = (): void => {
    if (!index.isAskedFor) return;
    const drafts = new Map(index.unopened().map((draft) => [draft.uri, draft]));
    for (const uri of shownUnopened.keys()) {
      if (drafts.has(uri)) continue;
      shownUnopened.delete(uri);
      // A draft that was opened shows its marks itself.
      if (!session.drafts().some(({ document }) => document.uri.toString() === uri))
        collection.delete(vscode.Uri.parse(uri));
    }
    for (const [uri, draft] of drafts) {
      if (shownUnopened.get(uri) === draft) continue;
      shownUnopened.set(uri, draft);
      const place = vscode.Uri.parse(uri);
      collection.set(place, shown(place, draft.marks, rangesOf(draft), index));
    }
  };
  const listening = session.onDidChange((document) => {
    const draft = session.draft(document);
    if (draft) {
      const all = marks(draft.reading, draft.language);
      collection.set(
        document.uri,
        shown(document.uri, all, (span) => toRange(document, span), index),
      );
    } else {
      collection.delete(document.uri);
      shownUnopened.delete(document.uri.toString());
      showUnopened();
    }
  });
  return vscode.Disposable.from(listening, index.onDidChange(showUnopened), collection);
}

const shown = (
  uri: vscode.Uri,
  all: readonly Omit<Mark, 'findings'>[],
  range: (span: Span) => vscode.Range,
  index: DraftIndex,
): vscode.Diagnostic[] =>
  all.map((mark) => {
    const diagnostic = new vscode.Diagnostic(range(mark), mark.message, severities[mark.severity]);
    diagnostic.source = 'Doelwijzer';
    diagnostic.code = { value: mark.rule, target: vscode.Uri.parse(ruleLink(mark.rule)) };
    diagnostic.relatedInformation = mark.related.flatMap(({ elsewhere, message, ...place }) => {
      const location = elsewhere ? index.locate(elsewhere.draft, place) : new vscode.Location(uri, range(place));
      return location ? [new vscode.DiagnosticRelatedInformation(location, message)] : [];
    });
    return diagnostic;
  });
