import assert from 'node:assert/strict';
import { conjugate } from '../../../src/engine/language/nl/conjugate.ts';

// Written by hand, not by the code: ik, hij, past singular, past plural, participle, participle before a noun.
const groups: Readonly<Record<string, string>> = {
  'a regular verb adds -t, -de or -te': `
    werken: werk werkt werkte werkten gewerkt gewerkte
    richten: richt richt richtte richtten gericht gerichte
    melden: meld meldt meldde meldden gemeld gemelde
    bouwen: bouw bouwt bouwde bouwden gebouwd gebouwde
    groeien: groei groeit groeide groeiden gegroeid gegroeide
    steunen: steun steunt steunde steunden gesteund gesteunde
    voeren: voer voert voerde voerden gevoerd gevoerde
    trachten: tracht tracht trachtte trachtten getracht getrachte
    waarborgen: waarborg waarborgt waarborgde waarborgden gewaarborgd gewaarborgde
    wijzigen: wijzig wijzigt wijzigde wijzigden gewijzigd gewijzigde
    stuwen: stuw stuwt stuwde stuwden gestuwd gestuwde
  `,
  'an open syllable that closes doubles its vowel, a closed one that opens its consonant': `
    delen: deel deelt deelde deelden gedeeld gedeelde
    hopen: hoop hoopt hoopte hoopten gehoopt gehoopte
    maken: maak maakt maakte maakten gemaakt gemaakte
    duren: duur duurt duurde duurden geduurd geduurde
    praten: praat praat praatte praatten gepraat geprate
    pogen: poog poogt poogde poogden gepoogd gepoogde
    stellen: stel stelt stelde stelden gesteld gestelde
    zetten: zet zet zette zetten gezet gezette
    schrappen: schrap schrapt schrapte schrapten geschrapt geschrapte
    redden: red redt redde redden gered geredde
    vergroten: vergroot vergroot vergrootte vergrootten vergroot vergrote
    verbreden: verbreed verbreedt verbreedde verbreedden verbreed verbrede
    besteden: besteed besteedt besteedde besteedden besteed bestede
    verhogen: verhoog verhoogt verhoogde verhoogden verhoogd verhoogde
  `,
  'v and z close to f and s and still take -de': `
    leven: leef leeft leefde leefden geleefd geleefde
    streven: streef streeft streefde streefden gestreefd gestreefde
    reizen: reis reist reisde reisden gereisd gereisde
    vrezen: vrees vreest vreesde vreesden gevreesd gevreesde
    handhaven: handhaaf handhaaft handhaafde handhaafden gehandhaafd gehandhaafde
    huisvesten: huisvest huisvest huisvestte huisvestten gehuisvest gehuisveste
    focussen: focus focust focuste focusten gefocust gefocuste
    faseren: faseer faseert faseerde faseerden gefaseerd gefaseerde
    prijzen: prijs prijst prees prezen geprezen geprezen
  `,
  'stems in d and t that end in -eiden, -ijden and -ieden': `
    leiden: leid leidt leidde leidden geleid geleide
    scheiden: scheid scheidt scheidde scheidden gescheiden gescheiden
    vermijden: vermijd vermijdt vermeed vermeden vermeden vermeden
    bevrijden: bevrijd bevrijdt bevrijdde bevrijdden bevrijd bevrijde
    bieden: bied biedt bood boden geboden geboden
    uit|breiden: breid breidt breidde breidden uitgebreid uitgebreide
    voor|bereiden: bereid bereidt bereidde bereidden voorbereid voorbereide
    verspreiden: verspreid verspreidt verspreidde verspreidden verspreid verspreide
    op|leiden: leid leidt leidde leidden opgeleid opgeleide
    begeleiden: begeleid begeleidt begeleidde begeleidden begeleid begeleide
    onder_scheiden: onderscheid onderscheidt onderscheidde onderscheidden onderscheiden onderscheiden
    houden: houd houdt hield hielden gehouden gehouden
    worden: word wordt werd werden geworden geworden
  `,
  'a last syllable with stress doubles its e, one without keeps it single': `
    stimuleren: stimuleer stimuleert stimuleerde stimuleerden gestimuleerd gestimuleerde
    garanderen: garandeer garandeert garandeerde garandeerden gegarandeerd gegarandeerde
    realiseren: realiseer realiseert realiseerde realiseerden gerealiseerd gerealiseerde
    faciliteren: faciliteer faciliteert faciliteerde faciliteerden gefaciliteerd gefaciliteerde
    waarderen: waardeer waardeert waardeerde waardeerden gewaardeerd gewaardeerde
    financieren: financier financiert financierde financierden gefinancierd gefinancierde
    beheren: beheer beheert beheerde beheerden beheerd beheerde
    bevorderen: bevorder bevordert bevorderde bevorderden bevorderd bevorderde
    verbeteren: verbeter verbetert verbeterde verbeterden verbeterd verbeterde
    verminderen: verminder vermindert verminderde verminderden verminderd verminderde
    leveren: lever levert leverde leverden geleverd geleverde
    beijveren: beijver beijvert beijverde beijverden beijverd beijverde
    veroveren: verover verovert veroverde veroverden veroverd veroverde
    vergaderen: vergader vergadert vergaderde vergaderden vergaderd vergaderde
    verzekeren: verzeker verzekert verzekerde verzekerden verzekerd verzekerde
    in|kaderen: kader kadert kaderde kaderden ingekaderd ingekaderde
    ontwikkelen: ontwikkel ontwikkelt ontwikkelde ontwikkelden ontwikkeld ontwikkelde
    handelen: handel handelt handelde handelden gehandeld gehandelde
    bemiddelen: bemiddel bemiddelt bemiddelde bemiddelden bemiddeld bemiddelde
    beoordelen: beoordeel beoordeelt beoordeelde beoordeelden beoordeeld beoordeelde
    benadelen: benadeel benadeelt benadeelde benadeelden benadeeld benadeelde
    herverdelen: herverdeel herverdeelt herverdeelde herverdeelden herverdeeld herverdeelde
    rekenen: reken rekent rekende rekenden gerekend gerekende
    verlenen: verleen verleent verleende verleenden verleend verleende
    onder_tekenen: onderteken ondertekent ondertekende ondertekenden ondertekend ondertekende
    openen: open opent opende openden geopend geopende
    ademen: adem ademt ademde ademden geademd geademde
    monitoren: monitor monitort monitorde monitorden gemonitord gemonitorde
    mentoren: mentor mentort mentorde mentorden gementord gementorde
    verwelkomen: verwelkom verwelkomt verwelkomde verwelkomden verwelkomd verwelkomde
  `,
  'accents part vowels that would be read together': `
    creëren: creëer creëert creëerde creëerden gecreëerd gecreëerde
    initiëren: initieer initieert initieerde initieerden geïnitieerd geïnitieerde
    definiëren: definieer definieert definieerde definieerden gedefinieerd gedefinieerde
    variëren: varieer varieert varieerde varieerden gevarieerd gevarieerde
    subsidiëren: subsidieer subsidieert subsidieerde subsidieerden gesubsidieerd gesubsidieerde
    verifiëren: verifieer verifieert verifieerde verifieerden geverifieerd geverifieerde
    evalueren: evalueer evalueert evalueerde evalueerden geëvalueerd geëvalueerde
    fluctueren: fluctueer fluctueert fluctueerde fluctueerden gefluctueerd gefluctueerde
    coördineren: coördineer coördineert coördineerde coördineerden gecoördineerd gecoördineerde
    oriënteren: oriënteer oriënteert oriënteerde oriënteerden georiënteerd georiënteerde
    intensiveren: intensiveer intensiveert intensiveerde intensiveerden geïntensiveerd geïntensiveerde
    implementeren: implementeer implementeert implementeerde implementeerden geïmplementeerd geïmplementeerde
    eisen: eis eist eiste eisten geëist geëiste
    uniformeren: uniformeer uniformeert uniformeerde uniformeerden geüniformeerd geüniformeerde
    ijken: ijk ijkt ijkte ijkten geijkt geijkte
    beëindigen: beëindig beëindigt beëindigde beëindigden beëindigd beëindigde
    beïnvloeden: beïnvloed beïnvloedt beïnvloedde beïnvloedden beïnvloed beïnvloede
    beogen: beoog beoogt beoogde beoogden beoogd beoogde
    beamen: beaam beaamt beaamde beaamden beaamd beaamde
  `,
  'an unstressed prefix leaves no room for ge-, also behind a particle': `
    versterken: versterk versterkt versterkte versterkten versterkt versterkte
    verenigen: verenig verenigt verenigde verenigden verenigd verenigde
    erkennen: erken erkent erkende erkenden erkend erkende
    herstellen: herstel herstelt herstelde herstelden hersteld herstelde
    ontmantelen: ontmantel ontmantelt ontmantelde ontmantelden ontmanteld ontmantelde
    gebruiken: gebruik gebruikt gebruikte gebruikten gebruikt gebruikte
    gebeuren: gebeur gebeurt gebeurde gebeurden gebeurd gebeurde
    misbruiken: misbruik misbruikt misbruikte misbruikten misbruikt misbruikte
    vertegenwoordigen: vertegenwoordig vertegenwoordigt vertegenwoordigde vertegenwoordigden vertegenwoordigd vertegenwoordigde
    onder_steunen: ondersteun ondersteunt ondersteunde ondersteunden ondersteund ondersteunde
    over_bruggen: overbrug overbrugt overbrugde overbrugden overbrugd overbrugde
    aan_vaarden: aanvaard aanvaardt aanvaardde aanvaardden aanvaard aanvaarde
    om_vatten: omvat omvat omvatte omvatten omvat omvatte
    toe|vertrouwen: vertrouw vertrouwt vertrouwde vertrouwden toevertrouwd toevertrouwde
    door|berekenen: bereken berekent berekende berekenden doorberekend doorberekende
    uit|onder_handelen: onderhandel onderhandelt onderhandelde onderhandelden uitonderhandeld uitonderhandelde
    her_bevestigen: herbevestig herbevestigt herbevestigde herbevestigden herbevestigd herbevestigde
    ontmoeten: ontmoet ontmoet ontmoette ontmoetten ontmoet ontmoete
  `,
  'what only looks like a prefix, and her- before a learned verb, take ge-': `
    genereren: genereer genereert genereerde genereerden gegenereerd gegenereerde
    vergen: verg vergt vergde vergden gevergd gevergde
    missen: mis mist miste misten gemist gemiste
    erven: erf erft erfde erfden geërfd geërfde
    benchmarken: benchmark benchmarkt benchmarkte benchmarkten gebenchmarkt gebenchmarkte
    herstructureren: herstructureer herstructureert herstructureerde herstructureerden geherstructureerd geherstructureerde
    herdefiniëren: herdefinieer herdefinieert herdefinieerde herdefinieerden geherdefinieerd geherdefinieerde
    herinneren: herinner herinnert herinnerde herinnerden herinnerd herinnerde
  `,
  'a particle stands before ge-': `
    in|zetten: zet zet zette zetten ingezet ingezette
    af|stemmen: stem stemt stemde stemden afgestemd afgestemde
    op|schalen: schaal schaalt schaalde schaalden opgeschaald opgeschaalde
    na|streven: streef streeft streefde streefden nagestreefd nagestreefde
    toe|werken: werk werkt werkte werkten toegewerkt toegewerkte
    vrij|maken: maak maakt maakte maakten vrijgemaakt vrijgemaakte
    over|leggen: leg legt legde legden overgelegd overgelegde
    over_leggen: overleg overlegt overlegde overlegden overlegd overlegde
  `,
  'English verbs': `
    trainen: train traint trainde trainden getraind getrainde
    screenen: screen screent screende screenden gescreend gescreende
    hacken: hack hackt hackte hackten gehackt gehackte
    coachen: coach coacht coachte coachten gecoacht gecoachte
    scannen: scan scant scande scanden gescand gescande
    lobbyen: lobby lobbyt lobbyde lobbyden gelobbyd gelobbyde
    managen: manage managet managede manageden gemanaged gemanagede
    updaten: update updatet updatete updateten geüpdatet geüpdatete
    upgraden: upgrade upgradet upgradede upgradeden geüpgraded geüpgradede
    outsourcen: outsource outsourcet outsourcete outsourceten geoutsourcet geoutsourcete
  `,
  'strong verbs, with a particle and with a prefix': `
    bij|dragen: draag draagt droeg droegen bijgedragen bijgedragen
    terug|dringen: dring dringt drong drongen teruggedrongen teruggedrongen
    bestrijden: bestrijd bestrijdt bestreed bestreden bestreden bestreden
    behouden: behoud behoudt behield behielden behouden behouden
    aan|sluiten: sluit sluit sloot sloten aangesloten aangesloten
    toe|nemen: neem neemt nam namen toegenomen toegenomen
    kennis|nemen: neem neemt nam namen kennisgenomen kennisgenomen
    onder_zoeken: onderzoek onderzoekt onderzocht onderzochten onderzocht onderzochte
    aan|bevelen: beveel beveelt beval bevalen aanbevolen aanbevolen
    over_wegen: overweeg overweegt overwoog overwogen overwogen overwogen
    her_over_wegen: heroverweeg heroverweegt heroverwoog heroverwogen heroverwogen heroverwogen
    begrijpen: begrijp begrijpt begreep begrepen begrepen begrepen
    vergelijken: vergelijk vergelijkt vergeleek vergeleken vergeleken vergeleken
    genezen: genees geneest genas genazen genezen genezen
    verliezen: verlies verliest verloor verloren verloren verloren
    kiezen: kies kiest koos kozen gekozen gekozen
    werven: werf werft wierf wierven geworven geworven
    treffen: tref treft trof troffen getroffen getroffen
    beginnen: begin begint begon begonnen begonnen begonnen
    ervaren: ervaar ervaart ervoer ervoeren ervaren ervaren
    voor_komen: voorkom voorkomt voorkwam voorkwamen voorkomen voorkomen
    voor|komen: kom komt kwam kwamen voorgekomen voorgekomen
    over_lijden: overlijd overlijdt overleed overleden overleden overleden
    teweeg|brengen: breng brengt bracht brachten teweeggebracht teweeggebrachte
    vragen: vraag vraagt vroeg vroegen gevraagd gevraagde
    toe|zeggen: zeg zegt zegde zegden toegezegd toegezegde
    zeggen: zeg zegt zei zeiden gezegd gezegde
    scheppen: schep schept schiep schiepen geschapen geschapen
    onder_scheppen: onderschep onderschept onderschepte onderschepten onderschept onderschepte
    schrikken: schrik schrikt schrok schrokken geschrokken geschrokken
    af|schrikken: schrik schrikt schrikte schrikten afgeschrikt afgeschrikte
  `,
  'verbs of one syllable and irregular ones': `
    gaan: ga gaat ging gingen gegaan gegane
    tegen|gaan: ga gaat ging gingen tegengegaan tegengegane
    ontstaan: ontsta ontstaat ontstond ontstonden ontstaan ontstane
    verslaan: versla verslaat versloeg versloegen verslagen verslagen
    vol_doen: voldoe voldoet voldeed voldeden voldaan voldane
    herzien: herzie herziet herzag herzagen herzien herziene
    voor_zien: voorzie voorziet voorzag voorzagen voorzien voorziene
    zijn: ben is was waren geweest geweeste
    hebben: heb heeft had hadden gehad gehadde
    kunnen: kan kan kon konden gekund gekunde
    willen: wil wil wilde wilden gewild gewilde
    mogen: mag mag mocht mochten gemogen gemogen
    moeten: moet moet moest moesten gemoeten gemoeten
    hoeven: hoef hoeft hoefde hoefden gehoefd gehoefde
    laten: laat laat liet lieten gelaten gelaten
  `,
};

describe('conjugation', () => {
  for (const [name, table] of Object.entries(groups)) {
    it(name, () => {
      for (const line of table.trim().split('\n')) {
        const [spec = '', forms] = line.trim().split(': ');
        const { present, past, participle, inflectedParticiple } = conjugate(spec);
        const found = [present.first, present.third, past.singular, past.plural, participle, inflectedParticiple];
        assert.equal(found.join(' '), forms, spec);
      }
    });
  }

  it('tells the second person where it differs from the third', () => {
    const differing = { kunnen: 'kunt', zullen: 'zult', zijn: 'bent', hebben: 'hebt', willen: 'wilt' };
    for (const [spec, second] of Object.entries(differing)) assert.equal(conjugate(spec).present.second, second);
    for (const spec of ['mogen', 'moeten', 'versterken', 'uit|breiden'])
      assert.equal('second' in conjugate(spec).present, false, spec);
  });

  it('gives the particle apart and keeps it in the infinitive and the participles', () => {
    const { infinitive, particle, present, presentParticiple } = conjugate('bij|dragen');
    assert.deepEqual(
      [infinitive, particle, present.plural, presentParticiple],
      ['bijdragen', 'bij', 'dragen', 'bijdragend'],
    );
    assert.deepEqual(conjugate('onder_steunen').particle, '');
    assert.deepEqual(conjugate('onder_steunen').present.plural, 'ondersteunen');
    assert.deepEqual(conjugate('tegen|gaan').presentParticiple, 'tegengaand');
  });
});
