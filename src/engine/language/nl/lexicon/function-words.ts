const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words after which a noun group follows. "het", "dit" and "dat" are left out: they are pronouns as often. */
export const determiners = words(`
  de een deze die zijn haar hun ons onze uw mijn geen elke elk iedere ieder welke welk zo'n dergelijke zulke 's
`);

/** Words of amount before a noun. */
export const quantifiers = words(`
  alle beide enkele diverse verschillende sommige veel vele weinig meer minder meerdere enige een twee drie vier vijf zes zeven acht negen tien elf twaalf
  dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend
`);

/** Prepositions, contracted ones included. */
export const prepositions = words(`
  aan achter af behalve beneden bij binnen blijkens boven buiten conform dankzij door gedurende gezien in ingevolge inzake jegens krachtens
  langs met middels na naar naast namens niettegenstaande nabij om omstreeks omtrent ondanks onder ongeacht op over overeenkomstig per
  rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor voorafgaand voorbij wegens
  zonder m.b.t t.b.v i.v.m d.m.v t.a.v o.b.v
`);

/** Words that open a subordinate clause, whose verb stands last. */
export const subordinators = words(`
  als indien omdat doordat zodat opdat wanneer terwijl nadat voordat totdat zodra zolang hoewel ofschoon toen zoals aangezien mits tenzij
  naarmate dat of waardoor waarmee waarbij waarin waarop waarvoor waarvan waaronder waartoe waarna
`);

/** Adverbs and adverbial openings that are never the subject: the subject then follows the verb. */
export const adverbs = words(`
  daarnaast daarom daarbij daartoe daarvoor daarmee daarna daarop daarover daardoor daarin hiermee hierbij hierna hiertoe hierover hierop hierin
  ook tevens bovendien verder voorts vervolgens echter inmiddels momenteel nu thans dan toen eerst allereerst tenslotte ten-slotte uiteindelijk
  binnenkort spoedig weldra tijdig desgewenst mogelijk eventueel jaarlijks maandelijks wekelijks halfjaarlijks evenmin zo aldus immers namelijk
  zodoende derhalve dus niettemin desondanks desalniettemin intussen ondertussen vooralsnog voorlopig gaandeweg geleidelijk structureel
  eveneens bijvoorbeeld concreet tegelijk tegelijkertijd gelijktijdig samen gezamenlijk jaarlijks periodiek regelmatig nooit altijd
`);

/**
 * Nouns that are spelled like a form of a verb. With a determiner, adjective or preposition before them they are the noun.
 */
export const nounsLikeVerbs = words(`
  inzet steun werk hulp deel vraag antwoord verzoek besluit bericht voorstel overleg onderzoek ontwerp herstel verblijf toezicht verlies begin
  eind groei verloop gebruik beheer bestuur belang doel stand vorm zorg kosten aanval aanvallen middelen landen banden delen werken vragen plannen
  stappen handel rol dienst raden leden zaak koers prijs prijzen eisen wensen rechten gegevens grenzen posten post berichten besluiten bedragen
  verdragen verdrag uitgaven schepen wapens lasten waarden weer meer overleggen onderzoeken voorstellen verzoeken antwoorden partijen
  streven bedrag verslag gevolg gevolgen beleid advies krediet contact proces toets test start stop druk reis plaats taak regel regels haven
  verschil leven optreden vertrouwen handelen bestaan verlangen vermogen vermoeden vergaderingen uitvoering bijeenkomst opdracht toegang uitgang
  aanpak omvang opvang afstand bijstand opstand toestand uitstel opzet omzet uitzet aanvraag aanbod verbod gebod voorraad beraad verkeer
  tekort gesprek gesprekken bezoek bezoeken boten meting oefening schade kans kansen aanleg inleg overval aandeel voordeel oordeel oordelen nadeel
  peil open twijfel plan duur strijd claim raad geld acht speciaal voortgang ingang doorgang overgang aanvang verzet drank zicht inzicht uitzicht overzicht bewijs vonnis klacht macht kracht jacht oogst vaart print
`);

/** Plurals that are spelled like an infinitive: a verb only behind "te". */
export const mostlyNouns = words('scholen loodsen planten');
