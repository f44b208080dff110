import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, placeOf, write } from './drafts.ts';

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
