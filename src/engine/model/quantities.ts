import type { NumberWords } from '../language/number-words.ts';
import type { Token } from '../language/tokens.ts';
import type { Value } from '../language/values.ts';
import { type Counted, shiftsNumber, supposes } from './counted.ts';
import { endpointsIn, readinessIn } from './endpoints.ts';
import { namesIn, type Quantity, quantityOf, topicOf } from './quantity.ts';
import type { Statement } from './statement.ts';
import { targetsIn } from './targets.ts';
import { isMission } from './undertakings.ts';

/** The quantities in the statements of a part, in order of place. */
export const quantitiesIn = (statements: readonly Counted[]): Quantity[] =>
  statements
    .flatMap((counted) => [
      ...targetsIn(counted),
      ...(isOwnWord(counted.statement) ? saidIn(counted) : []),
      ...(isFact(counted.statement) && !supposes(counted) ? [...endpointsIn(counted), ...readinessIn(counted)] : []),
    ])
    .sort((a, b) => a.start - b.start);

const saidIn = (counted: Counted): Quantity[] =>
  counted.values.length === 0
    ? []
    : [...troopsIn(counted), ...costsIn(counted), ...promisedIn(counted), ...groupsIn(counted)];

// What others say and what was is no value that the draft stands for.
const isOwnWord = ({ sentence: { stance, clause } }: Statement): boolean =>
  (stance === 'writer' || stance === 'cost') && clause.tense !== 'past';

// "Het mandaat loopt tot …": when something ends is a fact, also where it is said of a mandate or resolution.
const isFact = ({ sentence: { stance, clause } }: Statement): boolean =>
  stance !== 'question' && clause.subject.who !== 'other' && clause.tense !== 'past';

/** The one value of some kind in a sentence. Where there are more they are parts of a whole, or before and after. */
function only(counted: Counted, isKind: (value: Value) => boolean): Value | null {
  const [value, ...others] = counted.values.filter(isKind);
  if (!value || others.length > 0 || value.apart || value.bound === 'about') return null;
  return supposes(counted) || shiftsNumber(counted) ? null : value;
}

// "Nederland levert maximaal 175 militairen", "de inzet van maximaal 195 militairen", "175 Nederlandse militairen": our troops.
function troopsIn(counted: Counted): Quantity[] {
  const { statement, tokens, words } = counted;
  const { troops, contribution, ownModifier, mission } = words.quantities;
  const value = only(counted, ({ sort, noun }) => sort === 'count' && troops.has(noun));
  if (!value || value.modifiers.some((word) => !ownModifier.test(word) && !troops.has(word))) return [];
  const isOurs =
    contribution.test(tokens[value.from - 2]?.norm ?? '') ||
    value.modifiers.some((word) => ownModifier.test(word)) ||
    statement.sentence.clause.subject.who === 'own';
  // "175 militairen aan de EU-operatie" are all of them, "40 militairen aan de staf" and "60 militairen vanuit Kestrin aan de missie" some.
  const rest = tokens.slice(value.to);
  const named = rest.slice(0, 4).findIndex(({ norm }) => mission.test(norm) || isMission(norm));
  const isOfMission = named > 0 && !rest.slice(1, named).some(({ norm }) => words.quantities.restricting.has(norm));
  const isWhole = !isRestricted(rest, words) || isOfMission;
  return isOurs && isWhole ? [{ ...quantityOf(counted, value, 'troops'), name: namesIn(tokens, words) }] : [];
}

// "de twaalf instructeurs in Gao" are some; "… in 2026" says when, and in "zet 175 militairen in" nothing follows.
const isRestricted = (rest: readonly Token[], words: NumberWords): boolean =>
  words.quantities.restricting.has(rest[0]?.norm ?? '') &&
  rest[1] !== undefined &&
  rest[1].kind !== 'mark' &&
  !isTime(rest, words);

const isTime = (rest: readonly Token[], { values: { months } }: NumberWords): boolean =>
  rest.slice(1, 3).some(({ norm }) => /^(?:19|20)\d\d$/.test(norm) || months.has(norm));

const around = (tokens: readonly Token[], { from, to }: Value): Token[] => [
  ...tokens.slice(0, from),
  ...tokens.slice(to),
];

// "Voor het programma met de kustwacht is 6,2 miljoen euro gereserveerd": what one thing costs.
function costsIn(counted: Counted): Quantity[] {
  const { tokens, words } = counted;
  const value = only(counted, ({ sort }) => sort === 'money');
  if (!value || !tokens.some(({ norm }) => words.quantities.cost.test(norm))) return [];
  const topic = topicOf(counted, around(tokens, value), []);
  return topic === '' ? [] : [quantityOf(counted, value, `cost ${value.noun} ${topic}`)];
}

// "BZ leidt in 2026 180 rechercheurs op": a promise that is made twice, in the same words but for the number.
function promisedIn(counted: Counted): Quantity[] {
  const { statement, tokens, words } = counted;
  if (statement.kind === null) return [];
  const value = only(counted, ({ sort }) => sort === 'count' || sort === 'share');
  if (!value || (value.sort === 'count' && (value.noun === '' || words.quantities.never.has(value.noun)))) return [];
  const { action } = statement.sentence.clause;
  const topic = topicOf(counted, around(tokens, value), [action]);
  // Where few words are the same, they prove nothing.
  const isSure = value.sort === 'count' || topic.split(' ').length > 2;
  if (action === '' || !isSure) return [];
  return [quantityOf(counted, value, ['promise', action, value.noun, ...value.modifiers, topic].join(' '))];
}

// "… zendt veertien instructeurs", and later "de twaalf instructeurs": a group that a promise brings in, and that is spoken of again.
function groupsIn(counted: Counted): Quantity[] {
  const { statement, tokens, values, words } = counted;
  const { never, ownModifier } = words.quantities;
  return values.flatMap((value): Quantity[] => {
    const { sort, noun, definite, to } = value;
    if (sort !== 'count' || noun === '' || never.has(noun) || value.bound === 'about') return [];
    const name = value.modifiers.filter((word) => !ownModifier.test(word)).join(' ');
    const quantity = { ...quantityOf(counted, value, `group ${noun}`), name };
    if (!definite) {
      const isPromised = statement.kind !== null && !value.apart;
      return [{ ...quantity, role: isPromised ? 'introduces' : 'mentions' }];
    }
    return value.apart || isRestricted(tokens.slice(to), words) ? [] : [{ ...quantity, role: 'refers' }];
  });
}
