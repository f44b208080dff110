import type { Nature } from '../../concept.ts';

/** Verbs that say which way, not how far. Transitive and intransitive ones alike. */
export const directionVerbs = `
  aanjagen aanmoedigen aanscherpen aanwakkeren activeren afbouwen afnemen afremmen afzwakken bekorten beperken bespoedigen bestendigen bevorderen
  consolideren dalen democratiseren doorontwikkelen flexibiliseren groeien indammen indijken inkrimpen inperken intensiveren inkorten
  krimpen matigen moderniseren omhoogbrengen omhooggaan omlaagbrengen omlaaggaan optimaliseren oplopen opkrikken
  opschroeven opvoeren opwaarderen optillen professionaliseren reduceren stijgen stimuleren stroomlijnen teruglopen terugbrengen
  terugdringen terugschroeven toenemen uitbouwen uitdiepen vereenvoudigen verbeteren verbreden verdiepen verduurzamen verdichten verfijnen
  vergemakkelijken vergroten verhelderen verhogen verkleinen verkorten verlagen verlichten vermeerderen verminderen verrijken verruimen verscherpen
  versnellen versoberen versoepelen verstevigen versterken verstrakken verzachten vooruithelpen bijspijkeren aanzwengelen
`
  .trim()
  .split(/\s+/);

/**
 * What kind of doing a verb is, for verbs that are no plain act. A verb that stands nowhere here is an act: it can be promised
 * and it can be checked whether it was done.
 */
export const verbClasses: Readonly<Record<Exclude<Nature, 'act' | 'change'>, string>> = {
  announce: `
    opstellen uitwerken publiceren oprichten instellen opnemen aanpassen herzien actualiseren afronden inrichten toezeggen besluiten starten toezenden toesturen
    sturen zenden voorleggen aanbieden toekomen terugkomen terugkoppelen informeren berichten inlichten melden meenemen oppakken uitbrengen aanwijzen
    benoemen aanstellen heropenen openen sluiten beeindigen opleveren vaststellen evalueren garanderen toesturen tegemoetgaan agenderen bespreken
    ondertekenen tekenen ratificeren invoeren afschaffen intrekken verlengen overdragen overnemen verplaatsen indienen reageren antwoorden beantwoorden
    uitvoeren organiseren beleggen aankondigen plaatsen vrijmaken reserveren aanschaffen brengen vormgeven
  `,
  result: `
    stabiliseren herstellen verankeren verslaan wegnemen doorbreken bewerkstelligen bereiken uitbannen oplossen waarborgen borgen verzekeren
    voorkomen bestrijden tegengaan uitroeien elimineren pacificeren verzoenen democratiseren demilitariseren ontwapenen
    veranderen transformeren hervormen maken wegwerken verhelpen ontmantelen neutraliseren overwinnen
  `,
  state: `
    zijn blijven lijken blijken schijnen heten bestaan behoren gelden betreffen behelzen omvatten bevatten betekenen bedragen kosten duren vallen liggen staan zitten
    behouden uitmaken verlopen uitvallen hebben beschikken bezitten kennen ontbreken volstaan verschillen afhangen samenhangen voortvloeien voortkomen berusten
    strekken dienen aflopen eindigen verschijnen plaatsvinden luiden verlopen voldoen toebehoren ingaan worden
    bedienen ontvangen verkrijgen genieten ondervinden ondergaan vergen vereisen verwijzen ontlenen
  `,
  position: `
    vinden achten menen denken geloven weten constateren concluderen onderschrijven herkennen erkennen onderkennen hechten beschouwen
    waarderen betreuren danken begrijpen verwelkomen verwachten hopen vrezen oordelen beamen beseffen zien toejuichen veroordelen
    verzoeken verstaan aannemen toestaan bedoelen vermoeden betogen rekenen benadrukken onderstrepen opmerken aantekenen hechten herinneren veronderstellen inschatten erkennen
  `,
  practice: `
    samenwerken functioneren opereren optrekken onderhouden samenkomen werken leven wonen reizen vertegenwoordigen
    bekleden vervullen verantwoorden
  `,
};
