import type { Phrase } from '../../phrase.ts';

/** Ways to leave open when something ends. What opens with "zolang" is read as a clause. */
export const openEnds: readonly Phrase[] = [
  [
    'voor een? nog? niet? onbepaalde|onbeperkte|ongewisse|onbegrensde|bepaalde tijd|duur|periode|termijn|tijdsduur',
    'Nederland levert voor onbepaalde tijd een fregat aan de operatie.',
    'De medewerkers van de eenheid hebben een contract voor onbepaalde tijd.',
  ],
  ['van onbepaalde|onbeperkte duur', 'De Nederlandse inzet van het fregat is van onbepaalde duur.'],
  [
    'tot nader|nadere order|orde|bericht|besluit|aankondiging|datum|kennisgeving|beslissing|berichtgeving|besluitvorming|instructie|instructies|aanwijzing|afspraken',
    'Het detachement blijft tot nader order in Merovia.',
    'De haven blijft volgens het mandaat tot nader order dicht.',
  ],
  ['tot een? nader te bepalen|stellen datum|moment|tijdstip', 'Het detachement blijft tot een nader te bepalen datum.'],
  [
    'zonder . einddatum|tijdslimiet|eindmoment|eindpunt|eindtermijn|tijdsgrens|tijdsbeperking|tijdsbepaling|eindtijd',
    'Het kabinet verlengt de bijdrage zonder einddatum.',
    'De missie heeft een mandaat zonder einddatum.',
  ],
  [
    'zonder . een datum|termijn|einddatum|eindpunt|eindmoment|grens|limiet . te verbinden|noemen|stellen|bepalen',
    'De minister verlengt de deelname zonder daaraan een termijn te verbinden.',
  ],
  [
    'zonder dat daaraan|daarvoor|er|hieraan een datum|termijn|einddatum|limiet aan? is|wordt verbonden|genoemd|gesteld',
    'Defensie houdt het hospitaal open zonder dat daaraan een datum is verbonden.',
  ],
  ['een|met open einde|eind', 'De Nederlandse inzet van het schip heeft een open einde.'],
  [
    'geen . einddatum|eindpunt|eindmoment|eindtermijn|tijdslimiet|termijn|tijdpad',
    'Voor de stationering stelt Defensie geen einddatum vast.',
  ],
  [
    'af .. een einddatum|termijn|eindpunt|eindmoment .. te verbinden|stellen|noemen',
    'Het kabinet ziet ervan af aan de bijdrage een einddatum te verbinden.',
  ],
  ['duur .. laat|laten .. open|onbepaald', 'De duur van de inzet van het schip laten wij open.'],
  ['laat|laten .. duur .. open|onbepaald', 'Het kabinet laat de duur van de deelname open.'],
  [
    'niet aan een|enige termijn|einddatum|tijd|datum gebonden',
    'De Nederlandse deelname is niet aan een termijn gebonden.',
  ],
  [
    'duur|einddatum|eindmoment .. niet bepaald|vastgesteld|vastgelegd|bekend|begrensd',
    'De duur van de inzet is nog niet bepaald.',
  ],
  ['duur|einddatum|eindmoment .. onbekend|onbepaald|onbeperkt', 'De einddatum van de bijdrage is nog onbekend.'],
  ['zonder einde', 'De Nederlandse deelname is zonder einde.'],
  [
    'tot|totdat anders|wederopzegging|weeropzegging .. besloten|bepaald|bericht|beslist',
    'Het detachement blijft totdat anders wordt besloten.',
  ],
  ['tot wederopzegging|weeropzegging', 'Het detachement blijft tot wederopzegging in Merovia.'],
  ['in lengte van dagen|jaren', 'Het detachement blijft tot in lengte van dagen in Merovia.'],
  ['voor de tijd|duur|periode die|dat .. nodig|vereist', 'Het detachement blijft voor de tijd die nodig is.'],
  ['zo lang mogelijk', 'Het detachement blijft zo lang mogelijk in Merovia.'],
  ['niet in de? tijd begrensd|beperkt|gebonden', 'De Nederlandse deelname is niet in tijd begrensd.'],
  [
    'voor een? nog? onbekende|onzekere duur|tijd|periode|termijn',
    'Nederland levert voor een nog onbekende periode een fregat aan de operatie.',
  ],
  ['met|van onbekende|onzekere duur|looptijd', 'De Nederlandse inzet is van onbekende duur.'],
  ['onbeperkt in de? tijd', 'De Nederlandse inzet is onbeperkt in de tijd.'],
  ['zonder horizon|exitstrategie', 'Defensie zet de inzet zonder horizon voort.'],
  [
    'voor de duur van het|de conflict|oorlog|crisis|dreiging|spanningen|strijd',
    'Nederland verlengt de deelname voor de duur van het conflict.',
  ],
  ['hoe lang .. ook duurt|duren', 'Nederland houdt het detachement in Brenna, hoe lang het ook duurt.'],
  ['einde .. niet vast|bepaald|bekend|vastgesteld|gesteld', 'Het einde van de Nederlandse inzet staat nog niet vast.'],
  [
    'tot|voor een? nog|nader|later? te bepalen|stellen|noemen|kiezen|besluiten datum|moment|tijdstip|periode|duur|termijn|tijd|einddatum',
    'Defensie houdt de genisten tot een nog te bepalen moment in Merovia.',
  ],
  [
    'tot|voor een? nog|nader|later? vast|overeen te stellen|komen datum|moment|tijdstip|periode|duur|termijn|einddatum',
    'Defensie houdt de genisten tot een nog vast te stellen datum in Merovia.',
  ],
  [
    'tot|voor een nog? nader|niet|later? bepaalde|vastgestelde|vastgelegde|overeengekomen datum|moment|periode|duur|termijn',
    'Defensie houdt de genisten voor een nog niet vastgestelde termijn in Merovia.',
  ],
  [
    'einddatum|eindpunt|tijdslimiet|eindmoment|eindtermijn . stelt|stellen|noemt|noemen|geeft|geven|bepaalt .. niet',
    'Een einddatum stelt het kabinet voor de missie niet.',
    'Een einddatum stelt het kabinet voor de missie op 1 mei vast.',
  ],
  [
    'totdat .. anders|nader beslist|besluit|bepaalt|besloten|bepaald',
    'Het detachement blijft totdat het kabinet anders beslist.',
  ],
  [
    'hoelang|lang .. in het midden|onbekend|onzeker|ongewis|open',
    'Hoelang het detachement blijft, laat het kabinet in het midden.',
  ],
  ['einde|einddatum|eindpunt .. niet in zicht|beeld', 'Het einde van de Nederlandse inzet is nog niet in zicht.'],
  ['geen einde|einddatum|eindpunt in zicht|beeld', 'Voor de Nederlandse inzet is nog geen einde in zicht.'],
  ['voor|tot onbepaalde|onbekende datum', 'Het detachement blijft tot onbepaalde datum in Merovia.'],
  ['duur|looptijd .. ongewis|onzeker|ongewisse', 'De duur van de inzet is nog ongewis.'],
];
