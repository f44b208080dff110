const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Names of our own side that need no article. Folded. */
export const ownNames = words(`
  nederland bz buza defensie j&v jenv ocw ienw i&w ez ezk kgg lnv lvvn vws szw bzk az fin bhos bho a&m aenm financien buitenlandse-zaken
  dvb dss dmm dgis dgpz iob nctv kmar rvo dji cds aivd mivd hdpo dcv dmh dsh dio dia dpg douane rijkswaterstaat rijksoverheid koninkrijk
  wij we ik ‹wie›
`);

/** Names of others that look like an abbreviation of our own side. */
export const otherNames = words(`
  eu vn navo nato ovse oeso vs vk imf who oas au ecowas asean g7 g20 unhcr unicef undp ohchr iaea imo wto un ngo isr hiv covid sdg esf mou ai
  ip tv gps kwh btw bbp bnp oda smart sea pr mel ict cop oda gbvs bvv ivs vknl
`);

/** Nouns that name our own side with an article: "de minister", "het detachement". Plurals as they are written. */
export const ownHeads = words(`
  kabinet regering minister ministers minister-president premier staatssecretaris staatssecretarissen bewindspersoon bewindspersonen bewindslieden bewindsman
  bewindsvrouw ministerie ministeries departement departementen directie directies directeur directeuren directeur-generaal directoraat-generaal directeur-politieke-zaken
  secretaris-generaal thematisch-ambassadeur mensenrechtenambassadeur
  ambassade ambassades ambassadeur ambassadeurs consulaat consulaten consul post posten postennet vertegenwoordiging vertegenwoordigingen
  attache attaches defensieattache defensieattaches cyberattache landbouwattache liaison liaisons detachement krijgsmacht landmacht luchtmacht marine marechaussee strijdkrachten
  fregat boordhelikopter helikopter f-35's f-16's bataljon compagnie peloton genie genie-eenheid genieteam stafofficieren stafofficier
  bijdrage inzet rijk rijksdienst rijksoverheid regeringscommissaris contingent bureau
  gezant inspectie inspecties inspecteur inspecteurs landbouwraad landbouwraden landsadvocaat landmachteenheid raadadviseur programmateam ambassadepersoneel korpschef taskforce projectteam crisisteam programmadirectie chef cdp's posthoofd posthoofden eenheid afdeling ambassademedewerkers rijksinspectie militairen
  instructeurs waarnemers adviseurs politieadviseurs mariniers commandant bemanning patrouillevaartuig tankvliegtuig trainers
`);

/** Our own side, when the adjective Nederlandse or Koninklijke says so. */
export const dutchHeads = words(`
  politie diplomatie kustwacht overheid overheden inzet bijdrage doelstelling doelstellingen doel doelen ambitie ambities deelname beleid inspanning inspanningen
  kustwacht politiekorps delegatie eenheid eenheden militairen team teams experts trainers instructeurs adviseurs waarnemers officieren mariniers schepen schip fregat vliegtuigen
  inzetgebied trainingsbijdrage genie genie-eenheid missiebijdrage missie buitenlandbeleid voorzitterschap belastingdienst douane f-35's leiding
  steun hulp financiering opleiding bemanning strijdmacht presentie aanwezigheid streven koers rol
`);

/** Nouns that name somebody else: they act, but not for us. */
export const otherHeads = words(`
  missie operatie veiligheidsraad raad commissie secretariaat delegatie eu-delegatie vn-missie eu-missie partners partner autoriteiten
  gemeenten gemeente universiteiten universiteit bedrijven bondgenoten bondgenoot lidstaten lidstaat landen land groepen partijen rechter rechtbank
  overgangsregering bemiddelaar onderzoekers onderzoekscommissie adviesraad aiv rekenkamer president koning rebellen milities bevolking inwoners
  burgers vissers havenmeester staat gastland hoofdkwartier
`);

/** Parliament: informed, never the one who acts for us. */
export const parliament = words(
  'u kamer kamerleden tweede-kamer eerste-kamer parlement staten-generaal volksvertegenwoordiging',
);

/** Portfolios that follow "minister van" and "ministerie van": what follows them otherwise is a country. */
export const portfolios = words(`
  buitenlandse binnenlandse justitie defensie financien algemene economische sociale onderwijs volksgezondheid infrastructuur landbouw asiel
  klimaat bz j&v jenv ocw ienw ez ezk lnv lvvn vws szw bzk az fin bhos bho volkshuisvesting ontwikkelingshulp ontwikkelingssamenwerking
`);
