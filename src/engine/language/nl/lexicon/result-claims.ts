import type { Phrase } from '../../phrase.ts';

/** Ways to say that things go or went well, which prove nothing by themselves. */
export const resultClaims: readonly Phrase[] = [
  // It moves on.
  [
    'goede|grote|flinke|gestage|gestaag|belangrijke|aanzienlijke|duidelijke|zichtbare|stevige|mooie|bemoedigende|substantiele|merkbare|tastbare|reele|significante vooruitgang|voortgang|progressie|vorderingen|stappen|sprongen|resultaten|successen|verbeteringen|winst',
    'Er is goede voortgang geboekt met de hervorming.',
  ],
  [
    'vooruitgang|voortgang|successen|resultaten|resultaat|winst .. geboekt|behaald|bereikt|opgeleverd',
    'In de opleiding wordt gestaag vooruitgang geboekt.',
  ],
  ['@boeken .. vooruitgang|voortgang|successen|resultaten|winst', 'Het team boekt uitstekende resultaten.'],
  ['sprong|sprongen vooruit|voorwaarts|gemaakt', 'De bewaking heeft een sprong voorwaarts gemaakt.'],
  ['stap|stappen vooruit|voorwaarts', 'De bewaking zet een stap vooruit.'],
  ['mijlpaal|mijlpalen .. bereikt|gehaald|behaald', 'In Brenna is een mijlpaal bereikt.'],
  ['veel bereikt|gerealiseerd|verwezenlijkt', 'Er is het afgelopen jaar veel bereikt.'],
  ['op de|een goede|juiste weg|pad|spoor', 'De missie is op de goede weg.'],
  ['de goede|juiste kant op', 'Het gaat de goede kant op met de politie.'],
  ['goed|mooi|keurig|ruim|prima|netjes op koers|schema', 'De opbouw ligt goed op koers.'],
  ['@liggen .. op koers|schema', 'De opbouw ligt op schema.', 'Het schip koerst op Kestrin.'],
  ['op koers|schema @liggen', 'Het blijkt dat de opbouw op schema ligt.'],
  [
    '@verlopen|@lopen|@gaan|@vorderen .. voorspoedig|succesvol|vlekkeloos|probleemloos|rimpelloos|uitstekend|soepel|gestaag|goed|prima|gunstig|voortvarend|vlot',
    'De training verloopt voorspoedig.',
  ],
  ['@verlopen|@lopen|@gaan .. naar wens|tevredenheid|behoren', 'De invoering verloopt naar wens.'],
  [
    'voorspoedig|succesvol|vlekkeloos|probleemloos|rimpelloos|uitstekend|soepel|gestaag|prima|gunstig|voortvarend|vlot verlopen|verloopt|gevorderd|vordert|afgerond|voltooid|uitgevoerd|gebleken',
    'De training is succesvol verlopen.',
    'BZ rondt de training in 2026 succesvol af.',
  ],
  ['erop|er .. op vooruitgegaan|vooruitgaat|vooruitgaan', 'De verhoudingen zijn er zichtbaar op vooruitgegaan.'],
  ['er .. beter|goed voor', 'De kustwacht staat er een stuk beter voor.'],
  // It worked.
  ['%succesvol gebleken|geweest|geworden', 'De proef is succesvol gebleken.'],
  [
    'een|groot|doorslaand|enorm|onverdeeld|overweldigend|groots|heus|waar|echt succes',
    'De samenwerking is een doorslaand succes gebleken.',
    'De opvang succesvol maken kost tijd.',
  ],
  [
    'sterk|aanzienlijk|merkbaar|zichtbaar|duidelijk|flink|fors|aantoonbaar|enorm verbeterd|versterkt|vooruitgegaan',
    'De situatie is zichtbaar verbeterd.',
    'De situatie is in 2024 sterk verslechterd.',
  ],
  [
    'doel|doelen|doelstelling|doelstellingen|ambitie|ambities .. bereikt|gehaald|behaald|gerealiseerd|verwezenlijkt',
    'De missie heeft haar doelen gehaald.',
    'BZ beoordeelt of de missie haar doelen heeft gehaald.',
  ],
  [
    'resultaten|resultaat|ontwikkeling|ontwikkelingen|uitkomsten|uitkomst|voortgang .. bemoedigend|veelbelovend|hoopgevend|hoopvol|positief|indrukwekkend',
    'De eerste resultaten zijn bemoedigend.',
  ],
  ['een geslaagde #woord', 'Wij zien terug op een geslaagde missie.'],
  ['schot in de roos', 'De training is een schot in de roos.'],
  ['%geslaagd heten|genoemd|gebleken|gevonden|beschouwd', 'De proef mag geslaagd heten.'],
  ['als geslaagd|succesvol', 'De proef kan als geslaagd worden beschouwd.'],
  [
    'zeer|uiterst|bijzonder|alleszins|buitengewoon geslaagd|geslaagde|succesvol|succesvolle',
    'Het was een zeer geslaagde rotatie.',
  ],
  ['vruchten|vrucht .. afgeworpen|afwerpt|afwerpen|geplukt', 'De samenwerking heeft haar vruchten afgeworpen.'],
  ['werpt|werpen|wierp .. vruchten|vrucht af', 'De samenwerking werpt haar vruchten af.'],
  ['@dragen .. vrucht|vruchten', 'De aanpak draagt vrucht.', 'BZ draagt bij aan vruchtbare gesprekken.'],
  ['vrucht|vruchten te? @dragen', 'De aanpak begint vrucht te dragen.'],
  [
    'waarde|meerwaarde|nut|belang|dienst|diensten|effectiviteit .. bewezen|aangetoond',
    'De missie heeft haar meerwaarde ruimschoots bewezen.',
    'Nederland bewijst in 2026 de laatste eer.',
  ],
  ['@bewijzen .. waarde|meerwaarde|nut', 'De missie bewijst haar meerwaarde.'],
  [
    'belangrijke|grote|wezenlijke|substantiele|waardevolle|cruciale|betekenisvolle|onmisbare|aanzienlijke|significante|essentiele|zichtbare bijdrage geleverd|gebleken',
    'Nederland heeft een belangrijke bijdrage geleverd aan de veiligheid.',
  ],
  [
    'sleutelrol|hoofdrol|voortrekkersrol .. gespeeld|vervuld',
    'Nederland heeft een sleutelrol gespeeld bij de vrijlating.',
    'De muziek werd in 2024 gespeeld.',
  ],
  [
    'belangrijke|grote|cruciale|leidende|actieve|voortrekkende|beslissende rol .. gespeeld|vervuld',
    'Nederland heeft een beslissende rol gespeeld bij de vrijlating.',
  ],
  ['verschil|onderscheid .. gemaakt', 'De bemiddeling heeft een wezenlijk verschil gemaakt.'],
  ['@maken .. wezenlijk|groot|echt|zichtbaar verschil', 'De bemiddeling maakt een wezenlijk verschil.'],
  [
    'zichtbaar|aantoonbaar|merkbaar|groot|duidelijk|positief|gunstig|tastbaar|onmiskenbaar effect|resultaat|invloed|verschil',
    'Onze inspanningen hebben zichtbaar effect gehad.',
  ],
  [
    'positieve|gunstige|zichtbare|merkbare effecten|gevolgen|invloed|uitwerking',
    'De inzet heeft positieve effecten gehad.',
  ],
  [
    'verwachtingen|verwachting .. overtroffen|overtreft|overtreffen',
    'De patrouilles hebben de verwachtingen overtroffen.',
  ],
  ['dubbel en dwars', 'De training heeft zich dubbel en dwars terugbetaald.'],
  ['@terugbetalen .. ruimschoots|zichzelf', 'De training heeft zich terugbetaald ruimschoots.'],
  ['als? een bekroning', 'Het vertrouwen is een bekroning van vier jaar diplomatie.'],
  ['doel|doelen .. niet gemist', 'De aanpak heeft haar doel niet gemist.'],
  ['@functioneren|@werken .. uitstekend|prima|voortreffelijk', 'De meldkamer functioneert uitstekend.'],
  ['uitstekend|goed|prima|voortreffelijk werk verricht|geleverd|gedaan', 'De eenheid heeft uitstekend werk verricht.'],
  ['presteert|presteren uitstekend|goed|prima|voortreffelijk', 'De politie presteert uitstekend.'],
  [
    'heeft|hebben .. succesvol',
    'De eenheid heeft succesvol opgetreden.',
    'Wie het examen succesvol aflegt, krijgt een brief.',
  ],
  ['heeft|hebben|is|zijn|werd|werden .. met succes', 'De proef is met succes uitgevoerd.'],
  [
    'wezenlijk|aanzienlijk|substantieel|flink|duidelijk|sterk|zichtbaar|merkbaar|aantoonbaar|daadwerkelijk bijgedragen',
    'De inzet heeft wezenlijk bijgedragen aan de rust.',
  ],
  ['@functioneren|@werken .. goed', 'De meldkamer functioneert goed.', 'De minister keurt het werk goed.'],
  ['loont|geloond|gerendeerd|uitbetaald', 'De aanpak loont.'],
  ['mogen|mag er zijn', 'De resultaten mogen er zijn.'],
  ['tot ieders|volle|algehele|algemene tevredenheid', 'De proef verliep tot ieders tevredenheid.'],
  [
    'effectief|doeltreffend|waardevol|nuttig|onmisbaar|cruciaal|vruchtbaar|zinvol gebleken|bewezen|geweest',
    'De aanpak is effectief gebleken.',
  ],
  ['op rolletjes', 'De samenwerking loopt op rolletjes.'],
  ['als een huis|trein|speer', 'De samenwerking staat als een huis.'],
  ['in de lift', 'Het vertrouwen zit in de lift.'],
  ['opgaande|stijgende|positieve lijn|trend|tendens|ontwikkeling', 'De opbouw vertoont een opgaande lijn.'],
  ['doorbraak|doorbraken .. bereikt|geforceerd|bewerkstelligd', 'In de gesprekken is een doorbraak bereikt.'],
  ['trots op', 'Wij zijn trots op het resultaat.'],
];
