import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInGuide, type Guide, rulesUnder } from '../../../../src/engine/index.ts';
import { guidePage } from '../../../../src/views/guide/page.ts';
import { resolved } from '../../../helpers/guides.ts';

const consular = async (): Promise<Guide> => {
  const yaml = readFileSync('examples/consulair/schrijfwijzer.yml', 'utf8');
  const { guide } = await resolved({ 'schrijfwijzer.yml': yaml });
  assert.ok(guide);
  return guide;
};

/** What stands under a heading of a page, up to the next of its level. */
const under = (page: string, title: string): string => {
  const heading = new RegExp(`^(#+) (?:\\d+\\. )?${title}$`, 'mu').exec(page);
  assert.ok(heading, `${title} is not there`);
  const behind = page.slice(heading.index + heading[0].length);
  return behind.split(new RegExp(`^#{1,${heading[1]?.length}} `, 'm'))[0] ?? '';
};

describe('the guide as a document', () => {
  for (const language of ['nl', 'en'] as const)
    it(`has every clause as a chapter and every rule in it, in ${language}`, () => {
      const page = guidePage(builtInGuide, language);
      for (const clause of builtInGuide.clauses) {
        const chapter = under(page, clause.title[language]);
        for (const id of clause.rules) {
          const rule = rulesUnder(builtInGuide).get(id);
          assert.ok(rule);
          assert.ok(chapter.includes(rule.info.title[language]), id);
          assert.ok(chapter.includes(`\`${id}\``), id);
        }
      }
    });

  it('says of a rule what it asks, why, on what source, how to mend it, and shows both examples', () => {
    const chapter = under(guidePage(builtInGuide, 'nl'), 'Vage tijdsaanduiding');
    for (const words of [
      'Deze termijn is niet te controleren.',
      '**Waarom.** Een Kamerlid dat de toezegging wil volgen',
      '**Zo maakt u het af.** Vervang de aanduiding door een datum',
      '*Zwak:* Defensie stuurt uw Kamer zo spoedig mogelijk het rotatieschema.',
      '*Beter:* Defensie stuurt uw Kamer uiterlijk 1 oktober 2025 het rotatieschema.',
      '`vage-tijd` · waarschuwing · Bron: IAK / Beleidskompas (tijdgebonden)',
    ])
      assert.ok(chapter.includes(words), words);
  });

  it('says what is off, and what is set of a rule that is on', async () => {
    assert.match(guidePage(builtInGuide, 'nl'), /^\*Staat uit:\* Lange zin \(`lange-zin`\)\.$/m);
    assert.match(guidePage(builtInGuide, 'nl'), /; 1 staat uit\.$/m);
    assert.match(under(guidePage(await consular(), 'nl'), 'Lange zin'), /`lange-zin` · opmerking · .* \*\*25\*\*/);
  });

  it('says of the built-in guide that it is not the ministry’s', () => {
    assert.match(guidePage(builtInGuide, 'nl'), /niet de schrijfwijzer van het ministerie/);
    assert.match(guidePage(builtInGuide, 'en'), /not the guide of the Dutch Ministry/);
  });

  it('has own rules in their chapters, under the source of their clause, in the words of their message', async () => {
    const page = guidePage(await consular(), 'nl');
    assert.match(page, /^# Schrijfwijzer voor consulaire brieven\n/);
    const chapter = under(page, 'Wij schrijven zoals wij aan de balie praten');
    assert.match(chapter, /^\*Bron: Handreiking consulaire brieven, hoofdstuk 2; Taalniveau B1\*$/m);
    const rule = under(page, 'Geen thans');
    for (const words of [
      'Schrijf “nu” in plaats van “thans”.',
      '*Zwak:* Uw paspoort ligt thans',
      '`geen-thans` · waarschuwing',
    ])
      assert.ok(rule.includes(words), words);
  });

  it('ends with what else is set', async () => {
    const page = guidePage(await consular(), 'nl');
    assert.match(under(page, 'Wat verder is ingesteld'), /\*\*Afkortingen zonder uitleg:\*\* RNI, BSN, DigiD/);
    assert.ok(!guidePage(builtInGuide, 'nl').includes('## Wat verder is ingesteld'));
  });

  it('leads from its contents to every chapter', async () => {
    const page = guidePage(await consular(), 'nl');
    const slugs = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s-]/gu, '')
        .replace(/\s/g, '-'),
    );
    for (const [, target = ''] of page.matchAll(/^\d+\. \[.*\]\(#(.+)\)$/gm)) assert.ok(slugs.includes(target), target);
  });
});
