import { norm, type Token } from '../tokens.ts';
import { oneOf, traitOf } from '../traits.ts';
import { determiners, mostlyNouns, nounsLikeVerbs, prepositions, quantifiers } from './lexicon/function-words.ts';
import { type Form, type VerbForm, verbFormsOf } from './verb-forms.ts';

/** A verb as it stands in a sentence, its particle found. */
export interface VerbUse {
  readonly infinitive: string;
  /** Every form that the word can be in this place. */
  readonly forms: ReadonlySet<Form>;
  /** Index of the verb's own word. */
  readonly at: number;
  /** Index of its particle when that stands apart; -1 otherwise. */
  readonly particleAt: number;
  /** Preceded by "te". */
  readonly afterTe: boolean;
}

const FINITE: readonly Form[] = ['first', 'singular', 'plural', 'past'];

/** Whether the use may be the verb that carries a clause. */
export const canBeFinite = (use: VerbUse): boolean => !use.afterTe && FINITE.some((form) => use.forms.has(form));

/** Whether the use names the doing itself: versterking, het versterken. */
export const isNominal = (use: VerbUse): boolean => use.forms.has('noun');

const MAY_BE_VERB = traitOf((word) => verbFormsOf(word).length > 0);
const I = oneOf(['ik']);

/** Reads every verb in a sentence, in order. A word that is no verb in its place gives none. */
export function verbUsesOf(tokens: readonly Token[]): VerbUse[] {
  const uses: VerbUse[] = [];
  const speaksAsI = I.in(tokens);
  for (const at of MAY_BE_VERB.placesIn(tokens)) {
    if (tokens[at]?.kind !== 'word') continue;
    const all = verbFormsOf(norm(tokens, at));
    const forms = speaksAsI ? all : all.filter((f) => f.form !== 'first');
    const use = forms.length > 0 ? readOne(tokens, at, forms) : null;
    if (use) uses.push(use);
  }
  return uses;
}

function readOne(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbUse | null {
  if (norm(tokens, at - 1) === 'te') return infinitiveAfterTe(tokens, at, forms);
  // "om vingerafdrukken te laten afnemen": led by an infinitive that is led by "te".
  if (
    norm(tokens, at - 2) === 'te' &&
    /^(?:laten|doen|gaan|blijven|kunnen|mogen|willen|helpen)$/.test(norm(tokens, at - 1))
  ) {
    const infinitives = forms.filter((f) => f.form === 'infinitive' && !f.particle);
    if (infinitives.length > 0) return useOf(infinitives, at, ['infinitive']);
  }
  if (mostlyNouns.has(norm(tokens, at))) return null;
  const whole = forms.filter((f) => !f.particle);
  if (whole.length > 0 && whole.every((f) => f.form === 'noun')) return useOf(whole, at, ['noun']);
  // An auxiliary names nothing; only "zijn" may be the pronoun.
  const auxiliary = norm(tokens, at) !== 'zijn' && whole.some((f) => AUXILIARIES.has(f.infinitive));
  // "dient een ontwerptekst in": the particle tells that it is no auxiliary.
  if (auxiliary && !tokens.some((t, i) => i > at && t.norm === 'te')) {
    const apart = withParticle(tokens, at, forms);
    if (apart?.infinitive === 'indienen') return apart;
  }
  if (auxiliary) return wholeUse(whole, at);
  if (isPossessive(tokens, at)) return null;
  if (standsInNounGroup(tokens, at)) {
    const attributive = whole.filter((f) => /participle/.test(f.form));
    // "het onderhouden van contacten": the doing itself, though it is spelled as its participle.
    const doing =
      norm(tokens, at - 1) === 'het' && norm(tokens, at + 1) === 'van' && whole.some((f) => f.form === 'infinitive');
    if (attributive.length > 0 && !doing) return useOf(attributive, at, ['inflected participle']);
    // "vier stuwen": behind a number or amount a plural noun, no doing.
    const counted = quantifiers.has(norm(tokens, at - 1)) || tokens[at - 1]?.kind === 'number';
    const named = whole.filter((f) => (f.form === 'infinitive' && !counted) || f.form === 'noun');
    return named.length > 0 ? useOf(named, at, ['noun']) : null;
  }
  if (isHomographNoun(tokens, at)) return null;
  if (
    !isStranded(tokens, at - 1) &&
    prepositions.has(norm(tokens, at - 1)) &&
    whole.some((f) => f.form === 'infinitive' || f.form === 'noun')
  )
    return useOf(whole, at, ['noun']);
  return withParticle(tokens, at, forms) ?? (whole.length > 0 ? wholeUse(whole, at) : null);
}

// "zich er de komende jaren voor inzetten": the preposition belongs to "er".
const isStranded = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 10), at)
    .some((t, i, all) => t.norm === 'er' && /^(?:zich|ons)$/.test(all[i - 1]?.norm ?? ''));

const AUXILIARIES = new Set([
  'zijn',
  'hebben',
  'worden',
  'zullen',
  'kunnen',
  'moeten',
  'mogen',
  'willen',
  'dienen',
  'hoeven',
]);

// "maakt zijn lokale medewerkers …", "in zijn brief": the pronoun, when a verb went before it and a noun follows.
function isPossessive(tokens: readonly Token[], at: number): boolean {
  if (norm(tokens, at) !== 'zijn') return false;
  if (prepositions.has(norm(tokens, at - 1))) return true;
  const next = tokens[at + 1];
  // "Wanneer het fonds zijn verdeelsleutel herziet,": the verb that closes the clause is another one.
  const closes = norm(tokens, at + 3) === ',' && verbFormsOf(norm(tokens, at + 2)).some((f) => f.form === 'singular');
  if (closes && next?.kind === 'word' && verbFormsOf(next.norm).length === 0) return true;
  if (
    next?.kind !== 'word' ||
    prepositions.has(next.norm) ||
    determiners.has(next.norm) ||
    /^(?:het|er|niet|dat|om|ook|al|nu|wel)$/.test(next.norm)
  )
    return false;
  if (verbFormsOf(next.norm).some((f) => f.form === 'participle')) return false;
  return (
    tokens
      .slice(0, at)
      .some(
        (t) => t.kind === 'word' && verbFormsOf(t.norm).some((f) => f.form === 'singular' && f.infinitive !== 'zijn'),
      ) && norm(tokens, at - 1) !== 'er'
  );
}

const useOf = (readings: readonly VerbForm[], at: number, forms: readonly Form[]): VerbUse => ({
  infinitive: readings[0]?.infinitive ?? '',
  forms: new Set(forms),
  at,
  particleAt: -1,
  afterTe: false,
});

// Two verbs may share a form (voorkomen, overleggen): the first reading that can be finite names the verb.
function wholeUse(whole: readonly VerbForm[], at: number): VerbUse {
  const named = whole.find((f) => FINITE.includes(f.form)) ?? whole[0];
  const same = whole.filter((f) => f.infinitive === named?.infinitive);
  // What is spelled as a verb and as its noun ("inzet") is the verb where no noun fits.
  const forms = same.map((f) => f.form);
  const asVerb = forms.filter((form) => form !== 'noun');
  return useOf(same, at, asVerb.length > 0 ? asVerb : forms);
}

// "te zetten", "in te zetten": the particle stands before "te".
function infinitiveAfterTe(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbUse | null {
  const before = norm(tokens, at - 2);
  const infinitives = forms.filter((f) => f.form === 'infinitive');
  const apart = infinitives.find((f) => f.particle !== '' && f.particle === before);
  const found = apart ?? infinitives.find((f) => !f.particle);
  if (!found) return null;
  return { ...useOf([found], at, ['infinitive']), particleAt: apart ? at - 2 : -1, afterTe: true };
}

/**
 * Finds the particle of a verb written apart: the last word in the clause that is one of its particles and stands before a
 * preposition, conjunction or mark. In "zet in 2025 vol in op" that is the second "in".
 */
function withParticle(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): VerbUse | null {
  const apart = forms.filter((f) => f.particle && FINITE.includes(f.form));
  if (apart.length === 0) return null;
  const particles = new Set(apart.map((f) => f.particle));
  let found: VerbUse | null = null;
  for (let i = at + 1; i < tokens.length && !CLOSES_SEARCH.is(tokens[i]); i++) {
    i = behindRelative(tokens, i);
    const word = norm(tokens, i);
    if (!particles.has(word)) continue;
    const fitting = apart.filter((f) => f.particle === word);
    // "om te" opens a purpose: that "om" is no particle.
    const purpose = word === 'om' && opensPurpose(tokens, i);
    // "burgers in en rond Brenna": joined to another preposition, and no particle either.
    const joined = /^(?:en|of)$/.test(norm(tokens, i + 1)) && prepositions.has(norm(tokens, i + 2));
    // "die al lopen niet met lasten op te zadelen": the particle of the infinitive behind "te", which is no verb without it.
    const behind = norm(tokens, i + 1) === 'te' ? norm(tokens, i + 2) : '';
    const led = behind.endsWith('n') && !verbFormsOf(behind).some((f) => f.form === 'infinitive' && f.particle === '');
    if (!purpose && !joined && !led && mayFollowParticle(tokens[i + 1]))
      found = {
        ...useOf(
          fitting,
          at,
          fitting.map((f) => f.form),
        ),
        particleAt: i,
      };
  }
  return found;
}

// "zet zich in om in 2026 een verdrag te sluiten"
const opensPurpose = (tokens: readonly Token[], om: number): boolean =>
  tokens
    .slice(om + 1, om + 12)
    .some((t, i, behind) => t.norm === 'te' && verbFormsOf(behind[i + 1]?.norm ?? '').length > 0);

const CLOSES_SEARCH = oneOf([';', ':', 'omdat', 'zodat', 'waardoor']);

// ", die in 2021 werd hervat," stands between a verb and its particle; a clause without a second comma ends the sentence.
function behindRelative(tokens: readonly Token[], i: number): number {
  if (norm(tokens, i - 1) !== ',' || !/^(?:die|dat|waar\w*|om|als|indien|mits|zoals|mede)$/.test(norm(tokens, i)))
    return i;
  const close = tokens.findIndex((t, at) => at > i && t.norm === ',');
  return close < 0 ? tokens.length : close;
}

const FOLLOWERS = new Set(
  'en of maar dat die zodat waar als zodra zolang alsmede wanneer nadat indien mits te'.split(' '),
);
const mayFollowParticle = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || prepositions.has(next.norm) || FOLLOWERS.has(next.norm);

// "het voeren van", "de verbeterde versie", "hun verdere versterking".
function standsInNounGroup(tokens: readonly Token[], at: number): boolean {
  const before = norm(tokens, at - 1);
  if (before === 'het')
    return verbFormsOf(norm(tokens, at)).some(
      (f) => f.form === 'infinitive' || (/participle/.test(f.form) && f.form !== 'participle'),
    );
  if (before === 'ten' || before === 'ter') return true;
  if (before === 'die' || before === 'deze' || before === 'dit' || before === 'dat')
    return (
      verbFormsOf(norm(tokens, at)).some((f) => f.form === 'inflected participle') && tokens[at + 1]?.kind === 'word'
    );
  // "zijn vastgesteld": the verb, not the pronoun.
  if (before === 'zijn' && verbFormsOf(norm(tokens, at)).some((f) => f.form === 'participle')) return false;
  if (determiners.has(before) || quantifiers.has(before)) return true;
  // "240 kustwachters opleiden", but "aanbeveling 4 neemt het kabinet over": a form that is only finite is the verb.
  if (tokens[at - 1]?.kind === 'number' && !/^(?:19|20)\d\d$/.test(before))
    return verbFormsOf(norm(tokens, at)).some((f) => !FINITE.includes(f.form)) || nounsLikeVerbs.has(norm(tokens, at));
  if (isQualified(tokens, at)) return true;
  return isAttributive(tokens[at - 1]) && opensNounGroup(norm(tokens, at - 2));
}

// "een nog niet bepaalde periode", "het eerder toegezegde geld": adverbs may stand between.
function isQualified(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (/^(?:nog|niet|al|reeds|pas|eerder|onlangs|nader|vooraf|thans|recent)$/.test(norm(tokens, from))) from--;
  return (
    from < at - 1 &&
    /^(?:de|het|een)$/.test(norm(tokens, from)) &&
    tokens[at + 1]?.kind === 'word' &&
    verbFormsOf(norm(tokens, at)).some((f) => f.form === 'inflected participle')
  );
}

const opensNounGroup = (word: string): boolean =>
  determiners.has(word) || prepositions.has(word) || quantifiers.has(word) || word === 'het' || word === 'en';

// A word spelled like a verb is the noun after a preposition or adjective, and at the head of a sentence.
function isHomographNoun(tokens: readonly Token[], at: number): boolean {
  // "vroeg of laat"
  if (norm(tokens, at) === 'laat' && norm(tokens, at - 1) === 'of') return true;
  if (!nounsLikeVerbs.has(norm(tokens, at))) return false;
  return (
    at === 0 ||
    // "op een hoger peil"
    (determiners.has(norm(tokens, at - 2)) && BARE_ADJECTIVES.has(norm(tokens, at - 1))) ||
    /^(?:het|dit|dat)$/.test(norm(tokens, at - 1)) ||
    prepositions.has(norm(tokens, at - 1)) ||
    isAttributive(tokens[at - 1])
  );
}

// Adjectives as they stand before a neuter noun with "een".
const BARE_ADJECTIVES = new Set(
  'hoger lager groot klein nieuw ander breed goed beter groter kleiner hecht sterk sterker hoog laag vast nieuw extra tweede eerste'.split(
    ' ',
  ),
);

// Endings that only adjectives have, and the commonest adjectives without one. "Ambassade", "principe" and "fase" end in -e as well.
const ADJECTIVE =
  /(?:ige|lijke|ische|ieke|bare|ende|ere|ste|ele|ieve|ale|same|zame|loze|uele|aire|euze|erende|eerde|ante)$/;
const ADJECTIVES = new Set(
  `nieuwe grote kleine goede hele lange korte hoge lage brede vaste jonge oude zware lichte sterke snelle strakke volle andere extra gehele eigen
  losse vrije diepe dure juiste echte open vroege late nauwe zekere aparte harde zachte zuivere schone verse gezamenlijke specifieke
  concrete openbare publieke private interne externe directe indirecte robuuste complexe actuele permanente adequate effectieve`.split(
    /\s+/,
  ),
);

const isAttributive = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word' || !token.norm.endsWith('e') || determiners.has(token.norm)) return false;
  // "in Oost-Arvenië is", "van Defensie stelt": a name is no adjective; a nationality is.
  if (token.capital) return token.norm.endsWith('se');
  return (
    ADJECTIVE.test(token.norm) ||
    ADJECTIVES.has(token.norm) ||
    verbFormsOf(token.norm).some((f) => f.form === 'inflected participle')
  );
};
