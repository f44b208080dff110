import type { Nature } from '../../concept.ts';

/** Verbs that say which way, not how far. Transitive and intransitive ones alike. */
export const directionVerbs = `
  aanjagen aanmoedigen aanscherpen aanwakkeren activeren afbouwen afnemen afremmen afzwakken bekorten beperken
  bespoedigen bestendigen bevorderen consolideren dalen democratiseren doorontwikkelen flexibiliseren groeien
  indammen indijken inkrimpen inperken intensiveren inkorten krimpen matigen moderniseren omhoogbrengen omhooggaan
  omlaagbrengen omlaaggaan optimaliseren oplopen opkrikken opschroeven opvoeren opwaarderen optillen
  professionaliseren reduceren stijgen stimuleren stroomlijnen teruglopen terugdringen terugschroeven
  toenemen uitbouwen uitdiepen vereenvoudigen verbeteren verbreden verdiepen verduurzamen verdichten verfijnen
  vergemakkelijken vergroten verhelderen verhogen verkleinen verkorten verlagen verlichten vermeerderen verminderen
  verrijken verruimen verscherpen versnellen versoberen versoepelen verstevigen versterken verstrakken verzachten
  vooruithelpen bijspijkeren aanzwengelen aanhalen aangroeien aansterken aansporen achteruitgaan afkalven afschalen
  afslanken afvlakken bezuinigen besparen beteugelen bijschaven de-escaleren dempen doorgroeien intomen inlopen
  inzakken klimmen lenigen luwen maximaliseren minimaliseren mitigeren nivelleren omhooghalen ontlasten ontmoedigen
  opfrissen ophogen opklimmen opknappen oppeppen oprekken opschalen opstuwen opdrijven perfectioneren polijsten
  prikkelen rationaliseren remmen revitaliseren slinken snoeien stuwen tanen temperen terugvallen toegroeien
  toespitsen uitbreiden uitdijen uitdunnen uitvergroten verarmen verduidelijken verdunnen verergeren vergroenen
  verharden verheffen verhevigen verjongen verlevendigen vermenigvuldigen vernauwen verslappen
  verslechteren versimpelen versmallen vertragen vervolmaken verzwakken verzwaren voortstuwen vooruitgaan wegzakken
  zakken simplificeren opwerken verfraaien veredelen
`
  .trim()
  .split(/\s+/);

/**
 * What kind of doing a verb is, for verbs that are no plain act. A verb that stands nowhere here is an act: it can be promised
 * and it can be checked whether it was done.
 */
export const verbClasses: Readonly<Record<Exclude<Nature, 'act' | 'change'>, string>> = {
  announce: `
    opstellen uitwerken publiceren oprichten instellen opnemen aanpassen herzien actualiseren afronden inrichten
    toezeggen besluiten starten toezenden toesturen sturen zenden voorleggen aanbieden toekomen terugkomen
    terugkoppelen informeren berichten inlichten melden meenemen oppakken uitbrengen aanwijzen benoemen aanstellen
    heropenen openen sluiten beeindigen opleveren vaststellen evalueren garanderen tegemoetgaan agenderen bespreken
    ondertekenen tekenen ratificeren invoeren afschaffen intrekken verlengen overdragen overnemen verplaatsen
    indienen reageren antwoorden beantwoorden uitvoeren organiseren beleggen aankondigen plaatsen vrijmaken
    reserveren aanschaffen brengen vormgeven aanbesteden aankopen aanleveren aanvragen aanvangen aantreden
    afkondigen afsluiten afstoten afvaardigen amenderen bekendmaken bekrachtigen beedigen beslissen concretiseren
    consulteren deponeren detacheren doorvoeren finaliseren formaliseren goedkeuren herijken herbouwen
    herformuleren hernieuwen herplaatsen herroepen herschikken herschrijven herstarten hervatten implementeren
    initieren inplannen installeren introduceren lanceren loskoppelen ombouwen omvormen omzetten ontbinden ontslaan
    openbaren openstellen opheffen opschorten opsturen opstarten optuigen opzeggen opzetten overhandigen
    overhevelen overplaatsen preciseren presenteren rectificeren reorganiseren samenvoegen schorsen schrappen
    specificeren stationeren stopzetten toetreden toekennen toelichten toewijzen terughalen terugroepen
    terugtrekken uitbesteden uitfaseren uitnodigen uitrollen uitschrijven uitvaardigen vastleggen verhuizen
    vernieuwen versturen vervangen verzenden verdagen verwijderen voltooien voordragen voorbereiden voorstellen
    vrijgeven vrijstellen wijzigen aansluiten afwikkelen afhandelen beginnen opdragen opleggen onderbrengen
    herverdelen hervestigen herbewapenen
  `,
  result: `
    willen stabiliseren herstellen verankeren verslaan wegnemen doorbreken bewerkstelligen bereiken uitbannen oplossen
    waarborgen borgen verzekeren voorkomen bestrijden tegengaan uitroeien elimineren pacificeren verzoenen
    democratiseren demilitariseren ontwapenen veranderen transformeren hervormen wegwerken verhelpen ontmantelen
    neutraliseren overwinnen afdwingen afwenden bedwingen beslechten bevrijden bezweren deradicaliseren emanciperen
    herenigen herkrijgen heroveren hervinden herwinnen normaliseren overmeesteren redden slechten tenietdoen
    teweegbrengen uitdoven uitschakelen veiligstellen verdrijven verijdelen verjagen vernietigen verwezenlijken
    volbrengen vrijwaren waarmaken zekerstellen zegevieren verlossen uitwissen terugwinnen
  `,
  state: `
    zijn blijven lijken blijken schijnen heten bestaan behoren gelden betreffen behelzen omvatten bevatten
    betekenen bedragen kosten duren vallen liggen staan zitten behouden uitmaken verlopen uitvallen hebben
    beschikken bezitten kennen ontbreken volstaan verschillen afhangen samenhangen voortvloeien voortkomen berusten
    strekken dienen luiden voldoen toebehoren worden
    verkrijgen genieten ondervinden ondergaan vergen vereisen verwijzen ontlenen aanblijven belichamen
    bevinden behoeven beslaan domineren fluctueren gebeuren gelijklopen heersen hoeven horen klaarstaan meetellen
    meespelen meevallen missen neerkomen ontberen ontstaan ontgaan openstaan overblijven overlappen overstijgen
    overtreffen prevaleren reiken representeren resteren resulteren rijzen samengaan samenvallen stagneren
    symboliseren tegenvallen thuishoren uiteenlopen uitstralen uitstrekken varieren vaststaan vastzitten verblijven
    verhouden verjaren verouderen vertonen vervallen voortbestaan voortduren voortleven weerklinken weerspiegelen
    uitmonden sneuvelen sterven uitsterven verdwijnen vergaan
  `,
  position: `
    vinden achten menen denken geloven weten constateren concluderen onderschrijven herkennen erkennen onderkennen
    tegenspreken weerspreken toeschrijven wijten afzien hechten beschouwen waarderen betreuren danken begrijpen verwelkomen verwachten hopen vrezen oordelen beamen
    beseffen zien toejuichen veroordelen verzoeken verstaan aannemen toestaan bedoelen vermoeden betogen rekenen
    benadrukken onderstrepen opmerken aantekenen herinneren veronderstellen inschatten apprecieren afkeuren
    bedanken begroeten beklemtonen bekritiseren betwijfelen betwisten billijken bestempelen beluisteren beweren
    complimenteren duiden ervaren feliciteren gelukwensen hekelen herdenken inzien interpreteren kenschetsen
    kwalificeren kritiseren onthouden ontkennen poneren prijzen respecteren relativeren signaleren speculeren
    twijfelen typeren verachten verafschuwen verbazen verheugen vertrouwen verwonderen voelen wantrouwen
    vergewissen voorspellen noemen opvatten redeneren aanvaarden accepteren huldigen ontraden
  `,
  practice: `
    samenwerken functioneren opereren optrekken onderhouden samenkomen werken leven wonen reizen vertegenwoordigen
    bekleden vervullen verantwoorden patrouilleren surveilleren vergaderen communiceren meelezen meelopen fungeren
    aflopen eindigen verschijnen plaatsvinden ingaan regeren praten corresponderen doceren lesgeven waarnemen presideren voorzitten
  `,
};

/** Verbs of meeting and speaking: where such a deed is called a goal, nothing in the world has changed when it is done. */
export const talking: ReadonlySet<string> = new Set(
  `agenderen organiseren bespreken beleggen presenteren informeren consulteren uitnodigen inlichten toelichten voorzitten deelnemen overleggen
  bijwonen uitwisselen afstemmen lobbyen bezoeken coördineren inventariseren meelopen waarnemen vergaderen praten communiceren onderhouden publiceren
  aankondigen berichten melden rapporteren vertegenwoordigen meedenken meepraten opstellen uitwerken voorbereiden evalueren`.split(
    /\s+/,
  ),
);

/** Verbs that leave it to a noun beside them what is done: "onder de aandacht brengen", "verslag doen". */
export const lightVerbs: ReadonlySet<string> = new Set(
  'brengen zetten houden doen blijven voeren geven maken stellen leggen plaatsen hebben krijgen opnemen zijn staan treden nemen komen'.split(
    ' ',
  ),
);

/** Nouns of meeting and speaking, where a goal is said to be no more than that: "doel is een dialoog met Dorva". */
export const activityNouns: ReadonlySet<string> = new Set(
  `dialoog overleg gesprek gesprekken voorlichting aanwezigheid lobby conferentie conferenties seminar seminars workshop workshops bijeenkomst
  bijeenkomsten campagne campagnes consultatie consultaties bewustwording kennisdeling kennisuitwisseling rondetafel bezoek bezoeken werkbezoek
  werkbezoeken contact contacten deelname beraad voorlichtingscampagne informatie-uitwisseling presentie agendering`.split(
    /\s+/,
  ),
);
