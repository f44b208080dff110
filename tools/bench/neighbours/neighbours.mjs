// How each neighbour is called, with what it has for prose. Packages are loaded by name, when asked for: they are no part
// of the project.
import { fileURLToPath } from 'node:url';

/** @param {string} name */
const load = (name) => import(name);

/** The file of a package that is known by its place. @param {string} name */
const place = (name) => fileURLToPath(import.meta.resolve(name));

/** @param {string} name */
const part = async (name) => (await load(name)).default;

/**
 * Each gives a function that takes a text and returns how many findings there are.
 * @type {Readonly<Record<string, () => Promise<(text: string) => number | Promise<number>>>>}
 */
export const neighbours = {
  async 'write-good'() {
    const writeGood = await part('write-good');
    return (text) => writeGood(text).length;
  },

  async markdownlint() {
    const { lint } = await load('markdownlint/sync');
    return (text) => lint({ strings: { draft: text }, config: { default: true, MD013: false } }).draft.length;
  },

  async cspell() {
    const spelling = await load('cspell-lib');
    const dutch = place('@cspell/dict-nl-nl/cspell-ext.json');
    const own = {
      ...(await spelling.getDefaultSettings()),
      language: 'nl',
      languageSettings: [],
      import: [dutch],
      dictionaries: ['nl-nl'],
      maxNumberOfProblems: 100_000,
    };
    const settings = await spelling.mergeSettings(await spelling.readSettings(dutch), own);
    const options = { generateSuggestions: false, noConfigSearch: true };
    return async (text) => {
      const draft = { uri: 'file:///draft.md', text, languageId: 'markdown', locale: 'nl' };
      return (await spelling.spellCheckDocument(draft, options, settings)).issues.length;
    };
  },

  async 'retext-dutch + 5 rules'() {
    const [{ unified }, { VFile }] = await Promise.all([load('unified'), load('vfile')]);
    const names = ['dutch', 'simplify', 'readability', 'intensify', 'repeated-words', 'passive', 'stringify'];
    const processor = unified();
    for (const plugin of await Promise.all(names.map((name) => part(`retext-${name}`)))) processor.use(plugin);
    return async (text) => {
      const file = new VFile(text);
      await processor.run(processor.parse(file), file);
      return file.messages.length;
    };
  },

  async alex() {
    const alex = await load('alex');
    return (text) => alex.markdown(text, {}).messages.length;
  },

  async 'textlint + 4 rules'() {
    const [{ TextlintKernel }, { moduleInterop }] = await Promise.all([
      load('@textlint/kernel'),
      load('@textlint/module-interop'),
    ]);
    const plugin = moduleInterop(await part('@textlint/textlint-plugin-markdown'));
    const rules = ['write-good', 'common-misspellings', 'no-todo', 'terminology'].map(async (ruleId) => ({
      ruleId,
      rule: moduleInterop(await part(`textlint-rule-${ruleId}`)),
      options: true,
    }));
    const options = {
      filePath: 'draft.md',
      ext: '.md',
      plugins: [{ pluginId: 'markdown', plugin }],
      rules: await Promise.all(rules),
    };
    const kernel = new TextlintKernel();
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },

  async 'harper.js'() {
    const [{ LocalLinter }, { binaryInlined }] = await Promise.all([
      load('harper.js'),
      load('harper.js/binaryInlined'),
    ]);
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
  },
};
