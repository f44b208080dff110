import * as vscode from 'vscode';
import { paperLinks } from '../../views/paperLinks.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

/** Makes links of references to parliamentary papers. Nothing is fetched: the writer's browser opens one that is clicked. */
export const papers = (session: Session): vscode.Disposable =>
  vscode.languages.registerDocumentLinkProvider(['markdown', 'plaintext'], {
    provideDocumentLinks(document) {
      const draft = session.draft(document);
      if (!draft) return [];
      return paperLinks(draft.text, draft.reading, draft.language).map((place) => {
        const link = new vscode.DocumentLink(toRange(document, place), vscode.Uri.parse(place.address));
        link.tooltip = place.tooltip;
        return link;
      });
    },
  });
