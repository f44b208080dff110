import * as vscode from 'vscode';
import { bulkFixes, type Choice, mended, safe } from '../../views/bulkFixes.ts';
import { marks } from '../../views/marks.ts';
import { toRange, toSpan, toWorkspaceEdit } from '../convert.ts';
import type { Session } from '../session.ts';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;
const fixAll = SourceFixAll.append('doelwijzer');

const titles = { nl: 'Herstel alles wat veilig te herstellen is', en: 'Fix all that is safe to fix' } as const;

/** Mends many findings at once: all of one rule in the same way, or, when asked for and on save, all that needs no look. */
export function bulkFixing(session: Session): vscode.Disposable {
  // What an action changes is made when it is chosen, for that costs reading what it gives.
  const offered = new WeakMap<vscode.CodeAction, { readonly document: vscode.TextDocument; readonly choice: Choice }>();
  const offer = (document: vscode.TextDocument, title: string, kind: vscode.CodeActionKind, choice: Choice) => {
    const action = new vscode.CodeAction(title, kind);
    offered.set(action, { document, choice });
    return action;
  };
  return vscode.languages.registerCodeActionsProvider(
    ['markdown', 'plaintext'],
    {
      provideCodeActions(document, range, { only, diagnostics }) {
        const draft = session.draft(document);
        if (!draft) return [];
        const { reading, language } = draft;
        const actions: vscode.CodeAction[] = [];
        if (!only || only.contains(QuickFix))
          for (const bulk of bulkFixes(reading, marks(reading, language), toSpan(document, range), language)) {
            const action = offer(document, bulk.title, QuickFix, bulk.choice);
            const marked = toRange(document, bulk.mark);
            action.diagnostics = diagnostics.filter((one) => one.source === 'Doelwijzer' && one.range.isEqual(marked));
            actions.push(action);
          }
        if (only?.contains(fixAll) && reading.findings.some(safe))
          actions.push(offer(document, titles[language], fixAll, safe));
        return actions;
      },
      resolveCodeAction(action) {
        const { document, choice } = offered.get(action) ?? {};
        const draft = document && session.draft(document);
        if (!draft || !choice) return action;
        const { text, reading } = draft;
        const edits = mended(text, reading, choice, (changed) => session.readAs(document, changed) ?? reading);
        action.edit = toWorkspaceEdit(document, edits);
        return action;
      },
    },
    { providedCodeActionKinds: [QuickFix, fixAll] },
  );
}
