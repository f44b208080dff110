import type { Phrase } from './phrase.ts';

/** Courtesies that stand where a position belongs (compare the policy responses 29521-451, 29521-466 and 27925-941). */
export const courtesies: readonly Phrase[] = [
  ['@nemen .. ter harte', 'Het kabinet neemt de bevindingen zeer ter harte.'],
  ['ter harte .. te? @nemen', 'Het kabinet zal de kritiek ter harte nemen.'],
  ['@nemen .. serieus', 'Het kabinet neemt de kritiek zeer serieus.'],
  ['@herkennen zich|ons|me|mij .. in', 'BZ herkent zich in het beeld.'],
  ['@herkennen .. zich|ons|me|mij in', 'In dat beeld herkent BZ zich in grote lijnen.'],
  ['zich|ons|mij .. @herkennen', 'BZ kan zich in het beeld herkennen.'],
  [
    '@herkennen|@onderkennen .. bevinding|bevindingen|conclusie|conclusies|beeld|analyse|constatering|constateringen|kritiek|aanbeveling|aanbevelingen|oordeel|belang|noodzaak|signaal|signalen|spanning|knelpunt|knelpunten|punt|punten|zorg|zorgen|dilemma',
    'De bewindslieden herkennen de conclusies.',
    'De patrouille herkende het voertuig.',
  ],
  [
    'bevinding|bevindingen|conclusie|conclusies|beeld|analyse|kritiek .. @herkennen',
    'De conclusies herkent het kabinet.',
  ],
  ['zich|ons .. bewust van', 'De minister is zich bewust van het belang.'],
  ['bewust van .. belang|rol|risico|gevoeligheid', 'BZ is bewust van het belang.'],
  ['@hechten .. aan', 'Het kabinet hecht aan specialistische kennis.'],
  [
    '@delen .. het belang|zorg|zorgen|mening|wens|gevoel|opvatting|visie',
    'Het ministerie deelt het belang van monitoring.',
  ],
  [
    '@delen .. de zorg|zorgen|mening|wens|opvatting|visie|analyse|constatering|conclusie|conclusies',
    'Het kabinet deelt de zorgen van de commissie.',
  ],
  [
    '@zien|@erkennen|@onderschrijven|@onderkennen|@begrijpen|@delen .. belang|noodzaak|meerwaarde|nut|relevantie van',
    'Het kabinet onderschrijft het belang van evaluatie.',
  ],
  [
    'met grote|veel|bijzondere? belangstelling|interesse|waardering|aandacht|instemming .. @kennisnemen',
    'Wij hebben met belangstelling kennisgenomen van het rapport.',
  ],
  [
    '@nemen .. met grote|veel|bijzondere? belangstelling|interesse|waardering|aandacht .. kennis',
    'Wij nemen met belangstelling kennis van het rapport.',
  ],
  [
    'met grote|veel|bijzondere? belangstelling|interesse|waardering|aandacht .. kennis',
    'Het kabinet heeft met veel waardering kennis genomen van het rapport.',
  ],
  ['@nemen .. goede? nota van', 'Het kabinet neemt goede nota van de kritiek.'],
  ['@nemen .. kennis van', 'Het kabinet neemt kennis van de conclusies.', 'De rechter nam kennis van het dossier.'],
  ['@hebben .. waardering voor', 'Het kabinet heeft waardering voor het rapport.'],
  ['@waarderen .. rapport|onderzoek|evaluatie|werk|inzet|analyse', 'Het kabinet waardeert het grondige onderzoek.'],
  ['@verwelkomen', 'Het kabinet verwelkomt de aanbeveling.'],
  ['@hebben .. begrip voor', 'BZ heeft begrip voor de kritiek.'],
  [
    '@begrijpen .. kritiek|zorg|zorgen|bezwaar|bezwaren|wens|aanbeveling',
    'BZ begrijpt de kritiek van de onderzoekers.',
  ],
  ['erkentelijk|dankbaar voor', 'Het kabinet is IOB erkentelijk voor het rapport.'],
  ['@danken .. voor', 'Het kabinet dankt de commissie voor het rapport.'],
  ['@voelen zich|ons .. gesterkt|gesteund|aangesproken', 'Het kabinet voelt zich gesterkt door het rapport.'],
  [
    'van groot|bijzonder|wezenlijk|het|essentieel|cruciaal? grootste|hoogste|groot? belang',
    'De minister vindt monitoring van groot belang.',
  ],
  ['@hechten .. belang|waarde|betekenis aan', 'Het kabinet hecht grote waarde aan evaluatie.'],
  [
    '@achten|@vinden .. belangrijk|waardevol|waardevolle|belangwekkend|nuttig|nuttige|terecht|terechte|herkenbaar|herkenbare|interessant|relevant|zinvol|actueel|behulpzaam|leerzaam|essentieel|cruciaal|begrijpelijk',
    'De minister acht dit een belangwekkend thema.',
  ],
  [
    'waardevol|waardevolle|belangwekkend|nuttig|nuttige|terecht|terechte|leerzaam|leerzame|behulpzame|constructieve|heldere advies|rapport|aanbeveling|aanbevelingen|inzichten|evaluatie|analyse|suggestie|constatering|lessen|bevindingen|onderzoek',
    'Dit is een waardevol advies.',
  ],
  ['dank verschuldigd', 'Defensie is de commissie dank verschuldigd.'],
  [
    'met dank|erkentelijkheid|genoegen|instemming .. ontvangen|kennisgenomen|vernomen|gelezen|kennis',
    'Het kabinet heeft met genoegen kennisgenomen van het rapport.',
  ],
  [
    '@stemmen .. tot tevredenheid|voldoening|dankbaarheid|nadenken|tevredenheid',
    'Het rapport stemt het kabinet tot tevredenheid.',
  ],
  ['ingenomen|verheugd|blij|verguld|tevreden|content met|over|dat', 'Het kabinet is verheugd over het rapport.'],
  [
    '@hebben|@houden .. oog voor de|het zorg|zorgen|kritiek|belang',
    'Het kabinet heeft oog voor de zorgen van de commissie.',
  ],
  ['@waarderen', 'Het kabinet waardeert de constructieve toon.'],
  ['@beseffen|@realiseren .. dat|hoe', 'Het kabinet beseft dat dit beter kan.'],
  ['@realiseren zich|ons', 'Het kabinet realiseert zich het belang hiervan.'],
  ['doordrongen van', 'Het kabinet is doordrongen van het belang.'],
  ['rekenschap van', 'Het kabinet geeft zich rekenschap van de kritiek.'],
  ['@toejuichen', 'Het kabinet zal het rapport toejuichen.'],
  ['@juichen .. toe', 'Het kabinet juicht het rapport toe.'],
  ['@respecteren .. oordeel|conclusie|conclusies|bevindingen', 'Het kabinet respecteert het oordeel van IOB.'],
  ['@begrijpen .. zorg|zorgen|kritiek|wens|bezwaren|punt|vraag|gevoel', 'Het kabinet begrijpt de zorg van IOB.'],
  [
    'zorg|zorgen|kritiek|wens|bezwaren|punt|vraag .. @begrijpen',
    'Het kabinet zegt dat het de zorg van de onderzoekers begrijpt.',
  ],
  [
    'zorg|zorgen|kritiek|belang|conclusies|analyse .. @delen|@erkennen|@onderkennen|@waarderen',
    'Het kabinet zegt dat het de zorgen van IOB deelt.',
  ],
  ['belang|beeld .. @herkennen|@inzien|@zien|@onderschrijven', 'Het kabinet zegt dat het het belang onderschrijft.'],
  ['@vinden zich|ons .. in', 'Het kabinet vindt zich in de analyse.'],
  ['zich|ons .. @vinden in', 'Het kabinet kan zich goed vinden in de analyse.'],
  ['zich|ons .. in .. @vinden|@herkennen', 'Het kabinet kan zich in de analyse vinden.'],
  ['@lezen .. met belangstelling|waardering|aandacht|interesse', 'Het kabinet las het rapport met belangstelling.'],
  ['@spreken .. waardering .. uit', 'Het kabinet spreekt zijn waardering uit.'],
  ['@luisteren|@leren .. van|naar de|het kritiek|lessen|rapport|evaluatie', 'BZ leert van de evaluatie.'],
  ['lering .. te? @trekken', 'BZ zal lering trekken uit het rapport.'],
  ['@trekken .. lering|lessen uit', 'BZ trekt lering uit het rapport.'],
  ['@zien|@beschouwen .. als aansporing|aanmoediging|steun|bevestiging', 'BZ ziet het rapport als aansporing.'],
  [
    '@zien|@beschouwen .. als een aansporing|aanmoediging|steun|bevestiging|waardevolle|belangrijke|nuttige',
    'BZ ziet het rapport als een aansporing.',
  ],
];
