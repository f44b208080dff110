import * as vscode from 'vscode';
import { type RuleId, rules, type Tongue } from '../../engine/index.ts';
import { rulePage } from '../../views/rulePage.ts';
import type { Session } from '../session.ts';

const scheme = 'doelwijzer-regel';

/** Shows the page of a rule in the Markdown preview; a writer who names no rule chooses one. */
export const rulePages = (session: Session): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent({ path, query }) {
        const rule = rules.find(({ id }) => path === `/${id}.md`);
        return rule && rulePage(rule, query === 'en' ? 'en' : 'nl');
      },
    }),
    vscode.commands.registerCommand('doelwijzer.showRule', async (named?: RuleId) => {
      const language = session.language(vscode.window.activeTextEditor?.document);
      const rule = named ?? (await choose(language));
      if (!rule) return;
      const page = vscode.Uri.from({ scheme, path: `/${rule}.md`, query: language });
      // Locked, so that the page stays when the writer goes on in the draft.
      await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', page);
    }),
  );

async function choose(language: Tongue): Promise<RuleId | undefined> {
  const offered = rules.map(({ id, title }) => ({ label: title[language], description: id, id }));
  return (await vscode.window.showQuickPick(offered, { matchOnDescription: true }))?.id;
}
