import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, doelwijzer, marked, marks, open, until } from './drafts.ts';

const [folder] = vscode.workspace.workspaceFolders ?? [];
assert.ok(folder);
const at = (...steps: string[]): vscode.Uri => vscode.Uri.joinPath(folder.uri, ...steps);
const save = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(at('onder', ...name.split('/')), new TextEncoder().encode(text));

const strategy = '# Strategie kustwacht\n\n## Doelstellingen\n\nNederland versterkt de kustwacht in 2027.\n';
const severity = ({ uri }: vscode.TextDocument): vscode.DiagnosticSeverity | undefined =>
  vscode.languages.getDiagnostics(uri)[0]?.severity;
const { Error: Fault, Warning, Information } = vscode.DiagnosticSeverity;

// Of the labelled sentences every so many: a draft as long as a long letter.
const EVERY = 16;

/** What is said of a guide's file. */
const faults = (name: string): string[] =>
  vscode.languages.getDiagnostics(at('onder', name)).map(({ message }) => message);

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

describe('a guide in the workspace', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at('onder'), { recursive: true, useTrash: false }).then(undefined, () => {});
  });

  it('holds for the drafts below it, and no longer when it is gone', async () => {
    await save('schrijfwijzer.yml', 'rules:\n  er-doel: error\n');
    await save('sub/brief.md', strategy);
    const { document } = await open('onder/sub/brief.md');
    await marked(document, ['versterkt']);
    await until(() => severity(document) === Fault, 'an error');
    await save('sub/schrijfwijzer.yml', 'rules:\n  er-doel: information\n');
    await until(() => severity(document) === Information, 'the nearer guide');
    await vscode.workspace.fs.delete(at('onder', 'sub', 'schrijfwijzer.yml'));
    await until(() => severity(document) === Fault, 'the guide above');
    await vscode.workspace.fs.delete(at('onder', 'schrijfwijzer.yml'));
    await until(() => severity(document) === Warning, 'the built-in guide');
  });

  it('holds as it is being written; when something is wrong the last good one stays in force', async () => {
    await save('schrijfwijzer.yml', 'rules:\n  er-doel: error\n');
    await save('brief.md', strategy);
    const { document } = await open('onder/brief.md');
    await until(() => severity(document) === Fault, 'an error');
    const { document: guide } = await open('onder/schrijfwijzer.yml');
    await replaceAll(guide, 'rules:\n  er-deol: off\n');
    await until(() => faults('schrijfwijzer.yml').length > 0, 'what is wrong');
    assert.deepEqual(faults('schrijfwijzer.yml'), ['Er is geen regel “er-deol”; bedoelt u “er-doel”?']);
    const [fault] = vscode.languages.getDiagnostics(guide.uri);
    assert.equal(guide.getText(fault?.range), 'er-deol');
    assert.equal(severity(document), Fault);
    await replaceAll(guide, 'rules:\n  er-doel: off\n');
    await until(() => marks(document).length === 0 && faults('schrijfwijzer.yml').length === 0, 'no marks');
  });

  it('follows the files that it builds on, and tells what is wrong where it stands', async () => {
    await save('basis.yml', 'rules:\n  er-doel: error\n');
    await save('schrijfwijzer.yml', 'extends: ./basis.yml\n');
    await save('brief.md', strategy);
    const { document } = await open('onder/brief.md');
    await until(() => severity(document) === Fault, 'an error');
    await save('basis.yml', 'rulez: {}\n');
    await until(() => faults('basis.yml').length > 0, 'what is wrong');
    assert.deepEqual(
      [faults('basis.yml'), faults('schrijfwijzer.yml')],
      [['Onbekende sleutel “rulez”; bedoelt u “rules”?'], []],
    );
    assert.equal(severity(document), Fault);
    await save('basis.yml', 'rules:\n  er-doel: information\n');
    await until(() => severity(document) === Information && faults('basis.yml').length === 0, 'the new version');
  });

  it('says which files are drafts', async () => {
    await save(
      'schrijfwijzer.yml',
      'documents:\n  - { files: oud/**, type: none }\n  - { files: "*", type: recognise }\n',
    );
    await save('oud/brief.md', strategy);
    await save('lijst.md', strategy.replace('# Strategie kustwacht', '# Lijst'));
    const { document } = await open('onder/lijst.md');
    await marked(document, ['versterkt']);
    const { document: old } = await open('onder/oud/brief.md');
    const { session } = await doelwijzer();
    await until(() => session.draft(old) === null, 'no draft');
    assert.deepEqual(marks(old), []);
  });

  it('completes and explains', async () => {
    await save('schrijfwijzer.yml', 'rules:\n  er-d\n  vage-tijd: off\n');
    const { document } = await open('onder/schrijfwijzer.yml');
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(1, 6),
    );
    const labels = items.map(({ label }) => label);
    assert.ok(labels.includes('er-doel') && !labels.includes('vage-tijd'), labels.join());
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 14),
    );
    const [explained] = (hover?.contents ?? []) as vscode.MarkdownString[];
    assert.match(explained?.value ?? '', /Wordt niet getoond/);
  });
});

describe('the editor and the command line', () => {
  const common = new Map([
    ...['examples', 'test/accuracy/actions'].flatMap((from) =>
      readdirSync(from)
        .filter((name) => name.endsWith('.md'))
        .map((name) => [name, readFileSync(`${from}/${name}`, 'utf8')] as const),
    ),
    ...['nl', 'en'].map((language) => [`zinnen.${language}.md`, sentences(language)] as const),
  ]);
  const guides: readonly (readonly [what: string, yaml: string | null, letter?: string])[] = [
    ['the built-in guide', null],
    [
      'a guide of their own',
      `rules:
  lange-zin: { severity: information, words: 20 }
  er-doel: error
  vage-hoeveelheid: off
documents:
  - { files: "zinnen.*", type: strategie }
clauses:
  - { id: eigen, title: Eigen bepaling, rules: [vage-tijd] }
`,
    ],
    [
      'a guide with thirty own rules',
      readFileSync('examples/consulair/schrijfwijzer.yml', 'utf8'),
      readFileSync('examples/consulair/brief.md', 'utf8'),
    ],
  ];

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(at('onder'), { recursive: true, useTrash: false }).then(undefined, () => {});
  });

  for (const [what, yaml, letter] of guides)
    it(`find the same under ${what}`, async function () {
      this.timeout(60_000);
      const { session } = await doelwijzer();
      if (yaml !== null) await save('schrijfwijzer.yml', yaml);
      const drafts = new Map([...common, ...(letter ? [['brief.md', letter] as const] : [])]);
      for (const [name, text] of drafts) await save(name, text);
      const said: { files: { path: string; findings: { rule: string; fixes: unknown[]; related: unknown[] }[] }[] } =
        JSON.parse(
          execFileSync(
            process.execPath,
            ['dist/cli.mjs', 'check', '--format', 'json', '--fail-on', 'never', at('onder').fsPath],
            { encoding: 'utf8', maxBuffer: 2 ** 28 },
          ),
        );
      assert.equal(said.files.length, drafts.size);
      for (const { path, findings } of said.files) {
        const { document } = await open(`onder/${path.split('/').at(-1)}`);
        const plain = (
          all: readonly { rule: string; severity?: string; start?: number; end?: number; fingerprint?: string }[],
        ) =>
          all.map(({ rule, severity, start, end, fingerprint }) => [rule, severity, start, end, fingerprint].join(' '));
        const seen = (): string[] | null => {
          const reading = session.draft(document)?.reading;
          return reading && reading.waitsFor === null ? plain(reading.findings) : null;
        };
        await until(() => seen()?.join('\n') === plain(findings).join('\n'), path).catch(() =>
          assert.deepEqual(seen(), plain(findings)),
        );
      }
      assert.ok(said.files.flatMap(({ findings }) => findings).length > 100);
    });
});

/** Some of the labelled sentences as one draft. */
function sentences(language: string): string {
  const texts = readFileSync(`test/accuracy/own.${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line, i) => line && i % EVERY === 0)
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const title = language === 'nl' ? '# Strategie\n\n## Doelstellingen' : '# Strategy\n\n## Objectives';
  return `${title}\n\n${texts.join('\n\n')}\n`;
}
