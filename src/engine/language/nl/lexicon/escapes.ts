import type { Phrase } from './phrase.ts';

/** Conditions that nobody can test, so that the promise binds to nothing (INCOSE R8, escape clauses). */
export const escapes: readonly Phrase[] = [
  [
    'daar? waar|indien|als|wanneer|zo zulks|dit|dat|daartoe|praktisch|redelijkerwijs|operationeel? mogelijk|nodig|opportuun|relevant|gewenst|wenselijk|passend|dienstig|zinvol|haalbaar|noodzakelijk|aangewezen|nuttig|gepast|uitvoerbaar|verantwoord|raadzaam|doenlijk|geboden|zinnig|toepasselijk|geraden|beschikbaar is?',
    'BZ deelt waar mogelijk de rapportage.',
    'De mogelijke risico’s staan in bijlage 3.',
  ],
  [
    'voor zover . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|opportuun|dienstig|doenlijk|beschikbaar|redelijk|passend',
    'Voor zover haalbaar plaatst BZ een attaché.',
    'Voor zover bekend zijn er geen slachtoffers.',
  ],
  [
    'voorzover . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|redelijk',
    'Voorzover haalbaar plaatst BZ een attaché.',
  ],
  [
    'zo veel|goed|concreet|effectief|realistisch|breed|sterk|efficient|gericht|nauw|volledig|intensief|laag|hoog|klein|groot|ver|dicht|zorgvuldig|beperkt|helder|specifiek|duidelijk|actief|compleet|optimaal|ruim|doelmatig|doeltreffend|scherp|precies|veilig|weinig|lang|gelijkmatig|transparant|open|eerlijk|kort mogelijk|mogelijke',
    'De posten betrekken vrouwenorganisaties zo veel mogelijk.',
    'BZ stuurt de brief zo spoedig mogelijk.',
  ],
  ['zoveel|zoals mogelijk|gebruikelijk', 'BZ betrekt de posten zoveel mogelijk.'],
  ['in principe|beginsel|theorie|voorkomend|voorkomende geval|gevallen?', 'In principe beëindigt Nederland de inzet.'],
  ['in de regel', 'De post antwoordt in de regel binnen een week.'],
  ['als regel', 'De post antwoordt als regel binnen een week.'],
  [
    'desgewenst|desnoods|zonodig|eventueel|eventuele|idealiter|normaliter|liefst|redelijkerwijs',
    'Eventueel verzorgt J&V een briefing.',
  ],
  ['desverlangd', 'Desverlangd verzorgt J&V een briefing.'],
  ['bij voorkeur', 'BZ vult de functie bij voorkeur met een jurist.'],
  ['naar beste? vermogen|kunnen|bevind|redelijkheid|gelang|omstandigheden', 'BZ ondersteunt de posten naar vermogen.'],
  [
    'binnen de grenzen|kaders|randvoorwaarden|marges van het|wat mogelijke|redelijke|haalbare|redelijkerwijs|budgettaire',
    'BZ helpt binnen de grenzen van het mogelijke.',
  ],
  ['binnen het redelijke|mogelijke|haalbare', 'BZ helpt binnen het redelijke.'],
  [
    'binnen de|haar|zijn|hun|onze bestaande|beperkte|beschikbare|financiele|personele? mogelijkheden|ruimte',
    'BZ helpt binnen de bestaande mogelijkheden.',
  ],
  ['afhankelijk van', 'Afhankelijk van de omstandigheden plaatst BZ een team.'],
  ['al? naar gelang', 'BZ zet al naar gelang de behoefte mensen in.'],
  ['al? naargelang', 'BZ zet al naargelang de behoefte mensen in.'],
  ['onder het? voorbehoud', 'BZ plaatst onder voorbehoud een attaché.'],
  ['behoudens', 'BZ antwoordt behoudens onvoorziene omstandigheden in mei 2026.'],
  [
    'onvoorziene omstandigheden daargelaten|voorbehouden',
    'BZ antwoordt, onvoorziene omstandigheden daargelaten, in mei 2026.',
  ],
  ['in de mate van het mogelijke', 'BZ helpt in de mate van het mogelijke.'],
  ['naar eigen? inzicht|goeddunken', 'De post handelt naar eigen inzicht.'],
];
