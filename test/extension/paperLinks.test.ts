import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, write } from './drafts.ts';

describe('references to parliamentary papers', () => {
  before(doelwijzer);
  afterEach(closeAll);

  for (const language of ['markdown', 'plaintext'])
    it(`lead to the official publication: ${language}`, async () => {
      const { document } = await write(
        'Strategie voor de kust\n\nBetreft: strategie\n\nZie Kamerstuk 29 521, nr. 434.\n',
        language,
      );
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      assert.deepEqual(
        links.map(({ range, target, tooltip }) => [document.getText(range), target?.toString(), tooltip]),
        [
          [
            'Kamerstuk 29 521, nr. 434',
            'https://zoek.officielebekendmakingen.nl/kst-29521-434.html',
            'Open kst-29521-434 op officielebekendmakingen.nl',
          ],
        ],
      );
    });
});
