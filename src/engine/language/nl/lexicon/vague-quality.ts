import type { Phrase } from '../../phrase.ts';

/** Praise without a norm: nobody can tell afterwards whether it was deserved (INCOSE R7; Femmer et al., subjective language). */
export const vagueQualities: readonly Phrase[] = [
  // Good enough for its purpose.
  [
    '%adequaat|%passend|%gepast|%toereikend|%geëigend|afdoend|afdoende|%genoegzaam|%bevredigend|%fatsoenlijk|%acceptabel|%aanvaardbaar|%redelijk|%billijk|%menswaardig',
    'BZ treft in 2026 adequate maatregelen.',
    'BZ treft in 2026 adequate maatregelen, dat wil zeggen een hek en twee wachters.',
  ],
  [
    'voldoende|genoeg',
    'IenW zet in 2026 voldoende inspecteurs in.',
    'IenW zet voldoende inspecteurs in om elke maand 25 schepen te keuren.',
  ],
  [
    '%geschikt|%bruikbaar|%werkbaar|%hanteerbaar',
    'BZ kiest in 2026 een geschikt gebouw.',
    'BZ kiest in 2026 een gebouw dat geschikt is voor 40 bezoekers.',
  ],
  ['de|het juiste', 'BZ geeft de gemeenten in 2026 de juiste handvatten.'],
  [
    '%relevant|%zinvol|%betekenisvol',
    'De posten spreken in 2026 met relevante partners.',
    'De mededingingsautoriteit bepaalt de relevante markt.',
  ],
  // It does what it should.
  [
    '%effectief|%efficiënt|%doelmatig|%doeltreffend|%optimaal|%doelgericht|%resultaatgericht',
    'Doel van BZ is een effectieve kustwacht in 2028.',
    'Het effectieve strafmaximum is twaalf jaar.',
  ],
  [
    '%slagvaardig|%krachtig|%krachtdadig|%daadkrachtig|%doortastend|%kordaat|%ferm|%resoluut|%wendbaar|%proactief|%flexibel',
    'BZ heeft in 2027 een slagvaardige crisisorganisatie.',
  ],
  // Well made, well done.
  [
    '%robuust|%solide|%degelijk|%deugdelijk|%gedegen|%hecht',
    'BZ richt in 2026 een robuust crisisteam in.',
    'BZ levert in 2026 een robuust platform op, gekeurd volgens norm ISO 27001.',
  ],
  [
    '%hoogwaardig|%hoogstaand|%volwaardig|%uitstekend|%voortreffelijk|%uitmuntend|%excellent|%perfect|%vlekkeloos|eersteklas|eersterangs|%hapklaar|%puik|%indrukwekkend',
    'J&V biedt de getuigen in 2026 een volwaardige opvang.',
    'Nederland steunt het volwaardig lidmaatschap van Ardovië.',
  ],
  [
    '%zorgvuldig|%grondig|%nauwgezet|%doordacht|%weldoordacht|%weloverwogen|%ordelijk|%ordentelijk|%soepel|%vlot',
    'De eenheid draagt het kamp in juni 2026 zorgvuldig over.',
  ],
  [
    '%professioneel|%vakkundig|%vakbekwaam|%bekwaam|%kundig',
    'De posten zullen Nederlanders in nood in 2026 professioneel bijstaan.',
    'Sinds 2019 is de Professionele Raad gevestigd in Kestrin.',
  ],
  [
    'kwalitatief goed|goede|sterk|sterke|hoogwaardig|hoogwaardige|hoogstaand|hoogstaande',
    'BZ levert kwalitatief goede analyses.',
  ],
  ['goed|goede', 'Defensie rust de schepen in 2027 goed uit.', 'De minister keurt het plan in 2026 goed.'],
  ['van|met hoge|goede|hoogstaande|uitstekende kwaliteit', 'BZ levert in 2026 analyses van hoge kwaliteit.'],
  ['op een? hoog|goed|behoorlijk|professioneel niveau|peil', 'BZ brengt de opvang in 2026 op een hoog niveau.'],
  [
    'op een? humane|nette|correcte|hoffelijke|eerlijke|deugdelijke|degelijke|grondige|deskundige|vakkundige|efficiente|doelmatige|doeltreffende|evenwichtige|transparante|waardige|menswaardige|fatsoenlijke|behoorlijke|verstandige|respectvolle|billijke|nuttige|fraaie|soepele|ordelijke|veilige|vlotte|adequate|passende|gepaste|zorgvuldige|professionele|effectieve|efficiente|constructieve|verantwoorde|goede|juiste wijze|manier',
    'BZ behandelt de klachten in 2026 op gepaste wijze.',
  ],
  [
    'de|alle nodige|gepaste|vereiste|grootste|uiterste|grootst|nodig zorgvuldigheid|zorg|omzichtigheid|professionaliteit',
    'BZ betracht daarbij de nodige zorgvuldigheid.',
  ],
  [
    'van een? behoorlijk|goed|hoog|hoogstaand|uitstekend|professioneel niveau|peil|gehalte',
    'De opvang is in 2027 van behoorlijk niveau.',
  ],
  ['naar behoren|tevredenheid|wens', 'BZ handelt de klachten in 2026 naar behoren af.'],
  ['in goede banen', 'BZ leidt de overdracht in 2026 in goede banen.'],
  // It lasts, it is of today.
  [
    '%duurzaam|%toekomstbestendig|%toekomstgericht|%toekomstvast',
    'BZ ontwikkelt in 2026 een toekomstbestendig loopbaanbeleid.',
    'De Duurzame Ontwikkelingsdoelen lopen in 2030 af.',
  ],
  [
    '%modern|%innovatief|%vernieuwend|%eigentijds|%geavanceerd|%toonaangevend|%vooraanstaand|state-of-the-art',
    'Defensie levert in 2026 moderne radars.',
    'J&V bestrijdt in 2026 moderne slavernij.',
  ],
  // It pleases.
  [
    '%evenwichtig|%uitgebalanceerd|%gebalanceerd|%constructief|%stimulerend|%inspirerend|%motiverend|%uitnodigend|%sfeervol|%aantrekkelijk|%gastvrij|%comfortabel|%gerieflijk|%waardig|%respectvol|%harmonieus',
    'BZ sluit in 2026 een evenwichtig akkoord.',
    'De handel in evenwichtsbalken groeit.',
  ],
  [
    '%representatief|%geloofwaardig|%betrouwbaar|%gezaghebbend|%realistisch|%transparant|%ambitieus|%laagdrempelig|%gebruiksvriendelijk|%klantvriendelijk|%overzichtelijk|%handzaam|%aansprekend|%overtuigend',
    'Nederland heeft in 2029 een geloofwaardige marine.',
    'Wij noemen geen getal, omdat een betrouwbare meting ontbreekt.',
  ],
  ['integrale aanpak|benadering|visie|werkwijze|strategie', 'BZ kiest in 2026 een integrale aanpak.'],
  [
    'vruchtbare samenwerking|dialoog|gesprekken|contacten|uitwisseling',
    'De posten voeren in 2026 een vruchtbare dialoog.',
  ],
  ['van topkwaliteit|topniveau|formaat|allure', 'BZ levert in 2026 analyses van topniveau.'],
  ['op orde', 'BZ brengt de beveiliging van de posten in 2026 op orde.'],
  ['met zorg|verve', 'BZ bereidt de verhuizing in 2026 met zorg voor.'],
  ['bij de tijd', 'BZ brengt de systemen in 2026 bij de tijd.'],
  [
    'up-to-date|deskundig',
    'De posten staan reizigers in 2026 deskundig bij.',
    'Een deskundige bezoekt in 2026 de post.',
  ],
  [
    '%doorwrocht|%exemplarisch|%foutloos|%gekwalificeerd|%gerenommeerd|%kwaliteitsvol|%onberispelijk|%puntgaaf|%superieur|%uitgekiend|%uitgelezen|%uitnemend|%voorbeeldig|%welwillend|%verstandig|%zinnig|%competent|%capabel|%secuur|%gelijkwaardig|%humaan|%betaalbaar|%begrijpelijk|%leesbaar|prima|netjes|verantwoorde|serieuze|sluitende',
    'BZ stelt in 2026 een uitgekiend rooster vast.',
  ],
  ['een sluitend|serieus|verantwoord #woord', 'BZ stelt in 2026 een sluitend rooster vast.'],
  ['breed gedragen', 'BZ stelt in 2026 een breed gedragen plan vast.'],
  ['op maat', 'BZ biedt gezinnen in 2026 nazorg op maat.'],
  [
    '%hoffelijk|%tactvol|%prettig|%coulant|%nuttig|%heilzaam|%oplossingsgericht|%servicegericht|%klantgericht|%vindingrijk|%behartigenswaardig|%bevlogen|%doelbewust|%naadloos|%probleemloos|%fraai|%levensvatbaar|heldere|houdbare|bestendige|werkzame|deugdzame|gemotiveerde|hoogopgeleide|gestroomlijnde',
    'BZ geeft de posten in 2026 een heldere terugkoppeling.',
    'De lucht boven de post is helder.',
  ],
  [
    'samenhangende|coherente|consistente|weldoordachte|uitgewogen aanpak|strategie|visie|benadering|beleid|werkwijze',
    'BZ kiest in 2026 een samenhangende aanpak.',
    'BZ neemt in 2026 zes samenhangende besluiten.',
  ],
  [
    'nette|faire|eerlijke afwikkeling|afronding|afhandeling|behandeling|oplossing|overdracht|vergoeding|verdeling|prijs|beloning',
    'SZW regelt in 2026 een nette afwikkeling van de claims.',
    'De eerlijke vinder krijgt een beloning.',
  ],
  [
    'een sterk|sterke netwerk|team|coalitie|organisatie|keten|kustwacht|krijgsmacht|bestuur|partnerschap|informatiepositie|rechtsstaat',
    'De ambassade bouwt in 2026 een sterk netwerk op.',
    'Een sterke zender staat in de mast.',
  ],
  ['naar eer en geweten', 'De IND handelt de zaken in 2026 naar eer en geweten af.'],
  ['met kennis van zaken', 'De IND handelt de zaken in 2026 met kennis van zaken af.'],
  ['van goede|onberispelijke|uitnemende|eerste kwaliteit|snit', 'BZ levert in 2026 analyses van uitnemende kwaliteit.'],
  ['in goede|uitstekende|prima staat|conditie', 'De genie houdt de brug in 2026 in goede staat.'],
  [
    'behoorlijk opvangen|opgevangen|voorlichten|voorgelicht|behandelen|behandeld|huisvesten|gehuisvest|verzorgen|verzorgd|afhandelen|afgehandeld|bijstaan|uitrusten|uitgerust|onderbrengen|informeren|functioneren|functionerend',
    'J&V zal slachtoffers in 2026 behoorlijk opvangen.',
    'De prijs loopt behoorlijk op.',
  ],
];
