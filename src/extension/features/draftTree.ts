import * as vscode from 'vscode';
import { openPoints } from '../../report/points.ts';
import { goalFinder } from '../../report/remarks.ts';
import { draftTree, type GoalKey, goalKeys, type TreeNode } from '../../views/draftTree.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';

const icons: Readonly<Record<TreeNode['kind'], string | null>> = {
  group: null,
  goal: 'target',
  activity: 'tools',
  recommendation: 'comment',
  point: 'circle-outline',
};

/** A line of the tree in a document. */
interface Line {
  readonly document: vscode.TextDocument;
  readonly node: TreeNode;
}

/** The tree "Doelwijzer" in the side bar of the Explorer: goals, recommendations and open points of the draft in front. */
export class DraftTree implements vscode.TreeDataProvider<Line>, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Line>;
  readonly #listening: vscode.Disposable;
  readonly #keys = new WeakMap<vscode.TextDocument, readonly GoalKey[]>();
  #front: vscode.TextDocument | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session) {
    this.#session = session;
    this.#view = vscode.window.createTreeView('doelwijzerDraft', { treeDataProvider: this, showCollapseAll: true });
    this.#listening = vscode.Disposable.from(
      this.#changed,
      this.#view,
      // Where the report or the tree itself has the focus, the draft beside it stays the one in front.
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.#show(editor.document)),
      vscode.workspace.onDidCloseTextDocument((document) => document === this.#front && this.#show(undefined)),
      session.onDidChange((document) => document === this.#front && this.#changed.fire()),
    );
    this.#show(vscode.window.activeTextEditor?.document);
    void vscode.commands.executeCommand('setContext', 'doelwijzerIsActive', true);
  }

  getChildren(line?: Line): Line[] {
    if (line) return line.node.children.map((node) => ({ document: line.document, node }));
    const document = this.#front;
    const draft = document && this.#session.draft(document);
    if (!draft) return [];
    const { reading, text, language } = draft;
    const keys = goalKeys(reading.goals, this.#keys.get(document) ?? []);
    this.#keys.set(document, keys);
    const points = openPoints(reading, text, goalFinder(reading.goals), language);
    return draftTree(reading, points, keys, language).map((node) => ({ document, node }));
  }

  getTreeItem({ document, node }: Line): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const { id, kind, label, description, place, children } = node;
    const item = new vscode.TreeItem(label, kind === 'group' ? Expanded : children.length > 0 ? Collapsed : None);
    item.id = `${document.uri.toString()}#${id}`;
    item.description = description;
    item.tooltip = description ? `${label.replace(/[.:]$/, '')}: ${description}` : label;
    item.accessibilityInformation = { label: item.tooltip };
    const icon = icons[kind];
    if (icon) item.iconPath = new vscode.ThemeIcon(icon);
    if (place)
      item.command = {
        command: 'vscode.open',
        title: label,
        arguments: [document.uri, { selection: toRange(document, place) } satisfies vscode.TextDocumentShowOptions],
      };
    return item;
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #show(document: vscode.TextDocument | undefined): void {
    this.#front = document;
    this.#view.description = document?.uri.path.split('/').at(-1) ?? '';
    this.#changed.fire();
  }
}
