const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Names of our own side, and words that speak for it. Abbreviations are in the Dutch lexicon: they are names in any language. */
export const ownWords = words('netherlands holland we i nl us ourselves');

/** Nouns that name our own side with an article: "the Minister", "the embassy". */
export const ownHeads = words(`
  government cabinet minister ministers ministry ministries prime secretary secretaries secretary-general director-general director directors directorate
  directorates directorate-general department departments embassy embassies ambassador ambassadors consulate consulates consul missions posts attache
  attaches bureau frigate frigates minehunter battalion contingent marines unit detachment envoy envoys inspectorate inspectorates marechaussee kingdom state-secretary delegation
  consulate-general consulates-general counsellor counsellors marine navy rijkswaterstaat geodata rvo rivm coastguard
`);

/** Our own side, when "Dutch", "Netherlands", "Royal", "national" or "our" says so. */
export const dutchHeads = words(`
  police diplomacy coastguard authorities authority state contribution deployment policy effort efforts delegation unit units troops team teams experts
  trainers instructors advisers advisors observers officers marines ships ship frigate vessel vessels aircraft engineers engineer mission presidency
  customs detachments support assistance funding training presence programme programmes project staff personnel diplomats armed forces army navy air
  force soldiers medics judges prosecutors investigators inspectors servicemen battalion company platoon squadron helicopters
  helicopter minehunter battery crew crews commander commanders medical field hospital intelligence service services agency agencies embassy consulate
  mission missions post posts parliament representation representative representatives liaison officer goal aim objective ambition
  demining boarding weapons bank investment investments development humanitarian cyber specialists adviser advisor instructor trainer expert
  administration government lead leadership participation commitment involvement engagement role input
  police-officers taxpayers partnership strategy fund embassy-network
  museum museums universities schools hospitals municipalities municipality archives laboratory laboratories researchers teachers lecturers doctors
  nurses pilots divers surveyors lawyers judges magistrates interpreters translators planners builders carpenters sailors drivers mechanics auditors
  miners dredgers firefighters policemen policewomen guards sergeants officials civil-servants colleagues volunteers scouts veterinarians vets farmers
  side institute institutes board boards office offices centre chair consortium task taskforce cell desk squad convoy patrol patrols radar radars
  submarine submarines tanker tankers drones planes plane jets jet tug tugs hydrographers paramedics sappers attaches attache counsellor counsellors
  embassies consulates envoy envoys delegates negotiators mediators curators librarians archivists epidemiologists virologists hydrologists vaccinators
  water waterways harbourmaster presidencies contributions
`);

/** Nouns that name our own side whatever stands before them, unless it is a foreign name: "the armed forces". */
export const ownPhrases: readonly (readonly string[])[] = [
  ['armed', 'forces'],
  ['central', 'agency'],
  ['council', 'of', 'ministers'],
  ['national', 'police'],
  ['public', 'prosecution', 'service'],
  ['tax', 'and', 'customs', 'administration'],
  ['state', 'secretary'],
  ['prime', 'minister'],
  ['foreign', 'affairs'],
  ['human', 'resources', 'department'],
  ['permanent', 'representation'],
  ['permanent', 'representative'],
  ['permanent', 'representatives'],
  ['staff', 'officers'],
  ['customs', 'officers'],
  ['consular', 'service'],
];

/** Ministries that are called by what they deal with, with capitals: "Economic Affairs will open …". */
export const ministries: readonly (readonly string[])[] = [
  ['justice', 'and', 'security'],
  ['economic', 'affairs'],
  ['social', 'affairs'],
  ['general', 'affairs'],
  ['infrastructure', 'and', 'water', 'management'],
  ['asylum', 'and', 'migration'],
];

/** Portfolios that follow "Ministry of" and "Minister for": what follows them otherwise is a country. */
export const portfolios = words(`
  foreign defence defense justice finance general economic education health infrastructure agriculture asylum climate social interior housing
  trade development the home public water migration security legal science culture higher agriculture education kingdom emancipation energy
  consular cultural heritage multilateral international nature fisheries sport sports welfare employment digital digitalisation tax taxation customs
  benefits youth long-term medical spatial transport waterways immigration integration civil strategic political human stabilisation european
  protection cooperation space food prisons prison aviation shipping students research media roads rail
`);

/** Nouns that name somebody else: they act, but not for us. */
export const otherHeads = words(`
  council assembly commission committee authorities authority opposition ally allies partners partner states countries country union nations mission
  operation coalition parliament court tribunal government bank companies company municipalities municipality provinces researchers evaluators
  mediators mediator parties party rebels groups landowners operator operators court commander police army navy coastguard secretariat secretary-general
  president king queen chairman chairwoman chair foundation association university port community communities donors donor unions union association
  federation organisation organisations organization organizations presidency chamber institute school academy newspaper media population people
  residents farmers fishermen refugees visitors employers employees shipowners exporters traders carriers soldiers sentry pilot guard crew
  drone mutineers commission statistics coastguard council inspectorate
`);

/** Names that are none of ours: abbreviations are in the Dutch lexicon. */
export const otherNames = words(`
  european nato eu un us uk canada norway denmark sweden belgium germany france spain portugal italy poland greece finland britain ireland luxembourg
  australia japan turkey ukraine russia china brazil kenya
  washington moscow beijing brussels ankara tehran kyiv berlin paris rome madrid warsaw budapest belgrade minsk tbilisi baku yerevan baghdad damascus
  cairo riyadh jerusalem kabul islamabad delhi seoul pyongyang pretoria nairobi abuja bamako niamey
`);
