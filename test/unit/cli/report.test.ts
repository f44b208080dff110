import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doelwijzer, folderWith } from './run.ts';

const vague = '# Strategie\n\n## Doelstellingen\n\nNederland versterkt de kustwacht van Orvania in 2027.\n';

describe('doelwijzer report', () => {
  it('prints the report as Markdown, to be read on the spot', () => {
    const { code, out, errors } = doelwijzer(folderWith({ 'brief.md': vague }), ['report', 'brief.md']);
    assert.match(out, /^# Rapport over brief\.md\n\n## Wat dit is\n/);
    assert.deepEqual([code, errors], [0, '']);
  });

  const forms = [
    ['markdown', /^# Rapport over/],
    ['html', /^<!DOCTYPE html>\n<html lang="nl">/],
    ['json', /^\{\n {2}"version": 1,\n {2}"name": "brief.md"/],
    ['csv', /^\u{feff}"Regelnummer";/u],
  ] as const;
  for (const [format, opening] of forms)
    it(`gives it as ${format}`, () => {
      const folder = folderWith({ 'drafts/brief.md': vague });
      const { code, out } = doelwijzer(folder, ['report', '--format', format, 'drafts/brief.md']);
      assert.match(out, opening);
      assert.equal(code, 0);
    });

  it('says it in the chosen language', () =>
    assert.match(
      doelwijzer(folderWith({ 'brief.md': vague }), ['report', '--language', 'en', 'brief.md']).out,
      /^# Report on brief\.md/,
    ));

  it('writes to a file', () => {
    const folder = folderWith({ 'brief.md': vague });
    const { code, out } = doelwijzer(folder, ['report', '--format=html', '--output', 'rapport.html', 'brief.md']);
    assert.deepEqual([code, out], [0, '']);
    assert.match(readFileSync(join(folder, 'rapport.html'), 'utf8'), /<\/html>\n$/);
  });

  it('reads standard input, under a name', () => {
    const folder = folderWith({});
    assert.match(
      doelwijzer(folder, ['report', '-', '--stdin-filename', 'a/nota.md'], vague).out,
      /^# Rapport over nota\.md/,
    );
  });

  describe('refuses, in one line and with nothing half-written', () => {
    const refusals: readonly (readonly [args: readonly string[], words: RegExp])[] = [
      [[], /Noem één bestand/],
      [['brief.md', 'brief.md'], /Noem één bestand/],
      [['map'], /map: Dit is een map; noem één bestand/],
      [['weg.md'], /weg\.md: Dit pad bestaat niet/],
      [['binair.md'], /binair\.md: Dit is geen tekst in UTF-8/],
      [['--format', 'text', 'brief.md'], /--format kent “text” niet; wel markdown, html, json, csv/],
      [['--fail-on', 'error', 'brief.md'], /--fail-on hoort niet bij de opdracht report/],
      [['--output', 'map', 'brief.md'], /--output map: Dit is geen gewoon bestand/],
    ];
    for (const [args, words] of refusals)
      it(`report ${args.join(' ')}`, () => {
        const folder = folderWith({ 'brief.md': vague, 'map/a.md': vague, 'binair.md': new Uint8Array([0, 255]) });
        const { code, out, errors } = doelwijzer(folder, ['report', ...args]);
        assert.match(errors, words);
        assert.match(errors, /^doelwijzer: [^\n]*\n$/);
        assert.deepEqual([code, out], [2, '']);
        assert.ok(!existsSync(join(folder, 'rapport.html')));
      });
  });
});
