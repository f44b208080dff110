const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * Words for one thing, Dutch and English, a thing a line: by their roots, so that "terrorismebestrijding" goes with "terreur" and "jeugdraad" with
 * "jongeren". A root of fewer than four letters, or with `=` behind it, is a word by itself.
 */
export const kinWords: readonly (readonly string[])[] = [
  // Threats and security
  'terreur terror jihad extremis radicalis',
  'hybrid desinformatie sabotage beïnvloeding disinformation',
  'cyber digita hack online informatiebeveiliging',
  'wapen ontwapen munitie kernwapen weapon arms= disarm',
  'mijnen ontmijn landmijn mine= mines= demin',
  'misdaad crimin georganiseerd smokkel traffick smuggl crime= drugs',
  'conflict oorlog geweld wapenstilstand war= violence',
  'vrede bemiddel onderhandel verzoen peace mediat',
  'weerba resilien veerkracht',
  'maritiem zee= zeeën marine scheep vloot kust haven maritime naval port= ports= vessel ship',
  'grens douane grenzen border custom visum',
  // Groups
  'vrouw gender meisje 1325 women= woman= girl female vrouwelijk',
  'jongere jeugd jong= kinder kind= student youth young child',
  'burger inwoner bevolking bewoner publiek citizen civilian population resident',
  'bedrij ondernem commerci markt privaat private business compan entrepreneur',
  'gemeente lokaal lokale decentra district provincie local municip',
  'maatschappelijk middenveld ngo ngo’s ngo’s= ngos= civil society vereniging',
  'minderhe inheems etnisch minorit indigenous',
  'vluchteling migra asiel ontheem refugee displac asylum',
  'veteraan veteran oud-strijder',
  'rechter rechtspraak rechtbank rechterlijk justitie vonnis judge court judic justice',
  'aanklager officier openbaar= vervolg prosecut',
  'advocaat advocaten balie rechtshulp lawyer',
  'politie agent agenten rechercheur police policing',
  'gevang detentie gedetineerd prison detention',
  'militair krijgsmacht leger defensie eenheid troepen military army soldier troop',
  'journalist media= pers= omroep press',
  'gelovig religi kerk geestelijk imam moskee faith church',
  // Organisations
  'navo nato bondgeno alliantie alliance',
  'eu europe brussel lidstat',
  'vn un verenigde= united= veiligheidsraad secretaris-generaal vredesoperatie',
  'wereldbank world= bank=',
  'afrikaans african au',
  'amerika vs us washington',
  'brits verenigd-koninkrijk vk uk londen british',
  'frans frankrijk parijs french france',
  'duits berlijn german',
  'noors noorweg norw',
  'deens denemark danish',
  'zweed zweden swed',
  'belgi brussel',
  'iob evalua',
  // Subjects
  'klimaat milieu duurza energie water= klimaatadaptatie climat environment',
  'voedsel honger landbouw food= agricult',
  'onderwijs school scholen universite leraar docent educat teach',
  'gezond zorg= kliniek ziekenhu medisch geneeskund arts= health clinic hospital medic',
  'mensenrecht mens= grondrecht human= rights=',
  'rechtsstaat rechtsorde recht= rechten= wetgeving wet= law= legal',
  'corrup integriteit fraude omkop anti-corruption bribe',
  'democra verkiezing elect',
  'staatsopbouw instituti overheidsopbouw bestuur= bestuurs overheidsdienst ambtena statebuilding governance',
  'economi handel= handels econom trade',
  'humanitair noodhulp humanit',
  'wederopbouw herstel= reconstruct',
  'technolog innovatie quantum space= ruimtevaart satelliet',
  // Ways of working
  'monitor meet= meten= meting gemeten voortgang volg= volgen= tel= telt= cijfers measur track',
  'evalu beoorde review lessen= leren= lessons assess',
  'train opleid cursus oefen leergang scholing lesplan instruct',
  'personeel medewerk bezetting staf= werving specialist functie formatie bemanning militairen= staff personnel',
  'financi geld budget begroting kosten kost= uitgave middelen euro= subsidie betal accountant fund cost money',
  'inkoop aankoop aankopen aanbested aanschaf koopt= kopen= procure purchas',
  'communica voorlicht media= website publi informeer',
  'parlement kamer= kamerlid kamerbrief staten-generaal house= parliament',
  'diploma ambassade post= posten= vertegenwoordig embass',
  'risico gevaar dreiging risk threat',
  'toezicht contro inspect audit oversight supervis',
  'kennis expertise deskundig specialis ervaring knowledge expert',
  'juridisch recht= wet= wetten= verdrag legal treat',
  'transport vervoer logisti transport',
  'infrastructuur weg= wegen= brug bruggen gebouw bouw= road bridge infrastruct',
  'archief archiv document dossier administratie register record',
].map(words);

/** Words that name no part of a recommendation: every policy is about them. By their roots. */
export const generalWords: readonly string[] = words(`
  beleid aandacht samenwerk inzet aanpak doel doelstell activiteit programma project actie maatregel stap resultat resultaat effect gevolg proces rol belang verantwoordelijk
  organisati instelling instantie ministerie departement directie dienst kabinet regering overheid staat nederland internationa nationa regiona betrokken relevant ander nieuw
  bestaand lopend huidig toekomst komend volgend jaar periode fase rapport rapporta voortgang strategi visie plan agenda kader wijze manier mogelijkh uitvoer afstem coördin coordin
  coheren samenhang keuze situatie context vraag dialoog overleg gesprek bijeenkomst opzet ontwerp ontwikkel verbeter versterk vergrot verhog opbouw deel onderdeel thema onderwerp
  einddoel einddoelstell hoofddoel subdoel oorzaak keten terrein domein gebied land landen partner donor veilig stabilit unie kwalite kwantit doelmatig doeltreff effectiv efficien transparan duidelijk helder concreet realis
  verwacht ambitie behoefte inzicht les punt element aanbevel conclusie bevinding rechtvaardig werk werkwijze beter meer extra groot klein goed sterk breed lang kort termijn
  bijdrage steun hulp middel capacit groep doelgroep niveau vorm soort manier zaak zaken informatie gegeven beschikb afspraak afspraken overeenkomst
  policy attention cooperat collabor approach goal objective activit programme program project action measure step result effect process role interest responsib
  organisation institution ministr department government dutch netherlands national international region relevant other new existing current future year period phase report progress
  strateg vision plan agenda framework way possib implement coordinat coheren choice situation context question dialogue meeting design develop improve strengthen part theme topic
  area country countries partner donor securit safety stability union quality clear concrete realistic expectation need insight lesson point element recommendation better more
  support group level form information agreement contribution capacity
`);

/** Words between which the name of a part stands: articles, prepositions, pronouns, the smallest verbs and adverbs. */
export const smallWords: ReadonlySet<string> = new Set(
  words(`
  de het een der des den deze die dit dat zijn haar hun ons onze uw mijn elk elke ieder iedere alle beide zowel niet geen
  aan achter af bij binnen boven buiten door gedurende in inzake langs met middels na naar naast om onder op over per rond rondom sinds te tegen ten ter tijdens tot tussen uit van
  vanaf vanuit vanwege via volgens voor voorbij wegens zonder
  als indien omdat doordat zodat opdat wanneer terwijl nadat voordat totdat zodra zolang hoewel toen zoals aangezien mits tenzij of waar waardoor waarmee waarbij waarin waarop waarvoor waarvan
  ook daarbij daarvoor daarmee daarna daarom daarin hiermee hierbij hierna tevens bovendien verder meer zo er en dan wel nog al
  is zijn was waren wordt worden werd werden heeft hebben had kan kunnen zal zullen moet moeten mag mogen blijft blijven wil willen
  laat laten neemt nemen neem doet doen stelt stellen geeft geven geef maakt maken maak gaat gaan komt komen houdt houden houd staat staan
  ik wij we u hij zij ze men wie wat hoe welk welke
  the a an this these those that its their his her our your each every all both not no of in on at by for from with within without to into onto over under between among through during about
  against as if when while because since so than then also and or is are was were be been has have had can could will would shall should must may might it they we you who what how which where
`),
);
