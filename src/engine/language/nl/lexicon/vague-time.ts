import type { Phrase } from '../../phrase.ts';

/** Times that nobody can check afterwards (IAK 4.1: tijdgebonden). */
export const vagueTimes: readonly Phrase[] = [
  // Within a term that has no end.
  ['op termijn', 'Op termijn draagt Nederland het kamp over.', 'BZ antwoordt binnen de termijn van zes weken.'],
  ['op|binnen|voor|over een? #woord termijn|termijnen', 'BZ opent op de korte of op langere termijn een post.'],
  [
    'op|binnen|voor|over de #woord? korte|kortere|lange|langere|middellange|afzienbare|nabije|redelijke termijn',
    'Op de middellange termijn opent BZ een post.',
  ],
  [
    'op|binnen de|een zo? kortst|snelst|kort|vroegst mogelijke termijn|tijd|datum',
    'BZ antwoordt op de kortst mogelijke termijn.',
  ],
  [
    'op het|een zo? vroegst|eerst|snelst|vroeg mogelijke|mogelijk moment|tijdstip',
    'BZ antwoordt op het vroegst mogelijke moment.',
  ],
  ['op|binnen niet al? te? lange|korte termijn|tijd', 'BZ besluit binnen niet al te lange tijd.'],
  ['op kortere? of langere termijn', 'De post sluit op kortere of langere termijn.'],
  ['op den|de lange|langere? duur', 'Op den duur neemt Lissanië het beheer over.'],
  [
    'binnen|op|in|over|voor afzienbare|overzienbare|redelijke|enige|korte|geruime|kort|niet tijd|toekomst|periode|termijn',
    'Binnen afzienbare tijd opent BZ een post.',
  ],
  [
    'binnen|in een #woord? tijdsbestek|tijdspanne|tijdvak|tijdsspanne',
    'Binnen een redelijk tijdsbestek opent BZ een post.',
    'Binnen zes weken opent BZ een post.',
  ],
  ['binnen de kortste keren', 'BZ heeft de post binnen de kortste keren hersteld.'],
  [
    'binnen|over|na|gedurende|voor|in een paar|aantal|handvol|tiental uur|uren|dagen|weken|maanden|jaar|jaren',
    'Over een paar maanden stuurt BZ een brief.',
    'Na zes maanden stuurt BZ een brief.',
  ],
  [
    'binnen|over|na|gedurende|voor|in enkele|enige|verscheidene|meerdere|luttele|diverse|verschillende|ettelijke uur|uren|dagen|weken|maanden|jaar|jaren|decennia',
    'Binnen enkele maanden opent BZ een post.',
  ],
  ['na ommekomst|verloop van enige|geruime|korte|lange tijd', 'Na ommekomst van enige tijd draagt BZ de taken over.'],
  ['na verloop van tijd', 'Na verloop van tijd draagt BZ de taken over.', 'Na verloop van zes weken sluit de post.'],
  ['na|over|sinds enige|geruime|korte|zekere|langere|lange tijd', 'Na enige tijd draagt BZ de taken over.'],
  [
    'gedurende|voor|nog een? langere|geruime|enige|lange|zekere|beperkte tijd|periode',
    'BZ houdt de post nog geruime tijd open.',
  ],
  ['een|enige tijd|tijdlang|poos|tijdje', 'BZ houdt de post een tijdlang open.'],
  ['langdurig|langjarig|jarenlang|kortstondig|kortstondige', 'BZ verbindt zich langdurig aan dit land.'],
  // In time.
  ['tijdig|tijdige', 'De minister informeert uw Kamer tijdig over de start.'],
  ['ruim|ruimschoots? op tijd', 'BZ levert de stukken op tijd.'],
  ['ruim|ruimschoots|geruime van? tevoren|tijd tevoren?', 'BZ meldt dit ruim van tevoren.'],
  ['vroegtijdig|vroegtijdige|bijtijds|beijtijds', 'BZ betrekt de posten vroegtijdig.'],
  // As soon as possible, and quickly.
  [
    'zo spoedig|snel|vroeg|kort|vlug|gauw|vlot|rap|tijdig|voortvarend als? het|dat|dit|zulks? maar|weer|enigszins? mogelijk|mogelijke|haalbaar|doenlijk|kan|lukt|gaat',
    'BZ stuurt de strategie zo spoedig mogelijk.',
  ],
  ['ten spoedigste', 'BZ stuurt de brief ten spoedigste.'],
  ['z.s.m|t.z.t|a.s.a.p', 'BZ stuurt de brief z.s.m. naar de Kamer.'],
  ['asap|zsm|tzt', 'BZ stuurt de brief zsm naar de Kamer.'],
  [
    'spoedig|spoedige|schielijk|gezwind|prompt|rap|subiet|meteen|vlug',
    'De minister stuurt de brief spoedig.',
    'Nederland spoedigt de ander aan.',
  ],
  [
    'met|in bekwame|gepaste|de|enige|gezwinde|grote? nodige|meeste|grootste|grootst|vereiste? mogelijke? spoed|voortvarendheid|urgentie|snelheid',
    'BZ vervangt de sloten met spoed.',
  ],
  ['met voorrang|prioriteit', 'BZ behandelt dit met voorrang.'],
  ['in een? #woord? hoog|rap|versneld|stevig|gezwind|vlot|hoger tempo', 'BZ vervangt de sloten in hoog tempo.'],
  ['versneld|versnelde|bespoedigd', 'BZ handelt dit versneld af.'],
  [
    'voortvarend|onverwijld|onmiddellijk|terstond|per|zonder omgaande|ommegaande|uitstel|vertraging|dralen|verwijl|oponthoud',
    'BZ meldt dit per omgaande.',
  ],
  [
    'zonder onnodig|nodeloos|verder|nader|verdere|onnodige|noemenswaardig|noemenswaardige uitstel|vertraging|oponthoud|verwijl|tijdverlies',
    'BZ meldt dit zonder onnodig uitstel.',
  ],
  [
    'voortvarend|voortvarende|onverwijld|onverwijlde|onmiddellijk|terstond|ijlings|vlot|stante',
    'BZ meldt dit onverwijld aan de posten.',
  ],
  // When the time has come.
  ['zodra|wanneer . mogelijk', 'Zodra mogelijk plaatst Defensie een team.'],
  [
    'zodra .. toelaat|toelaten|toestaat|toestaan|rijp|ruimte|gelegenheid',
    'De post opent zodra de situatie het toelaat.',
    'De post opent zodra het verdrag in werking treedt.',
  ],
  [
    'zodra|wanneer .. mogelijkheid|mogelijkheden|kans|duidelijkheid|verantwoord|opportuun|wenselijk|passend|haalbaar|beter',
    'De post opent zodra daartoe de mogelijkheid bestaat.',
  ],
  [
    'zodra|wanneer dat|dit|het|er|hierover|daarover weer|meer|enigszins? kan|past|lukt|uitkomt|schikt|bekend',
    'De post opent zodra dat weer kan.',
  ],
  ['zodra|wanneer|als het #woord? zover|moment|tijdstip is|daar?', 'De post opent als het zover is.'],
  ['als|wanneer|indien de tijd .. rijp', 'Als de tijd daarvoor rijp is, opent BZ een post.'],
  ['als|wanneer|indien .. rijp voor|is|zijn', 'Als de omstandigheden daar rijp voor zijn, opent BZ een post.'],
  // Soon.
  [
    'zeer? binnenkort|weldra|eerdaags|eerstdaags|eerlang|aanstonds|straks|dra|alras|ophanden|dadelijk',
    'Binnenkort tekent Nederland een memorandum.',
  ],
  ['een dezer dagen|weken|maanden', 'BZ stuurt de brief een dezer dagen.'],
  ['in het verschiet', 'Een besluit van BZ ligt in het verschiet.'],
  [
    'in? de? komende|volgende|eerstkomende|eerstvolgende|aanstaande|aankomende|naderende jaren|tijd|maanden|periode|weken|decennia|dagen|tijden',
    'De komende jaren bouwt BZ expertise op.',
    'De komende twee jaar plaatst BZ twee attachés.',
  ],
  ['het|dit komende|volgende|lopende? decennium', 'BZ bouwt dit decennium expertise op.'],
  ['de jaren|maanden|weken|tijd daarna|erna|hierna|daaropvolgend', 'In de jaren daarna bouwt BZ expertise op.'],
  [
    'de jaren|maanden|weken|tijd die komen|volgen|voor ons? liggen|ligt?',
    'BZ bouwt in de jaren die volgen expertise op.',
  ],
  ['in|voor de? #woord? nabije|nabij|verdere|verre|toekomst toekomst?', 'In de nabije toekomst opent BZ een post.'],
  // At some time.
  ['te zijner|gelegener|bekwamer|eniger tijd', 'Defensie zal uw Kamer te zijner tijd berichten.'],
  ['te|ter gelegener|bekwamer|rechter|gepaster ure|tijd|plaatse', 'Ter gelegener tijd bericht BZ de Kamer.'],
  ['bij|ter|te een|de? #woord? gelegenheid', 'BZ bespreekt dit bij gelegenheid met Dorva.'],
  ['bij de eerste de beste gelegenheid', 'BZ bespreekt dit bij de eerste de beste gelegenheid.'],
  ['ooit|eens|later|naderhand|gauw|nadien', 'BZ opent later een post.', 'Niet later dan 1 mei 2026 opent de post.'],
  [
    'op enig|enigerlei|een|het #woord? moment|ogenblik|tijdstip',
    'Op enig moment besluit het kabinet hierover.',
    'De post sluit op 1 mei 2026.',
  ],
  [
    'op een|het daartoe|daarvoor|hiervoor|nog|meer #woord moment|ogenblik|tijdstip',
    'Op een daarvoor geschikt moment besluit het kabinet.',
  ],
  [
    'op een geschikt|passend|gepast|gunstig|geeigend|later|nader moment|ogenblik|tijdstip',
    'Op een geschikt moment besluit het kabinet.',
  ],
  ['te eniger|zijner gelegenheid|plaatse', 'Het kabinet besluit te eniger gelegenheid.'],
  [
    'in een later|latere|volgend|volgende|vroeg|vroegtijdig|verder|nader|vroege|verdere stadium|moment|tijdstip|fase|instantie|periode|etappe',
    'In een later stadium besluit het kabinet.',
  ],
  [
    'in|bij|tijdens|gedurende de|het verdere|verder|latere|vervolg traject|proces|uitwerking|verloop|fasen|stadia|traject',
    'BZ besluit in het verdere traject.',
  ],
  ['in|tijdens|bij een|het vervolgtraject|vervolgfase|vervolgproces|vervolgstap', 'BZ besluit in een vervolgtraject.'],
  [
    'op een|de|het nog? nader|later te bepalen|kiezen|plannen|stellen|noemen moment|tijdstip|datum|dag|termijn',
    'De minister besluit op een nader te bepalen datum.',
  ],
  [
    'een|de|het nog? nader? overeen? te @komen|bepalen|kiezen|plannen moment|tijdstip|datum|dag|termijn',
    'De post opent op een nog te bepalen datum.',
  ],
  [
    'datum|tijdstip|moment|termijn .. nader|nog .. bepaald|bepalen|vastgesteld|gekozen',
    'De datum wordt nader bepaald.',
  ],
  ['uiteindelijk|ooit|finaal', 'Uiteindelijk draagt Nederland het kamp over.'],
  ['ten|te langen leste', 'Ten langen leste draagt BZ de taken over.'],
  ['in laatste|tweede|latere instantie', 'In laatste instantie draagt BZ de taken over.'],
  ['vroeg|vroeger of laat|later', 'Vroeg of laat sluit de post.'],
  ['vooralsnog|voorlopig|voorshands|vooreerst', 'De post blijft voorlopig open.'],
  ['voor|tot de? komende|nabije tijd|toekomst', 'BZ houdt de post voor de komende tijd open.'],
  // Step by step.
  [
    'gaandeweg|geleidelijk|geleidelijke|mettertijd|allengs|langzamerhand|langzaamaan|stapsgewijs|stapsgewijze|gefaseerd|gefaseerde|trapsgewijs|geleidelijkaan|fasegewijs|langzaam',
    'BZ draagt de taken gaandeweg over.',
  ],
  ['stap|stapje|stukje|beetje|fase voor|bij stap|stapje|beetje|fase', 'BZ draagt de taken stap voor stap over.'],
  [
    'in #woord? stappen|fasen|fases|etappes|tranches',
    'BZ draagt de taken in fasen over.',
    'BZ draagt de taken in twee fasen over.',
  ],
  ['met kleine|horten|bescheiden stappen|stapjes', 'BZ draagt de taken met kleine stappen over.'],
  // Again and again.
  [
    'structureel|permanent|blijvend|bestendig|stelselmatig|onafgebroken|ononderbroken|onophoudelijk|onverminderd|aanhoudend|blijvende',
    'BZ bespreekt dit structureel met Dorva.',
    'Inspecteurs vonden structurele schade.',
  ],
  [
    'op een? structurele|reguliere|regelmatige|permanente|continue|periodieke|geregelde|frequente|systematische|vaste|incidentele|doorlopende|permanente basis',
    'BZ bespreekt dit op reguliere basis.',
  ],
  [
    'regelmatig|geregeld|periodiek|frequent|veelvuldig|doorlopend|voortdurend|continu|herhaaldelijk|meermaals|meermalen|vaker|vaak|telkens|constant|herhaald|incidenteel|sporadisch|soms|tussentijds|telkenmale',
    'BZ spreekt regelmatig met de posten.',
    'BZ spreekt elk kwartaal met de posten.',
  ],
  [
    'regelmatige|geregelde|veelvuldige|frequente|voortdurende|doorlopende|herhaalde|continue|constante',
    'BZ voert regelmatige gesprekken met de posten.',
    'BZ voert maandelijkse gesprekken met de posten.',
  ],
  [
    'met een|enige|grote|vaste|zekere|de|redelijke? nodige? regelmaat|frequentie|tussenpozen|tussenpauzen',
    'BZ spreekt met enige regelmaat met de posten.',
  ],
  ['bij|met #woord? tussenpozen|tussenpauzen', 'BZ spreekt bij tussenpozen met de posten.'],
  [
    'op gezette|geregelde|vaste|gepaste|regelmatige tijden|tijdstippen|momenten',
    'BZ spreekt op gezette tijden met de posten.',
  ],
  [
    'op verschillende|diverse|meerdere|daartoe|relevante|belangrijke|logische geeigende? momenten|tijdstippen',
    'BZ spreekt op verschillende momenten met de posten.',
  ],
  ['bij herhaling|voortduring', 'BZ spreekt bij herhaling met de posten.'],
  ['van tijd|af tot|en tijd|toe', 'BZ meldt van tijd tot tijd de stand.'],
  ['af|nu|zo en toe|dan|nu en? dan?', 'BZ meldt af en toe de stand.'],
  ['bij tijd en wijle', 'BZ meldt bij tijd en wijle de stand.'],
  ['bij tijden|gelegenheden|vlagen', 'BZ meldt bij tijden de stand.'],
  ['steeds|telkens weer|opnieuw', 'BZ meldt steeds weer de stand.'],
  ['keer op keer', 'BZ meldt keer op keer de stand.'],
  [
    'om de zoveel|paar|aantal tijd|jaar|maanden|weken|maand',
    'BZ meldt om de zoveel tijd de stand.',
    'BZ meldt om de twee maanden de stand.',
  ],
  [
    'meerdere|diverse|verschillende|enkele|verscheidene keren|keer|malen|maal',
    'BZ bezoekt de post meerdere malen.',
    'BZ bezoekt de post twee keer.',
  ],
  ['door|gedurende het hele? jaar heen?', 'BZ meldt door het jaar heen de stand.'],
  // A season, recess or month of which year?
  [
    'voor|na|rond|tegen|tot|vanaf|gedurende|tijdens|over de zomer|winter|herfst|lente|vakantie|zomervakantie|zomermaanden|wintermaanden|zomerperiode|feestdagen|kerstvakantie|vakantieperiode',
    'Na de zomer stuurt de minister de brief.',
    'Na de zomer van 2026 stuurt de minister de brief.',
  ],
  [
    'in|van|tegen|dit|deze|komend|komende|aanstaand|aanstaande|volgend|volgende|vanaf|medio|begin|eind|rond|tijdens het|de? #woord? najaar|voorjaar|zomer|winter|herfst|lente|zomermaanden|wintermaanden|zomerperiode',
    'Het kabinet komt in het najaar met een brief.',
    'Het kabinet komt in het najaar van 2026 met een brief.',
  ],
  [
    'in|voor|na|tot|rond|tegen|vanaf|tijdens|gedurende het|de komende|aanstaande? #reces',
    'Na het reces stuurt de minister de brief.',
    'Na het zomerreces van 2026 stuurt de minister de brief.',
  ],
  [
    'voor|na|rond|tegen|met|tot kerst|kerstmis|pasen|pinksteren|nieuwjaar|oud',
    'BZ stuurt de brief voor Kerst.',
    'BZ stuurt de brief voor 1 mei 2026.',
  ],
  [
    'in de loop van|der de|het? tijd|jaren|najaar|voorjaar|zomer|traject|proces|winter|herfst|jaar|lente|komende? maanden?',
    'In de loop van het najaar volgt een brief.',
    'In de loop van het najaar van 2026 volgt een brief.',
  ],
  [
    'in de loop van de? maand? #maand',
    'In de loop van september volgt een brief.',
    'In de loop van september 2026 volgt een brief.',
  ],
  [
    'later|verderop|laat|vroeg in|dit het|de? jaar|traject|proces|seizoen|najaar|voorjaar',
    'BZ besluit verderop in het traject.',
  ],
  [
    'in|begin|medio|eind|half|rond|tegen|vanaf|na|voor|per|omstreeks|halverwege|ultimo|richting|tot|komende|aanstaande de? maand? #maand',
    'Medio september ontvangt uw Kamer een brief.',
    'Medio september 2026 ontvangt uw Kamer een brief.',
  ],
];
