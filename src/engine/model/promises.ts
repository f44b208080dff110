import type { Opening } from '../document/labels.ts';
import type { ReadSentence } from '../language/concept.ts';
import { goesOn, has, isAhead, isDatedAfter, isDatedAtVerb, looksAhead, opensWithYearAfter } from './ahead.ts';
import type { Goal } from './goal.ts';
import { byPassive } from './passive-promises.ts';
import type { Setting } from './setting.ts';
import { isVouchedFor } from './vouched-for.ts';

/** Where a sentence stands, as far as that tells whether it promises anything. */
export interface Place {
  readonly setting: Setting;
  readonly opening: Opening | null;
  readonly item: boolean;
  /** Is all that its paragraph says, and opens as a group of nouns does. */
  readonly alone: boolean;
  /** Is the lead-in of a list, which says what is promised. */
  readonly leads: boolean;
}

/**
 * Tells what a sentence of the writer promises: a change in the world (`effect`), something we do ourselves (`commitment`), or
 * nothing (null). The policy is that of the labelling guide: a present tense promises when we are its subject, or when nobody
 * is named and it looks ahead; what is past, usual, somebody else's or about costs promises nothing.
 */
export function promiseOf(sentence: ReadSentence, place: Place): Goal['kind'] | null {
  const { clause, frame } = sentence;
  if (place.opening) return inLabelledBlock(sentence, place.opening);
  if (sentence.stance !== 'writer' || clause.aboutText) return null;
  if (place.leads) return null;
  if (isVouchedFor(sentence, place)) return 'commitment';
  if (frame && clause.tense !== 'past') return byFrame(sentence, place);
  if (clause.tense === 'none')
    return isListedGoal(place) || isNamedGoal(sentence, place)
      ? 'effect'
      : isListedAction(sentence, place)
        ? 'commitment'
        : null;
  // "Eind 2027 is de zeestraat beter beveiligd": a state, dated ahead.
  if (clause.tense === 'perfect' && clause.subject.who === 'thing' && isDatedAfter(sentence, place.setting))
    return ofSomething(sentence, place);
  // "In 2029 heeft Nederland de armoede overwonnen": what will have been done.
  if (clause.tense === 'perfect' && clause.subject.who === 'own' && opensWithYearAfter(sentence, place.setting))
    return 'effect';
  // "- De naleving is verankerd in de opleiding": a bullet of goals says what is to be, unless it tells when that was.
  if (clause.tense === 'perfect' && clause.voice === 'passive' && clause.subject.who === 'thing' && isListedGoal(place))
    return clause.ongoing ||
      clause.negated ||
      !/^(?:change|result)$/.test(clause.nature) ||
      sentence.concepts.some((c) => c.kind === 'deadline' && c.year !== null && !isAhead(c, place.setting))
      ? null
      : 'effect';
  // "De Douane heeft op 31 december 2027 90 procent beoordeeld": a date right behind the verb.
  if (clause.tense === 'perfect' && clause.subject.who === 'own' && isDatedAtVerb(sentence, place.setting))
    return 'effect';
  if (clause.tense === 'past' || clause.tense === 'perfect') return null;
  if (clause.modality === 'may') return null;
  if (clause.voice === 'passive') return byPassive(sentence, place);
  switch (clause.subject.who) {
    case 'own':
      return byUs(sentence, place);
    case 'parliament':
      return clause.sense === 'receive' && !clause.negated ? 'commitment' : null;
    case 'nobody':
      return byNobody(sentence, place);
    case 'thing':
      return ofSomething(sentence, place);
    case 'other':
      // "De waterschappen krijgen van IenW in 2026 een hydroloog": we do it, whoever the subject is.
      if (
        clause.sense === 'receive' &&
        sentence.actors.length > 0 &&
        !clause.negated &&
        looksAhead(sentence, place.setting)
      )
        return 'commitment';
      // "In 2028 telt de Karvaanse ontmijningsdienst 400 krachten": what will be; what others do themselves is their goal.
      return !clause.negated &&
        (isListedGoal(place) ||
          ((clause.sense === 'be' ||
            clause.sense === 'number' ||
            (has(sentence, 'end state') && sentence.actors.length > 0)) &&
            ofSomething(sentence, place)))
        ? 'effect'
        : null;
  }
}

// A bullet under "Doelen", or behind "De doelen zijn:", is a goal, also in nominal form.
const isListedGoal = ({ setting, item }: Place): boolean =>
  item && !isOfOthers(setting) && (setting.topic === 'goals' || setting.led.includes('goals'));

// "De doelen van de EU zijn:"
const isOfOthers = ({ led }: Setting): boolean => led.includes('others');

// What is longer than this has a verb, whether we know it or not.
const SHORT = 10;

// "Een weerbaardere rechterlijke macht in Osmara.", a paragraph by itself: what is to be, without a verb. In English too many verbs look like nouns.
const isNamedGoal = (sentence: ReadSentence, { setting, alone }: Place): boolean =>
  alone &&
  setting.language === 'nl' &&
  sentence.words <= SHORT &&
  setting.topic === 'goals' &&
  !isOfOthers(setting) &&
  has(sentence, 'direction', 'vague quality', 'end state');

// "- Afspraken met de gemeenten, uiterlijk 31 december 2026": a bullet of an answer, in nominal form and dated ahead.
const isListedAction = (sentence: ReadSentence, { setting, item }: Place): boolean =>
  item && setting.answering.length > 0 && sentence.concepts.some((c) => c.kind === 'deadline' && isAhead(c, setting));

function inLabelledBlock(sentence: ReadSentence, opening: Opening): Goal['kind'] {
  if (opening.kind !== 'goal') return 'commitment';
  const { clause } = sentence;
  const doing = (clause.nature === 'act' || clause.nature === 'announce') && !has(sentence, 'end state');
  return clause.subject.who === 'own' && doing ? 'commitment' : 'effect';
}

function byFrame(sentence: ReadSentence, { setting }: Place): Goal['kind'] | null {
  const { frame, clause } = sentence;
  if (!frame || frame.owner === 'other' || frame.owner === 'parliament') return null;
  // Under a heading on the mandate a goal that nobody claims is the operation's.
  if (setting.topic === 'mandate' && frame.owner !== 'own') return null;
  if (clause.tense === 'perfect' && frame.owner !== 'own') return null;
  if (has(sentence, 'end state')) return 'effect';
  return frame.content === 'act' || frame.content === 'announce' || frame.content === 'practice'
    ? 'commitment'
    : 'effect';
}

function byUs(sentence: ReadSentence, { setting, item }: Place): Goal['kind'] | null {
  const { clause } = sentence;
  if (goesOn(sentence, setting) && !has(sentence, 'noncommittal')) return null;
  // "Het detachement oogst overal lof": what is said to go well is not promised.
  if (
    has(sentence, 'result claim') &&
    clause.modality === null &&
    !has(sentence, 'deadline', 'vague time', 'noncommittal', 'effort')
  )
    return null;
  if (has(sentence, 'courtesy') && clause.modality !== 'will' && !has(sentence, 'deadline', 'vague time')) return null;
  if (clause.modality === 'can') return setting.topic === 'goals' && clause.nature === 'announce' ? 'commitment' : null;
  if (has(sentence, 'effort')) return effortKind(sentence);
  if (has(sentence, 'noncommittal') || clause.modality === 'could') return 'commitment';
  // "In principle the post will not issue visas": what is denied is promised, and left open.
  if (clause.negated) return clause.modality === 'will' && has(sentence, 'escape') ? 'commitment' : null;
  // "The government partly accepts this, because the quota cannot be reconciled with …": why it does so is no goal.
  if (sentence.positions.length > 0 && clause.nature === 'position') return null;
  const ahead = looksAhead(sentence, setting);
  if (has(sentence, 'end state') && (ahead || setting.topic !== 'background')) return 'effect';
  // "is de coöperaties behulpzaam bij het herstel": help is something that we do.
  if (has(sentence, 'contribution') && clause.nature === 'state' && ahead) return 'commitment';
  // "Het fregat blijft tot nader order": to stay somewhere is something that we do.
  if (has(sentence, 'open end') && clause.nature === 'state') return 'commitment';
  // "BZ geeft daarvoor een visum af", or what an answer lists: it says what is done with the recommendation.
  const answers =
    setting.answering.length > 0 && (item || sentence.concepts.some((c) => c.kind === 'link' && c.sort === 'serves'));
  const goals = setting.topic === 'goals' || item;
  switch (clause.nature) {
    case 'position':
      return null;
    case 'state':
    case 'practice':
      // "blijft voor onbepaalde tijd in de Golf": how long we are there is something that we do.
      if (has(sentence, 'open end')) return 'commitment';
      if (clause.nature === 'practice') return ahead || clause.modality === 'want' ? 'commitment' : null;
      return ahead && (setting.topic === 'goals' || has(sentence, 'direction', 'measure')) ? 'effect' : null;
    case 'change':
    case 'result':
      // "will help to restore public confidence": help is something that we do.
      if (has(sentence, 'contribution')) return 'commitment';
      return ahead || goals || clause.modality === 'want' || setting.answering.length > 0 ? 'effect' : null;
    case 'announce':
      return setting.topic === 'background' && !ahead ? null : 'commitment';
    case 'act':
      return ahead || setting.topic === 'goals' || clause.modality === 'want' || clause.modality === 'must' || answers
        ? 'commitment'
        : null;
  }
}

// "Streven naar" with an end state is an effect goal; all other trying is something that we do.
function effortKind(sentence: ReadSentence): Goal['kind'] {
  const strives = sentence.concepts.some((c) => c.kind === 'effort' && c.sort === 'striving');
  return strives && !sentence.clause.toDo ? 'effect' : 'commitment';
}

function byNobody(sentence: ReadSentence, { setting }: Place): Goal['kind'] | null {
  const { clause } = sentence;
  if (clause.negated || clause.modality === 'can' || clause.modality === 'could') return null;
  // "In 2028 zijn er twee keer zoveel bemiddelaars"
  if (clause.sense === 'be' && setting.topic === 'goals' && has(sentence, 'measure') && isDatedAfter(sentence, setting))
    return 'effect';
  const comes = clause.sense === 'come';
  if (clause.modality === 'must')
    return comes || clause.sense === 'be' || clause.sense === 'stand' || clause.nature === 'announce'
      ? 'commitment'
      : 'effect';
  if (isAnnounced(sentence, setting)) return 'commitment';
  // "Op 1 maart 2027 staat er een radarmast"
  if (clause.sense === 'stand' && setting.topic === 'goals' && isDatedAfter(sentence, setting)) return 'commitment';
  if (comes || clause.sense === 'arise')
    return setting.topic === 'background' && !looksAhead(sentence, setting) ? null : 'commitment';
  return null;
}

// A thing as subject: a goal when the text lists goals and it says what will be, which way or how much.
function ofSomething(sentence: ReadSentence, place: Place): Goal['kind'] | null {
  const { clause } = sentence;
  // "Dankzij onze inzet telt Dorva in 2027 geen milities meer": it says what will be.
  if ((clause.negated && !has(sentence, 'end state')) || clause.modality === 'can' || clause.modality === 'could')
    return null;
  if (clause.ongoing && !looksAhead(sentence, place.setting)) return null;
  // "De ontmijning ligt voor op schema: 41 van de 50 velden waren vrijgegeven": what is said to go well is not promised.
  if (has(sentence, 'result claim') && has(sentence, 'source') && clause.modality === null) return null;
  // "Een nulmeting ontbreekt nog, want …": why there is none.
  if (clause.action === 'ontbreken' && has(sentence, 'explanation')) return null;
  if (isListedGoal(place)) return 'effect';
  // "Gemeenten ontvangen van BZK een draaiboek": we do it, whoever the subject is.
  if (clause.sense === 'receive' && sentence.actors.length > 0) return 'commitment';
  // "Bij de kaap moet een vaartuig komen te liggen"
  const comesToStand = clause.sense === 'come' || clause.sense === 'stand';
  if (clause.modality === 'must' && place.setting.topic === 'goals' && comesToStand) return 'commitment';
  const several = sentence.deeds.length > 0 && place.setting.topic === 'goals';
  const aims = has(sentence, 'measure', 'direction') || several || sentence.concepts.some((c) => c.sort === 'aim');
  // "By 2027 the service must be a professional organisation": what it is to be like.
  const praised = clause.sense === 'be' && has(sentence, 'vague quality') && place.setting.topic === 'goals';
  if (clause.modality === 'must' && looksAhead(sentence, place.setting) && (aims || praised)) return 'effect';
  // "De doorlooptijd moet omlaag", "De aanpak moet leiden tot robuuste delta's": under goals which way it must go, whenever that is.
  const ofIndicator = sentence.concepts.some((c) => c.sort === 'aim');
  const turns = ofIndicator && (clause.action === 'moeten' || clause.nature === 'change');
  const leads =
    /^(?:leiden|resulteren|lead|result)$/.test(clause.action) && has(sentence, 'vague quality', 'direction');
  if (clause.modality === 'must' && place.setting.topic === 'goals' && (turns || leads)) return 'effect';
  if (isAnnounced(sentence, place.setting)) return 'commitment';
  // "Een tweede post is voor Defensie bespreekbaar", "Te denken valt aan een reserve": left open by us.
  if (
    place.setting.topic === 'goals' &&
    has(sentence, 'noncommittal') &&
    (sentence.actors.length > 0 || clause.action === 'vallen')
  )
    return 'commitment';
  // "In 2030 zijn de kuststroken een plek waar …": a state that is dated ahead.
  const dated = sentence.concepts.some(
    (c) => c.kind === 'deadline' && c.year !== null && c.start <= sentence.start + 3,
  );
  const state = dated && (clause.sense === 'be' || clause.sense === 'work');
  const said = aims || state || has(sentence, 'end state');
  const dateAhead =
    // "controleren het meer regelmatig": how often does not say that it is still to come.
    sentence.concepts.some((c) => c.kind === 'vague time' && c.sort !== 'often') ||
    // "Binnen twee jaar na de start meldt 15 procent meer vissers zich": what is to change has not yet done so.
    (has(sentence, 'deadline') && sentence.concepts.some((c) => c.kind === 'measure' && c.sort === 'change')) ||
    sentence.concepts.some((c) => c.kind === 'deadline' && c.year !== null && isAhead(c, place.setting));
  return place.setting.topic === 'goals' && said && dateAhead && clause.modality !== 'must' ? 'effect' : null;
}

// "Dit krijgt vorm in het kenniscircuit", "De lessen zullen hun weg vinden", "In 2026 volgt een bijscholing": an answer that promises without
// saying who.
function isAnnounced(sentence: ReadSentence, setting: Setting): boolean {
  if (setting.answering.length === 0) return false;
  const { sense, modality, ongoing } = sentence.clause;
  if (sense === 'receive') return sentence.words < 14;
  const appears =
    sense === 'come' ||
    // "Dit punt komt terug in de gesprekken"
    sentence.clause.action === 'terugkomen' ||
    sense === 'arise' ||
    sense === 'stand' ||
    (sense === 'be' && sentence.clause.subject.who === 'nobody');
  return (
    modality === 'will' ||
    (appears && !ongoing && (looksAhead(sentence, setting) || sentence.clause.action === 'terugkomen'))
  );
}
