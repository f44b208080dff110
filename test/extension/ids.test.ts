import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, placeOf, until, write } from './drafts.ts';

const DRAFT = `# Strategie voor de kust van Orvania

## Doelen

Doel D1 gaat voor.

**Doel D1.** De kustwacht is in 2027 binnen een uur bij 75 procent van de schepen in nood.

- **Verantwoordelijk:** DVB
- **Termijn:** 1 mei 2027
- **Activiteiten:** A1

**Doel D10.** Havens melden in 2028 de helft van de verdachte lading. In code staat \`D1\`.

## Activiteiten

**Activiteit A1.** DVB laat uiterlijk 30 juni 2026 150 kustwachters opleiden.
`;

describe('ids of goals', () => {
  let document: vscode.TextDocument;
  const at = (words: string, by = 0) => placeOf(document, words).start.translate(0, by);
  const ask = <Answer>(command: string, ...rest: unknown[]) =>
    vscode.commands.executeCommand<Answer>(command, document.uri, ...rest);

  beforeEach(async () => {
    await doelwijzer();
    ({ document } = await write(DRAFT));
  });
  afterEach(closeAll);

  it('lead to where they are given', async () => {
    const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', at('D1 gaat'));
    assert.ok(link?.targetRange.isEqual(placeOf(document, 'D1.').with({ end: at('D1.', 2) })));
  });

  it('are found wherever they are meant', async () => {
    const places = await ask<vscode.Location[]>('vscode.executeReferenceProvider', at('D1 gaat', 1));
    assert.deepEqual(
      places.map(({ range }) => [range.start.line, document.getText(range)]),
      [
        [4, 'D1'],
        [6, 'D1'],
      ],
    );
  });

  it('are renamed there, and nowhere else, in one step', async () => {
    const change = await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', at('D1 gaat'), 'V2');
    assert.ok(await vscode.workspace.applyEdit(change));
    assert.equal(
      document.getText(),
      DRAFT.replace('Doel D1 gaat', 'Doel V2 gaat').replace('**Doel D1.**', '**Doel V2.**'),
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), DRAFT);
  });

  it('are not renamed to what is taken, or is no id', async () => {
    const refusals = [
      ['D10', /D10 bestaat al in/],
      ['doel 1', /een tot drie hoofdletters/],
    ] as const;
    for (const [name, refusal] of refusals)
      await assert.rejects(async () => ask('vscode.executeDocumentRenameProvider', at('D1 gaat'), name), refusal);
  });

  it('are offered to be renamed as they stand; other words are not', async () => {
    const offered = await ask<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', at('D1 gaat', 2));
    assert.equal(offered.placeholder, 'D1');
    await assert.rejects(
      async () => ask('vscode.prepareRename', at('kustwacht')),
      /Hier staat geen id van een doel of activiteit/,
    );
  });

  it('tell what they stand for', async () => {
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', at('A1\n'));
    const [text] = hovers.flatMap(({ contents }) => contents);
    assert.ok(text instanceof vscode.MarkdownString);
    assert.match(
      text.value,
      /\*\*A1\*\* DVB laat uiterlijk 30 juni 2026 150 kustwachters opleiden\.[\s\S]*- Dient: D1/,
    );
  });

  it('stand in the outline, beside the headings that VS Code lists', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    const names = symbols.map(({ name }) => name.slice(0, 12));
    for (const name of ['D1 De kustwa', 'D10 Havens m', 'A1 DVB laat '])
      assert.equal(names.filter((one) => one === name).length, 1, names.join(', '));
    const all = (ones: readonly vscode.DocumentSymbol[]): string[] =>
      ones.flatMap(({ name, children }) => [name, ...all(children)]);
    assert.equal(all(symbols).filter((name) => name.includes('Doelen')).length, 1);
  });

  it('open blocks that fold', async () => {
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider');
    assert.ok(ranges.some(({ start, end }) => start === 6 && end === 10));
  });
});

describe('ids across drafts', () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const at = (name: string) => vscode.Uri.joinPath(folder.uri, 'keten', name);
  const textOf = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(at(name)));

  /** `‹D1›` is what the strategy means by it. */
  const drafts = {
    'strategie.md':
      '# Strategie maritieme veiligheid Golf van Belvane\n\n**Doel ‹D1›.** De kustwacht is in 2027 op tijd bij 75 procent van de schepen.\n\n**Doel D10.** Havens melden in 2028 de helft van de lading. `D1`\n',
    'jaarplan.md':
      '# Jaarplan van de ambassade in Nesk\n\nDit werkt de [strategie](strategie.md) uit.\n\n**Activiteit A5.** De ambassade levert in 2026 drie boten.\n\n- **Draagt bij aan:** ‹D1›, D10\n',
    'nota.md':
      '# Nota over de haven\r\n\r\n**Doel D1.** De haven is in 2027 veilig.\r\n\r\nDit volgt uit doel ‹D1› van de Strategie maritieme veiligheid Golf van Belvane. Ons D1 is nieuw.\r\n',
    'visie.md':
      '---\nstrategie: strategie.md\n---\n\n# Visie op de kust\n\nDe Kamer vroeg: “schrap doel D1”. Doel ‹D1› blijft.\n',
    'andere.md': '# Beleidsnota over vissers\n\n**Doel D1.** Vissers doen in 2027 vaker aangifte.\n',
  } as const;
  const as = (text: string, id: string) => text.replaceAll('‹D1›', id);

  before(async () => {
    const { index } = await doelwijzer();
    for (const [name, text] of Object.entries(drafts))
      await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(as(text, 'D1')));
    await index.ready();
    await until(() => index.drafts().filter(({ uri }) => uri.includes('/keten/')).length === 5, 'five drafts');
  });
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at(''), { recursive: true });
  });

  it('lead to the draft that is named, and tell what they stand for there', async () => {
    const document = await vscode.workspace.openTextDocument(at('jaarplan.md'));
    const { start } = placeOf(document, 'D1, D10');
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      start,
    );
    assert.ok(link);
    assert.deepEqual(
      [link.targetUri.toString(), link.targetRange.start.line, link.targetRange.start.character],
      [at('strategie.md').toString(), 2, 7],
    );
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const texts = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)));
    assert.ok(
      texts.some((text) => /De kustwacht is in 2027[\s\S]*- In: strategie\.md/.test(text)),
      texts.join('\n'),
    );
  });

  it('are found in every draft that means them', async () => {
    const document = await vscode.workspace.openTextDocument(at('strategie.md'));
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'D1.').start,
    );
    assert.deepEqual(places.map(({ uri, range }) => `${uri.path.split('/').at(-1)}:${range.start.line + 1}`).sort(), [
      'jaarplan.md:7',
      'nota.md:5',
      'strategie.md:3',
      'visie.md:7',
    ]);
  });

  const renameIn = async (name: string, words: string, to: string) => {
    const document = await vscode.workspace.openTextDocument(at(name));
    const change = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeOf(document, words).start,
      to,
    );
    assert.ok(await vscode.workspace.applyEdit(change));
    for (const file of Object.keys(drafts)) await (await vscode.workspace.openTextDocument(at(file))).save();
  };

  it('are renamed in every draft that means them, and nowhere else; and back from one that refers to them', async () => {
    await renameIn('strategie.md', 'D1.', 'V2');
    for (const [file, text] of Object.entries(drafts)) assert.equal(await textOf(file), as(text, 'V2'), file);
    await renameIn('jaarplan.md', 'V2, D10', 'D1');
    for (const [file, text] of Object.entries(drafts)) assert.equal(await textOf(file), as(text, 'D1'), file);
  });
});
