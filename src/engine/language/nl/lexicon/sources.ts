import type { Phrase } from '../../phrase.ts';

/** Where a statement comes from, so that a reader can look it up. */
export const sources: readonly Phrase[] = [
  ['bron|bronnen :', 'Van de cursisten slaagde een deel (bron: jaarverslag).'],
  ['volgens|blijkens|aldus', 'De opbouw ligt volgens het halfjaarrapport op koers.', 'De opbouw ligt op koers.'],
  ['@blijken .. uit', 'De opbouw ligt op koers, zo blijkt uit de rapportage.', 'De opvang is een succes gebleken.'],
  ['uit .. @blijken', 'Uit de rapportage blijkt dat de opbouw op koers ligt.'],
  [
    'zie .. bijlage|kamerstuk|kamerstukken|hoofdstuk|paragraaf|tabel|rapport',
    'De opbouw ligt op koers (zie bijlage 2).',
  ],
  ['in bijlage|tabel|figuur|kamerstuk|kamerstukken', 'De opbouw ligt op koers, zoals beschreven in bijlage 2.'],
  [
    'op basis|grond van .. cijfers|gegevens|meting|metingen|onderzoek|rapportage|register',
    'Op basis van de metingen ligt de opbouw op koers.',
  ],
  [
    'in|uit haar|zijn|hun|het|de|een kwartaalbericht|jaarverslag|halfjaarrapport|jaarrapport|rapport|rapportage|evaluatie|jaarbericht|maandbericht|verslag|voortgangsrapportage|evaluatierapport|onderzoek',
    'De missie spreekt in haar kwartaalbericht van goede voortgang.',
  ],
  [
    'rapportage|rapport|evaluatie|verslag|onderzoek|studie|meting|metingen|peiling|enquete|monitor|jaarverslag|cijfers|tabel|onderzoekers|commissie .. bevestigt|bevestigen|toont|tonen|laat|laten|stelt|stellen|noemt|noemen|concludeert|concluderen|wijst|wijzen|vermeldt|meldt',
    'De rapportage bevestigt dat er goede voortgang is geboekt.',
  ],
];
