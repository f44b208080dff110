import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippetsOf } from '../../helpers/snippets.ts';

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: {
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { default: string; enum: string[]; description: string }> };
    snippets: { language: string; path: string }[];
    walkthroughs: { steps: { completionEvents: string[] }[] }[];
    grammars: { path: string; scopeName: string }[];
    yamlValidation: { url: string }[];
  };
};

const sources = ['src/extension', 'src/views'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const inCode = (pattern: RegExp) =>
  [...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((found) => found[1] ?? '')))].sort();

describe('the manifest', () => {
  it('has the commands that the code registers, under one category', () => {
    const contributed = contributes.commands.map(({ command }) => command).sort();
    assert.deepEqual(contributed, inCode(/registerCommand\(\s*'([^']+)'/g));
    for (const { category, title } of contributes.commands)
      assert.deepEqual([category, title !== ''], ['Doelwijzer', true]);
  });

  it('has the commands that the code calls', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    for (const called of inCode(/'(doelwijzer\.(?!status)\w+)'/g)) assert.ok(contributed.includes(called), called);
    for (const linked of inCode(/command:(doelwijzer\.\w+)/g)) assert.ok(contributed.includes(linked), linked);
  });

  it('has the commands that its own words link to', () => {
    const contributed = contributes.commands.map(({ command }) => command);
    const said = ['package.nls.json', 'package.nls.en-gb.json'].map((name) => readFileSync(name, 'utf8')).join();
    const linked = [...said.matchAll(/command:([\w.]+)/g)].map(([, command]) => command ?? '');
    assert.ok(linked.length > 0);
    for (const command of linked) assert.ok(contributed.includes(command), command);
  });

  it('has the settings that the code reads', () => {
    const settings = Object.keys(contributes.configuration.properties).sort();
    const read = inCode(/getConfiguration\('doelwijzer'[^)]*\)\.get<\w+>\('(\w+)'/g).map(
      (name) => `doelwijzer.${name}`,
    );
    assert.deepEqual(settings, read);
  });

  it('offers the languages that there are', () => {
    const language = contributes.configuration.properties['doelwijzer.language'];
    assert.deepEqual([language?.default, language?.enum], ['auto', ['auto', 'nl', 'en']]);
  });

  it('names files that exist, and every snippet file in both languages of drafts', () => {
    for (const { path } of [...contributes.snippets, ...contributes.grammars]) assert.ok(existsSync(path), path);
    for (const { url } of contributes.yamlValidation) assert.ok(existsSync(url), url);
    const files = ['nl', 'en'].flatMap((folder) =>
      readdirSync(`snippets/${folder}`).map((name) => `./snippets/${folder}/${name}`),
    );
    for (const language of ['markdown', 'plaintext']) {
      const named = contributes.snippets.filter((snippet) => snippet.language === language).map(({ path }) => path);
      assert.deepEqual(named, files);
    }
  });

  it('names each grammar as the grammar does itself', () => {
    for (const { path, scopeName } of contributes.grammars)
      assert.equal(JSON.parse(readFileSync(path, 'utf8')).scopeName, scopeName);
    assert.equal(contributes.grammars.length, readdirSync('syntaxes').length);
  });

  it('waits in its walkthrough for what the code tells, and links to commands that there are', () => {
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => step.completionEvents));
    const commands = contributes.commands.map(({ command }) => command);
    const told = [
      ...inCode(/'(has[A-Z]\w+)'/g).map((name) => `onContext:doelwijzer.${name}`),
      ...commands.map((command) => `onCommand:${command}`),
    ];
    assert.deepEqual(
      events.filter((event) => !told.includes(event)),
      [],
    );
    const links = [...readFileSync('package.nls.json', 'utf8').matchAll(/\(command:([\w.]+)\)/g)];
    for (const [, command = ''] of links) assert.ok(commands.includes(command), command);
  });

  it('has the snippets that the code inserts', () => {
    const names = snippetsOf().map(({ name }) => name);
    const inserted = inCode(/\b(?:nl|en): '((?:Reactie op|Response to|SMART)[^']*)'/g);
    assert.equal(inserted.length, 4);
    for (const name of inserted) assert.ok(names.includes(name), name);
  });
});
