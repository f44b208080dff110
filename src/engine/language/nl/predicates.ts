import type { Clause, Nature } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { isComparative } from './comparatives.ts';
import { isHome } from './end-states.ts';
import { natureOfDeed } from './named-deeds.ts';
import { growsByItself, natureOf } from './natures.ts';
import { verbFormsOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/** What the main clause says is done, in which time, mood and voice. */
export interface Predicate {
  readonly action: string;
  readonly nature: Nature;
  readonly tense: Clause['tense'];
  readonly modality: Clause['modality'];
  readonly voice: Clause['voice'];
}

const MODALITIES: Readonly<Record<string, NonNullable<Clause['modality']>>> = {
  zullen: 'will',
  gaan: 'will',
  hoeven: 'may',
  willen: 'want',
  kunnen: 'can',
  moeten: 'must',
  dienen: 'must',
  mogen: 'may',
};

// "is beoogd", "is voorzien": written as a perfect, meant as a plan.
const PLANNED = new Set(['beogen', 'voorzien', 'plannen', 'inplannen', 'voornemen', 'aankondigen']);

// "worden berecht", "wordt Ketsu gesproken": done by courts, or by people at large. In the passive nobody of ours is meant.
const OF_OTHERS = new Set([
  'berechten',
  'veroordelen',
  'vervolgen',
  'vasthouden',
  'gijzelen',
  'spreken',
  'verbouwen',
  'telen',
  'vieren',
  'eten',
  'drinken',
  'geloven',
  'bewonen',
  // What is done to people is no promise of ours either.
  'schenden',
  'onderdrukken',
  'mishandelen',
  'folteren',
  'verdrijven',
  'vermoorden',
  'ontvoeren',
  'plunderen',
  'beschieten',
  'bedreigen',
  'intimideren',
]);

const SEAT = /^(?:kantoor|domicilie|zetel|residentie|zitting|huis|bevel|gezag|commando)$/;

const CONSENT = oneOf(['instemming', 'toestemming', 'goedkeuring', 'mandaat', 'machtiging', 'akkoord']);

const NONE: Predicate = { action: '', nature: 'state', tense: 'none', modality: null, voice: 'active' };

// "Het organiseren van een conferentie": without a verb that states anything, what is done is named.
function namedDoing(tokens: readonly Token[]): Partial<Predicate> {
  if (tokens[0]?.norm !== 'het' || tokens[2]?.norm !== 'van') return {};
  const named = verbFormsOf(tokens[1]?.norm ?? '').find(
    ({ form, particle }) => form === 'infinitive' && particle === '',
  );
  if (!named) return {};
  const { infinitive } = named;
  return { action: infinitive, nature: natureOfDeed(tokens, { at: 1, infinitive, afterTe: false }) };
}

/** Reads the predicate of a main clause. */
export function predicateOf(tokens: readonly Token[], main: MainClause): Predicate {
  const finite = main.finite;
  if (!finite) return { ...NONE, ...namedDoing(tokens) };
  const word = tokens[finite.at]?.norm ?? '';
  const past = !finite.forms.has('singular') && !finite.forms.has('plural') && !finite.forms.has('first');
  const participle = main.governed.find((use) => use.forms.has('participle') && !use.afterTe);
  const infinitive = main.governed.find(
    (use) => use.forms.has('infinitive') && !use.afterTe && use.infinitive !== 'worden' && use.infinitive !== 'blijven',
  );
  const obliges = /^(?:dienen|moeten|horen|zullen)$/.test(finite.infinitive);
  const becomes =
    (finite.infinitive === 'worden' && finite.forms.size > 0) ||
    main.governed.some(
      (use) => use.infinitive === 'worden' && use.forms.has('infinitive') && (!use.afterTe || obliges),
    ) ||
    // "dient te zijn vastgesteld": the result of a passive.
    (obliges &&
      participle !== undefined &&
      // "moet met een kwart zijn gedaald": it has done so by itself.
      !growsByItself(participle.infinitive) &&
      main.governed.some((use) => use.infinitive === 'zijn'));
  // "moet betrouwbaarder zijn geworden": it has become so, and nothing is done to it.
  if (becomes && participle && participle.infinitive !== 'worden')
    return {
      ...done(participle),
      ...(OF_OTHERS.has(participle.infinitive) ? { nature: 'practice' as const } : {}),
      tense: past && word !== 'zou' ? 'past' : 'present',
      modality: modalityOf(tokens, finite, word),
      voice: 'passive',
    };
  if (finite.infinitive === 'worden')
    return { tense: past ? 'past' : 'present', modality: null, voice: 'active', ...done(finite) };
  const modality = modalityOf(tokens, finite, word);
  const asIs = (nature: Nature): Predicate => ({
    action: finite.infinitive,
    nature,
    tense: past ? 'past' : 'present',
    modality,
    voice: 'active',
  });
  // "houdt kantoor in een oud postkantoor", "voert het bevel": where somebody is, and as what.
  if (
    /^(?:houden|hebben|voeren)$/.test(finite.infinitive) &&
    tokens.some((t, at) => SEAT.test(t.norm) && Math.abs(at - finite.at) < 8 && tokens[at - 1]?.norm !== 'een')
  )
    return asIs('practice');
  // "heeft de instemming van de Kamer nodig": what it takes is not promised.
  if (
    finite.infinitive === 'hebben' &&
    tokens.some((t, at) => t.norm === 'nodig' && at > finite.at) &&
    CONSENT.in(tokens)
  )
    return asIs('position');
  // "vraagt uw Kamer om steun": what parliament is asked is not promised.
  if (
    /^(?:vragen|verzoeken)$/.test(finite.infinitive) &&
    tokens.slice(finite.at, finite.at + 4).some((t) => t.norm === 'kamer')
  )
    return asIs('position');
  if (makesSo(tokens, finite, main))
    return {
      action: 'zorgen',
      nature: 'result',
      tense: past && modality !== 'could' ? 'past' : 'present',
      modality,
      voice: 'active',
    };
  if (modality) {
    const content =
      infinitive ?? (modality === 'want' || modality === 'must' ? main.governed.find((u) => u.afterTe) : undefined);
    const tense = past && modality !== 'could' ? 'past' : 'present';
    // "gaat" and "dient" are full verbs when they govern nothing.
    if (content) return { tense, modality, voice: 'active', ...done(content) };
    return { tense, modality: finite.infinitive === 'gaan' ? null : modality, voice: 'active', ...done(finite) };
  }
  if (finite.infinitive === 'hebben' || finite.infinitive === 'zijn')
    return perfectOrState(tokens, finite, participle, past, main);
  // "laat uw Kamer weten welke tegoeden zijn vrijgegeven"
  if (finite.infinitive === 'laten' && infinitive?.infinitive === 'weten' && tokens.some((t) => t.norm === 'kamer'))
    return {
      tense: past ? 'past' : 'present',
      modality: null,
      voice: 'active',
      action: 'informeren',
      nature: 'announce',
    };
  if (
    (finite.infinitive === 'laten' ||
      finite.infinitive === 'doen' ||
      finite.infinitive === 'blijven' ||
      finite.infinitive === 'helpen') &&
    infinitive
  )
    return {
      tense: past ? 'past' : 'present',
      modality: null,
      voice: 'active',
      ...done(infinitive),
      ...(isCaused(tokens, finite, infinitive) ? { nature: 'change' } : {}),
    };
  return { tense: past ? 'past' : 'present', modality: null, voice: 'active', ...done(finite) };
}

const isPlanning = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    (t, i) =>
      Math.abs(i - at) <= 12 &&
      (t.norm === 'voornemens' || (/^(?:plan|zins)$/.test(t.norm) && tokens[i - 1]?.norm === 'van')),
  );

function perfectOrState(
  tokens: readonly Token[],
  finite: VerbUse,
  participle: VerbUse | undefined,
  past: boolean,
  main: MainClause,
): Predicate {
  const tense = past ? 'past' : 'present';
  // "heeft laten weten": an infinitive in the place of a participle.
  const instead =
    finite.infinitive === 'hebben'
      ? main.governed.find((use) => !use.afterTe && !use.forms.has('participle') && use.forms.has('infinitive'))
      : undefined;
  if (instead) return { tense: 'perfect', modality: null, voice: 'active', ...done(instead) };
  // "is aangekondigd in Kamerstuk 27 625": told before.
  const isTold =
    participle?.infinitive === 'aankondigen' &&
    tokens.some((t, at) => at > finite.at && /^(?:kamerst\p{L}*|kst|brief|nota)$/u.test(t.norm));
  // "zijn voorzien van digitale beveiliging": they have it.
  const isProvided = participle?.infinitive === 'voorzien' && tokens[participle.at + 1]?.norm === 'van';
  if (participle && !isTold && !isProvided && finite.infinitive === 'zijn' && PLANNED.has(participle.infinitive))
    return { tense, modality: null, voice: 'passive', ...done(participle) };
  if (participle && participle.infinitive !== 'richten')
    return {
      tense: 'perfect',
      modality: null,
      voice: finite.infinitive === 'zijn' ? 'passive' : 'active',
      ...done(participle),
    };
  const toDo = main.governed.find((use) => use.afterTe);
  // "is voornemens … te openen", "is van plan … in te trekken": said as "wil openen" is.
  if (toDo && finite.infinitive === 'zijn' && isPlanning(tokens, finite.at))
    return { tense, modality: 'want', voice: 'active', ...done(toDo) };
  // "heeft … te": an obligation of somebody; "is te zien": possible. Neither promises.
  return { action: toDo?.infinitive ?? finite.infinitive, nature: 'state', tense, modality: null, voice: 'active' };
}

// "laat de afgifte soepeler verlopen": to make it so.
const isCaused = (tokens: readonly Token[], finite: VerbUse, { infinitive, at }: VerbUse): boolean =>
  finite.infinitive === 'laten' && natureOf(infinitive) === 'state' && isComparative(tokens[at - 1]?.norm ?? '');

const done = (use: VerbUse): Pick<Predicate, 'action' | 'nature'> => ({
  action: use.infinitive,
  nature: natureOf(use.infinitive),
});

function modalityOf(tokens: readonly Token[], finite: VerbUse, word: string): Clause['modality'] {
  if (word === 'zou' || word === 'zouden') return 'could';
  // "Geen enkele reder hoeft te betalen": what will befall nobody, where "hoeft niet" is leave.
  if (finite.infinitive === 'hoeven' && /^(?:geen|niemand)$/.test(tokens[0]?.norm ?? '')) return null;
  return MODALITIES[finite.infinitive] ?? null;
}

// "Rechters in Belmara worden voor het leven benoemd", "Er wordt in Kelmar geld ingezameld": what is done there, by nobody who is named, is done by those
// who live there.
/** Whether a passive says what is done to or by people abroad. */
export function isDoneAbroad(
  tokens: readonly Token[],
  { voice, nature }: Predicate,
  { who, from }: Mention,
  { finite }: MainClause,
): boolean {
  if (voice !== 'passive' || !finite) return false;
  const placed = (at: number): boolean =>
    /^(?:in|te|op)$/.test(tokens[at]?.norm ?? '') &&
    tokens[at + 1]?.capital === true &&
    !isHome(tokens[at + 1]?.norm ?? '');
  return (
    (who === 'other' && from < finite.at && tokens.some((_, at) => at > from && at < finite.at && placed(at))) ||
    (who === 'nobody' && nature === 'act' && tokens[0]?.norm === 'er' && placed(finite.at + 1))
  );
}

const QUALITIES = new Set(
  'weerbaar alert bewust paraat bestand zelfstandig toegankelijk veilig gereed klaar geschikt stabiel robuust duurzaam bereikbaar zichtbaar beschikbaar onafhankelijk zelfredzaam zelfvoorzienend toekomstbestendig betrouwbaar slagvaardig veerkrachtig vrij onmogelijk ongedaan'.split(
    ' ',
  ),
);

// "maakt de keten weerbaar", "zorgt ervoor dat …", "brengt … in balans": to make so, where "maakt een plan" is to make something.
function makesSo(tokens: readonly Token[], finite: VerbUse, main: MainClause): boolean {
  const verb =
    main.governed.find((use) => use.forms.has('infinitive') && !use.afterTe)?.infinitive ?? finite.infinitive;
  const rest = tokens.slice(finite.at + 1);
  if (verb === 'maken' || verb === 'gereedmaken' || verb === 'klaarmaken')
    return rest.some((t) => QUALITIES.has(t.norm));
  if (verb === 'zorgen') return rest.some((t, i) => t.norm === 'ervoor' || (t.norm === 'dat' && i < 3));
  return (
    verb === 'brengen' &&
    rest.some(
      (t, i) =>
        /^(?:balans|evenwicht|orde|peil|vrede)$/.test(t.norm) && /^(?:in|op|tot)$/.test(rest[i - 1]?.norm ?? ''),
    )
  );
}
