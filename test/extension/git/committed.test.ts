import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as vscode from 'vscode';
import { marked, open, progressOf, until } from '../drafts.ts';

/*
 * In a workspace and an extension host of its own: VS Code's git extension goes on with what it began, whatever the tests do next.
 */

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const { uri: root } = folder;

const save = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, name), new TextEncoder().encode(text));

const OLD =
  '# Beleidsreactie\n\n## Doelen\n\nBZ sluit op termijn het steunpunt.\n\nDefensie stuurt in 2026 een aantal schepen.\n';
const NOW =
  '# Beleidsreactie\n\n## Doelen\n\nDefensie stuurt in 2026 zes schepen.\n\nBZ sluit op termijn het steunpunt.\n';

describe('what came of a draft', () => {
  it('since it was last committed is shown where there is git', async function () {
    const git = (...args: string[]) => spawnSync('git', ['-C', root.fsPath, ...args], { encoding: 'utf8' });
    if (git('--version').status !== 0) this.skip();
    await save('nieuw.md', OLD);
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
    for (const args of [
      ['init', '--quiet'],
      ['add', 'nieuw.md'],
      [...who, 'commit', '--quiet', '-m', 'Begin'],
    ])
      assert.equal(git(...args).status, 0, args.join(' '));
    const extension = vscode.extensions.getExtension('vscode.git');
    assert.ok(extension);
    const exports = await extension.activate();
    const settings = vscode.workspace.getConfiguration('git');
    await settings.update('enabled', true, vscode.ConfigurationTarget.Workspace);
    await until(() => exports.enabled, 'git');
    await exports.getAPI(1).openRepository(root);

    await save('nieuw.md', NOW);
    const { document } = await open('nieuw.md');
    await marked(document, ['op termijn']);
    await vscode.commands.executeCommand('doelwijzer.compare', 'HEAD');
    assert.match(await progressOf(document), /^# Van nieuw\.md \\\(HEAD\\\) naar nieuw\.md\n[\s\S]*^## Opgelost: 1\n/m);
  });
});
