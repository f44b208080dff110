const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Numbers in words. "een" is left out: it is the article far more often. */
export const numberWords = words(`
  nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig
  vijftig zestig zeventig tachtig negentig honderd honderdtwintig honderdvijftig tweehonderd driehonderd vierhonderd vijfhonderd duizend tweeduizend
  eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertigtal tiental
  vijfendertig vijfenveertig zestigtal twintigtal honderdtal dozijn halveren halveert gehalveerd halvering verdubbelen verdubbelt verdubbeld verdubbeling
  verdrievoudigen verdrievoudigt verdrievoudigd verviervoudigen
`);

/** Units after which a number measures, and without which "de vier landen" only names. */
export const units = words(`
  procent procentpunt procentpunten % promille euro miljoen miljard ton kilo kilometer dagen weken uren uur maanden jaar punten graden decibel
`);

/** Things that are counted or judged: what follows them says of what. A direction on one of these asks for a value. */
export const indicatorNouns = words(`
  aantal aantallen aandeel aandelen percentage percentages gemiddelde doorlooptijd doorlooptijden wachttijd wachttijden reactietijd responstijd behandelduur behandeltijd
  verblijfsduur tevredenheid klanttevredenheid medewerkerstevredenheid vertrouwen opkomst slagingspercentage bezettingsgraad score scores ratio tijdigheid
  ziekteverzuim verzuim uitstroom instroom doorstroom verloop bezetting vullingsgraad dekkingsgraad deelnamegraad afhandelingsduur afhandeltijd vertraging foutenpercentage
  sterftecijfer slaagkans recidive reistijd levertijd inzetgraad inzetbaarheidspercentage volume omzet uitgaven schuld werkdruk respons responspercentage
  waardering rapportcijfer bereik gebruikersaantal meldingen klachten incidenten achterstand achterstanden emissies uitstoot dekking nalevingspercentage
  behandelingsduur beslistermijn afwijzingspercentage uitval schooluitval bezoekersaantal marktaandeel afhandelingstijd bezwaren geletterdheid tekort
`);

/** Words that name a standard or instrument with which is judged whether the goal was met: a qualitative indicator. */
export const standards = words(`
  criteria criterium norm normen normenkader standaard standaarden certificaat certificaten certificering gecertificeerd gecertificeerde gediplomeerd gediplomeerde
  geaccrediteerd keurmerk audit enquete enquetes peiling peilingen benchmark toetsingskader iso-norm iso meetlat indicator indicatoren nulmeting
  steekproef visitatie index beoordelingskader examen eindexamen ratificatie
`);

/** Definite words before a number: "de vier partnerlanden" says for whom, not how much. */
export const definites = words('de die deze dat onze hun zijn haar beide');
