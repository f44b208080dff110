/** Nouns whose vowel or stem changes; compounds follow the noun that they end in: lidstaten, luchthavens, steunpunten, hoofdsteden. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  stad: ['steden'],
  lid: ['leden'],
  schip: ['schepen'],
  smid: ['smeden'],
  kind: ['kinderen'],
  ei: ['eieren'],
  volk: ['volkeren', 'volken'],
  goed: ['goederen'],
  lied: ['liederen'],
  man: ['mannen'],
  vrouw: ['vrouwen'],
  mens: ['mensen'],
  koe: ['koeien'],
  museum: ['musea', 'museums'],
  visum: ['visa', 'visums'],
};

/** Short in the singular, long in the plural: dag, dagen. */
const LENGTHENED =
  /(?:dag|weg|slag|drag|gebrek|vertrek|bod|bevel|hof|slot|spel|god|pad|bad|vat|gat|graf|glas|dak|dal|gebed|verlof|lot|schot|oorlog|hol|tred|gen|blad|vertrag|verdrag|bedrag|gedrag|gelag|relaas)$/;

const TAKES_S =
  /(?:[^aeiou](?:el|em|en|er|erd|or)|[aeiou][^aeiou]+(?:aar|eur)|ier|je|oir|sm|nt|mail|team|app|chat|club|tip|trip|film|hotel|loket)$/;
const VOWEL_BEFORE = /(?:^|[^aeiou])([aeiou])([bcdfgklmnprstvz])$/;
const DOUBLE_VOWEL = /^(.*(?:^|[^aeiou]|qu))(aa|ee|oo|uu)([bcdfghjklmnprstvwxz])$/;

/**
 * How a Dutch noun can look in the plural. Where the spelling leaves a choice all are given: a form that nobody writes finds nothing. That is why
 * it need not be known whether the word is a noun.
 */
export function pluralsOf(noun: string): string[] {
  for (const [singular, plurals] of Object.entries(irregular))
    if (noun === singular || (singular.length > 2 && noun.length > singular.length + 1 && noun.endsWith(singular)))
      return plurals.map((plural) => noun.slice(0, -singular.length) + plural);
  if (noun.endsWith('heid')) return [noun.replace(/heid$/, 'heden')];
  if (/(?:us|um)$/.test(noun) && noun.length > 4)
    return [`${noun}sen`, `${noun}s`, noun.replace(/icus$/, 'ici').replace(/us$/, 'i').replace(/um$/, 'a')];
  if (noun.endsWith('ee')) return [`${noun}\u00ebn`.normalize(), `${noun}s`];
  if (noun.endsWith('ie')) return [`${noun}s`, `${noun.slice(0, -1)}\u00ebn`, `${noun}\u00ebn`];
  if (noun.endsWith('e')) return [`${noun}s`, `${noun}n`];
  if (/[^aeiou][aiouy]$/.test(noun)) return [`${noun}'s`];
  if (/[aeiou]{2}$|[éè]$/.test(noun)) return [`${noun}s`, `${noun}en`];
  return [...(TAKES_S.test(noun) ? [`${noun}s`] : []), ...withEn(noun)];
}

function withEn(noun: string): string[] {
  const long = DOUBLE_VOWEL.exec(noun);
  if (long) return voicings(`${long[1]}${long[2]?.[0]}`, long[3] ?? '');
  const short = VOWEL_BEFORE.exec(noun);
  if (!short) return voicings(noun.slice(0, -1), noun.at(-1) ?? '');
  const single = LENGTHENED.test(noun) || endsUnstressed(noun);
  return single ? voicings(noun.slice(0, -1), short[2] ?? '') : [`${noun}${short[2]}en`];
}

// "havik", "leerling": behind an unstressed last vowel nothing is doubled.
const endsUnstressed = (noun: string): boolean => /[aeiou].*(?:ig|ik|em|el|en|er|lijk)$/.test(noun);

// "brief" gives brieven, "reis" reizen and "kans" kansen: both are tried.
const voicings = (stem: string, consonant: string): string[] => [
  ...(consonant === 'f' ? [`${stem}ven`] : consonant === 's' ? [`${stem}zen`] : []),
  `${stem}${consonant}en`,
];
