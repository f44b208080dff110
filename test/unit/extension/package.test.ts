import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';

/** What the Marketplace and VS Code need, and nothing else of the project. */
const allowed =
  /^(?:dist\/(?:extension|english|patterns|yaml)\.cjs|dist\/(?:web|report)\.js|(?:syntaxes|snippets|schemas|docs|media)\/.+\.(?:json|md|png)|package(?:\.nls(?:\.en-gb)?)?\.json|README\.md|CHANGELOG\.md|LICENSE)$/;

const largest = 1_500_000;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  let files: string[];
  before(async function () {
    this.timeout(20_000);
    files = await listFiles({ packageManager: PackageManager.None });
  });

  it('has only what is used', () =>
    assert.deepEqual(
      files.filter((file) => !allowed.test(file)),
      [],
    ));

  it('has all that the manifest names', () => {
    const { main, browser, icon, contributes } = manifest;
    const named = [main, browser, icon, ...contributes.snippets.map(({ path }: { path: string }) => path)];
    const pictures = contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { image: string } }[] }) =>
      steps.map(({ media }) => media.image),
    );
    for (const file of [...named, ...pictures, 'package.nls.json', 'package.nls.en-gb.json', 'LICENSE', 'CHANGELOG.md'])
      assert.ok(files.includes(String(file).replace(/^\.\//, '')), file);
  });

  it('is small', () => {
    const size = files.reduce((sum, file) => sum + deflateRawSync(readFileSync(file), { level: 6 }).length, 0);
    assert.ok(size < largest, `${size} bytes`);
  });

  it('has an icon that the Marketplace takes', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20));
  });
});
