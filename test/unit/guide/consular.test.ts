import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Guide, openDraft, testGuide, testingOwnRules } from '../../../src/engine/index.ts';
import { english } from '../../../src/engine/language/en/english.ts';
import { testLines } from '../../../src/views/guide/testLines.ts';
import { marks } from '../../../src/views/marks.ts';
import { shown } from '../../helpers/drafts.ts';
import { faultLines, resolved } from '../../helpers/guides.ts';
import { doelwijzer, folderWith } from '../cli/run.ts';

const yaml = readFileSync('examples/consulair/schrijfwijzer.yml', 'utf8');
const letter = readFileSync('examples/consulair/brief.md', 'utf8');

async function guideIn(text: string): Promise<Guide> {
  const found = await resolved({ 'schrijfwijzer.yml': text });
  assert.deepEqual(faultLines(found), []);
  assert.ok(found.guide);
  return found.guide;
}

describe('a colleague’s guide for consular letters', () => {
  it('has thirty own rules, each under a clause with its source', async () => {
    const { own, clauses } = await guideIn(yaml);
    assert.equal(own.length, 30);
    for (const rule of own) assert.ok(clauses.find(({ id }) => id === rule.clause)?.source, rule.id);
  });

  it('has examples that all do what they should', async () => {
    const { examples, off } = testGuide(await guideIn(yaml), { english: () => english });
    assert.deepEqual(
      examples.filter(({ fault }) => fault),
      [],
    );
    assert.deepEqual(off, []);
    assert.ok(examples.filter(({ place }) => place).length >= 60);
  });

  it('marks a letter on the command line as in the editor', async () => {
    const folder = folderWith({ 'schrijfwijzer.yml': yaml, 'brief.md': letter });
    const { out } = doelwijzer(folder, ['check', '--format', 'json', 'brief.md']);
    const [file] = JSON.parse(out).files;
    const reading = openDraft({ format: 'markdown', guide: await guideIn(yaml) }).read(letter);
    assert.deepEqual(
      file.findings.map(({ rule, start, end, message }: Record<string, unknown>) => [rule, start, end, message]),
      marks(reading, 'nl').map(({ rule, start, end, message }) => [rule, start, end, message]),
    );
    const rules = new Set<string>(file.findings.map(({ rule }: { readonly rule: string }) => rule));
    assert.ok([...rules].filter((rule) => !rule.startsWith('doel-')).length >= 15, [...rules].join());
  });

  it('mends a letter in words that fit', async () => {
    const guide = await guideIn(yaml);
    const { findings } = openDraft({ format: 'markdown', guide }).read(letter);
    const fixes = findings.flatMap((finding) =>
      finding.fixes.flatMap(({ title, data }) =>
        title === 'replace' ? [`${shown(letter, finding)} → ${data.door}`] : [],
      ),
    );
    for (const fix of [
      'geen-thans: Thans → Nu',
      'behandelen-niet-in-behandeling: in behandeling genomen → behandeld',
      'wonen-niet-woonachtig: woonachtig bent → woont',
      'geven-niet-verstrekken: verstrekt → geeft',
    ])
      assert.ok(fixes.includes(fix), `${fix} not in ${fixes.join('; ')}`);
  });
});

describe('guide test', () => {
  const breaks: readonly (readonly [name: string, from: string, to: string, says: RegExp])[] = [
    [
      'a fout example that no pattern fits',
      'Uw paspoort ligt thans bij de ambassade.',
      'Uw paspoort ligt momenteel bij de ambassade.',
      /geen-thans fout «Uw paspoort ligt momenteel bij de ambassade\.» De regel “geen-thans” vindt niets .*Pas het patroon of de zin aan\.$/,
    ],
    [
      'a goed example in which a pattern fits',
      'Uw paspoort ligt nu bij de ambassade.',
      'Uw paspoort ligt thans bij de balie.',
      /geen-thans goed .* vindt “thans” in dit voorbeeld van goed\. Maak het patroon smaller of verbeter de zin\.$/,
    ],
    [
      'a fout example that promises nothing, for a rule on goals',
      'BZ werkt in 2027 klantgerichter aan de balies in Kestrin en Brenna.',
      'De balie in Brenna was in 2019 klantgerichter dan die in Kestrin.',
      /merkbaar-doel fout .*kijkt alleen naar doelen en toezeggingen, en deze zin is er geen\. Kies een andere zin of scope: sentence\.$/,
    ],
    [
      'a fout example of which another rule has the words',
      'Deze regel is er voor de test.',
      'Uw verzoek wordt zo spoedig mogelijk behandeld.',
      /spoedig fout .*“spoedig” past, maar de regel “dag-in-plaats-van-spoedig” markeert dezelfde woorden en gaat voor/,
    ],
    [
      'a fout example with its words in a quotation',
      'U hebt reeds betaald.',
      'U las «wij hebben reeds betaald» op de site.',
      /geen-reeds fout .*kijkt niet naar wat een ander zegt/,
    ],
  ];
  const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
  const another = `
  - id: spoedig
    patterns: ['"spoedig"']
    message: Noem een dag
    clause: verwachten
    examples:
      fout: ['Deze regel is er voor de test.']
      goed: ['Uw verzoek is klaar.']
`;

  for (const [name, from, to, says] of breaks)
    it(`fails on ${name}, and says where, why and what to do`, async () => {
      const whole = yaml.includes(from) ? yaml : yaml + another;
      assert.ok(whole.includes(from));
      const broken = whole.replace(from, to);
      const examples = [...testingOwnRules(await guideIn(broken), { english: () => english })].flat();
      const files = { textOf: () => broken, shown: (file: string) => file };
      const [first = '', summary = ''] = testLines({ examples, off: [] }, files, 'nl');
      assert.ok(first.startsWith(`schrijfwijzer.yml:${lineOf(broken, to)}:`), first);
      assert.match(first, says);
      assert.match(summary, /voorbeelden getoetst; 1 doet niet wat het moet doen\.$/);
    });

  it('is a command: it fails where an example does, and says so in the language that is asked for', () => {
    const broken = yaml.replace('Uw paspoort ligt thans bij de ambassade.', 'Uw paspoort ligt hier.');
    const folder = folderWith({ 'schrijfwijzer.yml': broken });
    const { code, out } = doelwijzer(folder, ['guide', 'test', '--language', 'en']);
    assert.match(
      out,
      /^schrijfwijzer\.yml:\d+:\d+ geen-thans fout .* finds nothing in this example of fout: no pattern fits/,
    );
    assert.equal(code, 1);
  });

  it('passes on the built-in guide, and names what is off', () => {
    const { code, out } = doelwijzer(folderWith({ 'a.md': '' }), ['guide', 'test']);
    assert.match(
      out,
      /^\d+ voorbeelden getoetst; alle doen wat zij moeten doen\.\nNiet getoetst, want uit: lange-zin\.\n$/,
    );
    assert.equal(code, 0);
  });

  it('sees that a setting makes a built-in example fail', async () => {
    const guide = await guideIn('rules:\n  lange-zin:\n    severity: warning\n    words: 80\n');
    const failed = testGuide(guide, {}).examples.filter(({ fault }) => fault);
    assert.deepEqual(
      [...new Set(failed.map(({ rule, fault }) => `${rule} ${fault?.message}`))],
      ['lange-zin foutMissedBuiltIn'],
    );
  });
});
