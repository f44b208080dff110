import type { Phrase } from '../../phrase.ts';

/** Conditions that nobody can test, so that the promise binds to nothing (INCOSE R8, escape clauses). */
export const escapes: readonly Phrase[] = [
  // Where possible, if needed.
  [
    'daar? waar|indien|als|wanneer|zo|mits zulks|dit|dat|daartoe|praktisch|redelijkerwijs|operationeel|enigszins|politiek|juridisch|financieel|technisch|maar|ook? mogelijk|nodig|opportuun|relevant|gewenst|wenselijk|passend|dienstig|zinvol|haalbaar|noodzakelijk|aangewezen|nuttig|gepast|uitvoerbaar|verantwoord|raadzaam|doenlijk|geboden|zinnig|toepasselijk|geraden|beschikbaar|werkbaar|realistisch|doelmatig|toegestaan|gerechtvaardigd|kansrijk|bevorderlijk|voorhanden|vereist|logisch|effectief|behulpzaam|bruikbaar|geschikt|toereikend|proportioneel is?',
    'BZ deelt waar mogelijk de rapportage.',
    'De mogelijke risico’s staan in bijlage 3.',
  ],
  [
    'daar? waar|indien|als|wanneer dit|dat|zulks|het? van toepassing|belang|nut|meerwaarde',
    'BZ betrekt, waar van toepassing, de posten.',
  ],
  ['daar? waar|indien|als|wanneer dit|dat|zulks|het? aan de orde', 'BZ betrekt, waar aan de orde, de posten.'],
  [
    'daar? waar|indien|als|wanneer|zo|mits dit|dat|het|zulks|er zo|even|enigszins|maar|ook? kan|past|lukt|uitkomt|schikt|baat|speelt|loont|meezit|gaat|moet|hoeft|helpt|dient',
    'BZ betrekt de posten als het kan.',
  ],
  [
    'waar|indien|als .. zich ertoe|daartoe|daarvoor? leent|lenen|voordoet|voordoen|aandient|aandienen',
    'BZ betrekt de posten waar het onderwerp zich daartoe leent.',
  ],
  [
    'voor zover|zoverre . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|opportuun|dienstig|doenlijk|beschikbaar|redelijk|passend|toepasselijk|verantwoord|voorhanden|noodzakelijk',
    'Voor zover haalbaar plaatst BZ een attaché.',
    'Voor zover bekend zijn er geen slachtoffers.',
  ],
  ['voor zover . van toepassing', 'Voor zover van toepassing betrekt BZ de posten.'],
  [
    'voorzover . mogelijk|haalbaar|nodig|relevant|wenselijk|uitvoerbaar|redelijk|opportuun|beschikbaar|passend',
    'Voorzover haalbaar plaatst BZ een attaché.',
  ],
  [
    'mits|tenzij .. omstandigheden|situatie|middelen|capaciteit|ruimte|redenen|belangen|belang|prioriteiten|mogelijkheden|toelaat|toelaten|toestaat|verzet|verzetten|beletten|verhinderd',
    'BZ plaatst een team, tenzij de omstandigheden zich daartegen verzetten.',
    'BZ plaatst een team, tenzij de raad vóór 1 mei 2026 anders besluit.',
  ],
  // As much as possible.
  [
    'zo veel|goed|concreet|effectief|realistisch|breed|sterk|efficient|gericht|nauw|volledig|intensief|laag|hoog|klein|groot|ver|dicht|zorgvuldig|beperkt|helder|specifiek|duidelijk|actief|compleet|optimaal|ruim|doelmatig|doeltreffend|scherp|precies|veilig|weinig|min|lang|gelijkmatig|transparant|open|eerlijk|kort|nauwkeurig|objectief|evenwichtig|consistent|coherent|consequent|gelijk|integraal|inclusief|laagdrempelig|zichtbaar|rechtvaardig|soepel|gemakkelijk|makkelijk|simpel|eenvoudig|direct|rechtstreeks|gedetailleerd|exact|getrouw|compact|flexibel|robuust|duurzaam|slim|strak|streng|licht|zwaar|zuinig|goedkoop|kostenefficient|doelgericht|proactief|lokaal|decentraal|centraal|gezamenlijk|gelijktijdig|constructief|evenredig|eenduidig|uniform|voorspelbaar|toegankelijk|begrijpelijk|leesbaar|gestructureerd|systematisch|onafhankelijk|samenhangend|professioneel|adequaat|passend|grondig|diep|dichtbij|vaak|actueel|uitgebreid|uitvoerig|ambitieus|pragmatisch|zelfstandig|voorzichtig|menselijk|humaan|discreet|vrij|gelijkwaardig|representatief|divers|gevarieerd|krachtig|stevig|verantwoord|praktisch|schoon|stil|snel|zakelijk|feitelijk|openbaar|eensgezind als? mogelijk|mogelijke|haalbaar|redelijkerwijs|doenlijk',
    'De posten betrekken vrouwenorganisaties zo veel mogelijk.',
    'BZ stuurt de brief zo spoedig mogelijk.',
  ],
  [
    'zoveel|zoals|zover als? mogelijk|haalbaar|doenlijk|redelijkerwijs|gebruikelijk|gewenst|nodig',
    'BZ betrekt de posten zoveel mogelijk.',
  ],
  ['zo goed en zo kwaad', 'BZ helpt zo goed en zo kwaad als het gaat.'],
  ['zo goed|veel|ver als het gaat|kan|dat', 'BZ helpt zo goed als het gaat.'],
  [
    'best|bestmogelijke|grootst|hoogst|ruimst|breedst|laagst|kleinst|meest|optimaal|maximaal|zuinigst mogelijke|mogelijk|haalbare|haalbaar',
    'BZ zorgt voor de best mogelijke opvang.',
  ],
  [
    'het|al|wat maximaal|optimaal|praktisch|redelijkerwijs|politiek? mogelijke|haalbare|doenlijke|mogelijk',
    'BZ doet het maximaal haalbare.',
  ],
  // In principle, as a rule.
  [
    'in principe|beginsel|theorie|voorkomend|voorkomende|aanleg|opzet geval|gevallen?',
    'In principe beëindigt Nederland de inzet.',
  ],
  ['in algemene|grote zin|lijnen', 'Nederland beëindigt in grote lijnen de inzet.'],
  ['in de regel', 'De post antwoordt in de regel binnen een week.'],
  ['als regel', 'De post antwoordt als regel binnen een week.'],
  ['in|over het algemeen', 'De post antwoordt in het algemeen binnen een week.'],
  ['doorgaans|gewoonlijk|veelal|meestal|gemeenlijk|normaliter', 'De post antwoordt doorgaans binnen een week.'],
  ['normaal gesproken', 'De post antwoordt normaal gesproken binnen een week.'],
  [
    'in|voor de|het meeste|merendeel|regel van? de? gevallen',
    'De post antwoordt in de meeste gevallen binnen een week.',
  ],
  [
    'in veel|bepaalde|sommige|uitzonderlijke|bijzondere|specifieke|passende|voorkomende|enkele|noodzakelijke|schrijnende gevallen|situaties',
    'In bijzondere gevallen verzorgt J&V een briefing.',
    'In twaalf gevallen verzorgt J&V een briefing.',
  ],
  ['van geval tot geval', 'BZ beziet van geval tot geval de inzet.'],
  [
    'per|geval|case geval|situatie|voor|by geval|case? bezien|bekeken|beoordeeld|afgewogen|gewogen|bepaald',
    'De inzet wordt per geval bepaald.',
  ],
  // Perhaps, preferably.
  [
    'desgewenst|desnoods|zonodig|eventueel|idealiter|liefst|redelijkerwijs|desgevraagd|desgeraden|mogelijkerwijs|mogelijkerwijze|wellicht|misschien|allicht',
    'Eventueel verzorgt J&V een briefing.',
  ],
  ['desverlangd', 'Desverlangd verzorgt J&V een briefing.'],
  ['bij voorkeur', 'BZ vult de functie bij voorkeur met een jurist.'],
  [
    'in het gunstigste|beste|ideale|uiterste|voorkomende|onverhoopte geval',
    'In het gunstigste geval plaatst BZ een jurist.',
  ],
  [
    'in geval|gevallen van noodzaak|nood|behoefte|twijfel|bijzondere|schaarste',
    'In geval van behoefte verzorgt J&V een briefing.',
  ],
  [
    'bij gebleken|voldoende|toereikende|onvoldoende|blijvende|gelijkblijvende|gunstige|aanhoudende|bewezen? noodzaak|behoefte|belangstelling|animo|draagvlak|capaciteit|budget|steun|middelen|beschikbaarheid|omstandigheden|ruimte|vraag|interesse',
    'Bij gebleken behoefte verzorgt J&V een briefing.',
  ],
  // According to ability or circumstances.
  [
    'naar beste? vermogen|kunnen|bevind|redelijkheid|gelang|omstandigheden|behoefte|believen|mogelijkheid|draagkracht',
    'BZ ondersteunt de posten naar vermogen.',
  ],
  ['naar eigen? inzicht|goeddunken|oordeel|keuze', 'De post handelt naar eigen inzicht.'],
  ['in alle? redelijkheid', 'BZ doet wat in redelijkheid kan.'],
  [
    'binnen de|het grenzen|kaders|randvoorwaarden|marges|bandbreedte van het|wat|de mogelijke|redelijke|haalbare|redelijkerwijs|budgettaire|beschikbare|mogelijkheden|middelen|mogelijk|haalbaar|capaciteit',
    'BZ helpt binnen de grenzen van het mogelijke.',
  ],
  ['binnen het redelijke|mogelijke|haalbare|doenlijke|toelaatbare', 'BZ helpt binnen het redelijke.'],
  [
    'binnen redelijke|zekere|bepaalde|aanvaardbare|de|passende gestelde|redelijke|gegeven? grenzen|marges|kaders|proporties|perken',
    'BZ helpt binnen redelijke grenzen.',
  ],
  [
    'binnen de|het|haar|zijn|hun|onze? bestaande|beperkte|beschikbare|financiele|personele|huidige|gegeven|operationele|budgettaire|praktische|eigen|technische|reguliere mogelijkheden|ruimte|capaciteit|capaciteiten|middelen|budget|budgetten|kaders|mogelijkheid|bezetting',
    'BZ helpt binnen de bestaande mogelijkheden.',
  ],
  [
    'rekening houdend met .. mogelijkheden|omstandigheden|capaciteit|middelen|context|situatie',
    'BZ helpt, rekening houdend met de beschikbare middelen.',
  ],
  [
    'met inachtneming van .. mogelijkheden|omstandigheden|middelen|capaciteit',
    'BZ helpt met inachtneming van de operationele mogelijkheden.',
  ],
  ['afhankelijk van', 'Afhankelijk van de omstandigheden plaatst BZ een team.'],
  ['in afhankelijkheid van', 'BZ plaatst een team in afhankelijkheid van de vraag.'],
  ['al? naar gelang', 'BZ zet al naar gelang de behoefte mensen in.'],
  ['al? naargelang', 'BZ zet al naargelang de behoefte mensen in.'],
  [
    'onder normale|gunstige|gelijkblijvende|gewone|ideale|de|de|het huidige|juiste|gegeven? omstandigheden|condities',
    'BZ antwoordt onder normale omstandigheden binnen een week.',
  ],
  [
    'onder bepaalde|zekere|passende|strikte|nadere|strenge|de? juiste? voorwaarden|condities|omstandigheden',
    'BZ plaatst onder bepaalde voorwaarden een attaché.',
  ],
  [
    'budget|weer|tijd|agenda|capaciteit|omstandigheden|begroting|middelen|personeel permitterend|permitterende|toelatend|toelatende',
    'BZ opent een post, budget permitterend.',
  ],
  [
    'waar|indien|als|wanneer|voorzover de|het wet|wetgeving|regelgeving|recht .. toelaat|toestaat|toelaten|toestaan|gedoogt',
    'Waar de wet dat toelaat, deelt BZ de dossiers.',
    'BZ opent een post waar de wet geldt.',
  ],
  ['ijs en weder dienende', 'De post opent ijs en weder dienende in mei 2026.'],
  // Subject to reservation.
  [
    'onder het|enig|alle|de? nodige|gebruikelijke|uitdrukkelijk? voorbehoud',
    'BZ plaatst onder voorbehoud een attaché.',
  ],
  ['behoudens', 'BZ antwoordt behoudens onvoorziene omstandigheden in mei 2026.'],
  [
    'onvoorziene|bijzondere|onvoorzienbare|uitzonderlijke|onverwachte omstandigheden|zaken|ontwikkelingen daargelaten|voorbehouden',
    'BZ antwoordt, onvoorziene omstandigheden daargelaten, in mei 2026.',
  ],
  [
    'uitzonderingen|overmacht|calamiteiten daargelaten|voorbehouden|uitgezonderd',
    'BZ antwoordt, uitzonderingen daargelaten, in mei 2026.',
  ],
  ['in de mate van het|mijn|ons mogelijke|haalbare|kunnen', 'BZ helpt in de mate van het mogelijke.'],
  ['in de mate waarin|dat', 'BZ helpt in de mate waarin dat lukt.'],
  ['ter|naar beoordeling|discretie|goeddunken van', 'De post plaatst een jurist, ter beoordeling van de ambassadeur.'],
  [
    'zo de? situatie|omstandigheden|begroting|middelen|tijd .. toelaat|toelaten|toestaat',
    'BZ helpt, zo de situatie dit toelaat.',
  ],
  ['op basis van|naar behoefte|beschikbaarheid', 'BZ plaatst juristen op basis van behoefte.'],
];
