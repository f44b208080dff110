import assert from 'node:assert/strict';
import { read } from '../../helpers/drafts.ts';

const HEAD = '# Strategie Varse\n\nDen Haag, 1 juni 2025\n\n## Inzet\n\n';
const LIST = '\n\n- Een zelfstandige kustwacht.\n- Twintig opgeleide loodsen, in 2026.\n';

/** What the draft says of each goal: who and when, a dash for what it does not say. */
const goalsIn = (text: string): string[] =>
  read(HEAD + text).goals.map(({ text, actor, deadline }) => `${text} ${actor?.text ?? '–'}, ${deadline?.text ?? '–'}`);

describe('the sentence above a list', () => {
  const said: readonly (readonly [lead: string, who: string, when: string])[] = [
    ['De doelen van BZ voor 2027 zijn:', 'BZ', 'voor 2027'],
    ['De doelen van het kabinet zijn als volgt:', 'het kabinet', '–'],
    ['Het kabinet heeft voor 2027 de volgende doelen:', 'Het kabinet', 'voor 2027'],
    ['De doelen zijn:', '–', '–'],
    ['Doelen:', '–', '–'],
  ];
  for (const [lead, who, when] of said)
    it(`speaks for all goals in it, and is none itself: ${lead}`, () =>
      assert.deepEqual(goalsIn(lead + LIST), [
        `Een zelfstandige kustwacht. ${who}, ${when}`,
        `Twintig opgeleide loodsen, in 2026. ${who}, in 2026`,
      ]));

  for (const lead of [
    'De doelen van de EU zijn:',
    'De doelen van de missie zijn:',
    'De knelpunten zijn:',
    'Het kabinet ziet vier manieren:',
  ])
    it(`makes no goals of what it lists: ${lead}`, () => assert.deepEqual(goalsIn(lead + LIST), []));

  it('stays what it was behind an item that leads to a list of its own', () =>
    assert.deepEqual(
      goalsIn('De doelen van BZ zijn:\n\n- Een haven met:\n  - twee loodsen.\n- Een zelfstandige kustwacht.\n').slice(
        -1,
      ),
      ['Een zelfstandige kustwacht. BZ, –'],
    ));

  it('does not speak for what stands behind the list', () =>
    assert.deepEqual(goalsIn(`De doelen van BZ voor 2027 zijn:${LIST}\nDoel is een veiliger haven.\n`).slice(2), [
      'Doel is een veiliger haven. –, –',
    ]));
});
