import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Doelwijzer } from '../../src/extension/activate.ts';
import { closeAll, doelwijzer, open, until } from './drafts.ts';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const at = (...steps: string[]): vscode.Uri => vscode.Uri.joinPath(folder.uri, ...steps);
const save = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

const strategy = '# Strategie kustwacht\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n';

describe('the index of the workspace', () => {
  let index: Doelwijzer['index'];
  const names = (): string[] =>
    index
      .drafts()
      .map(({ uri }) => vscode.Uri.parse(uri).path.slice(folder.uri.path.length + 1))
      .sort();
  const known = (...expected: string[]): Promise<void> =>
    until(() => names().join() === expected.join(), expected.join()).catch(() => assert.deepEqual(names(), expected));

  before(async () => {
    ({ index } = await doelwijzer());
    await index.ready();
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at('nieuw'), { recursive: true, useTrash: false }).then(undefined, () => {});
    await known('beleidsreactie.md', 'reactie.txt', 'strategy.md');
  });

  it('has the drafts of all files, and opens none', async () => {
    await known('beleidsreactie.md', 'reactie.txt', 'strategy.md');
    assert.deepEqual(
      vscode.workspace.textDocuments.filter(({ uri, fileName }) => uri.scheme === 'file' && fileName.endsWith('.md')),
      [],
    );
    const [draft] = index.drafts().filter(({ uri }) => uri.endsWith('strategy.md'));
    assert.equal(draft?.title, 'Coastguard Strategy for Orvania 2026–2029');
    assert.equal(draft.marks.length, 1, 'English was read');
  });

  it('follows files that are made, changed, renamed and deleted', async () => {
    await save(at('nieuw', 'kust.md'), strategy);
    await known('beleidsreactie.md', 'nieuw/kust.md', 'reactie.txt', 'strategy.md');
    await save(at('nieuw', 'kust.md'), strategy.replace('kustwacht', 'zee'));
    await until(() => index.drafts().some(({ title }) => title === 'Strategie zee'), 'the new title');
    await vscode.workspace.fs.rename(at('nieuw', 'kust.md'), at('nieuw', 'zee.md'));
    await known('beleidsreactie.md', 'nieuw/zee.md', 'reactie.txt', 'strategy.md');
    await vscode.workspace.fs.delete(at('nieuw'), { recursive: true, useTrash: false });
    await known('beleidsreactie.md', 'reactie.txt', 'strategy.md');
  });

  it('reads the drafts again in which an id is given or named', async () => {
    await save(at('nieuw', 'kust.md'), `${strategy}\n**Doel K7.** Havens melden lading.\n`);
    await save(at('nieuw', 'brief.md'), '# Kennisgeving\n\nDit dient doel K7 uit kust.md.\n');
    await known('beleidsreactie.md', 'nieuw/brief.md', 'nieuw/kust.md', 'reactie.txt', 'strategy.md');
    const drafts = await index.draftsWith('K7');
    assert.deepEqual(
      drafts.map(({ uri, reading }) => [uri.split('/').at(-1), reading.ids.map(({ gives }) => gives)]).sort(),
      [
        ['brief.md', [false]],
        ['kust.md', [true]],
      ],
    );
  });

  it('leaves hidden folders alone, and says what it passed over', async () => {
    await save(at('nieuw', '.oud', 'kust.md'), strategy);
    await save(at('nieuw', 'node_modules', 'kust.md'), strategy);
    await vscode.workspace.fs.writeFile(at('nieuw', 'foto.md'), Uint8Array.of(0x89, 0x50, 0));
    await save(at('nieuw', 'lang.md'), '# Strategie\n\nEen regel met tekst.\n'.repeat(40_000));
    await until(() => index.skipped().length === 2, 'what was passed over');
    assert.deepEqual(
      index
        .skipped()
        .map(({ uri, reason }) => `${uri.path.split('/').at(-1)}: ${reason}`)
        .sort(),
      ['foto.md: no text', 'lang.md: too long'],
    );
    await known('beleidsreactie.md', 'reactie.txt', 'strategy.md');
  });

  it('has an open draft as its writer sees it, saved or not', async () => {
    const { document } = await open('strategy.md');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(0).range, '# Another Strategy for Orvania');
    await vscode.workspace.applyEdit(edit);
    const title = (): string | null | undefined => index.drafts().find(({ uri }) => uri.endsWith('strategy.md'))?.title;
    assert.equal(title(), 'Another Strategy for Orvania');
    await closeAll();
    await until(() => title() === 'Coastguard Strategy for Orvania 2026–2029', 'the title in the file');
  });
});
