import { folderWith } from '../run.ts';

/** A draft with weak spots, two values that contradict each other, and words that every form must write in its own way. */
export const weak = [
  '# Kennisgeving over Orvania',
  'Nederland levert in 2026 maximaal 175 militairen.',
  'De inzet van maximaal 195 militairen in 2026 is veilig.',
  'Het kabinet wil op\ntermijn 50% meer «vis & "brood"» <snel>, en zal een aantal agenten leveren.',
].join('\n\n');

const clear = '# Strategie\n\nDe kustwacht van Orvania bestaat sinds 1998.\n';

/** A folder with a weak draft under an odd name, a good one, and a file that is no text. */
export const folderOfDrafts = (): string =>
  folderWith({
    'brieven/één, twee: 100%.md': weak,
    'brieven/goed.md': clear,
    'brieven/leeg.md': Uint8Array.of(0xff),
  });
