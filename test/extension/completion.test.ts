import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, until, write } from './drafts.ts';

const draft =
  '# Strategie Varse 2026–2029\n\n## Doelen\n\n**Doel D0.** Vissers varen veilig.\n\n**Doel D1.** De kustwacht is binnen een uur ter plaatse.\n\n- **Draagt bij aan:** \n- **Termijn:** 30-6-2027\n- **Verantwoordelijk:** \n- **\n\nHet kabinet weegt dit af. \n';

/** What is offered at the end of the line that begins with these words. */
async function offered({ document }: vscode.TextEditor, words: string, trigger?: string) {
  const line = document.lineAt(document.getText().slice(0, document.getText().indexOf(words)).split('\n').length - 1);
  return vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    line.range.end,
    trigger,
  );
}

/** The labels of what we offer: VS Code adds its own words and snippets. */
const labels = ({ items }: vscode.CompletionList): string[] =>
  items.flatMap(({ label }) => (typeof label === 'string' ? [] : [label.label]));

describe('completion', () => {
  before(doelwijzer);
  afterEach(closeAll);

  it('offers ids with their text, in order', async () => {
    const editor = await write(draft);
    const { items } = await offered(editor, '- **Draagt', ' ');
    assert.deepEqual(
      items.map(({ label }) => label),
      [{ label: 'D0', description: 'Vissers varen veilig.' }],
    );
  });

  it('offers who does what in the drafts of the workspace', async () => {
    const { index } = await doelwijzer();
    await index.ready();
    const owners = labels(await offered(await write(draft), '- **Verantwoordelijk', ' '));
    assert.ok(owners.includes('BZ'), owners.join(', '));
  });

  it('offers labels, and goes on to what can be chosen behind them', async () => {
    const list = await offered(await write(draft), '- **\n', '*');
    const names = labels(list);
    assert.deepEqual(names.slice(0, 2), ['Indicator', 'Nulmeting']);
    const activities = list.items.find(({ label }) => typeof label !== 'string' && label.label === 'Activiteiten');
    assert.equal(activities?.insertText, 'Activiteiten:** ');
    assert.equal(activities?.command?.command, 'editor.action.triggerSuggest');
  });

  it('writes a date out when it is chosen by hand', async () => {
    const editor = await write(draft);
    const line = draft.split('\n').findIndex((one) => one.startsWith('- **Termijn'));
    const { end } = editor.document.lineAt(line).range;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await until(() => editor.document.lineAt(line).text === '- **Termijn:** 30 juni 2027', 'the date').catch(
      async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion');
        await until(() => editor.document.lineAt(line).text === '- **Termijn:** 30 juni 2027', 'the date');
      },
    );
  });

  it('keeps silent in prose', async () => {
    const editor = await write(draft);
    assert.deepEqual(labels(await offered(editor, 'Het kabinet', ' ')), []);
  });

  it('keeps silent in what is no draft', async () => {
    const editor = await write('# Notitie\n\n**Status:** \n');
    assert.deepEqual(labels(await offered(editor, '**Status', ' ')), []);
  });
});
