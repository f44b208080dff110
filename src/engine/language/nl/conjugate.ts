import { irregularPresents, strongVerbs, weakAfterAll } from './strong-verbs.ts';

/** The forms of one verb, in standard spelling. */
export interface Paradigm {
  /** The whole infinitive: bijdragen, ondersteunen. */
  readonly infinitive: string;
  /** What splits off in a main clause: bij; empty for a verb that never splits. */
  readonly particle: string;
  /** Without the particle: draag, draagt, dragen. The second person only where it differs from the third (kunt, bent). */
  readonly present: {
    readonly first: string;
    readonly second?: string;
    readonly third: string;
    readonly plural: string;
  };
  /** Without the particle: droeg, droegen. */
  readonly past: { readonly singular: string; readonly plural: string };
  /** With the particle: bijgedragen, ondersteund. */
  readonly participle: string;
  /** As it stands before a noun, with the particle: bijgedragen, ondersteunde. */
  readonly inflectedParticiple: string;
  /** With the particle: bijdragend. */
  readonly presentParticiple: string;
}

const strong = new Map(strongVerbs.map(([infinitive, ...forms]) => [infinitive, forms] as const));
const presents = new Map(irregularPresents.map(([infinitive, ...forms]) => [infinitive, forms] as const));

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// The last syllable of these roots is unstressed (lever, monitor) or short in spite of its spelling (kom), so that its vowel
// stays single.
const singleVowel = words(
  'anderen ankeren baggeren clusteren enteren spijkeren beteren bijsteren burgeren cijferen ergeren filteren fluisteren gaderen ' +
    'helderen hinderen hongeren ijveren inneren kaderen kelderen koesteren komen legeren lemmeren leveren luisteren ' +
    'meerderen meesteren mentoren minderen monitoren monsteren naderen offeren ouderen overen pantseren ' +
    'plunderen slechteren snipperen soberen splinteren sponsoren teisteren temperen timmeren vorderen ' +
    'wakkeren weigeren welkomen wijderen winteren wonderen zekeren zilveren zonderen zuiveren',
);

// They begin like a verb with an unstressed prefix and have none: gegenereerd, not genereerd.
const unprefixed = words('benchmarken generaliseren genereren verbaliseren verifiëren');

const monosyllables = words('doen gaan slaan staan zien');

// English verbs that keep the silent e by which their stem is read: hij managet, gemanaged.
const silentE = words('framen managen outsourcen recyclen timen updaten upgraden');

const PREFIX =
  /^(?:(?:be|ge)(?!e|i(?!j)|u)|her|ont|ver|mis|er(?=kennen|varen))(?=.*[aeiouyïëöü].+en$|zien$|doen$|.*aan$)/;
// A single vowel before a single consonant; in "evaluer" the u belongs to the syllable before.
const OPEN_SYLLABLE = /(^|[^aeiouëïöü]|[^aeo]u)([aeou])([^aeiouwxyj])$/;
const VOICELESS = /(?:ch|sh|[cfkpstx])$/;

/** The prefix that never splits, and the root: ['onder', 'steunen'], ['ver', 'sterken'], ['', 'dragen']. */
function splitPrefix(base: string): readonly [prefix: string, root: string] {
  const mark = base.lastIndexOf('_') + 1;
  let prefix = base.slice(0, mark).replaceAll('_', '');
  let root = base.slice(mark);
  for (;;) {
    const found =
      strong.has(root) || singleVowel.has(root) || unprefixed.has(root) ? undefined : PREFIX.exec(root)?.[0];
    if (!found) return [prefix, root];
    prefix += found;
    root = root.slice(found.length);
  }
}

// handelen, tekenen, ademen: an e before l, n or m is unstressed in a longer root, except in oordelen and its like.
const endsUnstressed = (root: string): boolean =>
  singleVowel.has(root) ||
  (/[^aeiou]e[lnm]en$/.test(root) &&
    /[aeiouy].+e.en$/.test(root) &&
    !/(?:oor|na)delen$/.test(root) &&
    !strong.has(root));

/** The root without its ending, as it is written in a closed syllable: zet, leef, stimuleer, creëer, ga. */
function stemOf(root: string): string {
  if (monosyllables.has(root)) return root.slice(0, root.endsWith('aan') ? -2 : -1);
  if (silentE.has(root)) return root.slice(0, -1);
  const open = root.slice(0, -2);
  if (open.endsWith('iër')) return `${open.slice(0, -2)}eer`;
  if (open.endsWith('eër')) return `${open.slice(0, -1)}er`;
  if (open.at(-1) === open.at(-2)) return open.slice(0, -1);
  const doubled = endsUnstressed(root) ? open : open.replace(OPEN_SYLLABLE, '$1$2$2$3');
  return doubled.replace(/v$/, 'f').replace(/z$/, 's');
}

// A diaeresis parts the e of "ge" from a vowel that it would be read with: geëist, geïnd, but geijkt, geuit.
const withGe = (stem: string): string =>
  `ge${stem.replace(/^(?:e|i(?!j)|u(?!i))/, (vowel) => `${vowel}\u0308`.normalize())}`;

// Besides "her" a learned verb takes "ge" as well: geherstructureerd, but herverdeeld.
const takesGe = (prefix: string, root: string): boolean =>
  prefix === '' || (prefix === 'her' && /[aeiouyïö].*[eë]ren$/.test(root) && !singleVowel.has(root));

interface PastForms {
  readonly singular: string;
  readonly plural: string;
  readonly participle: string;
  readonly inflected: string;
}

function strongPast(prefix: string, [singular, plural, full]: readonly [string, string, string]): PastForms {
  const participle = prefix === '' ? full : prefix + full.replace(/^ge/, '');
  return {
    singular: prefix + singular,
    plural: prefix + plural,
    participle,
    inflected: inflect(participle),
  };
}

/** gedragen and gekozen stay, gegaan and gezien become gegane and geziene, gevraagd gevraagde, gehad gehadde. */
function inflect(participle: string): string {
  if (participle.endsWith('had')) return `${participle}de`;
  if (participle.endsWith('aan')) return participle.replace(/aan$/, 'ane');
  return /[^i]en$/.test(participle) ? participle : `${participle}e`;
}

function weakPast(prefix: string, root: string, stem: string): PastForms {
  const open = root.replace(/[eë]?n$/, '');
  const ending = VOICELESS.test(open) ? 't' : 'd';
  const ge = takesGe(prefix, root) ? (word: string) => withGe(prefix + word) : (word: string) => prefix + word;
  const dental = /[dt]$/.test(stem);
  const past = prefix + stem + ending;
  return {
    singular: `${past}e`,
    plural: `${past}en`,
    participle: ge(dental ? stem : stem + ending),
    inflected: ge(dental ? `${open}e` : `${stem + ending}e`),
  };
}

/**
 * All forms of a verb from the way that the lexicon writes it: `bij|dragen` splits, `onder_steunen` has a prefix that
 * never splits, `versterken` has one that shows by itself, `voor|bereiden` has both.
 */
export function conjugate(spec: string): Paradigm {
  const bar = spec.indexOf('|');
  const particle = bar < 0 ? '' : spec.slice(0, bar);
  const base = spec.slice(bar + 1);
  const [prefix, root] = splitPrefix(base);
  const plural = prefix + root;
  const infinitive = particle + plural;
  const stem = stemOf(root);
  const [first, second, third] = presents.get(root) ?? [stem, withT(stem), withT(stem)];
  const forms = weakAfterAll.has(infinitive) ? undefined : strong.get(root);
  const past = forms ? strongPast(prefix, forms) : weakPast(prefix, root, stem);
  return {
    infinitive,
    particle,
    present: { ...(second !== third && { second }), first: prefix + first, third: prefix + third, plural },
    past: { singular: past.singular, plural: past.plural },
    participle: particle + past.participle,
    inflectedParticiple: particle + past.inflected,
    presentParticiple: `${infinitive}d`,
  };
}

/** zet stays, ga becomes gaat, draag becomes draagt. */
function withT(stem: string): string {
  if (stem.endsWith('t')) return stem;
  return stem.endsWith('a') ? `${stem}at` : `${stem}t`;
}
