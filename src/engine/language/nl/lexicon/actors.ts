const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Names of our own side that need no article. Folded. */
export const ownNames = words(`
  nederland bz buza defensie j&v jenv ocw ienw i&w ez ezk kgg lnv lvvn vws szw bzk az fin bhos bho a&m aenm
  financien buitenlandse-zaken dvb dss dmm dgis dgpz iob nctv kmar rvo dji cds aivd mivd hdpo dcv dmh dsh dio dia
  dpg douane rijkswaterstaat rijksoverheid koninkrijk wij we ik ‹wie› min-bz minbuza minfin mindef eza dgbeb dges
  dgrr dgpol dgro dgwb dgvb dgm dgmi dgmo dgf dgb dgfz pdgis pdgbeb cio bsg dao daf dbv dde dga dgo dju diw dkh dme
  dmo dms dmv dnw dpc dpz dsi dso dvl dwm dwh dwo fez hdbv hdef ibi imh igg ils isb jz kcbr nlarms nfia nfi nlda
  ind coa dt&v dtv dnb cbs cpb scp pbl rivm knmi nlnavo pv pveu pvn vtv rdi ilt nvwa nza igj isza ssc svb uwv cjib
  cak dcmr rdw nlr tno fmo nea ncsc din ctivd jgz jivc jscu dcc dco clsk clas czsk koninklijke-marechaussee kmarine
  cbr prorail staatsbosbeheer clo cdc dgko dgoo nctr dvo nlmarfor nlsocom 11lmb 13lmb 43mechbrig
`);

/** Names of others that look like an abbreviation of our own side. */
export const otherNames = words(`
  washington moskou peking ankara teheran kiev kyiv berlijn parijs rome madrid warschau boedapest belgrado minsk tbilisi bakoe jerevan bagdad damascus
  cairo riyad jeruzalem kaboel islamabad seoul pyongyang pretoria abuja bamako niamey
  eu vn navo nato ovse oeso vs vk imf who oas au ecowas asean g7 g20 unhcr unicef undp ohchr iaea imo wto un ngo
  isr hiv covid sdg esf mou ai ip tv gps kwh btw bbp bnp oda smart sea pr mel ict cop gbvs bvv ivs vknl eeas edeo
  edm eumam eucap eubam eutm eufor eunavfor eupol eulex eulpm icc icj isg isis pkk idf iom ocha opcw osce unesco
  unrwa unwomen wfp wereldbank worldbank ebrd eib ecb efta ecre coe igad sadc eac mercosur cpc csto brics minusma
  monusco minusca unmiss unifil undof untso unficyp unfpa unep unido unodc unssc un-women ilo fao ifad ipcc unfccc
  cbd cites uncac unhrc hrc ngo's ngos icrc icrk msf mrd hrw amnesty dsei kfor sfor ifor isaf rsm nmi efp
  efp-bataljon jef cjtf oir agenor emasoh aspides atalanta irini althea barkhane takuba g5 g77 p5 quad aukus cia
  fbi dod dfid fcdo afd giz kfw afdb adb aiib idb wipo itu upu wmo icao eurocontrol europol eurojust frontex easo
  euaa enisa eda pesco ema eba esma cepol olaf ec ep echr evrm ehrm rekenhof ctbto npt mtcr nsg wassenaar emac
  ecofin coreper psc jbz pfas pfos pfoa pcb nox dna adhd ggz lng lpg aow wao wia
  ww bsn
`);

/** Nouns that name our own side with an article: "de minister", "het detachement". Plurals as they are written. */
export const ownHeads = words(`
  delegatie
  kabinet regering minister ministers minister-president premier staatssecretaris staatssecretarissen
  bewindspersoon bewindspersonen bewindslieden bewindsman bewindsvrouw ministerie ministeries departement
  departementen directie directies directeur directeuren directeur-generaal directoraat-generaal
  directeur-politieke-zaken secretaris-generaal thematisch-ambassadeur mensenrechtenambassadeur ambassade
  ambassades ambassadeur ambassadeurs consulaat consulaten consul post posten postennet vertegenwoordiging
  vertegenwoordigingen attache attaches defensieattache defensieattaches cyberattache landbouwattache liaison
  liaisons detachement krijgsmacht landmacht luchtmacht marine marechaussee strijdkrachten fregat boordhelikopter
  helikopter f-35's f-16's bataljon compagnie peloton genie genie-eenheid genieteam stafofficieren stafofficier
  bijdrage inzet rijk rijksdienst rijksoverheid regeringscommissaris contingent bureau gezant inspectie inspecties
  inspecteur inspecteurs landbouwraad landbouwraden landsadvocaat landmachteenheid raadadviseur programmateam
  ambassadepersoneel korpschef taskforce projectteam crisisteam programmadirectie chef cdp's posthoofd posthoofden
  eenheid afdeling ambassademedewerkers rijksinspectie militairen instructeurs waarnemers adviseurs
  politieadviseurs mariniers commandant bemanning patrouillevaartuig tankvliegtuig trainers kabinetslid
  kabinetsleden bewindsvrouwen vicepremier minister-presidente ministerraad rijksministerraad onderraad
  ambtsvoorganger thesaurier thesaurier-generaal inspecteur-generaal inspecteurs-generaal directeuren-generaal
  plaatsvervangend-directeur directieraad bestuursraad afdelingen afdelingshoofd directiehoofd programmadirecteur
  programmabureau programmateams projectbureau projectteams stafafdeling stafdirectie themadirectie regiodirectie
  steundirectie hoofddirectie landenteam landenteams kernteam coordinatieteam beleidsteam evaluatieteam adviesteam
  crisisteams taskforces werkeenheid kenniseenheid directiebureau kanselarij zakenpost consuls consul-generaal
  consuls-generaal consulaat-generaal consulaten-generaal honorair-consul honoraire-consuls ambassadekantoor
  ambassadekantoren zaakgelastigde zaakgelastigden gevolmachtigde gezanten speciaal-gezant speciale-gezant
  permanent-vertegenwoordiger cultuurattache handelsattache innovatieattache innovatieattaches politieattache
  justitieattache onderwijsattache verkeersattache douaneattache economisch-attache liaisonofficier
  liaisonofficieren immigratieliaison mensenrechtengezant klimaatgezant watergezant cybergezant bedrijvenloket
  regiokantoor thematisch-deskundigen mensenrechtendeskundige ambassademedewerker beleidsmedewerker
  beleidsmedewerkers beleidsdirectie postmedewerkers vakdepartement vakdepartementen vakministerie vakministers
  moederdepartement kerndepartement krijgsmachtdeel krijgsmachtdelen krijgsmachtonderdelen defensieonderdeel
  defensieonderdelen defensiestaf defensieleiding defensiepersoneel zeestrijdkrachten landstrijdkrachten
  luchtstrijdkrachten luchtmachtdetachement marinedetachement detachementen contingenten bataljons compagnieen
  pelotons eskader eskadron eskadrons commandotroepen genisten logistiek-detachement wachtdetachement
  voorverkenningsteam fregatten luchtverdedigingsfregat luchtverdedigingsfregatten commandofregat mijnenjager
  mijnenjagers onderzeeboot onderzeeboten bevoorradingsschip bevoorradingsschepen amfibisch-transportschip
  patrouilleschip patrouilleschepen marineschip marineschepen kustwachtcutter patrouillevaartuigen helikopters
  transporthelikopter transporthelikopters gevechtshelikopter gevechtshelikopters chinook chinooks apache apaches
  cougars boordhelikopters nh90 nh-90 f-35 f-16 f35 f35's jachtvliegtuig jachtvliegtuigen gevechtsvliegtuig
  gevechtsvliegtuigen transportvliegtuig transportvliegtuigen tankvliegtuigen c-130 c-130's kc-30 mrtt mrtt's mq-9
  mq-9's drone-eenheid patriot patriots patriot-batterij patriotbatterij patriot-eenheid luchtverdedigingseenheid
  houwitsers pantserhouwitsers special-forces kmar-detachement marechausseedetachement politiedetachement
  veldhospitaal chirurgisch-team medisch-team hospitaalschip detachementscommandant plaatsvervangend-commandant
  contingentscommandant bemanningen trainingsteam trainingsteams mentorteam mentorteams mobiel-trainingsteam
  verkenningseenheid verkenningspeloton inlichtingenteam waarnemersteam politiefunctionarissen marechaussees
  genietroepen commando's stafleden civiel-experts politietrainers rechtsstaatadviseurs genderadviseur
  genderadviseurs juridisch-adviseur landenadviseur beleidsadviseur rijksinspecties auditdienst accountantsdienst
  uitvoeringsorganisatie uitvoeringsorganisaties uitvoeringsdienst planbureau planbureaus rijksdiensten
  rijksvastgoedbedrijf visadienst paspoortdienst consulaire-dienst
`);

/** Our own side, when the adjective Nederlandse or Koninklijke says so. */
export const dutchHeads = words(`
  land afvaardiging instituut
  politie diplomatie kustwacht overheid overheden inzet bijdrage doelstelling doelstellingen doel doelen ambitie
  ambities deelname beleid inspanning inspanningen politiekorps delegatie eenheid eenheden militairen team teams
  experts trainers instructeurs adviseurs waarnemers officieren mariniers schepen schip fregat vliegtuigen
  inzetgebied trainingsbijdrage genie genie-eenheid missiebijdrage missie politiemissie trainingsmissie buitenlandbeleid voorzitterschap
  belastingdienst douane f-35's leiding steun hulp financiering opleiding bemanning strijdmacht presentie
  aanwezigheid streven koers rol agentschap agentschappen ambtenaren bedrijfsvoering beleidsinzet brigade brigades
  detachementen diensten diplomaten divisie deelneming gezagvoerder grondtroepen grenswacht handelsmissie
  hoofdbijdrage ondersteuning capaciteit capaciteiten inlichtingendienst inlichtingendiensten veiligheidsdiensten
  korps kandidatuur kandidaat medewerkers mentoren militair missieleden onderhandelaar onderhandelaars onderzoekers
  ontwikkelingssamenwerking ontwikkelingsbeleid ontwikkelingsinzet officier onderofficieren personeel politiemensen
  politieagenten agenten rechtsstaatexperts civiele-experts deskundigen expert adviseur waarnemer trainer
  instructeur mariniersbataljon regeringsdelegatie staf stafleden stafofficieren strijdkrachten toezegging
  toezeggingen toezichthouder troepen troepenbijdrage uitzending vaartuig vertegenwoordiger vertegenwoordigers
  voornemen voornemens toedoen ingrijpen optreden vlaggenschip vredesbijdrage wapenbijdrage veiligheidsbeleid mensenrechtenbeleid
  handelsbeleid klimaatdiplomatie cyberdiplomatie luchtruimbewaking verbintenis verplichting verplichtingen
  prioriteit prioriteiten commandanten
`);

/** Services that every country has: ours where nothing says otherwise. */
export const homeServices = words(`
  politie brandweer recherche landsadvocatuur politieacademie belastingdienst rechtspraak reclassering kustwachtcentrum
`);

/** Nouns that name somebody else: they act, but not for us. */
export const otherHeads = words(`
  missie operatie veiligheidsraad raad commissie secretariaat delegatie eu-delegatie vn-missie eu-missie partners
  partner autoriteiten gemeenten gemeente universiteiten universiteit bedrijven bondgenoten bondgenoot lidstaten
  lidstaat landen land groepen partijen rechter rechtbank overgangsregering bemiddelaar onderzoekers
  onderzoekscommissie adviesraad aiv rekenkamer president koning rebellen milities bevolking inwoners burgers
  vissers havenmeester staat gastland hoofdkwartier aanbieders academici actoren advocaten agressor ambtgenoten
  ambtgenoot ondertekenaars arbiters banken beroepsgroep bevelhebber bestuurders brancheorganisatie
  brancheorganisaties buurlanden buurland coalitie coalitiegenoten coalitiepartners commissaris commissarissen
  eurocommissaris deelnemers deelstaten donor donoren donorlanden fabrikant fabrikanten fondsen fracties gastlanden
  gerechtshof gezaghebbers gouverneur gouverneurs grensbewoners grootmacht grootmachten handelaren handelspartners
  hulporganisatie hulporganisaties hulpverleners industrie instanties instellingen inspectieteam investeerders
  jihadisten jongeren journalisten junta juntaleden kandidaat-lidstaten kandidaat-lidstaat kiezers klokkenluiders
  koepelorganisaties kennisinstelling kennisinstellingen leger legerleiding leiders leider leveranciers
  machthebbers mensenrechtenverdedigers migranten militanten missiehoofd missieleiding mogendheden natie naties
  ombudsman ondernemers ontheemden oppositie oppositiepartijen opstandelingen organisatie organisaties
  overheidstroepen overlevenden parlementariers partnerlanden partnerland piraten presidenten provincies provincie
  raadsleden rapporteur rapporteurs rechters aanklager aanklagers redacties rederijen reders regeringsleger
  regeringstroepen regio's separatisten smokkelaars speciaal-rapporteur staten staatshoofd staatshoofden
  strijdgroepen strijders studenten slachtoffers terroristen toezichthouders tribunaal troepenmacht
  troepenleveranciers uitvoerders uitvoeringspartner uitvoeringspartners veiligheidsregio's veiligheidstroepen
  vakbond vakbonden verdragspartijen verzekeraars vluchtelingen vn-organisaties vn-gezant vn-personeel vn-troepen
  vredesmacht vredesmissie vrouwenorganisaties waterschap waterschappen werkgevers werknemers wetenschappers
  vn-commissaris ziekenhuizen zorginstellingen zusterorganisaties navo-bondgenoten navo-commandant eu-lidstaten
  eu-commissie eu-raad eu-operatie navo-missie navo-operatie
  initiatiefnemers initiatiefnemer indieners indiener opstellers fractie fractievoorzitters coalitiepartijen veehouders boeren
  akkerbouwers tuinders telers pluimveehouders melkveehouders geitenhouders huiseigenaren huurders verhuurders omwonenden ouders
`);

/** Parliament: informed, never the one who acts for us. */
export const parliament = words(
  'u kamer kamerleden kamerlid kamercommissie kamercommissies tweede-kamer eerste-kamer parlement staten-generaal volksvertegenwoordiging volksvertegenwoordigers',
);

/** Ministries that are called by what they deal with: "Buitenlandse Zaken opent …". */
export const ministries: readonly (readonly string[])[] = [
  ['buitenlandse', 'zaken'],
  ['binnenlandse', 'zaken'],
  ['economische', 'zaken'],
  ['sociale', 'zaken'],
  ['algemene', 'zaken'],
  ['justitie', 'en', 'veiligheid'],
  ['infrastructuur', 'en', 'waterstaat'],
  ['asiel', 'en', 'migratie'],
];

/** Portfolios that follow "minister van" and "ministerie van": what follows them otherwise is a country. */
export const portfolios = words(`
  buitenlandse binnenlandse justitie defensie financien algemene economische sociale onderwijs volksgezondheid
  infrastructuur landbouw asiel klimaat bz j&v jenv ocw ienw ez ezk lnv lvvn vws szw bzk az fin bhos bho
  volkshuisvesting ontwikkelingshulp ontwikkelingssamenwerking buza kgg veiligheid waterstaat wonen natuur visserij
  voedselzekerheid voedselkwaliteit cultuur wetenschap werkgelegenheid welzijn sport milieu groei
  koninkrijksrelaties handel migratie rechtsbescherming emancipatie media jeugd preventie toeslagen fiscaliteit
  digitalisering ordening mijnbouw
`);
