import type { Phrase } from '../../phrase.ts';

/** Courtesies that stand where a position belongs (compare the policy responses 29521-451, 29521-466 and 27925-941). */
export const courtesies: readonly Phrase[] = [
  [
    'zeer? ter harte',
    'Het kabinet neemt de lessen van het rapport en van de commissie die het begeleidde, met dank aan alle betrokkenen, zeer ter harte.',
  ],
  // To take to heart.
  ['@nemen .. ter harte', 'Het kabinet neemt de bevindingen zeer ter harte.'],
  ['ter harte .. te? @nemen', 'Het kabinet zal de kritiek ter harte nemen.'],
  ['@nemen .. serieus|ernstig|hoog', 'Het kabinet neemt de kritiek zeer serieus.'],
  ['serieus|ernstig|hoog te? @nemen', 'Het kabinet zegt de kritiek serieus te nemen.'],
  ['@trekken zich|ons .. aan', 'Het kabinet trekt zich de kritiek aan.'],
  ['@trekken .. zich|ons .. aan', 'De kritiek trekt het kabinet zich aan.'],
  ['zich .. @aantrekken', 'Het kabinet zegt dat het zich de kritiek aantrekt.'],
  ['@rekenen zich|ons .. aan', 'Het kabinet rekent zich de tekortkomingen aan.'],
  ['tilt|tillen .. zwaar aan', 'Het kabinet tilt zwaar aan de kritiek.'],
  [
    '@hebben .. goed|duidelijk|aandachtig gehoord',
    'Het kabinet heeft de kritiek goed gehoord.',
    'De inspectie heeft alle cliënten gehoord.',
  ],
  ['@hebben .. zorgen|kritiek|signaal|signalen|boodschap .. gehoord', 'BZ heeft de zorgen van de commissie gehoord.'],
  ['zorgen|kritiek|signaal|signalen|boodschap .. @hebben .. gehoord', 'De zorgen van de commissie heeft BZ gehoord.'],
  ['@slaan .. acht op', 'Het kabinet slaat acht op de kritiek.'],
  ['@houden .. voor ogen', 'Het kabinet houdt de kritiek goed voor ogen.'],
  ['@houden .. in het? gedachten|gedachte|achterhoofd', 'Het kabinet houdt de kritiek in gedachten.'],
  ['knoopt|knopen .. in .. oren', 'Het kabinet knoopt de kritiek in de oren.'],
  ['@laten .. op zich|ons .. inwerken', 'Het kabinet laat de conclusies op zich inwerken.'],
  ['@staan .. stil bij', 'Het kabinet staat stil bij de kritiek.'],
  ['@stilstaan .. bij', 'Het kabinet zal stilstaan bij de kritiek.'],
  ['@gaan .. ter|aan|na het? harte|hart', 'Dit onderwerp gaat het kabinet aan het hart.'],
  ['@liggen .. na aan het hart', 'Het onderwerp ligt het kabinet na aan het hart.'],
  ['@dragen .. een? warm hart toe', 'Het kabinet draagt het onderzoek een warm hart toe.'],
  // To recognise.
  ['@herkennen zich|ons|me|mij .. in', 'BZ herkent zich in het beeld.'],
  ['@herkennen .. zich|ons|me|mij in', 'In dat beeld herkent BZ zich in grote lijnen.'],
  ['zich|ons|mij .. @herkennen', 'BZ kan zich in het beeld herkennen.'],
  [
    '@herkennen|@onderkennen|@erkennen .. bevinding|bevindingen|conclusie|conclusies|beeld|analyse|constatering|constateringen|kritiek|aanbeveling|aanbevelingen|oordeel|belang|noodzaak|signaal|signalen|spanning|knelpunt|knelpunten|punt|punten|zorg|zorgen|dilemma|dilemma’s|risico|risico’s|uitdaging|uitdagingen|kwetsbaarheid|tekortkoming|tekortkomingen|urgentie|waarde|meerwaarde|betekenis|nut|complexiteit|gevoeligheid|problematiek|les|lessen|observatie|observaties|beperking|beperkingen|wens|behoefte|schets|bezwaar|bezwaren|vraagstuk|aandachtspunt|aandachtspunten|rol|zwaarte|ernst',
    'De bewindslieden herkennen de conclusies.',
    'De patrouille herkende het voertuig.',
  ],
  ['@herkennen|@onderkennen|@erkennen dat|hoe|dit|deze', 'Het kabinet onderkent dat dit beter kan.'],
  [
    'bevinding|bevindingen|conclusie|conclusies|beeld|analyse|kritiek|observatie|observaties|constatering|constateringen|lessen .. @herkennen',
    'De conclusies herkent het kabinet.',
  ],
  ['@zijn|@noemen .. herkenbaar', 'Het kabinet noemt de bevindingen herkenbaar.'],
  // To know of, to understand.
  ['zich|ons|mij|me .. bewust van|dat|hoe', 'De minister is zich bewust van het belang.'],
  ['bewust van .. belang|rol|risico|gevoeligheid|noodzaak|verantwoordelijkheid', 'BZ is bewust van het belang.'],
  ['@zijn .. terdege|ten volle|zeer|goed? bewust', 'BZ is terdege bewust dat dit beter kan.'],
  ['@beseffen|@realiseren .. dat|hoe|terdege', 'Het kabinet beseft dat dit beter kan.'],
  ['@beseffen', 'Het kabinet beseft de ernst van de kritiek.'],
  ['@realiseren zich|ons', 'Het kabinet realiseert zich het belang hiervan.'],
  ['zich|ons .. te? @realiseren', 'Het kabinet zegt zich het belang hiervan te realiseren.'],
  ['doordrongen van', 'Het kabinet is doordrongen van het belang.'],
  ['ervan|daarvan|hiervan doordrongen|bewust|overtuigd', 'Het kabinet is ervan doordrongen dat dit beter kan.'],
  ['rekenschap van', 'Het kabinet geeft zich rekenschap van de kritiek.'],
  ['@vergewissen zich|ons', 'Het kabinet vergewist zich van de kritiek.'],
  [
    'bekend|vertrouwd met de|het|deze|dit #woord? kritiek|zorg|zorgen|bezwaren|problematiek|knelpunten|risico’s|signalen|spanning|punt|dilemma',
    'Het kabinet is bekend met de zorgen van de commissie.',
  ],
  ['gevoelig voor de|het|deze|dit', 'Het kabinet is gevoelig voor de kritiek.'],
  ['@begrijpen', 'BZ begrijpt de kritiek van de onderzoekers.'],
  [
    '@zien .. belang|noodzaak|urgentie|meerwaarde|nut|relevantie|waarde .. in',
    'Het kabinet ziet de noodzaak hiervan in.',
  ],
  ['@zien .. in dat|hoe', 'Het kabinet ziet in dat dit beter kan.'],
  ['@inzien', 'Het kabinet zegt dat het de noodzaak inziet.'],
  [
    '@zien|@erkennen|@onderschrijven|@onderkennen|@delen|@bevestigen .. belang|noodzaak|meerwaarde|nut|relevantie|urgentie|waarde|wenselijkheid van',
    'Het kabinet onderschrijft het belang van evaluatie.',
  ],
  [
    '@zien|@onderschrijven|@delen|@voelen de|het #woord? urgentie|noodzaak|spanning|wens|wenselijkheid|behoefte|gedachte|meerwaarde',
    'Het kabinet onderschrijft de urgentie.',
  ],
  [
    'belang|beeld|noodzaak|urgentie|meerwaarde .. @herkennen|@inzien|@zien|@onderschrijven|@erkennen|@onderkennen',
    'Het kabinet zegt dat het het belang onderschrijft.',
  ],
  [
    '@benadrukken|@onderstrepen|@beklemtonen|@bekrachtigen|@bevestigen .. belang|noodzaak|urgentie|waarde|meerwaarde|betekenis|relevantie|nut',
    'Het kabinet onderstreept het belang van evaluatie.',
  ],
  ['@hebben|@tonen|@krijgen|@opbrengen .. begrip', 'BZ heeft begrip voor de kritiek.'],
  ['begrip .. te? @hebben|@tonen|@opbrengen', 'BZ kan begrip opbrengen voor de kritiek.'],
  ['@brengen .. begrip op', 'BZ brengt begrip op voor de kritiek.'],
  ['@billijken', 'BZ billijkt de kritiek.'],
  [
    '@kennen de|het|deze #woord? kritiek|zorgen|bezwaren|signalen|dilemma’s|knelpunten',
    'Het kabinet kent de zorgen van de commissie.',
  ],
  [
    '@horen de|het|deze #woord? kritiek|zorgen|oproep|bezwaren|signalen|signaal',
    'Het kabinet hoort de zorgen van de commissie.',
  ],
  [
    'zorg|zorgen|kritiek|wens|bezwaren|punt|vraag .. @delen|@erkennen|@onderkennen|@waarderen|@begrijpen',
    'Het kabinet zegt dat het de zorgen van IOB deelt.',
  ],
  [
    'belang|conclusies|analyse .. @delen|@erkennen|@onderkennen|@waarderen',
    'Het kabinet zegt dat het het belang van IOB deelt.',
  ],
  // To share a feeling.
  [
    '@delen .. het #woord? belang|gevoel|beeld|besef|uitgangspunt|inzicht',
    'Het ministerie deelt het belang van monitoring.',
  ],
  [
    '@delen .. de|deze|die|uw|haar|hun|zijn #woord? zorg|zorgen|mening|wens|opvatting|visie|analyse|constatering|conclusies|bezorgdheid|waardering|observatie|gedachte|ambitie|overtuiging|noodzaak|urgentie|indruk|behoefte|zienswijze|kritiek|teleurstelling|trots',
    'Het kabinet deelt de zorgen van de commissie.',
  ],
  ['@vinden zich|ons .. in', 'Het kabinet vindt zich in de analyse.'],
  ['zich|ons .. te? @vinden in', 'Het kabinet kan zich goed vinden in de analyse.'],
  ['zich|ons .. in .. @vinden|@herkennen', 'Het kabinet kan zich in de analyse vinden.'],
  [
    '@staan .. positief|sympathiek|welwillend|open|constructief|afwijzend tegenover',
    'Het kabinet staat sympathiek tegenover de aanbeveling.',
  ],
  [
    '@staan .. sympathiek|welwillend|positief|niet onwelwillend? tegenover',
    'Het kabinet staat niet onwelwillend tegenover de aanbeveling.',
  ],
  ['@hebben|@voelen .. sympathie|respect|achting|bewondering voor', 'Het kabinet heeft sympathie voor de aanbeveling.'],
  ['@voelen .. voor de|het|dit #woord? gedachte|idee|suggestie|aanbeveling', 'Het kabinet voelt voor de gedachte.'],
  // To attach value.
  ['@hechten .. aan', 'Het kabinet hecht aan specialistische kennis.'],
  ['@hechten .. daaraan|hieraan', 'Het kabinet hecht hieraan.'],
  ['@hechten .. belang|waarde|betekenis|gewicht', 'Het kabinet hecht grote waarde aan evaluatie.'],
  ['belang|waarde|betekenis|gewicht .. @hechten', 'Het kabinet zegt belang aan evaluatie te hechten.'],
  ['@kennen .. belang|waarde|betekenis|gewicht toe', 'Het kabinet kent groot gewicht toe aan evaluatie.'],
  [
    '@vinden|@achten .. van groot|bijzonder|wezenlijk|het|essentieel|cruciaal|grote|eminent|aanmerkelijk|onschatbare|zwaarwegend|vitaal|doorslaggevend? grootste|hoogste|groot|allergrootst? belang|waarde',
    'De minister vindt monitoring van groot belang.',
  ],
  [
    '@achten|@vinden|@noemen|@oordelen .. belangrijk|belangrijke|waardevol|waardevolle|belangwekkend|nuttig|nuttige|terecht|terechte|herkenbaar|herkenbare|interessant|interessante|relevant|relevante|zinvol|zinvolle|actueel|behulpzaam|leerzaam|leerzame|essentieel|cruciaal|begrijpelijk|begrijpelijke|onontbeerlijk|onmisbaar|positief|sympathiek|sympathieke|bemoedigend|constructief|verhelderend|behartigenswaardig|lezenswaardig|gedegen|scherp|betreurenswaardig|jammer|invoelbaar|navolgbaar|indrukwekkend|instructief|inzichtelijk|illustratief|treffend|overtuigend|prijzenswaardig',
    'De minister acht dit een belangwekkend thema.',
  ],
  [
    'belangrijk|waardevol|nuttig|terecht|herkenbaar|zinvol|behulpzaam|essentieel|cruciaal|begrijpelijk|leerzaam te? @achten|@vinden',
    'Het kabinet zegt dit nuttig te vinden.',
  ],
  [
    'waardevol|waardevolle|belangwekkend|belangwekkende|nuttig|nuttige|terecht|terechte|leerzaam|leerzame|behulpzaam|behulpzame|constructieve|heldere|gedegen|grondige|grondig|interessante|verhelderende|scherpe|lezenswaardig|behartigenswaardige|welkome|welkom|rijke|bruikbare advies|adviezen|rapport|rapporten|aanbeveling|aanbevelingen|inzichten|evaluatie|analyse|suggestie|suggesties|constatering|lessen|les|bevindingen|onderzoek|werk|bijdrage|input|handvatten|aanknopingspunten|aansporing|observaties|reflectie|studie|signaal|aanvulling|kritiek|denkrichting|punt|punten',
    'Dit is volgens het kabinet een waardevol advies.',
  ],
  ['@stellen .. op prijs', 'Het kabinet stelt het rapport op prijs.'],
  ['op prijs .. @stellen', 'Het kabinet zegt het rapport op prijs te stellen.'],
  ['@waarderen', 'Het kabinet waardeert de constructieve toon.'],
  ['@appreciëren', 'Het kabinet apprecieert de constructieve toon.'],
  ['@prijzen', 'Het kabinet prijst de constructieve toon.'],
  ['@verwelkomen', 'Het kabinet verwelkomt de aanbeveling.'],
  ['@begroeten', 'Het kabinet begroet de aanbeveling.'],
  ['@toejuichen', 'Het kabinet zal het rapport toejuichen.'],
  ['@juichen .. toe', 'Het kabinet juicht het rapport toe.'],
  ['@complimenteren|@feliciteren|@gelukwensen', 'Het kabinet complimenteert de onderzoekers.'],
  [
    '@hebben|@koesteren .. waardering|lof|complimenten|bewondering voor',
    'Het kabinet heeft waardering voor het rapport.',
  ],
  [
    'waardering|lof|dank|erkentelijkheid|respect|complimenten .. voor',
    'Waardering heeft het kabinet ook voor het rapport.',
  ],
  [
    '@spreken|@uitspreken|@betuigen|uiten|uitte .. waardering|dank|erkentelijkheid|lof|instemming|respect',
    'Het kabinet spreekt zijn waardering uit.',
  ],
  [
    'waardering|dank|erkentelijkheid|lof|respect .. @uitspreken|@betuigen|uit|uiten|geuit',
    'Het kabinet wil zijn dank uitspreken.',
  ],
  ['@zeggen .. dank', 'Het kabinet zegt de commissie dank.'],
  ['erkentelijk|dankbaar', 'Het kabinet is IOB erkentelijk voor het rapport.'],
  ['@danken|@bedanken', 'Het kabinet dankt de commissie voor het rapport.'],
  ['dank verschuldigd', 'Defensie is de commissie dank verschuldigd.'],
  // To be glad or touched.
  [
    'ingenomen|verheugd|blij|verguld|tevreden|content|gelukkig|opgetogen|enthousiast|positief|verrast|bezorgd|trots met|over|dat|door|op',
    'Het kabinet is verheugd over het rapport.',
  ],
  [
    'erover|daarover|hierover|ermee|hiermee|daarmee #woord? ingenomen|verheugd|blij|verguld|tevreden|content|bezorgd',
    'Het kabinet is hiermee zeer ingenomen.',
  ],
  ['@verheugen', 'Het verheugt het kabinet dat dit beter gaat.'],
  [
    '@stemmen .. tot tevredenheid|voldoening|dankbaarheid|nadenken|bezorgdheid|vreugde',
    'Het rapport stemt het kabinet tot tevredenheid.',
  ],
  ['@stemmen .. positief|hoopvol|tevreden|bemoedigend|dankbaar', 'Het rapport stemt het kabinet hoopvol.'],
  [
    '@voelen zich|ons .. gesterkt|gesteund|aangesproken|aangemoedigd|uitgedaagd|bevestigd|gestimuleerd|ondersteund|geinspireerd|verantwoordelijk',
    'Het kabinet voelt zich gesterkt door het rapport.',
  ],
  [
    'zich|ons .. gesterkt|gesteund|aangesproken|aangemoedigd|uitgedaagd|bevestigd|gestimuleerd|geinspireerd',
    'Het kabinet weet zich gesteund door het rapport.',
  ],
  ['onder de indruk', 'Het kabinet is onder de indruk van het rapport.'],
  [
    '@betreuren .. dat|gang|constatering|tekortkoming|tekortkomingen|hoe|bevinding|bevindingen|conclusie|conclusies',
    'Het kabinet betreurt de gang van zaken.',
  ],
  // To take note.
  [
    'met grote|veel|bijzondere|oprechte|gepaste|meer|buitengewone|bovengemiddelde? belangstelling|interesse|waardering|genoegen|erkentelijkheid|dankbaarheid|tevredenheid|voldoening|vreugde|bewondering|dank|plezier',
    'Het kabinet heeft met veel waardering het rapport gelezen.',
  ],
  [
    'met grote|veel|bijzondere|zorgvuldige|de? nodige? aandacht|instemming|zorg .. @kennisnemen|@lezen|@bestuderen|@vernemen',
    'Wij hebben met instemming kennisgenomen van het rapport.',
  ],
  ['@nemen .. met .. kennis', 'Wij nemen met instemming kennis van het rapport.'],
  ['@lezen .. met aandacht|instemming|zorg', 'Het kabinet las het rapport met aandacht.'],
  ['@nemen .. nota|notie van', 'Het kabinet neemt goede nota van de kritiek.'],
  ['nota|notie .. @nemen', 'Het kabinet zal nota van de kritiek nemen.'],
  ['@nemen .. kennis van', 'Het kabinet neemt kennis van de conclusies.', 'Het kabinet nam de conclusies over.'],
  ['@kennisnemen', 'Het kabinet heeft van de conclusies kennisgenomen.'],
  ['kennis .. genomen|nemen', 'Het kabinet heeft van de conclusies kennis genomen.'],
  ['in goede orde .. @ontvangen', 'Het kabinet heeft het rapport in goede orde ontvangen.'],
  ['in dank .. @ontvangen|@aannemen|@aanvaarden', 'Het kabinet heeft het rapport in dank aanvaard.'],
  // To have an eye for.
  [
    '@hebben|@houden .. oog voor de|het|deze|die|uw|haar #woord? zorg|zorgen|kritiek|belang|bezwaren|signalen|bevindingen',
    'Het kabinet heeft oog voor de zorgen van de commissie.',
  ],
  [
    'oog voor .. zorg|zorgen|kritiek|belang|bezwaren .. @hebben|@houden',
    'Het kabinet zegt oog voor de zorgen van de commissie te hebben.',
  ],
  [
    '@respecteren .. oordeel|conclusie|conclusies|bevindingen|onafhankelijkheid|advies|rapport',
    'Het kabinet respecteert het oordeel van IOB.',
  ],
  // To learn, to be encouraged.
  [
    '@luisteren|@leren .. van|naar|uit de|het|deze|dit #woord? kritiek|lessen|rapport|evaluatie|ervaringen|bevindingen|onderzoek|geluiden|aanbevelingen|signalen',
    'BZ leert van de evaluatie.',
  ],
  ['lering|lessen|leerpunten .. te? @trekken', 'BZ zal lering trekken uit het rapport.'],
  ['@trekken .. lering|lessen|leerpunten uit', 'BZ trekt lering uit het rapport.'],
  ['put|putten .. inspiratie|moed|lering|hoop|lessen', 'BZ put inspiratie uit het rapport.'],
  ['inspiratie|moed|lering .. te? putten|geput', 'BZ zal inspiratie uit het rapport putten.'],
  ['@doen .. voordeel met', 'BZ doet zijn voordeel met het rapport.'],
  ['@laten zich|ons .. inspireren|leiden', 'BZ laat zich inspireren door het rapport.'],
  [
    '@zien|@beschouwen|@opvatten|@ervaren .. als #woord? aansporing|aanmoediging|steun|bevestiging|stimulans|ondersteuning|uitnodiging|leerpunt|aandachtspunt|compliment|onderstreping|erkenning',
    'BZ ziet het rapport als aansporing.',
  ],
  [
    '@zien|@beschouwen|@opvatten|@ervaren .. als een aansporing|aanmoediging|steun|bevestiging|waardevolle|belangrijke|nuttige|stimulans|ondersteuning|uitnodiging|leerpunt|aandachtspunt|compliment|onderstreping|handreiking|welkome|bruikbare|inspiratiebron|kans|waardevol|belangrijk|nuttig|welkom|duidelijk|helder|terechte|terecht|serieuze|goede|kompas|spiegel',
    'BZ ziet het rapport als een aansporing.',
  ],
  [
    '@zien .. aansporing|aanmoediging|bevestiging|stimulans|steun|uitnodiging in',
    'BZ ziet een aansporing in het rapport.',
  ],
  ['@vatten .. op als', 'BZ vat het rapport op als een aanmoediging.'],
  ['een|als steun|steuntje|duw in de rug|goede', 'BZ noemt het rapport een steun in de rug.'],
  [
    '@zien|@lezen|@vinden|@horen in de|het|deze|dit|die . aansporing|aanmoediging|bevestiging|stimulans|steun|uitnodiging|ondersteuning|onderstreping|handreiking|compliment|steuntje',
    'BZ leest in deze aanbeveling een aanmoediging.',
  ],
  [
    '@zien|@lezen|@vinden . . aansporing|aanmoediging|bevestiging|stimulans|uitnodiging|handreiking',
    'BZ leest er een aanmoediging in.',
  ],
  ['@slaan .. hoog aan', 'Het kabinet slaat het rapport hoog aan.'],
  ['@hebben .. open oor voor', 'Het kabinet heeft een open oor voor de kritiek.'],
  [
    '@aansluiten|sluit|sluiten .. bij de|het gedachten|denken|zienswijze|opvatting|opvattingen|overtuiging|visie|wens|wensen|ideeen .. kabinet|minister|regering|bz|defensie',
    'De aanbeveling sluit aan bij de gedachten van het kabinet.',
    'De weg sluit aan bij de brug.',
  ],
  ['uit het hart gegrepen', 'De aanbeveling is het kabinet uit het hart gegrepen.'],
];
