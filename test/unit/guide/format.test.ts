import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { builtInGuide } from '../../../src/engine/index.ts';
import { exampleGuide, generated } from '../../helpers/guide-format.ts';
import { faultLines, resolved } from '../../helpers/guides.ts';

const schema = JSON.parse(generated().get('schemas/schrijfwijzer.schema.json') ?? '{}');
const isValid = new Ajv({ strict: false }).compile(schema);

describe('the format of a guide', () => {
  for (const [path, text] of generated())
    it(`is what ${path} says (node tools/guide/generate.mjs)`, () => assert.equal(readFileSync(path, 'utf8'), text));

  it('takes its example, by our check and by the schema', async () => {
    const { guide, ...rest } = await resolved({ 'schrijfwijzer.yml': exampleGuide });
    assert.deepEqual(faultLines({ guide, ...rest }), []);
    assert.equal(guide?.options['lange-zin']?.words, 30);
    assert.ok(isValid(parse(exampleGuide)), JSON.stringify(isValid.errors));
  });

  const wrong = ['rulez: {}', 'names: ASPIDES', 'rules: { lange-zin: { words: 3 } }', 'own: [{ id: a }]'];
  for (const yaml of wrong)
    it(`refuses ${yaml}, by our check and by the schema`, async () => {
      assert.notDeepEqual(faultLines(await resolved({ 'schrijfwijzer.yml': yaml })), []);
      assert.ok(!isValid(parse(yaml)));
    });

  it('of a file that says nothing leaves the built-in guide as it is', async () => {
    const { guide } = await resolved({ 'schrijfwijzer.yml': '# Nog niets\n' });
    assert.deepEqual(guide, builtInGuide);
  });
});
