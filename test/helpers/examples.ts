import { readdirSync, readFileSync } from 'node:fs';
import type { Reading } from '../../src/engine/index.ts';

/** What an expert marks in an example draft. */
export interface Gold {
  readonly documentType: string;
  readonly goals: readonly { readonly quote: string }[];
  readonly recommendations: readonly { readonly number: number | string; readonly response: string }[];
  readonly findings: readonly { readonly rule: string; readonly quote: string }[];
}

/** The example drafts with what an expert marks in them. */
export const examples = (): { readonly name: string; readonly text: string; readonly gold: Gold }[] =>
  readdirSync('examples')
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({
      name,
      text: readFileSync(`examples/${name}`, 'utf8'),
      gold: JSON.parse(readFileSync(`test/examples/${name.replace(/\.md$/, '.gold.json')}`, 'utf8')) as Gold,
    }));

/** The sentence, heading or list line in which a quotation stands. */
function sentenceAround(text: string, quote: string): { readonly start: number; readonly end: number } {
  const at = text.indexOf(quote);
  if (at < 0) throw new Error(`Not in the draft: ${quote}`);
  const before = [...text.slice(0, at).matchAll(/[.!?:;]["”»)*]*\s|\n/g)].at(-1);
  const rest = /[.!?;]["”»)*]*(?:\s|$)|\n/.exec(text.slice(at + quote.length - 1));
  return {
    start: before ? before.index + before[0].length : 0,
    end: rest ? at + quote.length + rest.index : text.length,
  };
}

/** What the engine finds otherwise than the expert: findings missed and found besides, recommendations answered otherwise, goals missed. */
export function exampleDifferences(text: string, gold: Gold, reading: Reading): string[] {
  const open = new Set(reading.findings);
  const missed = gold.findings.flatMap(({ rule, quote }) => {
    const around = sentenceAround(text, quote);
    const found = [...open].find((f) => f.rule === rule && f.start < around.end && around.start < f.end);
    if (!found) return [`missed ${rule}: ${quote}`];
    open.delete(found);
    return [];
  });
  const answers = reading.recommendations.map(({ number, response }) => `${number} ${response}`);
  const expected = gold.recommendations.map(({ number, response }) => `${number} ${response}`);
  return [
    ...missed,
    ...[...open].map(
      ({ rule, start, end }) =>
        `extra ${rule}: ${text.slice(start, end)} (in: ${text.slice(start - 40, end + 40).replace(/\s+/g, ' ')})`,
    ),
    ...expected
      .filter((answer) => !answers.includes(answer))
      .map((answer) => `recommendation ${answer} is read otherwise`),
    ...answers.filter((answer) => !expected.includes(answer)).map((answer) => `recommendation read as ${answer}`),
  ];
}

/** Goals that the expert names and the engine does not, and the other way round. */
export function goalDifferences(text: string, gold: Gold, { goals }: Reading): string[] {
  const open = new Set(goals);
  const missed = gold.goals.flatMap(({ quote }) => {
    const start = text.indexOf(quote);
    const found = [...open].find((goal) => goal.start < start + quote.length && start < goal.end);
    if (!found) return [`missed goal: ${quote}`];
    open.delete(found);
    return [];
  });
  return [...missed, ...[...open].map((goal) => `extra goal: ${goal.text}`)];
}
