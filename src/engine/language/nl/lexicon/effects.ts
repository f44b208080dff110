const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/*
 * What nouns name, where a contribution is made to them: a change in the world, or a thing, body or gathering that one takes part in. Folded.
 */

/** Nouns that name a change or a state of the world, though they are made of no verb that we know. */
export const effectNouns = words(`
  vrede rust orde veiligheid stabiliteit welvaart welzijn vrijheid gelijkheid democratie rechtsstaat rechtsorde rechtspraak rechtvaardigheid
  vertrouwen begrip draagvlak herstel behoud opbouw wederopbouw afbouw heropbouw overgang omslag ommekeer omwenteling transitie terugkeer
  doorstroom groei bloei vooruitgang ontspanning verzoening toenadering eenwording samenhang weerbaarheid zelfredzaamheid
  emancipatie bewustwording inburgering ontmijning ontwapening demobilisatie re-integratie vrijlating berechting opsporing waarheidsvinding
  zoektocht weg pad verloop functioneren bestaan voortbestaan burgerbestuur toegang voedselzekerheid volksgezondheid werkgelegenheid
  bestaanszekerheid rechtszekerheid gezondheid volwassenwording gerechtigheid kansen machtsoverdracht machtsdeling omschakeling
  onafhankelijkheid zelfstandigheid zelfbeschikking eensgezindheid samenleven dialoog vredesproces staatsvorming staatsgezag gezag
  strijd aanpak verkiezingen overgangsproces hervormingsproces oplossing uitweg machtswisseling verbroedering doorbraak
  terugdringing tegengaan klimaatbestendigheid natuurherstel kansengelijkheid mensenrechten persvrijheid godsdienstvrijheid
`);

/** What can be joined, paid into or spoken at: who contributes to it, does something. A compound counts by its last part. */
export const takenPartIn = words(`
  missie missies operatie operaties fonds fondsen oefening oefeningen campagne project projecten programma programma's vlootverband verband eenheid
  eenheden macht troepenmacht vredesmacht team teams staf staven hoofdkwartier begroting budget kosten rapport rapportage verslag evaluatie onderzoek
  studie conferentie top bijeenkomst vergadering overleg beraad debat discussie consultatie raadpleging gesprek gesprekken onderhandeling
  onderhandelingen tentoonstelling publicatie boek brief nota plan plannen strategie verdrag akkoord resolutie voorstel advies inbreng commissie
  werkgroep contactgroep coalitie alliantie bondgenootschap fregat schip missieteam vloot eskader bataljon brigade batterij battlegroup
  battlegroups financiering dekking aanschaf aankoop pot platform netwerk instituut secretariaat centrum trustfund faciliteit initiatief jaarverslag
  handleiding leidraad website database databank register stroom pakket regeling opleiding cursus training trainingen
`);

/** Nouns with the ending of a quality or doing that name a body, thing or amount. */
export const noEffects = words(`
  overheid overheden eenheid eenheden gelegenheid hoeveelheid meerderheid minderheid moeilijkheid bijzonderheid universiteit faculteit autoriteit
  autoriteiten activiteit activiteiten entiteit faciliteit kwaliteit capaciteit capaciteiten identiteit prioriteit prioriteiten publiciteit
  regering bevolking vereniging instelling instellingen afdeling vergadering stichting onderneming organisatie organisaties delegatie
  vertegenwoordiging vestiging begroting woning woningen rekening vordering verklaring mededeling aanbeveling aanbevelingen regeling regelingen
  uitnodiging bedoeling gedachte doelstelling doelstellingen inzet bijdrage steun hulp aanvraag vraag afspraak afspraken besluit uitspraak
  oproep operatie missie delegaties coalitie generatie informatie situatie locatie nominatie kandidatuur relatie relaties reputatie organisaties
  afvaardiging aanwezigheid aanhang opleiding opleidingen training trainingen bijeenkomst verkiezing lijn begeleiding meting
  ordening bemanning leiding regie plaatsing voorziening voorzieningen verzekering tentoonstelling
`);
