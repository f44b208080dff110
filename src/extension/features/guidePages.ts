import * as vscode from 'vscode';
import { guidePage } from '../../views/guide/page.ts';
import type { Guides } from '../guides/guides.ts';
import { pageOf, pageUri } from '../pages.ts';
import type { Session } from '../session.ts';

const scheme = 'doelwijzer-schrijfwijzer';

/** Shows the guide that holds for the document in front, as a document to read; it follows the guide. */
export function guidePages(session: Session, guides: Guides): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const shown = new Set<string>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent(page) {
        const { document, language } = pageOf(page);
        shown.add(page.toString());
        return guidePage(guides.under(document).guide, language);
      },
    }),
    guides.onDidChange(() => {
      for (const page of shown) changed.fire(vscode.Uri.parse(page));
    }),
    vscode.commands.registerCommand('doelwijzer.showGuide', async () => {
      const document = vscode.window.activeTextEditor?.document;
      // Without a document in front the guide of the first folder is meant.
      const place = document?.uri ?? vscode.Uri.parse('untitled:schrijfwijzer');
      await guides.ready(place);
      const page = pageUri(scheme, 'schrijfwijzer', { document: place, language: session.language(document) });
      await vscode.commands.executeCommand('markdown.showPreview', page);
    }),
  );
}
