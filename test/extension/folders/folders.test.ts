import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, marks, ruleOf, until } from '../drafts.ts';

const folders = vscode.workspace.workspaceFolders ?? [];

async function open(folder: string): Promise<vscode.TextDocument> {
  const found = folders.find(({ name }) => name === folder);
  assert.ok(found, folder);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(found.uri, 'strategie.md'));
  await vscode.window.showTextDocument(document);
  return document;
}

const severity = (document: vscode.TextDocument) =>
  marks(document).find((mark) => ruleOf(mark) === 'er-doel')?.severity;

describe('a workspace of two folders', () => {
  afterEach(closeAll);

  it('has both', () => {
    assert.deepEqual(
      folders.map(({ name }) => name),
      ['brieven', 'nota'],
    );
  });

  it('has the drafts of both in its index', async () => {
    const { index } = await doelwijzer();
    await index.ready();
    assert.deepEqual(
      index
        .drafts()
        .map(({ title }) => title)
        .sort(),
      ['Strategie kustwacht voor de brieven', 'Strategie kustwacht voor de nota'],
    );
  });

  const cases = [
    ['brieven', vscode.DiagnosticSeverity.Error, /Elke brief noemt een maat.*Schrijfwijzer kustwacht, paragraaf 2/s],
    ['nota', vscode.DiagnosticSeverity.Warning, /Een doel is te meten of te beoordelen/],
  ] as const;
  for (const [folder, weight, clause] of cases)
    it(`reads a draft in ${folder} under the guide of that folder`, async () => {
      const document = await open(folder);
      await until(() => severity(document) === weight, `a mark of severity ${weight}`);
      const mark = marks(document).find((one) => ruleOf(one) === 'er-doel');
      assert.ok(mark);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        mark.range.start,
      );
      const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
      assert.match(said.join('\n'), clause);
    });
});
