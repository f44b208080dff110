import { build } from 'esbuild';

const modules = ['http', 'https', 'http2', 'net', 'tls', 'dgram'];
const names = ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource', 'sendBeacon'];

/** What a free name is replaced by, so that it can be seen in the output; nobody writes this by chance. */
const seen = (name: string) => `__network_${name}__`;

/**
 * The ways to the network that a bundle has: modules that it imports or requires, and names that it uses as a global or as a
 * property. The code is parsed: a word in a string, in a comment or in a pattern is no use, nor is a local of that name.
 */
export async function networkUses(code: string): Promise<string[]> {
  const { metafile, mangleCache, outputFiles } = await build({
    stdin: { contents: code },
    bundle: true,
    treeShaking: false,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    external: ['*'],
    logLevel: 'silent',
    define: Object.fromEntries(names.map((name) => [name, seen(name)])),
    mangleProps: new RegExp(`^(?:${names.join('|')})$`),
    mangleQuoted: true,
    mangleCache: {},
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const output = outputFiles.map(({ text }) => text).join('\n');
  return [
    ...modules.filter((module) => imports.some((path) => path.replace(/^node:/, '') === module)),
    ...names.filter((name) => name in (mangleCache ?? {}) || output.includes(seen(name))),
  ];
}
