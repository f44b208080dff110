const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/* The words of time, as the readers of dates and anchors ask for them. Folded. */

export const MONTHS = set(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec',
);
export const PARTS = set('begin medio eind einde half midden ultimo halverwege');
export const SEASONS = set(
  'voorjaar najaar zomer winter herfst lente zomerreces kerstreces herfstreces meireces voorjaarsreces reces zomerperiode prinsjesdag collegejaar schooljaar begrotingsjaar kalenderjaar verantwoordingsdag voorjaarsnota najaarsnota miljoenennota jaarwisseling jaareinde',
);
/** kerstvakantie, zomermaanden, vaarseizoen: of a year they can be checked. */
export const SEASONAL =
  /^\p{L}+(?:vakantie|reces|maanden|seizoen|feest|feestdagen|dagen)$|^kerst(?:mis)?$|^pasen$|^pinksteren$/u;
export const UNITS = set(
  'uur uren dag dagen werkdag werkdagen week weken maand maanden kwartaal kwartalen halfjaar jaar jaren etmaal etmalen kalenderdagen zittingsdagen',
);
export const PERIODS = set('jaar kwartaal halfjaar maand week zittingsjaar trimester tertaal semester helft');
export const RECURRING = set(
  'jaarlijks jaarlijkse halfjaarlijks halfjaarlijkse maandelijks maandelijkse wekelijks wekelijkse dagelijks dagelijkse kwartaalsgewijs tweejaarlijks tweejaarlijkse vierjaarlijks tweewekelijks tweemaandelijks kwartaalrapportage',
);
export const EVENTS = set(
  'einde eind afloop inzet missie mandaat mandaatverlenging mandaatperiode rotatie inwerkingtreding ondertekening ratificatie dagtekening publicatie fase looptijd duur start aanvang verschijnen ontvangst afronding verkiezingen besluit evaluatie verlenging opleiding besluitvorming beeindiging vertrek terugkeer aankomst sluiting opening goedkeuring vaststelling operatie deelname bijdrage uitzending overdracht conferentie top zitting oplevering behandeling kabinetsperiode projectperiode programmaperiode overleg oefening',
);
export const OPENERS = set(
  'uiterlijk voor per vanaf tot na in op sinds rond omstreeks tegen binnen gedurende tijdens met van tussen uit over aan',
);
export const NUMBER_WORDS = set(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien achttien twintig vierentwintig dertig zestig negentig anderhalf half',
);
const ORDINALS = set('eerste tweede derde vierde vijfde zesde laatste begin');
export const BEFORE_YEAR = set(
  'in eind begin medio half vanaf voor tot na sinds per van en met tussen over uit einde ultimo of rond tegen door gedurende - – t/m najaar voorjaar zomer winter herfst lente prinsjesdag zomerreces kerstreces collegejaar schooljaar januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec begrotingsjaar kalenderjaar q1 q2 q3 q4 kwartaal halfjaar helft jaarwisseling ultimo uiterlijk jaren jaar reces voorjaarsnota miljoenennota',
);

/** eerste, 2e, 3 */
export const isOrdinal = (word: string): boolean =>
  ORDINALS.has(word) || /^\d+e$/.test(word) || /^(?:1|2|3|4)$/.test(word);
