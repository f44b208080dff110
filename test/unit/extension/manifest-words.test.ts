import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8'));

const manifest = readFileSync('package.json', 'utf8');
const named = [...new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key ?? ''))].sort();
const dutch = read('package.nls.json');
const english = read('package.nls.en-gb.json');

/** Every text in the manifest that a writer sees, by the name of its property. */
function* shown(value: unknown, property = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (/^(?:title|description|markdownDescription|shortTitle|altText|label|viewsWelcome)$/.test(property))
      yield [property, value];
  } else if (Array.isArray(value)) {
    for (const one of value) yield* shown(one, /^(?:enum|markdownEnum)Descriptions$/.test(property) ? 'label' : '');
  } else if (value && typeof value === 'object')
    for (const [name, one] of Object.entries(value)) yield* shown(one, name);
}

describe("the manifest's words", () => {
  it('are all there in Dutch, and none is left over', () => {
    assert.deepEqual(Object.keys(dutch).sort(), named);
  });

  it('are all there in English, in the same order, and none is left over', () => {
    assert.deepEqual(Object.keys(english), Object.keys(dutch));
  });

  it('are sentences or names, and English is not Dutch', () => {
    for (const [key, words] of Object.entries(dutch)) {
      assert.match(String(words), /\S/, key);
      assert.match(String(english[key]), /\S/, key);
      assert.notEqual(english[key], words, key);
    }
  });

  it('stand in no other place', () => {
    const { contributes } = read('package.json');
    const loose = [...shown(contributes)].filter(([, text]) => !/^%[\w.-]+%$/.test(text) && text !== 'Doelwijzer');
    assert.deepEqual(loose, []);
  });

  // VS Code in English is what nearly everybody here has, for there is no Dutch one: `package.nls.en.json` would take the place of the Dutch words.
  it('are Dutch in a VS Code that speaks English', () => {
    const files = readdirSync('.').filter((name) => name.startsWith('package.nls'));
    assert.deepEqual(files.sort(), ['package.nls.en-gb.json', 'package.nls.json']);
  });
});
