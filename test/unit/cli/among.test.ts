import assert from 'node:assert/strict';
import { doelwijzer, folderWith } from './run.ts';

const letter = '# Kennisgeving over EU-missie Baken\n\nNederland levert in 2026 maximaal 175 militairen.\n';
const report = '# Voortgangsrapportage missie Baken\n\nNederland levert in 2026 maximaal 195 militairen.\n';
const note = letter.replace('Kennisgeving over', 'Gedachten over').replace('175', '120');

const folder = () =>
  folderWith({ 'brieven/kennisgeving.md': letter, 'brieven/notitie.md': note, 'rapportage.md': report });

describe('doelwijzer check on more than one draft', () => {
  it('says of both drafts where they differ; a note is no draft', () => {
    const { code, out } = doelwijzer(folder(), ['check', '.']);
    assert.deepEqual(
      out.split('\n').filter((line) => line.includes('tegenstrijdige-waarde')),
      [
        './brieven/kennisgeving.md:3:26 error tegenstrijdige-waarde Hier staat “maximaal 175 militairen”, in rapportage.md “maximaal 195 militairen”',
        './rapportage.md:3:26 error tegenstrijdige-waarde Hier staat “maximaal 195 militairen”, in brieven/kennisgeving.md “maximaal 175 militairen”',
      ],
    );
    assert.equal(code, 1);
  });

  it('says nothing of a draft that is checked alone', () => {
    const { out } = doelwijzer(folder(), ['check', 'rapportage.md']);
    assert.ok(!out.includes('tegenstrijdige-waarde'), out);
  });

  it('leads to the other draft in JSON and SARIF', () => {
    const { out } = doelwijzer(folder(), ['check', '--format', 'json', '.']);
    const files: { path: string; findings: { related: { path: string; start: number; end: number }[] }[] }[] =
      JSON.parse(out).files;
    const related = files.map(({ path, findings }) => [path, findings.flatMap((finding) => finding.related)] as const);
    const place = (path: string, text: string, words: string) => {
      const start = text.indexOf(words);
      return { path, start, end: start + words.length };
    };
    assert.deepEqual(
      related.map(([path, places]) => [path, places.map(({ path: to, start, end }) => ({ path: to, start, end }))]),
      [
        ['./brieven/kennisgeving.md', [place('./rapportage.md', report, 'maximaal 195 militairen')]],
        ['./brieven/notitie.md', []],
        ['./rapportage.md', [place('./brieven/kennisgeving.md', letter, 'maximaal 175 militairen')]],
      ],
    );
    const sarif = JSON.parse(doelwijzer(folder(), ['check', '--format', 'sarif', '.']).out);
    const places = sarif.runs[0].results
      .flatMap(({ relatedLocations }: { relatedLocations: object[] }) => relatedLocations)
      .map(
        ({
          physicalLocation,
        }: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        }) => `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}`,
      );
    assert.deepEqual(places, ['rapportage.md:3', 'brieven/kennisgeving.md:3']);
  });
});
