const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/*
 * What no single government brings about abroad: to end what plagues a country, to give it peace or order, to make it something else. Folded.
 */

/** What plagues people so widely that to end it anywhere is an end state. */
export const plagues = words(`
  war wars civil-war conflict conflicts violence bloodshed fighting hostilities battle battles confrontations famine famines hunger starvation
  malnutrition poverty misery terrorism terror extremism radicalisation radicalization jihadism piracy slavery serfdom impunity oppression repression
  dictatorship tyranny despotism hatred sectarianism insurgency insurgencies rebellion uprising anarchy chaos lawlessness genocide ethnic-cleansing
  persecution illiteracy malaria cholera ebola tuberculosis aids polio measles leprosy hiv trafficking warlordism militias militia warlords gangs cartels
  rebels terrorists extremists jihadists insurgents pirates separatists displacement torture occupation warming desertification poaching apartheid
  vendetta vendettas racism-hate antisemitism pogroms massacres slaughter suffering homelessness statelessness killing killings kidnappings atrocities
`);

/** What plagues as well, but may be found in an office too: an end state only where a country or region is named with it. */
export const localPlagues = words(`
  corruption crime smuggling unemployment scarcity shortage shortages deforestation pollution inequality discrimination racism insecurity instability
  unrest crisis crises tension tensions division divisions polarisation migration drought droughts floods flooding misrule coup coups blackmail secession
  exploitation arbitrariness regime junta deadlock impasse stalemate epidemic epidemics erosion threat threats feud feuds dispute disputes rift attacks
  kidnapping extortion lynching abuse feuding disease diseases deaths ignorance isolation overfishing underdevelopment cycle spiral group groups
  movement army networks network trade cultivation
`);

/** Peace is an end state wherever it is brought. */
export const peace = words('peace truce ceasefire armistice reconciliation harmony concord');

/** What is promised to a country or region: an end state where one is named, or where it is brought back. */
export const blessings = words(`
  stability order security democracy calm rule prosperity freedom justice unity equality self-government sovereignty safety welfare well-being harmony
  tranquillity liberty brotherhood fairness abundance
`);

/** What a country or region becomes: "make Dorva stable", "a democratic Dorva". */
export const conditions = words(`
  safe stable peaceful democratic prosperous free secure liveable habitable governable united orderly flourishing just sovereign reunited undivided
  corruption-free conflict-free self-sufficient rich independent calm whole healthy
`);

/** What a country is turned into: "turn Dorva into a democracy". */
export const turnedInto = words(
  'democracy state country society region economy nation haven republic federation constitutional paradise breadbasket beacon oasis land',
);

/** Parts of the world and those who live there, by common nouns. */
export const places = words(`
  world continent region regions subregion country countries nation nations province provinces highlands lowlands area areas valley valleys basin delta
  desert island islands archipelago peninsula neighbourhood society societies people peoples population populations communities tribes clans countryside
  border borderland borderlands plain plains coast capital globe planet earth humanity mankind horn peninsula sahel worldwide villages villagers
  families farmers refugees children everyone anyone nobody global
`);

/** Those who quarrel: to reconcile them is an end state. */
export const parties = words(`
  parties communities factions tribes groups sides peoples populations neighbours governments clans regions provinces rivals enemies camps brothers
  religions ethnicities militias armies leaders generals villages states countries nations adversaries
`);

/** Those whose number falls to nought only when a country has changed. */
export const counted = words(`
  conflicts wars displaced refugees victims deaths casualties malnourished hungry poor groups militias gangs fighters attacks hijackings child-soldiers
  villages murders kidnappings clashes confrontations incidents warlords prisoners illiterates executions poachers landmines mines coups cases emissions
  killings bombings raids infections mortality poverty hunger piracy
`);
