import type { CountWords } from '../count-words.ts';
import { numberName } from './value-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PLACES = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];

/** How Dutch announces and counts. */
export const dutchCounts: CountWords = {
  recommendations: set('aanbevelingen'),
  goals: set('doelen doelstellingen'),
  activities: set('activiteiten'),
  announces: set(
    'doet deed bevat bevatte telt telde kent geeft gaf formuleert formuleerde komt kwam omvat heeft beschrijft noemt',
  ),
  ofSome: set(`
    over overgenomen overnemen overneemt gericht opgevolgd uitgevoerd afgerond afgewezen eerder eerdere vorige vorig ander andere waarvan deels
    gezamenlijk samengevat elk per
  `),
  all: set('alle'),
  unlisted: set(
    'jaar jaren maand maanden week weken dag dagen uur uren minuten keer maal kilometer meter procent euro miljoen personen',
  ),
  and: set('en of'),
  subordinate: set(
    'die dat wie waar waarbij waarvan waarin waardoor waarmee waaronder zoals met om als maar inclusief namelijk te zowel tot',
  ),
  elsewhere: set('zie bijlage hieronder hierna hierboven'),
  goesOn:
    /^(?:ten |daarnaast|verder|ook |tot slot|tevens|bovendien|vervolgens|als (?:\S+de|\S+ste|laatste)|(?:de|het|een) (?:\S{2,}de|\S+ste|laatste) )/i,
  placeOf: (sentence) => {
    const word = /^(?:ten|op de) (\p{L}+)/iu.exec(sentence)?.[1]?.toLowerCase();
    return word === undefined ? 0 : PLACES.indexOf(word) + 1;
  },
  total: /^\s*totaal\b/i,
  unsummed: /gemiddeld|procent|%|per |aandeel|jaar/i,
  name: numberName,
};
