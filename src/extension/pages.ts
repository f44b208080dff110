import * as vscode from 'vscode';
import type { Tongue } from '../engine/index.ts';

/** What a page that we show hangs on: the document whose guide it speaks of, and its language. */
interface Page {
  readonly document: vscode.Uri;
  readonly language: Tongue;
}

/** The address of a page that is made when it is asked for. */
export const pageUri = (scheme: string, name: string, { document, language }: Page): vscode.Uri =>
  vscode.Uri.from({
    scheme,
    path: `/${name}.md`,
    query: new URLSearchParams({ document: document.toString(), language }).toString(),
  });

/** What the address of a page says. */
export function pageOf({ query }: vscode.Uri): Page {
  const said = new URLSearchParams(query);
  return {
    document: vscode.Uri.parse(said.get('document') ?? 'untitled:schrijfwijzer'),
    language: said.get('language') === 'en' ? 'en' : 'nl',
  };
}
