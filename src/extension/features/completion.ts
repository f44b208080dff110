import * as vscode from 'vscode';
import { expectedAt } from '../../views/completion/expected.ts';
import { type Offer, offers } from '../../views/completion/offers.ts';
import { ownersIn } from '../../views/completion/owners.ts';
import { snippets } from '../../views/snippet.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import type { DraftIndex } from '../workspace/draftIndex.ts';

const kinds: Readonly<Record<Offer['kind'], vscode.CompletionItemKind>> = {
  label: vscode.CompletionItemKind.Field,
  goal: vscode.CompletionItemKind.Reference,
  activity: vscode.CompletionItemKind.Reference,
  value: vscode.CompletionItemKind.EnumMember,
  owner: vscode.CompletionItemKind.User,
  date: vscode.CompletionItemKind.Value,
  rule: vscode.CompletionItemKind.Constant,
};

/** Completes labels, ids, positions, statuses, owners, dates and rule ids; in prose it keeps silent. */
export const completion = (session: Session, index: DraftIndex): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    ['markdown', 'plaintext'],
    {
      provideCompletionItems(document, position) {
        // The form of the line tells most strokes apart before anything is read.
        const expected = expectedAt(document.getText(), document.offsetAt(position));
        const draft = expected && session.draft(document);
        if (!draft) return [];
        const { reading, language } = draft;
        const owners = () => ownersIn([reading, ...index.drafts()]);
        return offers(expected, { reading, language, owners, today: today() }).map((one, i) => item(document, one, i));
      },
    },
    ' ',
    '*',
  );

function item(document: vscode.TextDocument, { kind, label, detail, newText, replace, leadsOn }: Offer, place: number) {
  const shown = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  const range = toRange(document, replace);
  const snippet = snippets([newText])[0];
  shown.insertText = snippet ? new vscode.SnippetString(snippet) : newText;
  shown.range = range;
  shown.sortText = String(place).padStart(3, '0');
  // What is to be replaced need not look like the label: 30-6-2026 becomes 30 juni 2026.
  if (kind === 'date') shown.filterText = `${document.getText(range)} ${label}`;
  if (leadsOn) shown.command = { command: 'editor.action.triggerSuggest', title: '' };
  return shown;
}

function today(): { year: number; month: number; day: number } {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
