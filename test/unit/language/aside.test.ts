import assert from 'node:assert/strict';
import { english } from '../../../src/engine/language/en/english.ts';
import { dutch } from '../../../src/engine/language/nl/dutch.ts';

describe('sentences that stand where nothing is promised', () => {
  const headings = [
    [dutch, 'Nederland streeft uiterlijk in 2027 naar 40 procent meer veiligheid'],
    [english, 'The Netherlands will strive for 40 per cent more security by 2027'],
  ] as const;

  for (const [language, text] of headings)
    it(`tells only the place and the length of «${text}»`, () => {
      const [read, ...others] = language.readAside(`${text}. Meer.`);
      assert.deepEqual(others.length, 1);
      assert.deepEqual([read?.start, read?.end, read?.words], [0, text.length + 1, text.split(' ').length]);
      assert.deepEqual([read?.clause.verb, read?.concepts, read?.actors], [[], [], []]);
    });

  const references = [
    [dutch, 'De Kamer geeft toestemming voor de artikel 100-inzet'],
    [dutch, 'De stand van zaken volgens Kamerstuk 27 925'],
    [english, 'Parliamentary consent to the Article 100 deployment'],
    [english, 'What Parliamentary Paper 27 925 says'],
  ] as const;

  for (const [language, text] of references)
    it(`reads whole what may refer wrongly: «${text}»`, () => {
      assert.deepEqual(language.readAside(text), language.read(text));
      assert.ok(language.readAside(text).some(({ concepts }) => concepts.length > 0));
    });
});
