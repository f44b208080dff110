import * as vscode from 'vscode';
import { type RuleInfo, rulesUnder, type Tongue } from '../../engine/index.ts';
import { rulePage } from '../../views/rulePage.ts';
import type { Guides } from '../guides/guides.ts';
import { pageOf, pageUri } from '../pages.ts';
import type { Session } from '../session.ts';

const scheme = 'doelwijzer-regel';

/** Shows the page of a rule in the Markdown preview, of those of the guide that holds; a writer who names no rule chooses one. */
export function rulePages(session: Session, guides: Guides): vscode.Disposable {
  const rulesFor = (document: vscode.Uri): readonly RuleInfo[] =>
    [...rulesUnder(guides.under(document).guide).values()].map(({ info }) => info);
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent(page) {
        const { document, language } = pageOf(page);
        const rule = rulesFor(document).find(({ id }) => page.path === `/${id}.md`);
        return rule && rulePage(rule, language);
      },
    }),
    vscode.commands.registerCommand('doelwijzer.showRule', async (named?: string) => {
      const document = vscode.window.activeTextEditor?.document;
      const place = document?.uri ?? vscode.Uri.parse('untitled:schrijfwijzer');
      const language = session.language(document);
      const rule = named ?? (await choose(rulesFor(place), language));
      if (!rule) return;
      // Locked, so that the page stays when the writer goes on in the draft.
      await vscode.commands.executeCommand(
        'markdown.showLockedPreviewToSide',
        pageUri(scheme, rule, { document: place, language }),
      );
    }),
  );
}

async function choose(rules: readonly RuleInfo[], language: Tongue): Promise<string | undefined> {
  const offered = rules.map(({ id, title }) => ({ label: title[language], description: id, id }));
  return (await vscode.window.showQuickPick(offered, { matchOnDescription: true }))?.id;
}
