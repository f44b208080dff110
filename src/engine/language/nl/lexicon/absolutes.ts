import type { Phrase } from '../../phrase.ts';

/** Guarantees and zero risks that nobody can make true (INCOSE R26, absolutes). */
export const absolutes: readonly Phrase[] = [
  // To vouch for it.
  ['@garanderen', 'Nederland garandeert dat geen burger wordt geraakt.', 'De garantieregeling loopt in 2026 af.'],
  ['@staan .. garant|borg', 'Wij staan ervoor garant dat alle tolken terugkeren.'],
  ['garant|borg @staan', 'BZ zal ervoor garant staan dat alle tolken terugkeren.'],
  ['@stellen .. garant|borg', 'De minister stelt zich garant voor de tolken.'],
  ['garant|borg @stellen', 'De minister zal zich garant stellen voor de tolken.'],
  ['@staan .. in voor', 'De regering staat in voor het leven van de tolken.'],
  ['@instaan', 'De regering zal instaan voor het leven van de tolken.'],
  [
    '@verzekeren .. dat',
    'Het kabinet verzekert uw Kamer dat de boten niet varen.',
    'BZ verzekert zich ervan dat de deur dicht is.',
  ],
  ['zo @verzekeren', 'Lekken zijn voorbij, zo verzekert BZ.'],
  ['@geven .. de|alle? garantie|zekerheid|waarborg dat', 'Wij geven uw Kamer de zekerheid dat de eenheid terugkeert.'],
  [
    '@waarborgen .. dat .. geen|nooit|niemand|nimmer',
    'Nederland waarborgt dat geen burger wordt geraakt.',
    'De wet waarborgt dat verdachten een tolk krijgen.',
  ],
  [
    '@zorgen .. dat .. geen|nooit|niemand|nimmer',
    'BZ zorgt ervoor dat niemand achterblijft.',
    'BZ zorgt ervoor dat elke post in 2026 een tolk heeft.',
  ],
  [
    '@sluiten .. uit dat',
    'Het ministerie sluit uit dat onderdelen in raketten belanden.',
    'Het ministerie sluit niet uit dat de post verhuist.',
  ],
  ['@uitsluiten .. dat', 'Het ministerie kan uitsluiten dat onderdelen in raketten belanden.'],
  ['ervan op aan', 'Men kan ervan op aan dat het archief blijft.'],
  // Always and everywhere.
  ['altijd', 'De posten reageren altijd binnen een uur.', 'De post is nog altijd open.'],
  ['nooit|nimmer', 'Defensie zal nooit een collega achterlaten.', 'Defensie levert nooit meer dan 120 militairen.'],
  ['te allen tijde', 'Defensie zal te allen tijde een gewonde afvoeren.'],
  ['onder alle|elke omstandigheden|omstandigheid', 'BZ zal Nederlanders onder alle omstandigheden bijstaan.'],
  ['in alle gevallen', 'De KMar zal in alle gevallen valse papieren herkennen.'],
  ['zonder enige|ook? maar? enige? uitzondering|uitzonderingen', 'BZ haalt zonder uitzondering alle tolken terug.'],
  ['zonder mankeren|fout|falen', 'BZ helpt elke reiziger zonder mankeren.'],
  ['wat er ook gebeurt|geschiedt|voorvalt', 'Elke reiziger kan, wat er ook gebeurt, op hulp rekenen.'],
  ['hoe dan ook', 'BZ haalt de tolken hoe dan ook terug.'],
  ['koste wat het? kost', 'BZ haalt de tolken koste wat kost terug.'],
  ['tegen elke prijs', 'BZ haalt de tolken tegen elke prijs terug.'],
  ['voor eens en voor? altijd|al', 'Nederland maakt voor eens en altijd een eind aan de piraterij.'],
  ['voorgoed', 'Nederland maakt voorgoed een eind aan de piraterij.'],
  ['met wortel en tak', 'Het kabinet roeit corruptie met wortel en tak uit.'],
  ['voor de? volle? honderd|100 procent', 'De Douane voorkomt smokkel voor honderd procent.'],
  [
    'honderd|100 procent zeker|veilig|bestand|betrouwbaar|waterdicht|vrij|beschermd|beveiligd|schoon|dekkend|effectief',
    'IenW maakt de sluizen honderd procent bestand tegen hackers.',
    'BZ brengt het aandeel naar 100 procent.',
  ],
  [
    'volledig|volkomen|volstrekt|absoluut|geheel|totaal|gegarandeerd zeker|veilig|betrouwbaar|vrij|beschermd|waterdicht|risicoloos|foutloos',
    'IenW maakt de sluizen volledig veilig.',
  ],
  // No risk, no exception.
  ['%risicoloos|%waterdicht|%onfeilbaar|%feilloos|%onkwetsbaar|%ondenkbaar', 'Defensie maakt de overtocht risicoloos.'],
  ['ondenkbaar|onmogelijk|uitgesloten dat .. ooit', 'Het is ondenkbaar dat er ooit geld zoekraakt.'],
  ['zonder enig|elk|ieder risico|gevaar', 'Defensie vervoert de tolken zonder enig risico.'],
  ['een onmogelijkheid', 'Lekken zijn voortaan een onmogelijkheid.'],
  ['zonder verliezen|slachtoffers|kleerscheuren', 'De eenheid keert zonder verliezen terug.'],
  ['nulrisico', 'BZ biedt de posten een nulrisico.'],
  ['geen enkel|enkele', 'BZ belooft dat geen enkele tolk achterblijft.', 'BZ sluit in 2026 geen enkele post.'],
  ['onder|in geen beding|geval', 'BZ laat onder geen beding een tolk achter.'],
  [
    'onder|in geen enkele|enkel omstandigheid|omstandigheden|voorwaarde|geval',
    'BZ laat in geen enkel geval een tolk achter.',
  ],
  ['met absolute|volledige|volle|honderdprocents zekerheid', 'De KMar herkent valse papieren met absolute zekerheid.'],
  ['tot elke prijs', 'BZ haalt de tolken tot elke prijs terug.'],
  ['ongeacht de omstandigheden|gevolgen|kosten|risico’s', 'BZ haalt de tolken ongeacht de omstandigheden terug.'],
  ['eens en voor al', 'Nederland maakt eens en voor al een eind aan de piraterij.'],
  [
    '100% zeker|veilig|bestand|betrouwbaar|waterdicht|vrij|beschermd|beveiligd|dekkend',
    'IenW maakt de sluizen 100% veilig.',
  ],
  [
    '@beloven .. dat .. geen|niemand|nooit|nimmer|iedereen|elke|iedere|elk|ieder',
    'De minister belooft dat niemand achterblijft.',
    'De minister belooft dat de post in 2026 opengaat.',
  ],
];
