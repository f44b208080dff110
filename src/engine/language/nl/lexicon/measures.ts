const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ONES = 'een twee drie vier vijf zes zeven acht negen'.split(' ');

/** Numbers in words. "een" is left out: it is the article far more often. */
export const numberWords = new Set([
  ...words(`
    nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien honderd
    honderdtwintig honderdvijftig tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd achthonderd duizend tweeduizend anderhalf anderhalve
    dertigtal tiental zestigtal twintigtal honderdtal dozijn
  `),
  ...TENS,
  ...TENS.flatMap((ten) => ONES.map((one) => `${one}en${ten}`)),
]);

/** Units after which a number measures, and without which "de vier landen" only names. */
export const units = words(`
  procent procentpunt procentpunten % promille euro miljoen miljard ton kilo kilometer meter hectare liter megawatt seconden minuten uur uren dag dagen werkdag
  werkdagen week weken maand maanden kwartaal jaar punt punten graden decibel
`);

/** Words between a preposition and its value that say how near or how far: "tot ten hoogste 60", "met gemiddeld twee dagen". */
export const bounds = words(`
  ten minste hoogste minstens minimaal maximaal hoogstens zeker ongeveer circa ca ruim bijna krap gemiddeld nog meer minder dan niet hoger lager slechts
  nauwelijks liefst wel precies exact hooguit pakweg
`);

/** Verbs that say by how much: what they are said of becomes so many times or parts as great. */
export const multiplying = words(`
  halveren verdubbelen verdrievoudigen verviervoudigen vervijfvoudigen vertienvoudigen
`);

/** Verbs that say which way an indicator goes, and something else of anything else: "brengt het verzuim terug", "brengt de brief terug". */
export const indicatorVerbs = words(`
  terugbrengen terugdringen drukken omhoogbrengen omlaagbrengen omhooggaan omlaaggaan aantrekken ombuigen terugzakken opkrikken opvijzelen kelderen overtreffen inhalen
`);

/** Verbs by which an indicator is kept an eye on: "wordt gemonitord". */
export const watchingVerbs = words('monitoren volgen bijhouden bewaken gadeslaan');

/** Verbs of telling or counting: what they have for an object is a message, and no aim. */
export const reportingVerbs = words(`
  rapporteren melden publiceren meten tellen registreren vaststellen bekendmaken tonen geven noemen vermelden onderzoeken berekenen opnemen weergeven
  beschrijven delen sturen zenden toezenden toesturen inventariseren analyseren evalueren toelichten opvragen bespreken vragen
  uitvragen peilen beoordelen toetsen voorleggen presenteren aanleveren informeren openbaren
`);

/** Verbs of paying or supplying: a percentage with one of these is a rate or a part. */
export const payingVerbs = words(`
  betalen bijdragen financieren cofinancieren vergoeden bekostigen subsidieren storten dekken voldoen meebetalen bijpassen kwijtschelden leveren
  aanleveren
`);

/** Verbs that leave a value as it is. */
export const keepingVerbs = words(
  'handhaven houden behouden vasthouden aanhouden blijven continueren bestendigen stabiliseren',
);

/** Things that are counted or judged: what follows them says of what. A direction on one of these asks for a value. */
export const indicatorNouns = words(`
  aantal aantallen aandeel aandelen percentage percentages gemiddelde doorlooptijd doorlooptijden wachttijd
  wachttijden reactietijd responstijd behandelduur behandeltijd verblijfsduur tevredenheid klanttevredenheid
  medewerkerstevredenheid vertrouwen opkomst slagingspercentage bezettingsgraad score scores ratio tijdigheid
  ziekteverzuim verzuim uitstroom instroom doorstroom verloop bezetting vullingsgraad dekkingsgraad deelnamegraad
  afhandelingsduur afhandeltijd vertraging foutenpercentage sterftecijfer slaagkans recidive reistijd levertijd
  inzetgraad inzetbaarheidspercentage volume omzet uitgaven schuld werkdruk respons responspercentage waardering
  rapportcijfer bereik gebruikersaantal meldingen klachten incidenten achterstand achterstanden emissies uitstoot
  dekking nalevingspercentage behandelingsduur beslistermijn afwijzingspercentage uitval schooluitval
  bezoekersaantal marktaandeel afhandelingstijd bezwaren geletterdheid tekort aangiftebereidheid aanrijtijd
  aanvoertijd aanvraagduur aanwezigheidspercentage activiteitsgraad afhandelpercentage afkeurpercentage aflosduur
  afwijkingspercentage afwezigheidspercentage alfabetiseringsgraad analfabetisme antwoordtermijn
  arbeidsparticipatie armoedecijfer armoedepercentage arbeidsproductiviteit bekendheidspercentage belastingdruk
  belastingquote benuttingsgraad benuttingspercentage beschikbaarheidspercentage beslistijd besparingspercentage
  betaaltermijn betaaltijd betrouwbaarheidsscore bezettingspercentage bezoekersaantallen bezoekcijfers
  beladingsgraad caseload co2-uitstoot criminaliteitscijfer criminaliteitscijfers datalekken deelnamepercentage
  deelnemersaantal deelnemersaantallen diplomapercentage dodental doelbereik doorlooptermijn doorstroompercentage
  doorverwijzingspercentage energieverbruik exportvolume exportwaarde faalkans foutmarge foutenmarge
  gebruikersaantallen geboortecijfer gemiddelden gereedheidsgraad gini-coefficient groeicijfer groeipercentage
  handelsvolume hersteltijd importvolume inflatie inkomensongelijkheid instroomcijfer instroompercentage
  inzetbaarheidsgraad kindersterfte klachtenaantal klanttevredenheidsscore kostendekkendheid laadtijd ledenaantal
  leegstand levensverwachting loonkloof marktaandelen medewerkerstevredenheidsscore meldingsbereidheid
  mobiliteitsgraad moedersterfte nalevingsgraad omzetcijfer onderhoudsachterstand onderhoudsachterstanden
  ondervertegenwoordiging ongevalscijfer ongevallen ontslagcijfer ophelderingspercentage oplossingspercentage
  oplostijd opkomstpercentage organisatiegraad overlevingskans overlevingspercentage pakkans participatiegraad
  personeelsverloop personeelstekort piekbelasting prestatiescore prestatiescores productiecijfer productiecijfers
  quote quotes rapportcijfers reactietermijn reactietijden recidivecijfer recidivepercentage responsgraad
  responstijden risicoscore schuldquote slaagpercentage slachtofferaantal slachtofferaantallen sluitingsgraad
  stemmenaandeel sterftecijfers sterftekans storingen storingsduur tekorten termijnoverschrijdingen
  tevredenheidscijfer tevredenheidspercentage tevredenheidsscore toegangspercentage trefkans uitputtingspercentage
  uitstroomcijfer uitstroompercentage uitvalpercentage uitvoeringsgraad vaccinatiegraad vacaturegraad vacatures
  verbruik verkeersdoden verliespercentage verlooppercentage vertragingsduur vertrouwenscijfer vertrouwensscore
  verwerkingstijd verwerkingsduur verzuimcijfer verzuimpercentage voorraadniveau voorraaddagen
  vrijstellingspercentage vrouwenaandeel vullingspercentage wachtlijst wachtlijsten wachttermijn waterverbruik
  werkgelegenheidsgraad werkloosheid werkloosheidscijfer werkloosheidspercentage werkvoorraad werkvoorraden
  ziekmeldingen zelfstandigheidsgraad zetelaandeel
  hoeveelheid omvang frequentie lengte tempo bedrag inkomen productiviteit bekendheid deelname aanmeldingen aanvragen slachtoffers 
  cijfer leeftijd sterfte beschikbaarheid naleving werkgelegenheid leerachterstand productie opbrengst
`);

/** Words that name a standard or instrument with which is judged whether the goal was met: a qualitative indicator. */
export const standards = words(`
  criteria criterium norm normen normenkader standaard standaarden certificaat certificaten certificering
  gecertificeerd gecertificeerde gediplomeerd gediplomeerde geaccrediteerd keurmerk audit enquete enquetes peiling
  peilingen benchmark toetsingskader iso-norm iso meetlat indicator indicatoren nulmeting steekproef visitatie
  index beoordelingskader examen eindexamen ratificatie accreditatie geaccrediteerde audits beoordelingscriteria
  beoordelingscriterium beoordelingsmodel diploma diploma's eindexamens eindtermen examens gecertificeerden
  iso-certificaat iso-certificering iso-normen keurmerken kwaliteitskeurmerk kwaliteitsnorm kwaliteitsnormen
  kwaliteitsstandaard kwaliteitsstandaarden kwalificatie-eisen meetinstrument minimumeisen minimumnorm
  minimumnormen navo-norm navo-normen navo-standaard navo-standaarden normeringskader nulmetingen peer-review
  perceptieonderzoek prestatie-indicator prestatie-indicatoren prestatienorm prestatienormen ranglijst scorecard
  scorekaart stanag steekproeven taalniveau taalniveaus tevredenheidsonderzoek tevredenheidsonderzoeken
  toetsingscriteria toetsnorm tussenmeting uitkomstindicator uitkomstindicatoren kpi kpi's kwaliteitsmeting
  visitaties zelfevaluatie vakbekwaamheidstoets bekwaamheidstoets eindtoets slotexamen praktijkexamen
  theorie-examen certificeringseisen
`);

/** Definite words before a number: "de vier partnerlanden" says for whom, not how much. */
export const definites = words('de die deze dat onze hun zijn haar beide');
