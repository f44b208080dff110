/** Adjectives whose comparative says which way, not how far. */
export const gradable = `
  veilig stabiel effectief sterk luid weerbaar zelfstandig slagvaardig hecht duurzaam snel groot klein hoog laag breed
  diep nauw streng schoon vrij inclusief toegankelijk bereikbaar betrouwbaar veerkrachtig rechtvaardig doelmatig
  doeltreffend efficient robuust flexibel actief zichtbaar bewust gezond welvarend vreedzaam democratisch
  transparant krachtig scherp intensief gericht gelijk eerlijk evenwichtig bestendig wendbaar daadkrachtig
  professioneel samenhangend coherent concreet realistisch hoogwaardig duidelijk helder eenvoudig makkelijk
  gemakkelijk soepel stevig solide modern open klantvriendelijk gebruiksvriendelijk divers representatief
  zorgvuldig voorspelbaar beheersbaar bestuurbaar leefbaar menselijk humaan volwaardig kwetsbaar afhankelijk
  onafhankelijk gevaarlijk corrupt lang kort vaak vroeg goedkoop zuinig groen schaars ruim strak doordacht
  consistent gezaghebbend aantrekkelijk concurrerend productief innovatief digitaal volledig nauwkeurig frequent
  gunstig grondig gestructureerd gecoordineerd eensgezind adequaat alert ambitieus arm assertief autonoom bedreven
  behendig bekend bekwaam bereidwillig beschermd betaalbaar betrokken bevoegd beweeglijk bondig bruikbaar compact
  compleet constructief consequent continu controleerbaar cooperatief creatief deskundig dicht dichtbij diepgaand
  dienstbaar direct doelgericht dringend duur dun ecologisch eenduidig eendrachtig eenvormig effectvol ernstig
  ervaren ethisch evenredig exact expliciet fair fel feitelijk fijn fit fijnmazig fors fundamenteel gangbaar
  gastvrij gedegen gedetailleerd gedifferentieerd gedisciplineerd gedragen gedreven gefocust geintegreerd
  geisoleerd gelijkmatig gelijkwaardig geloofwaardig gemotiveerd genuanceerd geschikt gering geruisloos
  gespecialiseerd gestaag getraind gevarieerd gevoelig gewillig gezamenlijk goedgetraind grootschalig
  handelingsbekwaam handig handzaam hard hartelijk hevig homogeen hygienisch indringend informatief ingrijpend
  inhoudelijk innig integer intens interactief interoperabel inzetbaar inzichtelijk klantgericht kleinschalig
  kansrijk klimaatbestendig klimaatneutraal kostbaar kostenbewust kosteneffectief kostenefficient kritisch kundig
  laagdrempelig langdurig leesbaar legitiem lenig levendig levensvatbaar licht lokaal lonend loyaal machtig
  marktgericht matig meetbaar mild milieubewust milieuvriendelijk mobiel mondig nadrukkelijk nauwgezet nuttig
  objectief omvangrijk onbevangen ondernemend ongelijk onpartijdig onveilig onzeker oplettend opvallend ordelijk
  overtuigend overzichtelijk paraat passend persoonlijk planmatig plezierig pluriform positief praktisch precies
  preventief proactief probleemloos prominent proportioneel pragmatisch rap rechtmatig rechtstreeks reeel
  regelmatig relevant rendabel resistent resoluut responsief resultaatgericht rijk risicobestendig risicobewust
  rustig secuur selectief simpel slank slim sluitend snedig sober sociaal specifiek spaarzaam standvastig
  stelselmatig stil stipt stringent structureel strategisch substantieel succesvol systematisch tastbaar tevreden
  toekomstbestendig toekomstgericht toepasbaar toereikend trefzeker trouw uitgebreid uitnodigend uitvoerbaar
  uitvoerig uniform urgent vast veelzijdig verantwoord verantwoordelijk verbonden verdraagzaam vergaand
  vergelijkbaar verregaand verstandig vertrouwd vitaal vlot voelbaar volhardend volhoudbaar volgzaam volwassen
  voordelig voorzichtig vriendelijk vruchtbaar waakzaam waardevol warm waterdicht welwillend wenselijk winstgevend
  woonbaar zakelijk zeker zelfbewust zelfredzaam zelfvoorzienend zelfverzekerd zinvol zorgzaam zuiver zwaar zwak
  integraal schaalbaar verfijnd verspreid gespreid gemengd
`
  .trim()
  .split(/\s+/);

/** Comparatives that no rule forms. */
export const irregularComparatives = ['beter', 'betere', 'meer', 'minder', 'mindere'];
