import type { Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import { namesChange, namesEffect } from './effects.ts';
import { type Contribution, contributions } from './lexicon/contributions.ts';
import { natureOf } from './natures.ts';
import { governorOf, groupAt } from './noun-groups.ts';
import type { FoundPhrase } from './phrases.ts';
import type { VerbUse } from './verb-uses.ts';

/**
 * Finds where the main clause says that an effect is helped along: "draagt in 2026 bij aan de stabiliteit", "helpt de politie bij het hervormen van de
 * recherche". A contribution to a mission or fund, or help to somebody, is no effect.
 */
export function contributionsOf(tokens: readonly Token[], uses: readonly VerbUse[], main: MainClause): FoundPhrase[] {
  for (const use of doneIn(main)) {
    const helped = helpsTo(main, use);
    if (helped) return [{ kind: 'contribution', tokens: helped }];
    for (const entry of contributions) {
      if (entry[0] !== use.infinitive) continue;
      const found = readAs(entry, tokens, uses, use, main);
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
): number[] | null {
  const companions = beside === '' ? [] : runOf(tokens, beside.split(' '));
  if (!companions) return null;
  const own = [use.at, use.particleAt, ...companions].filter((at) => at >= 0);
  const leads = towards.flatMap((word) =>
    word === ''
      ? objectOf(tokens, uses, own, main, what)
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
  return what === 'anything' ? namesEffect(tokens, uses, group) : namesChange(tokens, uses, group);
}

// "ondersteunt het herstel van …": the object stands behind no preposition. It is no part of the mark.
function objectOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  own: readonly number[],
  main: MainClause,
  what: Contribution[3],
): number[][] {
  for (let at = 0; at < main.end; at++) {
    const before = tokens[at - 1];
    const opens =
      at > 0 && (own.includes(at - 1) || before?.kind === 'mark' || /^(?:de|het|een)$/.test(tokens[at]?.norm ?? ''));
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
  if (what !== 'anything') return null;
  const lead = tokens.findIndex((t) => /^(?:eraan|ertoe)$/.test(t.norm));
  return lead >= 0 && tokens.some((t, at) => at > Math.max(lead, use.at) && t.norm === 'dat') ? [lead] : null;
}

// "zal de stabiliteit helpen bevorderen", "helpt de spanningen te verminderen": what is helped along is itself a change.
function helpsTo(main: MainClause, use: VerbUse): number[] | null {
  if (use.infinitive !== 'helpen') return null;
  const next = main.governed.find((other) => other.at > use.at && other.forms.has('infinitive'));
  const nature = next && natureOf(next.infinitive);
  return next && (nature === 'change' || nature === 'result') ? [use.at, next.at] : null;
}

const runOf = (tokens: readonly Token[], words: readonly string[]): number[] | null => {
  const from = tokens.findIndex((_, at) => words.every((word, i) => tokens[at + i]?.norm === word));
  return from < 0 ? null : words.map((_, i) => from + i);
};
