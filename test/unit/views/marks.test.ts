import assert from 'node:assert/strict';
import { type Finding, openDraft, type Reading } from '../../../src/engine/index.ts';
import { type Mark, marks, touched } from '../../../src/views/marks.ts';

const reading = (text: string): Reading => openDraft({ format: 'markdown' }).read(text);

/** A bare end state, which has nothing that makes a goal checkable, and a promise that only lacks a date. */
const draft = '# Strategie\n\n## Doelstellingen\n\n- Een zelfstandige kustwacht.\n- BZ stelt een plan op.\n';

/** The reading of the draft, with its first goal lacking these parts; each weighs as given. */
function lacking(...parts: readonly (readonly [NonNullable<Finding['lacks']>, Finding['severity']])[]): Reading {
  const real = reading(draft);
  const [first] = real.findings;
  assert.ok(first);
  const goal = { start: first.start, end: first.end };
  return { ...real, findings: parts.map(([lacks, severity]) => ({ ...first, lacks, severity, goal })) };
}

describe('marks', () => {
  it('shows what one goal lacks as one mark', () => {
    const seen = marks(reading(draft), 'nl').map((mark) => [
      draft.slice(mark.start, mark.end),
      mark.findings.map(({ rule }) => rule),
    ]);
    assert.deepEqual(
      seen.map(([, rules]) => rules),
      [['doel-zonder-actor', 'doel-zonder-indicator', 'doel-zonder-termijn'], ['doel-zonder-termijn']],
    );
  });

  describe('names the missing parts in a fixed order', () => {
    const cases: readonly (readonly [parts: readonly NonNullable<Finding['lacks']>[], nl: string, en: string])[] = [
      [['indicator', 'deadline'], 'Doel mist maat en termijn', 'Goal lacks a measure and a deadline'],
      [
        ['deadline', 'actor', 'indicator'],
        'Doel mist actor, maat en termijn',
        'Goal lacks an actor, a measure and a deadline',
      ],
      [['baseline', 'target'], 'Doel mist nulmeting en streefwaarde', 'Goal lacks a baseline and a target'],
    ];
    for (const [parts, nl, en] of cases)
      it(nl, () => {
        const lacks = lacking(...parts.map((part) => [part, 'warning'] as const));
        assert.deepEqual([marks(lacks, 'nl')[0]?.message, marks(lacks, 'en')[0]?.message], [nl, en]);
      });
  });

  it('leaves a single missing part its own words', () => {
    const [, promise] = marks(reading(draft), 'nl');
    assert.ok(promise && !promise.message.startsWith('Doel mist'));
  });

  it('weighs as much as the heaviest part, and links to the first', () => {
    const [mark] = marks(lacking(['indicator', 'information'], ['deadline', 'error'], ['actor', 'warning']), 'nl');
    assert.deepEqual([mark?.severity, mark?.findings.length], ['error', 3]);
    assert.equal(mark?.rule, mark?.findings[0].rule);
  });

  it('gives every other finding a mark of its own, in order of place', () => {
    const text = '## Doelstellingen\n\nBZ versterkt in 2027 waar mogelijk de kustwacht.\n';
    assert.deepEqual(
      marks(reading(text), 'nl').map((mark) => [text.slice(mark.start, mark.end), mark.rule]),
      [
        ['versterkt', 'er-doel'],
        ['waar mogelijk', 'ontsnappingsclausule'],
      ],
    );
  });

  it('is touched by a place that overlaps it or borders on it', () => {
    const mark = { start: 10, end: 15 } as Mark;
    const cases: readonly (readonly [start: number, end: number, yes: boolean])[] = [
      [9, 9, false],
      [10, 10, true],
      [15, 15, true],
      [16, 16, false],
      [0, 30, true],
      [12, 13, true],
    ];
    for (const [start, end, yes] of cases) assert.equal(touched([mark], { start, end }).length === 1, yes);
  });
});
