import assert from 'node:assert/strict';
import { doelwijzer, folderWith } from '../run.ts';
import { folderOfDrafts } from './drafts.ts';

describe('the forms that pipelines read', () => {
  const folder = folderOfDrafts();
  const run = (format: string, failOn = 'never') =>
    doelwijzer(folder, ['check', '--format', format, '--fail-on', failOn, './brieven']);

  describe('github', () => {
    const { code, out, errors } = run('github');
    const lines = out.trimEnd().split('\n');

    it('is a command a line, with a level that GitHub knows', () => {
      assert.deepEqual([code, errors], [0, '']);
      for (const line of lines) assert.match(line, /^::(?:error|warning|notice) file=[^:]+::[^\n]+$/);
    });
    it('escapes what would end a command or a property', () => {
      const file = 'brieven/één%2C twee%3A 100%25.md';
      assert.ok(lines.some((line) => line.startsWith(`::error file=${file},line=5,endLine=5,col=`)));
    });
    it('leaves out the columns of words over two lines', () => {
      const over = lines.find((line) => line.includes('title=vage-tijd'));
      assert.match(over ?? '', /,line=7,endLine=8,title=vage-tijd::“op termijn”/);
    });
    it('tells of a file that could not be read', () =>
      assert.equal(lines.at(-1), '::notice file=brieven/leeg.md::Dit is geen tekst in UTF-8.'));
    it('escapes a percent sign in a message', () => {
      const text = '# Strategie\n\nHet kabinet zal 50%25 meer doen voor diverse dorpen, zoals 3%0Ax.\n';
      const { out } = doelwijzer(folderWith({ 'a.md': text }), ['check', '--format', 'github', 'a.md']);
      assert.doesNotMatch(out, /%(?!25|0A|0D|3A|2C)/);
    });
  });

  describe('junit', () => {
    const { code, out, errors } = run('junit');
    const attributes = (tag: string) => [...out.matchAll(new RegExp(`<${tag} ([^>]*)>`, 'g'))].map(([, all]) => all);

    it('has a suite for each draft, good ones and unreadable ones too', () => {
      assert.deepEqual([code, errors], [0, '']);
      assert.deepEqual(
        attributes('testsuite').map((all) => all?.replace(/tests="\d+"/, 'tests="n"')),
        [
          'name="./brieven/goed.md" tests="n" failures="0" errors="0" skipped="0"',
          'name="./brieven/één, twee: 100%.md" tests="n" failures="0" errors="0" skipped="0"',
          'name="./brieven/leeg.md" tests="n" failures="0" errors="0" skipped="1"',
        ],
      );
    });
    it('fails what makes the check fail', () => {
      const { code, out } = run('junit', 'warning');
      assert.equal(code, 1);
      assert.match(out, /<testcase [^>]* name="vage-tijd 7:17"><failure type="warning" message="“op termijn” /);
      assert.doesNotMatch(out, /<failure type="information"/);
      const [, failures] = /100%\.md" tests="\d+" failures="(\d+)"/.exec(out) ?? [];
      assert.equal(Number(failures), out.match(/<failure /g)?.length);
    });
    it('is XML, whatever the draft says', () => {
      const text =
        '# Strategie\n\nHet kabinet wil een robuust \u0001 & <sterk> "beleid" ]]> op termijn & zo spoedig mogelijk.\n';
      const { out } = doelwijzer(folderWith({ '<&">.md': text }), ['check', '--format', 'junit', '.']);
      assert.match(out, /classname="\.\/&lt;&amp;&quot;&gt;\.md"/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold it.
      assert.doesNotMatch(out, /\u0001|&(?!amp;|lt;|gt;|quot;)/);
    });
  });

  describe('csv', () => {
    const { code, out, errors } = run('csv');

    it('has a row for each finding under the names of the JSON', () => {
      assert.deepEqual(
        [code, errors],
        [0, 'doelwijzer: overgeslagen: ./brieven/leeg.md: Dit is geen tekst in UTF-8.\n'],
      );
      const [head, ...rows] = out.trimEnd().split('\r\n');
      assert.equal(head, '"path","line","column","endLine","endColumn","severity","rule","message","fingerprint"');
      const json = JSON.parse(run('json').out) as { files: { findings: unknown[] }[] };
      assert.equal(rows.length, json.files.flatMap(({ findings }) => findings).length);
      assert.match(
        out,
        /^"\.\/brieven\/één, twee: 100%\.md","7","17","8","8","warning","vage-tijd","“op termijn” [^\r\n]*$/m,
      );
    });
  });
});
