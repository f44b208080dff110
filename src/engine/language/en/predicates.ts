import type { Clause, Nature } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import { determiners } from './lexicon/function-words.ts';
import { natureOf } from './natures.ts';
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
  will: 'will',
  shall: 'will',
  "won't": 'will',
  can: 'can',
  cannot: 'can',
  "can't": 'can',
  could: 'could',
  would: 'could',
  may: 'may',
  might: 'could',
  must: 'must',
  should: 'must',
  ought: 'must',
};

const NONE: Predicate = { action: '', nature: 'state', tense: 'none', modality: null, voice: 'active' };

// "Conducting a dialogue with the neighbours": without a verb that states anything, what is done is named.
function namedDoing(tokens: readonly Token[], uses: readonly VerbUse[]): Partial<Predicate> {
  const first = uses.find((use) => use.at === 0 && use.form === 'gerund');
  return first && determiners.has(tokens[1]?.norm ?? '') ? done(tokens, first) : {};
}

/** Reads the predicate of a clause. `uses` are all verbs of the sentence, for what the last verb of the group governs. */
export function predicateOf(tokens: readonly Token[], main: MainClause, uses: readonly VerbUse[]): Predicate {
  if (main.finite < 0) return { ...NONE, ...namedDoing(tokens, uses) };
  const [first] = main.group;
  const last = main.group.at(-1);
  let modality = MODALITIES[main.modal] ?? null;
  if (!last) return { ...NONE, tense: 'present', modality };
  // "are to train", "is to be less vulnerable": it must.
  if (first?.lemma === 'be' && last.afterTo && !modality)
    // "a register is to come": that it will.
    modality = /^(?:come|follow|appear|arise|open|start|begin)$/.test(last.lemma) ? 'will' : 'must';
  if (first?.lemma === 'be' && main.group.some((u) => u.afterTo) && !modality) modality = 'must';
  const past = first?.form === 'past' && !main.modal;
  const passive = isPassive(main);
  const perfect = first?.lemma === 'have' && main.group.length > 1 && !main.modal;
  // "could have acted", "could not attend": what was not done, and what nobody was able to do.
  const unreal = modality === 'could' && main.group[0]?.lemma === 'have' && main.group.length > 1;
  if (modality === 'could' && tokens[main.finite + 1]?.norm === 'not') modality = 'can';
  if (main.modal === 'may' && /^(?:wish|want|like|choose|prefer)$/.test(last.lemma)) modality = 'could';
  // "may perhaps open"
  if (
    main.modal === 'may' &&
    HEDGED.test(
      tokens
        .slice(main.finite + 1, last.at)
        .map((t) => t.norm)
        .join(' '),
    )
  )
    modality = 'could';
  // "will have reduced": dated ahead, and so a promise.
  const tense = perfect ? 'perfect' : past || unreal ? 'past' : 'present';
  if (isWorkInProgress(tokens, main)) return { action: 'work', nature: 'announce', tense, modality, voice: 'passive' };
  // "are being stationed": that is done, where "are stationed" is how things are.
  const goesOn = main.group.some((use) => use.lemma === 'be' && use.form === 'gerund');
  if (passive && !goesOn && ADJECTIVAL.test(tokens[last.at]?.norm ?? '') && !isInvolvedByUs(tokens, main, last.at))
    return { action: 'be', nature: 'state', tense, modality, voice: 'active' };
  // "is expected to become available": what somebody thinks will come.
  if (passive && last.lemma === 'expect')
    return { tense, modality, voice: 'passive', action: 'expect', nature: 'position' };
  // "are listed in annex 4", "is registered in Melvane": without an auxiliary of time the passive says how things are.
  if (passive && tense === 'present' && !modality && first?.at === main.finite && main.group.length === 2)
    return { tense, modality, voice: 'passive', ...done(tokens, last), nature: 'practice' };
  if (passive) return { tense, modality, voice: 'passive', ...done(tokens, last) };
  const content = contentOf(tokens, last, uses);
  if (content) {
    const want =
      /^(?:want|intend|plan|wish|undertake|propose|resolve)$/.test(last.lemma) && !modality ? 'want' : modality;
    return { tense, modality: want, voice: 'active', ...done(tokens, content) };
  }
  return { tense, modality, voice: 'active', ...done(tokens, last) };
}

// "local entrepreneurs will be involved", "attention will be devoted to": somebody does so; "the Netherlands will be involved" says where we are.
const isInvolvedByUs = (tokens: readonly Token[], { finite, modal }: MainClause, at: number): boolean =>
  /^(?:will|shall)$/.test(modal) &&
  /^(?:involved|devoted|engaged|dedicated)$/.test(tokens[at]?.norm ?? '') &&
  !tokens
    .slice(0, finite)
    .some((t) => OURS.test(t.norm) || (t.capital && /^(?:embassy|defence|ambassador|cabinet)$/.test(t.norm)));
const OURS =
  /^(?:we|i|it|royal|forces|directorate|department|marechaussee|navy|army|netherlands|dutch|government|ministry|ministries|minister|cabinet|embassy|embassies|defence|our)$/;

// "is committed to", "is based in": participles that have become adjectives.
const ADJECTIVAL =
  /^(?:committed|dedicated|devoted|based|located|situated|prepared|interested|concerned|engaged|involved|determined|pleased|convinced|opposed|entitled|obliged|aimed|intended|meant|designed|focused|composed|known|called|named|tasked|aware|grounded|rooted|stationed|related|linked|limited|delighted|supposed)$/;

// "Work is in progress on a code of conduct", "Preparations are under way".
const isWorkInProgress = (tokens: readonly Token[], { finite, group }: MainClause): boolean =>
  (group.length === 1 &&
    group[0]?.lemma === 'be' &&
    /^(?:work|preparation|preparations|drafting|arrangements|development|planning)$/.test(
      tokens[finite - 1]?.norm ?? '',
    ) &&
    /^(?:in progress|under way|under preparation|in hand|in preparation)/.test(
      tokens
        .slice(finite + 1, finite + 3)
        .map((t) => t.norm)
        .join(' '),
    )) ||
  (group[0]?.lemma === 'be' &&
    /^(?:work|preparations)$/.test(tokens[finite - 1]?.norm ?? '') &&
    /^(?:underway|ongoing)$/.test(tokens[finite + 1]?.norm ?? ''));

// "will be drafted", "has been agreed", "is being developed", "are to be rebuilt".
function isPassive({ group }: MainClause): boolean {
  const last = group.at(-1);
  const before = group.at(-2);
  return (
    last !== undefined &&
    before?.lemma === 'be' &&
    (last.form === 'past' || last.form === 'participle') &&
    last.lemma !== 'be'
  );
}

const GOVERNING =
  /^(?:mean|expect|promise|pledge|manage|get|want|intend|plan|continue|start|begin|wish|undertake|propose|resolve|decide|keep|agree|go|help|aim|seek|strive|try|endeavour|attempt|remain|do|need|have)$/;

// "intends to open", "continues to devote", "will start training", "has decided to tighten": what is done is what follows.
function contentOf(tokens: readonly Token[], last: VerbUse, uses: readonly VerbUse[]): VerbUse | null {
  // "make sure to inform the House"
  const sure = last.lemma === 'make' && SURE.test(tokens[last.at + 1]?.norm ?? '');
  if (!sure && !GOVERNING.test(last.lemma)) return null;
  const next = uses.find((u) => u.at > last.at && u.at - last.at <= 3);
  if (!next) return null;
  const near = tokens
    .slice(last.at + 1, next.at)
    .every((t) => /^to$|ly$|^(?:also|further|not|sure|certain)$/.test(t.norm));
  if (!near) return null;
  return next.afterTo || (next.form === 'gerund' && /^(?:start|begin|keep|continue)$/.test(last.lemma)) ? next : null;
}

const done = (tokens: readonly Token[], use: VerbUse): Pick<Predicate, 'action' | 'nature'> => ({
  action: use.lemma,
  nature: natureHere(tokens, use),
});

// What kind of doing a verb is with the words beside it.
function natureHere(tokens: readonly Token[], use: VerbUse): Nature {
  if (makesSo(tokens, use)) return 'result';
  if (isCounting(tokens, use)) return 'act';
  if (isOfThings(tokens, use) || isTalkedAbout(tokens, use) || isLookedFor(tokens, use)) return 'announce';
  if (isBeingThere(tokens, use)) return 'practice';
  // "considers the operation a success" is a view; what is considered before it is decided has words of its own.
  const isView = use.lemma === 'consider' && use.form === 'present';
  return isView || recommends(tokens, use) ? 'position' : natureOf(use.lemma);
}

// "will find laboratories": looked for and found; "finds that" holds a view.
const isLookedFor = (tokens: readonly Token[], { lemma, form, at }: VerbUse): boolean =>
  /^(?:find|ask|request|call)$/.test(lemma) && form === 'base' && !/^(?:that|it)$/.test(tokens[at + 1]?.norm ?? '');

// "IOB makes three recommendations", "recommends a new strategy": what others should do.
const recommends = (tokens: readonly Token[], { lemma, form, at }: VerbUse): boolean =>
  form === 'present' &&
  (lemma === 'recommend' ||
    (/^(?:make|give|offer)$/.test(lemma) &&
      tokens.slice(at + 1, at + 5).some((t) => /^recommendations?$/.test(t.norm))));

// "will count the complaints", where "will count 400 members" says how many there are.
const isCounting = (tokens: readonly Token[], { lemma, at }: VerbUse): boolean =>
  lemma === 'count' && determiners.has(tokens[at + 1]?.norm ?? '');

const SURE = /^(?:sure|certain)$/;

const QUALITIES =
  /^(?:resilient|safe|secure|ready|aware|independent|self-reliant|stable|robust|sustainable|accessible|visible|alert|capable|free|impossible|unnecessary|whole|fit|credible|reliable|strong|prepared|proof|self-sufficient|responsible|vulnerable)$/;

// "make its staff resilient", "see to it that", "restore balance": to make so, where "make a plan" is to make something.
function makesSo(tokens: readonly Token[], use: VerbUse): boolean {
  const rest = tokens.slice(use.at + 1, use.at + 10);
  if (use.lemma === 'make' && SURE.test(rest[0]?.norm ?? '')) return true;
  if (use.lemma === 'make' || use.lemma === 'render' || use.lemma === 'keep')
    return rest.some(
      (t, i) => QUALITIES.test(t.norm) && i > 0 && !determiners.has(rest[i - 1]?.norm ?? '') && !isNoun(rest[i + 1]),
    );
  if (
    /^(?:return|create|build|establish|bring about|achieve|generate|give|win|earn|restore|regain|bring back|cultivate|instil|inspire|nurture|breathe|make)$/.test(
      use.lemma,
    )
  ) {
    const stop = rest.findIndex(
      (t, i) =>
        i > 0 && (t.kind === 'mark' || /^(?:of|in|to|for|by|with|among|between|at|on|from|where|that)$/.test(t.norm)),
    );
    const object = stop < 0 ? rest : rest.slice(0, stop);
    if (use.lemma !== 'make' && ABSTRACT.test(object.at(-1)?.norm ?? '')) return true;
  }
  if (use.lemma === 'see') return rest[0]?.norm === 'to' && rest[1]?.norm === 'it';
  if (use.lemma === 'put')
    return rest.slice(0, 4).some((t) => t.norm === 'end') && rest.slice(0, 5).some((t) => t.norm === 'to');
  if (use.lemma === 'bring')
    return rest.slice(0, 2).some((t) => /^(?:peace|calm|stability|order|security|balance)$/.test(t.norm));
  return false;
}

const HEDGED = /\b(?:perhaps|possibly|conceivably|well|maybe|eventually|also)\b/;

const ABSTRACT =
  /^(?:dignity|trust|confidence|hope|faith|calm|balance|honour|respect|credibility|security|safety|prosperity|justice|climate|environment|culture|atmosphere|society|community|mutual|goodwill|resilience|awareness|ownership|legitimacy|cohesion|equality|solidarity|momentum|perspective|prospects|opportunities|stability|peace|order|freedom|openness|transparency|harmony|courage|pride|independence)$/;

// "restore items from the wreck", "secure the site with a fence": done to a thing, it is one deed and no state of the world.
const isOfThings = (tokens: readonly Token[], use: VerbUse): boolean =>
  /^(?:restore|protect|secure|liberate|turn|transform|cure|safeguard|raise|lower|preserve|cut|heal)$/.test(use.lemma) &&
  tokens.slice(use.at + 1, use.at + 6).some((t) => THINGS.test(t.norm));
const THINGS =
  /^(?:items?|objects?|paintings?|buildings?|monuments?|windows?|roofs?|mills?|archives?|manuscripts?|books?|ships?|vessels?|boats?|barges?|graves?|cemetery|cemeteries|collections?|films?|walls?|churches|church|mosques?|temples?|bridges?|roads?|statues?|maps?|dikes?|dykes?|houses?|wrecks?|artefacts|artifacts|pumps?|wells?|locks?|quays?|facades?|instruments?|machines?)$/;

/** "raise the conditions in the prison with her counterpart": brought up in a talk. "Raise the readiness together with its allies" is none. */
export function isTalkedAbout(tokens: readonly Token[], { lemma, at }: VerbUse): boolean {
  if (lemma !== 'raise') return false;
  const rest = tokens.slice(at + 1, at + 12).map((t) => t.norm);
  // "raise it with the health services"
  if (/^(?:it|this|that|these|them)$/.test(rest[0] ?? '') && rest[1] === 'with') return true;
  const spoken = rest.findIndex(
    (w, i) => i > 0 && w === 'with' && rest.slice(i + 1, i + 4).some((who) => SPOKEN_TO.test(who)),
  );
  return (
    spoken > 0 &&
    !/^(?:together|cooperation|line|along|accordance|coordination)$/.test(rest[spoken - 1] ?? '') &&
    !rest.slice(0, spoken).some((w) => HAS_LEVEL.test(w))
  );
}
const HAS_LEVEL =
  /^(?:readiness|resilience|quality|level|levels|contribution|safety|security|standards?|awareness|capacity|share|number|pressure|budget)$/;
const SPOKEN_TO =
  /^(?:counterparts?|colleagues?|ministers?|posts?|embass(?:y|ies)|allies|countries|states|parties|authorities|government|president|ambassador|partners|leadership|commission|council)$/;

// "will be on station", "will be present in": being there is what was promised.
const isBeingThere = (tokens: readonly Token[], use: VerbUse): boolean =>
  (use.lemma === 'stand' &&
    /^(?:shoulder|by|alongside|with|beside|behind|side|firm)$/.test(tokens[use.at + 1]?.norm ?? '')) ||
  (use.lemma === 'be' &&
    /^(?:part of|on (?:station|patrol|duty|standby|call|hand|site|the ground)|present (?:in|at|on|with|during)|of (?:help|assistance|service|use|support)|active in|stationed|represented|there (?:with|for)|at (?:sea|the|hand|work)|instrumental in|helpful in|supportive of)/.test(
      tokens
        .slice(use.at + 1, use.at + 4)
        .map((t) => t.norm)
        .join(' '),
    ));

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !/^(?:to|by|in|and|against|for|from|at|on|before|of|with|until|during)$/.test(token.norm);
