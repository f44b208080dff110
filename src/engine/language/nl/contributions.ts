import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { isComparative } from './comparatives.ts';
import { isOneOf } from './compounds.ts';
import { namesChange, namesEffect } from './effects.ts';
import { type Contribution, contributions } from './lexicon/contributions.ts';
import { noEffects, takenPartIn } from './lexicon/effects.ts';
import { natureOf } from './natures.ts';
import { governorOf, groupAt, type NounGroup } from './noun-groups.ts';
import type { FoundPhrase } from './phrases.ts';
import type { VerbUse } from './verb-uses.ts';

/**
 * Finds where the main clause says that an effect is helped along: "draagt in 2026 bij aan de stabiliteit", "helpt de politie bij het hervormen van de
 * recherche". A contribution to a mission or fund, or help to somebody, is no effect.
 */
export function contributionsOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
  subject: Mention,
): FoundPhrase[] {
  // "De wederopbouw van Dorva ondersteunt BZ": the object stands in front where somebody acts behind the verb.
  const inverted = subject.who === 'own' && main.finite !== null && subject.from > main.finite.at;
  for (const use of doneIn(main)) {
    const helped = helpsTo(tokens, uses, main, use);
    if (helped) return [{ kind: 'contribution', tokens: helped }];
    for (const entry of contributions) {
      if (entry[0] !== use.infinitive) continue;
      const found = readAs(entry, tokens, uses, use, main, inverted);
      if (found) return [{ kind: 'contribution', tokens: found }];
    }
  }
  return [];
}

// Verbs that say of their infinitive that it will be done. Behind any other the infinitive is what for: "stuurt een schip om bij te dragen aan …".
const COMMITTING = new Set(
  'zijn hebben willen blijven beogen streven trachten pogen besluiten beloven toezeggen verbinden wensen hopen dienen beginnen voornemen inspannen inzetten proberen zullen'.split(
    ' ',
  ),
);

function doneIn(main: MainClause): VerbUse[] {
  const { finite, governed } = main;
  if (!finite) return [];
  return [finite, ...governed.filter((use) => !use.afterTe || COMMITTING.has(finite.infinitive))];
}

function readAs(
  [, beside, towards, what]: Contribution,
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  use: VerbUse,
  main: MainClause,
  inverted: boolean,
): number[] | null {
  const companions = beside === '' ? [] : runOf(tokens, beside.split(' '));
  if (!companions) return null;
  const own = [use.at, use.particleAt, ...companions].filter((at) => at >= 0);
  const leads = towards.flatMap((word) =>
    word === ''
      ? objectOf(tokens, uses, own, main, what, inverted)
      : tokens.flatMap((t, at) =>
          t.norm === word && !own.includes(at) && isTowards(tokens, uses, at + 1, what) ? [[at]] : [],
        ),
  );
  const lead = leads[0] ?? thatClause(tokens, use, what);
  return lead ? [...own, ...lead].sort((a, b) => a - b) : null;
}

function isTowards(tokens: readonly Token[], uses: readonly VerbUse[], from: number, what: Contribution[3]): boolean {
  const group = groupAt(tokens, uses, from);
  if (!group) return false;
  return what === 'anything'
    ? namesEffect(tokens, uses, group) || namesBetter(tokens, group)
    : namesChange(tokens, uses, group) || namesBetter(tokens, group);
}

// "ondersteunt het herstel van …": the object stands behind no preposition. It is no part of the mark.
function objectOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  own: readonly number[],
  main: MainClause,
  what: Contribution[3],
  inverted: boolean,
): number[][] {
  for (let at = 0; at < main.end; at++) {
    const before = tokens[at - 1];
    const opens =
      (at > 0 || inverted) &&
      (own.includes(at - 1) || before?.kind === 'mark' || /^(?:de|het|een)$/.test(tokens[at]?.norm ?? ''));
    const group = opens && !own.includes(at) ? groupAt(tokens, uses, at) : null;
    if (!group || governorOf(tokens, uses, group.head) !== '') continue;
    if (namesChange(tokens, uses, group)) return [[]];
  }
  // "Dat de haven in 2027 weer graan kan uitvoeren, maakt Nederland mede mogelijk."
  const clause = what === 'anything' && (tokens[0]?.norm === 'dat' || tokens[Math.max(...own) + 1]?.norm === 'dat');
  return clause ? [[]] : [];
}

// "draagt eraan bij dat gezinnen naar huis kunnen"
function thatClause(tokens: readonly Token[], use: VerbUse, what: Contribution[3]): number[] | null {
  if (what !== 'anything' && !/^mee/.test(use.infinitive)) return null;
  // "draagt er in 2026 toe bij dat": written apart as well.
  const there = tokens.findIndex((t) => t.norm === 'er');
  const apart = tokens.findIndex((t, at) => at > there && /^(?:toe|aan)$/.test(t.norm));
  const joined = tokens.findIndex((t) => /^(?:eraan|ertoe)$/.test(t.norm));
  const lead = joined >= 0 ? [joined] : there >= 0 && apart > there && apart - there < 7 ? [there, apart] : [];
  const last = Math.max(...lead, use.at);
  return lead.length > 0 && tokens.some((t, at) => at > last && t.norm === 'dat') ? lead : null;
}

// "zal de stabiliteit helpen bevorderen", "helpt de spanningen te verminderen", "helpt de dienst om een eind te maken aan de uitbraak": what is helped
// along is itself a change.
function helpsTo(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause, use: VerbUse): number[] | null {
  if (use.infinitive !== 'helpen' && use.infinitive !== 'meehelpen') return null;
  const om = tokens.findIndex((t, at) => at > use.at && at - use.at < 12 && t.norm === 'om');
  const next =
    main.governed.find((other) => other.at > use.at && other.forms.has('infinitive')) ??
    uses.find((other) => om > 0 && other.at > om && other.afterTe) ??
    // "dat Nederland meehelpt de rust te herstellen"
    uses.find((other) => use.infinitive === 'meehelpen' && other.at > use.at && other.afterTe);
  const changes = next && (isChange(next) || makesChange(tokens, use, next));
  return next && changes ? [use.at, next.at] : null;
}

const isChange = ({ infinitive }: VerbUse): boolean => {
  const nature = natureOf(infinitive);
  return nature === 'change' || nature === 'result' || BUILDING.has(infinitive);
};
const BUILDING = new Set([
  'vestigen',
  'opbouwen',
  'wederopbouwen',
  'heropbouwen',
  'herbouwen',
  'stichten',
  'bestrijden',
  'beslechten',
  'ontmijnen',
]);

// "om een eind te maken aan …", "weerbaarder te maken", "tot rust te komen"
const makesChange = (tokens: readonly Token[], { at: from }: VerbUse, { infinitive, at: to }: VerbUse): boolean =>
  tokens
    .slice(from + 1, to)
    .some(
      (t) =>
        (infinitive === 'maken' && (/^(?:eind|einde)$/.test(t.norm) || isComparative(t.norm))) ||
        (infinitive === 'komen' && /^(?:rust|vrede|verzoening)$/.test(t.norm)),
    );

// "werkt mee aan een veiliger doorvaart": better than it is. What one takes part in stays what it is: "een grotere oefening".
function namesBetter(tokens: readonly Token[], { from, to, head }: NounGroup): boolean {
  const word = tokens[head]?.norm ?? '';
  return (
    tokens
      .slice(from, to - 1)
      .some((t) => isComparative(t.norm) && !/^(?:meer|minder|groter|kleiner|later|langer)e?$/.test(t.norm)) &&
    !noEffects.has(word) &&
    !isOneOf(takenPartIn, word)
  );
}

const runOf = (tokens: readonly Token[], words: readonly string[]): number[] | null => {
  const from = tokens.findIndex((_, at) => words.every((word, i) => tokens[at + i]?.norm === word));
  return from < 0 ? null : words.map((_, i) => from + i);
};
