import assert from 'node:assert/strict';
import { actionScore } from '../helpers/actions.ts';
import { read } from '../helpers/drafts.ts';

describe('the actions in answers of every form', () => {
  const score = actionScore();
  const faults = score.faults.join('\n');

  it('are labelled by the dozen', () => assert.ok(score.labelled >= 40));
  it('are found', () => assert.ok(score.f1 >= 0.9, faults));
  it('have their owners', () => assert.ok(score.owners >= 0.93, faults));
  it('have their deadlines', () => assert.ok(score.deadlines >= 0.9, faults));
  it('report and stand as their fields say, and the answers take the position that an expert reads', () =>
    assert.deepEqual(
      score.faults.filter((fault) => /: (?:reporting|status) |, not (?:accepted|partial|rejected)/.test(fault)),
      [],
    ));
});

/** The actions of the first recommendation, with their owner and deadline. */
const actionsIn = (answer: string): string[] =>
  read(`# Beleidsreactie\n\n### Aanbeveling 1\n\n> Meet.\n\n${answer}\n`).recommendations.flatMap(({ actions }) =>
    actions.map(({ text, owner, deadline }) => `${text} | ${owner?.text ?? '-'} | ${deadline?.text ?? '-'}`),
  );

const table: readonly (readonly [answer: string, ...actions: string[]])[] = [
  [
    'BZ stelt voor 1 mei 2026 een plan op; DVB publiceert in 2027 de uitkomst.',
    'BZ stelt voor 1 mei 2026 een plan op; | BZ | voor 1 mei 2026',
    'DVB publiceert in 2027 de uitkomst. | DVB | in 2027',
  ],
  [
    'BZ stelt voor 1 mei 2026 een plan op en DVB publiceert in 2027 de uitkomst.',
    'BZ stelt voor 1 mei 2026 een plan op | BZ | voor 1 mei 2026',
    'DVB publiceert in 2027 de uitkomst. | DVB | in 2027',
  ],
  // Reporting on it is part of the same action.
  [
    'BZ stelt voor 1 mei 2026 een plan op; BZ meldt de uitkomst in mei 2027 aan uw Kamer.',
    'BZ stelt voor 1 mei 2026 een plan op; BZ meldt de uitkomst in mei 2027 aan uw Kamer. | BZ | voor 1 mei 2026',
  ],
  // One subject, one action.
  [
    'BZ stelt voor 1 mei 2026 een plan op en publiceert dat.',
    'BZ stelt voor 1 mei 2026 een plan op en publiceert dat. | BZ | voor 1 mei 2026',
  ],
  [
    'BZ laat voor 1 mei 2026 meten of de ambassade betaalt en Defensie levert.',
    'BZ laat voor 1 mei 2026 meten of de ambassade betaalt en Defensie levert. | BZ | voor 1 mei 2026',
  ],
];

describe('clauses side by side', () => {
  for (const [answer, ...actions] of table) it(answer, () => assert.deepEqual(actionsIn(answer), actions));
});
