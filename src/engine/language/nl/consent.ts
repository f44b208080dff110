import type { Concept, Edit } from '../concept.ts';
import { edit, inCase } from '../rephrasing.ts';
import { norm, type Token } from '../tokens.ts';
import { PARLIAMENT } from './article-100.ts';
import { type Form, paradigmOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * What article 100 knows in the place of consent: support, where something is told that parliament did; to be informed, where something is asked for
 * before a unit may leave. Each gives no edit where the sentence would not be Dutch with it.
 */

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
}

const NONE: readonly Edit[] = [];

/** The right words in the place of a term that article 100 does not bear. */
export function rightTerm(term: Pick<Concept, 'start' | 'end' | 'sort' | 'name'>, sentence: Sentence): readonly Edit[] {
  const { start, end } = term;
  if (term.sort === 'alliance') return term.name === '100' ? [{ start, end, newText: '97' }] : NONE;
  const { tokens, uses } = sentence;
  const at = tokens.findIndex((t) => t.start === start);
  const use = uses.find((one) => one.at === at && !one.forms.has('noun'));
  if (use) return isAskedFor(tokens) ? NONE : supporting(tokens, use);
  if (RIGHT.test(norm(tokens, at))) return [edit(tokens, at, at + 1, 'inlichtingenrecht')];
  if (!NOUN.test(norm(tokens, at)) || isVerbal(tokens, at)) return NONE;
  if (norm(tokens, at - 1) === 'ter') return [edit(tokens, at, at + 1, 'informatie')];
  // "na toestemming van de Kamer": what comes first is what is asked for.
  return isAskedFor(tokens) || norm(tokens, at - 1) === 'na' ? informing(tokens, at) : support(tokens, at);
}

/** Leaves words out, with the space in front of them. */
const without = (tokens: readonly Token[], from: number, to: number): Edit => ({
  start: tokens[from - 1]?.end ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  newText: '',
});

const NOUN =
  /^(?:toestemming|goedkeuring|instemming|fiat|machtiging|akkoord|accoord|permissie|accordering|verlof|bekrachtiging|zegen|autorisatie)$/;
const RIGHT = /^(?:instemmings|veto|medebeslissings)recht$/;

// "vereist", "pas na", "zonder … niet": support would be as wrong there, for no unit waits for it.
const ASKED_FOR =
  /^(?:vereis\p{L}*|eis(?:t|en|te|ten)?|vergt|nodig|noodzakelijk|benodigd\p{L}*|behoef\p{L}*|moet|moeten|moest|moesten|dient|dienen|verplicht\p{L}*|voorschrijft|schrijft|zonder|pas|voordat|alvorens|tenzij|totdat|afhankelijk|voorwaarde|mag|mogen|recht|bevoegdheid)$/u;

const isAskedFor = (tokens: readonly Token[]): boolean => tokens.some((t) => ASKED_FOR.test(t.norm));

// "akkoord gaan", "zich akkoord verklaren", "goedkeuring hechten aan", "de goedkeuring wegdragen": the noun is half of a verb.
const isVerbal = (tokens: readonly Token[], at: number): boolean =>
  (/^a[kc]+oord$/.test(norm(tokens, at)) &&
    !/^(?:het|een|haar|zijn|hun|uw|om|na|zonder)$/.test(norm(tokens, at - 1))) ||
  tokens.some((t) => /^(?:hecht\p{L}*|gehecht|draagt|dragen|wegdra\p{L}*|weggedragen|onderworpen)$/u.test(t.norm));

const OF_PARLIAMENT = /^(?:de|het|beide|uw|tweede|eerste|en|voltallige|nederlandse)$/;

/** The first word behind a mention of parliament that opens here; -1 where none does. */
function behindParliament(tokens: readonly Token[], from: number): number {
  let at = from;
  while (OF_PARLIAMENT.test(norm(tokens, at))) at++;
  return PARLIAMENT.test(norm(tokens, at)) ? at + 1 : -1;
}

// "de goedkeuring door het parlement van de inzet" becomes "de steun van het parlement voor de inzet".
function support(tokens: readonly Token[], at: number): Edit[] {
  const article = /^(?:het|een)$/.test(norm(tokens, at - 1));
  const written = tokens[at - 1]?.capital ? 'De steun' : 'de steun';
  const noun = article
    ? edit(tokens, at - 1, at + 1, written)
    : edit(tokens, at, at + 1, tokens[at]?.capital ? 'Steun' : 'steun');
  const by = /^(?:van|door)$/.test(norm(tokens, at + 1)) ? behindParliament(tokens, at + 2) : -1;
  const agent = by > 0 && norm(tokens, at + 1) === 'door' ? [edit(tokens, at + 1, at + 2, 'van')] : [];
  const behind = by > 0 ? by : at + 1;
  const governs = /^(?:met|van|tot)$/.test(norm(tokens, behind)) ? [edit(tokens, behind, behind + 1, 'voor')] : [];
  return [noun, ...agent, ...governs];
}

// "na instemming van de Kamer met de brief" becomes "na het inlichten van de Kamer met de brief". Only where the doing fits: not behind "behoeft".
function informing(tokens: readonly Token[], at: number): readonly Edit[] {
  const behind = /^(?:van|door)$/.test(norm(tokens, at + 1)) ? behindParliament(tokens, at + 2) : -1;
  if (behind < 0 || tokens.some((t) => /^(?:behoef\p{L}*|heeft|hebben|recht)$/u.test(t.norm))) return NONE;
  const article = /^(?:de|het|een)$/.test(norm(tokens, at - 1)) ? 1 : 0;
  const lead = norm(tokens, at - 1 - article);
  const isPredicate = tokens.some((t) => /^(?:vereist|nodig|noodzakelijk|verplicht)$/.test(t.norm));
  if (!/^(?:na|zonder|eist|vereist|vergt)$/.test(lead) && !(article === 1 && isPredicate)) return NONE;
  const words = lead === 'na' ? 'het inlichten van' : 'het vooraf inlichten van';
  const first = at - article;
  const letter = tokens.slice(behind + 1, behind + 6).some((t) => /brief$/.test(t.norm));
  const about = /^(?:met|voor|tot)$/.test(norm(tokens, behind)) && !letter;
  return [
    edit(tokens, first, at + 2, inCase(tokens[first]?.capital ? 'H' : 'h', words)),
    ...(about ? [edit(tokens, behind, behind + 1, 'over')] : []),
  ];
}

/** What each verb of consent takes: an object, or a preposition. */
const GOVERNS: Readonly<Record<string, string>> = {
  goedkeuren: '',
  bekrachtigen: '',
  accorderen: '',
  autoriseren: '',
  instemmen: 'met',
  toestemmen: 'in',
};

// "stemde … in met de missie" becomes "steunde … de missie", "ingestemd met de missie" becomes "steun gegeven aan de missie".
function supporting(tokens: readonly Token[], use: VerbUse): readonly Edit[] {
  const { at, particleAt, afterTe } = use;
  const preposition = GOVERNS[use.infinitive];
  const supports = likeForm('steunen', use, tokens);
  if (preposition === undefined || supports === null) return NONE;
  const from = afterTe ? (particleAt < 0 ? at - 1 : particleAt) : at;
  const verb = edit(tokens, from, at + 1, afterTe ? `te ${supports}` : supports);
  const apart = particleAt > at ? [particleAt] : [];
  if (preposition === '') return [verb, ...apart.map((one) => without(tokens, one, one + 1))];
  const last = Math.max(at, particleAt);
  const opens = tokens.flatMap((t, i) => (t.norm === preposition && i !== particleAt ? [i] : []));
  if (norm(tokens, last + 1) === preposition) {
    if (particleAt > at) return [verb, without(tokens, particleAt, particleAt + 2)];
    const gives = likeForm('geven', use, tokens);
    return gives === null
      ? NONE
      : [edit(tokens, from, last + 2, ['steun', afterTe ? 'te' : '', gives, 'aan'].filter(Boolean).join(' '))];
  }
  // "heeft met de brief ingestemd"
  const [only, ...more] = opens;
  if (only === undefined || more.length > 0 || only > last || only === 0) return NONE;
  return [without(tokens, only, only + 1), verb, ...apart.map((one) => without(tokens, one, one + 1))];
}

/** A form of another verb like that of the one that stands here; null where it has none. */
function likeForm(infinitive: string, { at, forms }: VerbUse, tokens: readonly Token[]): string | null {
  const other = paradigmOf(infinitive);
  if (!other) return null;
  const is = (form: Form): boolean => forms.has(form);
  if (is('past')) return norm(tokens, at).endsWith('n') ? other.past.plural : other.past.singular;
  if (is('participle')) return other.participle;
  if (is('inflected participle')) return other.inflectedParticiple;
  if (is('infinitive') || is('plural')) return other.infinitive;
  return is('singular') ? other.present.third : null;
}
