import { readFile } from 'node:fs/promises';

/**
 * The compiler leaves pages where they are: what stands in `out/` asks for the page in the source tree.
 * @type {import('node:module').ResolveHook}
 */
export function resolve(specifier, context, next) {
  if (!specifier.endsWith('.md')) return next(specifier, context);
  const { href } = new URL(specifier, context.parentURL);
  return { url: href.replace('/out/src/', '/src/'), format: 'module', shortCircuit: true };
}

/**
 * A page as a module whose default export is its text.
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, next) {
  if (!url.endsWith('.md')) return next(url, context);
  const text = await readFile(new URL(url), 'utf8');
  return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
}
