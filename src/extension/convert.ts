import * as vscode from 'vscode';
import { type Edit, lineStarts, positionIn, type Span } from '../engine/index.ts';
import { snippets } from '../views/snippet.ts';

/** The editor's range for a place in the engine's text. */
export const toRange = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** The editor's ranges for places in a text that need not be open. */
export const rangesIn = (text: string): ((span: Span) => vscode.Range) => rangesOf({ lines: lineStarts(text) });

/** The editor's ranges for places in a draft of which only is known where its lines start. */
export function rangesOf({ lines }: { readonly lines: readonly number[] }): (span: Span) => vscode.Range {
  const at = (offset: number): vscode.Position => {
    const { line, column } = positionIn(lines, offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return ({ start, end }) => new vscode.Range(at(start), at(end));
}

/** The place in the engine's text for a range of the editor. */
export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/** One change of the document, undone in one step; what the writer has to fill in becomes a tab stop. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly Edit[]): vscode.WorkspaceEdit {
  const filledIn = snippets(edits.map((edit) => edit.newText));
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit, i) => {
      const range = toRange(document, edit);
      const snippet = filledIn[i];
      return snippet ? snippetEdit(range, snippet) : vscode.TextEdit.replace(range, edit.newText);
    }),
  );
  return change;
}

function snippetEdit(range: vscode.Range, snippet: string): vscode.SnippetTextEdit {
  const edit = new vscode.SnippetTextEdit(range, new vscode.SnippetString(snippet));
  // The engine writes the indentation itself: VS Code must not add its own.
  edit.keepWhitespace = true;
  return edit;
}
