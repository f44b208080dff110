/** Adjectives whose comparative says which way, not how far. */
export const gradable = `
  veilig stabiel effectief sterk weerbaar zelfstandig slagvaardig hecht duurzaam snel groot klein hoog laag breed diep nauw streng schoon vrij
  inclusief toegankelijk bereikbaar betrouwbaar veerkrachtig rechtvaardig doelmatig doeltreffend efficient robuust flexibel actief zichtbaar bewust gezond welvarend
  vreedzaam democratisch transparant krachtig scherp intensief gericht gelijk eerlijk evenwichtig bestendig wendbaar daadkrachtig professioneel
  samenhangend coherent concreet realistisch hoogwaardig duidelijk helder eenvoudig makkelijk gemakkelijk soepel stevig solide modern open klantvriendelijk
  gebruiksvriendelijk divers representatief zorgvuldig voorspelbaar beheersbaar bestuurbaar leefbaar menselijk humaan volwaardig kwetsbaar afhankelijk
  onafhankelijk gevaarlijk corrupt lang kort vaak vroeg goedkoop zuinig groen schaars ruim strak doordacht consistent coherent gezaghebbend aantrekkelijk
  concurrerend productief innovatief digitaal volledig nauwkeurig frequent gunstig grondig gestructureerd gecoordineerd eensgezind
`
  .trim()
  .split(/\s+/);

/** Comparatives that no rule forms. */
export const irregularComparatives = ['beter', 'betere', 'meer', 'minder', 'mindere'];
