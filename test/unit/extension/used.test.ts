import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

const inHost = readdirSync('test/extension')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`test/extension/${name}`, 'utf8'))
  .join('\n');

describe('the tests in the extension host', () => {
  it('run every command', () => {
    const commands = contributes.commands.map(({ command }: { command: string }) => command);
    const unused = commands.filter(
      (command: string) => !new RegExp(`(?:executeCommand(?:<[^>]*>)?\\(\\s*|run\\()'${command}'`).test(inHost),
    );
    assert.deepEqual(unused, []);
  });

  it('change every setting', () => {
    const settings = Object.keys(contributes.configuration.properties).map((name) => name.replace('doelwijzer.', ''));
    assert.deepEqual(
      settings.filter((name) => !new RegExp(`update\\(\\s*'(?:doelwijzer\\.)?${name}'`).test(inHost)),
      [],
    );
  });

  it('insert every snippet', () => {
    assert.match(inHost, /for \(const snippet of snippetsOf\(root\)\)[\s\S]*'editor\.action\.insertSnippet'/);
  });
});
