import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Doelwijzer } from '../../src/extension/activate.ts';
import { closeAll, doelwijzer, open, placeOf, until, write } from './drafts.ts';

describe('the tree in the side bar', () => {
  let tree: Doelwijzer['tree'];
  type Line = ReturnType<typeof tree.getChildren>[number];

  before(async () => {
    ({ tree } = await doelwijzer());
    await vscode.commands.executeCommand('doelwijzerDraft.focus');
  });
  afterEach(closeAll);

  const items = (lines: readonly Line[]) => lines.map((line) => tree.getTreeItem(line));
  const labels = (lines: readonly Line[]) => items(lines).map(({ label }) => label);
  const shown = async (expected: readonly string[]) => {
    await until(() => JSON.stringify(labels(tree.getChildren())) === JSON.stringify(expected), expected.join(', '));
    return tree.getChildren();
  };

  it('shows the goals and the open points of the draft in front', async () => {
    const { document } = await open('beleidsreactie.md');
    const [goals, points] = await shown(['Doelen en activiteiten', 'Open punten']);
    assert.ok(goals && points);
    assert.deepEqual(labels(tree.getChildren(goals)), [
      'Nederland versterkt de kustwacht van Orvania in 2027.',
      'Een zelfstandige kustwacht.',
    ]);
    assert.equal(tree.getChildren(points).length, 3);
    const [goal] = items(tree.getChildren(goals));
    assert.equal(
      goal?.accessibilityInformation?.label,
      'Nederland versterkt de kustwacht van Orvania in 2027: maat ontbreekt',
    );
    await vscode.commands.executeCommand('workbench.action.focusSideBar');
    assert.ok(goal.command);
    await vscode.commands.executeCommand(goal.command.command, ...(goal.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.ok(editor?.selection.isEqual(placeOf(document, 'Nederland versterkt de kustwacht van Orvania in 2027.')));
  });

  it('follows edits, and keeps the names of its lines', async () => {
    const editor = await write('# Strategie\n\n## Doelen\n\nNederland versterkt de kustwacht in 2027.\n');
    const [goals] = await shown(['Doelen en activiteiten', 'Open punten']);
    const before = items(tree.getChildren(goals));
    await editor.edit((edit) => edit.replace(placeOf(editor.document, 'kustwacht'), 'visserij'));
    await until(
      () => labels(tree.getChildren(tree.getChildren()[0])).includes('Nederland versterkt de visserij in 2027.'),
      'the new words',
    );
    assert.deepEqual(
      items(tree.getChildren(tree.getChildren()[0])).map(({ id }) => id),
      before.map(({ id }) => id),
    );
  });

  it('is empty beside what is no draft, so that it can say what it is for', async () => {
    await open('beleidsreactie.md');
    await shown(['Doelen en activiteiten', 'Open punten']);
    await write('{}', 'json');
    await shown([]);
    await open('strategy.md');
    await shown(['Goals and activities', 'Open points']);
  });
});
