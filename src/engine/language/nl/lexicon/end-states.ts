const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/*
 * What no single government brings about abroad: to end what plagues a country, to give it peace or order, to make it something else. Folded.
 */

/** What plagues people so widely that to end it anywhere is an end state. A compound counts by its last part. */
export const plagues = words(`
  oorlog burgeroorlog oorlogen conflict conflicten geweld geweldsspiraal strijd vijandelijkheden gevechten confrontaties bloedvergieten honger hongersnood
  ondervoeding armoede terrorisme terreur extremisme radicalisering jihadisme piraterij zeeroverij slavernij straffeloosheid onderdrukking dictatuur
  tirannie haat sektarisme opstand anarchie chaos wetteloosheid volkerenmoord genocide vervolging grondoorzaken grondoorzaak lijfeigenschap
  analfabetisme kindersterfte moedersterfte zuigelingensterfte voedingsbodem voedingsbodems kindhuwelijk kindhuwelijken meisjesbesnijdenis schuldslavernij volksverhuizing malaria cholera ebola tuberculose aids polio kinderarbeid kinderhuwelijken mensenhandel mensensmokkel maffia
  maffianetwerken krijgsheren bendes milities strijdgroepen terreurgroepen drugskartels drugsbendes smokkelbendes rebellengroepen terreurnetwerken terreurbewegingen terreurcellen terreurgroep terreurbeweging strijdgroep rebellengroep militie bende kernwapens opstandelingen
  terroristen extremisten jihadisten rebellen piraten ontheemding wapenwedloop bezetting foltering martelingen klimaatverandering opwarming
  verwoestijning woestijnvorming stroperij drugsteelt papaverteelt bloedwraak stammenstrijd rassenhaat antisemitisme vrouwenbesnijdenis
`);

/** What plagues as well, but may be found in an office too: an end state only where a country or region is named with it. */
export const localPlagues = words(`
  corruptie criminaliteit misdaad smokkel drugshandel wapenhandel werkloosheid schaarste tekort tekorten ontbossing vervuiling ongelijkheid discriminatie
  racisme onveiligheid instabiliteit onrust crisis crises spanningen verdeeldheid polarisatie oorzaken oorzaak migratie netwerken smokkelnetwerken
  groeperingen droogte overstromingen wanbestuur staatsgreep coups vluchtelingenstromen chantage afscheiding achterstelling uitbuiting machtsmisbruik
  willekeur doodstraf regime junta bewind impasse epidemie erosie dreiging vete vetes geschil geschillen tweespalt
`);

/** What is promised to people: peace, always an end state. A compound counts by its last part. */
export const peace = words(
  'vrede wereldvrede vredesakkoord wapenstilstand bestand staakt-het-vuren vredesregeling vredesverdrag',
);

/** What is promised to a country or region: an end state where one is named. */
export const blessings = words(`
  rust orde stabiliteit veiligheid democratie rechtsstaat rechtsorde welvaart voorspoed verzoening gerechtigheid eenheid eendracht staatsgezag vrijheid
  voedselzekerheid zelfbestuur burgerbestuur welzijn gelijkheid rechtvaardigheid herenigingsakkoord machtsdeling
`);

/** What a country or region becomes: "maakt Dorva stabiel", "een democratisch Dorva". */
export const conditions = words(`
  stabiel stabiele veilig veilige vreedzaam vreedzame democratisch democratische welvarend welvarende vrij vrije leefbaar leefbare terreurvrij
  terreurvrije conflictvrij conflictvrije bestuurbaar bestuurbare verenigd verenigde vredig vredige ordelijk ordelijke gestabiliseerd gestabiliseerde
  bloeiend bloeiende rechtvaardig rechtvaardige eensgezind soeverein soevereine herenigd herenigde ongedeeld corruptievrij corruptievrije
`);

/** What a country is turned into: "maakt van Dorva een rechtsstaat". */
export const turnedInto = words(
  'democratie rechtsstaat land staat republiek welvaartsstaat eenheidsstaat natie volk vredesgebied regio samenleving',
);

/** Parts of the world and those who live there, by common nouns. A compound counts by its last part. */
export const places = words(`
  wereld continent werelddeel regio land landen subregio buurland buurlanden landsdeel provincie provincies hoogland laagland binnenland kustgebied
  grensgebied grensgebieden grensstreek gebied gebieden bekken stroomgebied vallei delta woestijn eilanden eilandengroep archipel schiereiland
  hoofdstad samenleving samenlevingen volk volken volkeren bevolking bevolkingsgroepen gemeenschappen stammen clans wereldhandel wereldeconomie
  platteland conflictgebied hoorn vlakte bergland wereldwijd wereldwijde mondiaal mondiale
`);

/** Those whose number falls to nought only when a country has changed. A compound counts by its last part. */
export const counted = words(`
  conflicten oorlogen ontheemden vluchtelingen slachtoffers doden ondervoeden ondervoede hongerenden armen groepen milities bendes strijders aanslagen
  kapingen kindsoldaten landen staten wijken dorpen moorden ontvoeringen gevechten confrontaties incidenten krijgsheren gevangenen analfabeten
  inwoners kinderen gezinnen burgerdoden executies staatsgrepen overvallen piraterijaanvallen terreuraanvallen raketaanvallen droneaanvallen poliogevallen malariagevallen choleragevallen ebolagevallen mazelengevallen
`);

/** Verbs that say that something is done away with. */
export const ending = words(`
  wegnemen weghalen oplossen uitbannen uitroeien verslaan overwinnen beeindigen beslechten bedwingen doorbreken slechten elimineren wegvagen verdrijven
  neutraliseren uitschakelen tenietdoen bezweren verhelpen wegwerken ontmantelen vernietigen stoppen afschaffen voorkomen breken uitwissen verhinderen
  afwenden verjagen oprollen neerslaan bijleggen stopzetten smoren doven blussen stelpen verpletteren keren ombuigen beteugelen ontwapenen opheffen
  stilleggen uitdoven drijven jagen wegjagen bannen verbannen
`);

/** Verbs that say that something is brought about. */
export const bringing = words(`
  herstellen brengen vestigen bewerkstelligen bereiken realiseren verwezenlijken zorgen teweegbrengen afdwingen scheppen creeren verankeren
  veiligstellen sluiten stichten terugbrengen verzekeren waarborgen borgen geven bezorgen schenken handhaven bewaren voltooien herwinnen leiden voeren
  loodsen teruggeven instandhouden
`);

/** Verbs that change a country or people as such. */
export const changing = words(`
  stabiliseren pacificeren democratiseren herenigen verzoenen demilitariseren bevrijden deradicaliseren verenigen normaliseren verlossen redden
  verheffen bijeenhouden omvormen
`);

/** What the statistics of a country tell: to bring the figure down there is beyond one government, where "de wachttijd bij de posten" is not. */
export const figures = words(`
  armoede honger ondervoeding analfabetisme kindersterfte moedersterfte zuigelingensterfte babysterfte werkloosheid jeugdwerkloosheid kindhuwelijken
  kinderhuwelijken kinderarbeid ontbossing misdaadcijfers corruptie ongelijkheid inkomensongelijkheid ondervoede analfabeten armen hongerenden
  moordcijfer bevolkingsgroei schooluitval drugsproductie papaverteelt
`);
