import type { Phrase } from '../../phrase.ts';

/** Words that leave a list open, so that nobody can tell what belongs to the promise (INCOSE R9, open-ended clauses). */
export const openLists: readonly Phrase[] = [
  // In front of examples.
  [
    'onder meer|andere|anderen',
    'BZ publiceert in 2026 gegevens over onder andere visa.',
    'Onder andere omstandigheden blijft de post open.',
  ],
  ['o.a|o.m', 'De posten spreken in 2026 met beroepsgroepen, o.a. loodsen.'],
  [
    'zoals',
    'BZ traint in 2026 partners, zoals vakbonden.',
    'BZ opent op 1 mei 2026 een loket, zoals toegezegd in de brief van 3 maart 2025.',
  ],
  [
    'waaronder',
    'J&V sluit in 2027 verdragen met landen, waaronder Dorva.',
    'BZ legt in 2026 de voorwaarden vast waaronder het fonds wordt geopend.',
  ],
  ['bijvoorbeeld|bijv|bv', 'BZ spreekt in 2026 met de sector, bijvoorbeeld met havens.'],
  ['bij wijze van voorbeeld', 'BZ noemt bij wijze van voorbeeld drie havens.'],
  ['als voorbeeld noemen|genoemd', 'BZ zal als voorbeeld noemen de havens.'],
  ['waarbij . te denken valt|is aan', 'BZ biedt een pakket, waarbij te denken valt aan taalles.'],
  ['te denken valt|is? aan', 'BZ helpt bedrijven – te denken valt aan werven – in 2026.'],
  ['te denken aan', 'BZ helpt bedrijven (te denken aan werven) in 2026.'],
  ['denk daarbij|hierbij|dan|bijvoorbeeld? aan', 'BZ werkt scenario’s uit; denk aan een blokkade.'],
  ['als daar zijn', 'BZ spreekt met organisaties, als daar zijn vakbonden.'],
  ['te beginnen met|bij', 'J&V plaatst officieren in de regio, te beginnen met Veraz.'],
  ['om maar . te noemen', 'VWS levert hulpmiddelen, om maar te noemen spalken.'],
  [
    'om er|slechts? een|enkele|enige|wat|twee|drie te noemen',
    'VWS levert hulpmiddelen, om er enkele te noemen spalken.',
  ],
  [
    'landen|talen|thema’s|onderwerpen|organisaties|partners|sectoren|terreinen|gebieden|middelen|maatregelen|voorzieningen|instrumenten|diensten|zaken|instanties|beroepsgroepen|groepen|regio’s|producten|goederen|domeinen|kwesties als',
    'BZ publiceert de procedure in talen als Frans en Arabisch.',
    'BZ meldt welke landen als waarnemer zijn toegelaten.',
  ],
  // Behind them.
  ['etc|etcetera|enzovoort|enzovoorts|enz', 'Defensie koopt drones, wagens, enzovoort.'],
  ['et cetera', 'Defensie koopt drones, wagens, et cetera.'],
  ['e.d|e.a', 'Defensie draagt de wapenkamer, de werkplaats e.d. over.'],
  ['en|of dergelijke|dergelijken|dergelijks', 'BZ schrijft draaiboeken voor gijzeling en dergelijke.'],
  ['en zo meer|voort|verder', 'BZ schrijft draaiboeken voor gijzeling, branden en zo meer.'],
  ['en vele|nog? vele? anderen', 'BZ spreekt met de Kustwacht en anderen.'],
  [
    'en|of andere|overige #woord',
    'OCW geeft beurzen aan onderzoekers uit Kolmyra en andere landen.',
    'BZ sluit de ene post en opent de andere.',
  ],
  ['en? wat dies meer zij', 'BZ vergoedt vervoer, onderdak en wat dies meer zij.'],
  ['en? wat daar|er . bij hoort|komt', 'BZ biedt rechtshulp en wat daar verder bij hoort.'],
  ['en noem maar op', 'BZ koopt stoelen, tafels en noem maar op.'],
  ['maar niet beperkt tot', 'BZ levert tenten, inclusief maar niet beperkt tot grondzeilen.'],
  ['ondermeer|w.o|b.v', 'BZ publiceert in 2026 gegevens over ondermeer visa.'],
  ['onder wie', 'Defensie plaatst in 2026 specialisten, onder wie artsen.'],
  ['bij voorbeeld', 'BZ spreekt in 2026 met de sector, bij voorbeeld met havens.'],
  ['valt te denken aan', 'BZ helpt bedrijven; daarbij valt te denken aan werven.'],
  ['ter illustratie', 'BZ helpt bedrijven, ter illustratie werven.'],
  ['uiteenlopend|variërend van', 'BZ levert in 2026 goederen, variërend van tenten tot dekens.'],
  ['en meer van dat|die|zulks', 'BZ koopt tafels, stoelen en meer van dat.'],
  ['en wat al|niet niet|al', 'BZ koopt tafels, stoelen en wat al niet.'],
  ['en ga zo maar? door', 'BZ koopt tafels, stoelen en ga zo maar door.'],
  ['en zo voorts', 'BZ koopt tafels, stoelen en zo voorts.'],
  ['of iets dergelijks', 'BZ koopt tafels, stoelen of iets dergelijks.'],
  [
    'en|of aanverwante|soortgelijke|vergelijkbare|dergelijke|verwante #woord',
    'BZ koopt tafels en aanverwante goederen.',
  ],
  ['…', 'Defensie levert in 2026 tenten, dekens, …'],
];
