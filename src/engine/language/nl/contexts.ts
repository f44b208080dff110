import type { ConceptKind } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { isUnlimited } from './absolutes.ts';
import type { Around } from './around.ts';
import { isOneSided } from './claims.ts';
import { isCountedBeside, isDatedBeside } from './exactness.ts';
import { numberWords } from './lexicon/measures.ts';
import { leavesOpen } from './lists.ts';
import { isOfDeployment } from './open-ends.ts';
import type { FoundPhrase } from './phrases.ts';
import { agrees, positionsOf } from './positions.ts';
import { isPraise } from './qualities.ts';
import { verbFormsOf } from './verb-forms.ts';

const PARTLY = /^(?:deels|gedeeltelijk|grotendeels|dele)$/;

const tests: Readonly<Partial<Record<ConceptKind, (phrase: FoundPhrase, around: Around) => boolean>>> = {
  'vague time': (phrase, { tokens, moments }) =>
    !isEach(phrase, tokens) &&
    !isAgreement(phrase, tokens) &&
    !isNever(phrase, tokens) &&
    !isPermit(phrase, tokens) &&
    !isLaidDown(phrase, tokens) &&
    !isOfAnother(phrase, tokens) &&
    !isOfOthers(phrase, tokens) &&
    // "wordt structureel en inclusief vormgegeven": how, not when.
    !(
      tokens[phrase.tokens[0] ?? 0]?.norm === 'structureel' &&
      /^(?:en|of)$/.test(tokens[(phrase.tokens.at(-1) ?? 0) + 1]?.norm ?? '')
    ) &&
    !isDatedBeside(phrase, tokens, moments) &&
    !isOfCounted(phrase, tokens),
  // "geen enkele" is an exact amount.
  'vague amount': (phrase, { tokens }) =>
    tokens[(phrase.tokens[0] ?? 0) - 1]?.norm !== 'geen' &&
    // "400.000 kleinschalige boeren": how many is said.
    !(
      tokens[(phrase.tokens[0] ?? 0) - 1]?.kind === 'number' &&
      /schalige$/.test(tokens[phrase.tokens[0] ?? 0]?.norm ?? '')
    ) &&
    !areDistinct(phrase, tokens) &&
    !isCountedBeside(phrase, tokens) &&
    !isManner(phrase, tokens) &&
    !isTerm(phrase, tokens) &&
    !isSensed(phrase, tokens) &&
    // "neemt de aanbeveling deels over" is a position.
    !(PARTLY.test(tokens[phrase.tokens.at(-1) ?? 0]?.norm ?? '') && positionsOf(tokens).length > 0),
  'vague quality': isPraise,
  // "een eventueel vervolg": of what comes, not whether the promise holds.
  // "minder afhankelijk van invoer": what is to change, no condition.
  escape: ({ tokens: [first = 0] }, { tokens }) =>
    (tokens[first]?.norm !== 'eventueel' || !/^(?:een|het|geen)$/.test(tokens[first - 1]?.norm ?? '')) &&
    !(tokens[first]?.norm === 'afhankelijk' && /^(?:minder|meer|niet)$/.test(tokens[first - 1]?.norm ?? '')),
  effort: (phrase, { tokens }) => !isDeniedPlan(phrase, tokens),
  'open list': leavesOpen,
  absolute: isUnlimited,
  noncommittal: ({ tokens: at }, around) =>
    !isDecidedBehind(around.tokens, at.at(-1) ?? 0) &&
    !isMeasurement(at, around) &&
    !opensBetween(at, around.tokens) &&
    !isEligible(at, around.tokens),
  'open end': (_, around) => isOfDeployment(around),
  'result claim': isOneSided,
};

// "heeft niet het voornemen", "heeft geen intentie".
const isDeniedPlan = ({ tokens: at }: FoundPhrase, tokens: readonly Token[]): boolean =>
  at.some(
    (i) =>
      /^(?:voornemen|intentie|wens|bedoeling)$/.test(tokens[i]?.norm ?? '') &&
      tokens.slice(Math.max(0, i - 2), i).some((t) => /^(?:niet|geen|evenmin|nimmer|nooit)$/.test(t.norm)),
  );

// "zoals geregeld in artikel 2", "wordt geregeld bij wet": laid down, and no time.
const isLaidDown = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'geregeld' &&
  (tokens[first - 1]?.norm === 'zoals' ||
    (/^(?:in|bij|via|krachtens)$/.test(tokens[first + 1]?.norm ?? '') &&
      tokens
        .slice(first + 2, first + 4)
        .some((t) => /^(?:artikel|artikelen|wet|verdrag|besluit|regeling)$/.test(t.norm))));

// "voortzetten, waarvan de subsidie in december afloopt": when something else ends.
const isOfAnother = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  /^(?:in|eind|begin|medio|vanaf|per)$/.test(tokens[first]?.norm ?? '') &&
  tokens.slice(0, first).some((t, at) => t.norm === 'waarvan' && tokens[at - 1]?.norm === ',') &&
  !tokens
    .slice(
      tokens.findIndex((t) => t.norm === 'waarvan'),
      first,
    )
    .some((t) => t.norm === ',');

// "journalisten, die onevenredig vaak doelwit zijn": how often that is so, and not what is promised.
const isOfOthers = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean => {
  if (!/^(?:vaak|vaker|soms|dikwijls|regelmatig|geregeld|voortdurend|herhaaldelijk)$/.test(tokens[first]?.norm ?? ''))
    return false;
  const comma = tokens.findLastIndex((t, at) => at < first && t.norm === ',');
  return comma > 0 && first - comma <= 5 && /^(?:die|wie)$/.test(tokens[comma + 1]?.norm ?? '');
};

// "is het daarmee eens": agreed, and no time.
const isAgreement = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'eens' &&
  agrees(
    tokens.map((t) => t.norm),
    first,
  );

// "verkent een eigen meldkamer (besluit uiterlijk 1 mei 2026)": when it is decided is said.
const isDecidedBehind = (tokens: readonly Token[], last: number): boolean =>
  tokens.some(
    ({ norm }, at) => at > last && norm === 'besluit' && /^(?:uiterlijk|voor)$/.test(tokens[at + 1]?.norm ?? ''),
  );

// "wordt geëvalueerd, waarna wordt bezien of": what stands behind "waarna" is another clause.
const opensBetween = (at: readonly number[], tokens: readonly Token[]): boolean =>
  tokens
    .slice(at[0] ?? 0, at.at(-1) ?? 0)
    .some((t, i, all) => all[i - 1]?.norm === ',' && /^(?:waarna|waarop|waarbij|zodat|terwijl)$/.test(t.norm));

// "de programma's die in aanmerking komen": which ones may apply.
const isEligible = (at: readonly number[], tokens: readonly Token[]): boolean =>
  tokens[at.at(-1) ?? 0]?.norm.startsWith('kom') === true &&
  at.some((i) => tokens[i]?.norm === 'aanmerking') &&
  /^(?:die|dat|wie)$/.test(tokens[(at[0] ?? 0) - 1]?.norm ?? '');

// "toetst met tien gesprekken of teruggekeerden werk hebben": a measurement with its method is no delay.
const isMeasurement = (at: readonly number[], { tokens, uses, measures }: Around): boolean =>
  uses.some(
    (use) => use.at === at[0] && /^(?:toetsen|evalueren|beoordelen|analyseren|bepalen)$/.test(use.infinitive),
  ) &&
  measures.some(
    (m) =>
      (m.kind === 'standard' || /^(?:met|via|aan|door|op|van)$/.test(tokens[m.from - 1]?.norm ?? '')) &&
      m.from > (at[0] ?? 0) &&
      m.from < (at.at(-1) ?? 0),
  );

// "de verschillende programma's", "alle verschillende posten": each by itself, not how many.
const areDistinct = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'verschillende' && /^(?:de|deze|die|alle|onze)$/.test(tokens[first - 1]?.norm ?? '');

// "behoorlijk opvangen": how well, where "behoorlijk oplopen" is how much.
const isManner = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'behoorlijk' &&
  /^(?:op(?:ge)?vang|voor(?:ge)?licht|behandel|(?:ge)?huisvest|verzorg|af(?:ge)?handel|bijst|uit(?:ge)?rust|onderbr|informer|functioner)/.test(
    tokens[first + 1]?.norm ?? '',
  );

// "een machtiging tot voorlopig verblijf": what the permit is called.
const isPermit = ({ tokens: [first = 0] }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[first]?.norm === 'voorlopig' && tokens[first + 1]?.norm === 'verblijf';

// "dat geen enkel wapen ooit …": at no time at all.
const isNever = ({ tokens: at }: FoundPhrase, tokens: readonly Token[]): boolean =>
  tokens[at[0] ?? 0]?.norm === 'ooit' &&
  tokens.slice(0, at[0]).some((t) => /^(?:geen|niemand|nooit|zonder|voorkomt|voorkomen)$/.test(t.norm));

// "met telkens twee mentoren": each with so many; "telkens in februari": each time then.
const isEach = ({ tokens: at }: FoundPhrase, tokens: readonly Token[]): boolean => {
  const next = tokens[(at.at(-1) ?? 0) + 1];
  return (
    /^(?:telkens|steeds)$/.test(tokens[at[0] ?? 0]?.norm ?? '') &&
    (next?.kind === 'number' ||
      numberWords.has(next?.norm ?? '') ||
      /^(?:in|op|voor|uiterlijk)$/.test(next?.norm ?? ''))
  );
};

// "waar de krimp het eerst voelbaar is", "de gevolgen zijn tastbaar": that it is noticed, where "merkbaar korter" is how much.
const isSensed = ({ tokens: at }: FoundPhrase, tokens: readonly Token[]): boolean => {
  const last = at.at(-1) ?? 0;
  const next = tokens[last + 1];
  return (
    /^(?:voelbaar|merkbaar|tastbaar)$/.test(tokens[last]?.norm ?? '') &&
    (next === undefined || next.kind === 'mark' || COPULA.test(next.norm)) &&
    tokens.some((t) => COPULA.test(t.norm))
  );
};
const COPULA = /^(?:is|zijn|was|waren|wordt|worden|werd|werden|blijft|blijven|bleef|bleven|geweest|geworden|gebleven)$/;

// "een grootschalig conflict", "meervoudige crises": a kind of war, not how much.
const isTerm = ({ tokens: at }: FoundPhrase, tokens: readonly Token[]): boolean =>
  /schalige?$/.test(tokens[at.at(-1) ?? 0]?.norm ?? '') &&
  /(?:conflict|conflicten|oorlog|oorlogvoering|ramp|rampen|gevechtsoperaties|gevecht|crisis|crises|evacuatie|evacuaties|verbruiker|verbruikers|uitval|onderzoek)$/.test(
    tokens[(at.at(-1) ?? 0) + 1]?.norm ?? '',
  );

/** Whether a fixed phrase means in its place what the lexicon says of it. */
export const holdsHere = (phrase: FoundPhrase, around: Around): boolean =>
  !isParticle(phrase, around) && (tests[phrase.kind]?.(phrase, around) ?? true);

// "trekt de gesprekken vlot": a part of the verb, not how it is done.
const isParticle = ({ tokens: at }: FoundPhrase, { uses }: Around): boolean =>
  at.length === 1 && uses.some((use) => use.particleAt === at[0]);

// "het percentage tijdig betaalde facturen": which ones are counted, not when it is done.
function isOfCounted(phrase: FoundPhrase, tokens: readonly Token[]): boolean {
  const first = phrase.tokens[0] ?? 0;
  const counted = tokens.slice(Math.max(0, first - 2), first).some((t) => COUNTS.test(t.norm));
  const attributive = verbFormsOf(tokens[(phrase.tokens.at(-1) ?? 0) + 1]?.norm ?? '').some(
    (form) => form.form === 'inflected participle',
  );
  return counted && attributive;
}
const COUNTS = /^(?:percentage|aandeel|aantal|deel)$/;
