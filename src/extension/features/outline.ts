import * as vscode from 'vscode';
import { type OutlineItem, outline } from '../../views/outline.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

const kinds: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  heading: vscode.SymbolKind.String,
  goal: vscode.SymbolKind.Event,
  activity: vscode.SymbolKind.Method,
  recommendation: vscode.SymbolKind.Field,
};

/** Lists what a draft promises and answers. VS Code itself lists the headings of Markdown: here they stand for plain text alone. */
export const outlines = (session: Session): vscode.Disposable =>
  vscode.languages.registerDocumentSymbolProvider(
    ['markdown', 'plaintext'],
    {
      provideDocumentSymbols(document) {
        const draft = session.draft(document);
        if (!draft) return [];
        const items = outline(draft.text, draft.reading, draft.language, document.languageId === 'plaintext');
        return items.map((item) => symbol(document, item));
      },
    },
    { label: 'Doelwijzer' },
  );

function symbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const { name, detail, kind, range, selection, children } = item;
  const shown = new vscode.DocumentSymbol(
    name,
    detail,
    kinds[kind],
    toRange(document, range),
    toRange(document, selection),
  );
  shown.children = children.map((child) => symbol(document, child));
  return shown;
}
