import type { Phrase } from './phrase.ts';

/** Conditions that nobody can test, so that the promise binds to nothing (INCOSE R8, escape clauses). */
export const escapes: readonly Phrase[] = [
  [
    'waar|indien|als|wanneer|zo|zodra|daar waar? dit|dat|daartoe? mogelijk|nodig|opportuun|relevant|gewenst|wenselijk|passend|dienstig|zinvol|haalbaar|noodzakelijk|aangewezen|nuttig|gepast|wenselijke|uitvoerbaar|verantwoord|opportune is?',
    'BZ deelt waar mogelijk de rapportage.',
    'De mogelijke risico’s staan in bijlage 3.',
  ],
  [
    'indien|waar|als|wanneer|zo dit|dat|het|zulks|daaraan|daartoe . nodig|mogelijk|wenselijk|nuttig|opportuun|dienstig|zinvol|gewenst|aangewezen|behoefte|aanleiding blijkt|is|lijkt|bestaat|wordt? geacht?',
    'Defensie zal, waar dat zinvol is, adviseurs plaatsen.',
  ],
  ['voor zover . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|opportuun|dienstig|van', 'Voor zover haalbaar plaatst BZ een attaché.', 'Voor zover bekend zijn er geen slachtoffers.'],
  [
    'voor zover .. toelaat|toelaten|toestaat|toestaan|strekt|strekken|reikt|reiken',
    'BZ zal, voor zover het budget dat toelaat, twee adviseurs plaatsen.',
  ],
  ['voorzover . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|toelaat|toelaten', 'Voorzover haalbaar plaatst BZ een attaché.'],
  [
    'zo veel|goed|concreet|effectief|realistisch|breed|veel|goed|sterk|efficient|gericht|nauw|volledig|intensief|laag|hoog|klein|groot|ver|dicht|zorgvuldig|beperkt|helder|specifiek|duidelijk|actief|compleet|optimaal|ruim|doelmatig|doeltreffend|scherp|precies|veilig mogelijk|mogelijke',
    'De posten betrekken vrouwenorganisaties zo veel mogelijk.',
    'BZ stuurt de brief zo spoedig mogelijk.',
  ],
  ['zoveel mogelijk', 'BZ betrekt de posten zoveel mogelijk.'],
  ['in principe|beginsel', 'In principe beëindigt Nederland de inzet.'],
  ['desgewenst|desnoods|zonodig|eventueel|eventuele', 'Desgewenst verzorgt J&V een briefing.'],
  ['naar vermogen|bevind|redelijkheid', 'BZ ondersteunt de posten naar vermogen.'],
  ['naar bevind van zaken', 'De post handelt naar bevind van zaken.'],
  ['binnen de grenzen van het mogelijke|redelijke|haalbare', 'BZ helpt binnen de grenzen van het mogelijke.'],
  ['binnen de|haar|zijn|hun|bestaande? . mogelijkheden', 'BZ helpt binnen de bestaande mogelijkheden.'],
  [
    'als|indien|wanneer|waar|mits|zolang|tenzij de|het|zich|daartoe|daarvoor .. situatie|omstandigheden|middelen|capaciteit|gelegenheid|aanleiding|ruimte|budget|veiligheidssituatie .. toelaat|toelaten|geeft|geven|voordoet|is|bestaat|toestaat|vraagt|vragen|noopt',
    'BZ plaatst een adviseur als de omstandigheden dat toelaten.',
  ],
  ['als|indien|wanneer|waar|mits dit|dat|zulks|het kan|aan|past|uitkomt', 'BZ deelt de gegevens waar dat kan.'],
  ['als|indien|wanneer|mits daartoe|daarvoor|hiertoe|hiervoor . aanleiding|reden|ruimte|gelegenheid|noodzaak|behoefte bestaat|is', 'BZ stuurt een team indien daartoe aanleiding bestaat.'],
  ['in voorkomend|voorkomende geval|gevallen', 'In voorkomend geval stuurt BZ een team.'],
  ['afhankelijk van de . omstandigheden|situatie|ontwikkelingen|mogelijkheden', 'Afhankelijk van de omstandigheden plaatst BZ een team.'],
  ['al naar gelang', 'BZ zet al naar gelang de behoefte mensen in.'],
  ['onder voorbehoud', 'BZ plaatst onder voorbehoud een attaché.'],
  ['in de mate van het mogelijke', 'BZ helpt in de mate van het mogelijke.'],
  ['naar eigen? inzicht|goeddunken', 'De post handelt naar eigen inzicht.'],
];
