import type { Phrase } from '../../phrase.ts';

/** Lists that do not end. */
export const openLists: readonly Phrase[] = [
  ['such as', 'The embassy will train partners, such as trade unions.'],
  ['including', 'The Netherlands will fund equipment, including radios.', 'The price is 40 euros including VAT.'],
  ['among|amongst other|others things?', 'The Ministry will publish data on, among other things, visas.'],
  ['inter alia', 'The Ministry will publish data on, inter alia, visas.'],
  ['for example|instance', 'The embassy will meet local media, for example newspapers.'],
  ['e.g', 'The posts will contact professions, e.g. pilots.'],
  ['etc|etcetera', 'The Ministry will supply maps, uniforms, etc.'],
  ['and so on|forth', 'The Ministry will draw up guidance on visas, passports, and so on.'],
  ['and|or the like', 'The Ministry will train mediators in Geneva, Nairobi and the like.'],
  ['and|or suchlike', 'The Ministry will supply maps, uniforms and suchlike.'],
  ['and others', 'The directorate will consult the Coastguard and others.'],
  [
    'and more',
    'The Ministry will supply maps, uniforms and more.',
    'The Ministry will train 40 and more efficient crews.',
  ],
  ['to name but|just? a few', 'The Ministry will supply maps and uniforms, to name a few.'],
  ['not least', 'The Ministry will consult its partners, not least the Coastguard.'],
  ['and|or other similar|comparable|such', 'The Ministry will supply maps and other similar goods.'],
  ['and|or similar|comparable', 'The Ministry will supply maps or similar goods.'],
  [
    'in particular',
    'The Ministry will consult partners, in particular the Coastguard.',
    'The Ministry will consult this group in particular.',
  ],
  ['notably', 'The Ministry will consult partners, notably the Coastguard.'],
];
