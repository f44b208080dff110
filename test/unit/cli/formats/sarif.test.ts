import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { doelwijzer } from '../run.ts';
import { folderOfDrafts, weak } from './drafts.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [Place];
  readonly relatedLocations: readonly (Place & { readonly message: { readonly text: string } })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent: { text: string } }[];
    }[];
  }[];
}

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: {
          readonly rules: readonly { id: string; help: { text: string; markdown: string } }[];
        };
      };
      readonly invocations: readonly { readonly toolExecutionNotifications: readonly unknown[] }[];
      readonly results: readonly Result[];
    },
  ];
}

const ajv = new AjvDraft04.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const schema = JSON.parse(readFileSync('test/data/sarif-schema-2.1.0.json', 'utf8'));
const isSarif: ValidateFunction = ajv.compile(schema);

const wordsAt = ({ charOffset, charLength }: Region) => weak.slice(charOffset, charOffset + charLength);

describe('check --format sarif', () => {
  const folder = folderOfDrafts();
  const run = (...options: string[]): Log => {
    const { code, out, errors } = doelwijzer(folder, [
      'check',
      '--format',
      'sarif',
      '--fail-on',
      'never',
      ...options,
      './brieven',
    ]);
    assert.deepEqual([code, errors], [0, '']);
    return JSON.parse(out);
  };
  const log = run();
  const [{ tool, invocations, results }] = log.runs;
  const resultOf = (rule: string): Result => results.find(({ ruleId }) => ruleId === rule) ?? assert.fail(rule);

  it('passes the official schema', () => {
    isSarif(log);
    assert.deepEqual(isSarif.errors ?? [], []);
  });

  it('passes it with a baseline as well', () => {
    doelwijzer(folder, ['baseline', '--output', 'stand.json', 'brieven/goed.md', 'brieven/één, twee: 100%.md']);
    isSarif(run('--baseline', 'stand.json'));
    assert.deepEqual(isSarif.errors ?? [], []);
  });

  it('and that schema objects to what is no SARIF', () => {
    for (const broken of [
      { ...log, version: '2.0.0' },
      { ...log, runs: [{ ...log.runs[0], results: [{ ...results[0], level: 'information' }] }] },
      { ...log, runs: [{ ...log.runs[0], results: [{ ...results[0], severity: 'warning' }] }] },
    ])
      assert.equal(isSarif(broken), false);
  });

  it('gives each finding its place, its rule and a fingerprint', () => {
    const vague = resultOf('vage-tijd');
    const [{ physicalLocation }] = vague.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'brieven/%C3%A9%C3%A9n%2C%20twee%3A%20100%25.md');
    assert.equal(wordsAt(physicalLocation.region), 'op\ntermijn');
    assert.deepEqual([physicalLocation.region.startLine, physicalLocation.region.startColumn], [7, 17]);
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    const names = results.map(({ partialFingerprints }) => partialFingerprints['doelwijzer/v1']);
    assert.equal(new Set(names).size, results.length);
  });

  it('tells of each rule that it cites what it asks, with examples', () => {
    for (const { id, help } of tool.driver.rules) {
      assert.match(help.text, /\n– .+\n\+ /s, id);
      assert.match(help.markdown, /^# /, id);
    }
    const cited = new Set(results.map(({ ruleId }) => ruleId));
    assert.deepEqual(
      tool.driver.rules.map(({ id }) => id),
      [...cited].sort(),
    );
  });

  it('shows the other place of a contradiction', () => {
    const [other] = resultOf('tegenstrijdige-waarde').relatedLocations;
    assert.ok(other);
    assert.equal(wordsAt(other.physicalLocation.region), 'maximaal 175 militairen');
    assert.match(other.message.text, /Eerder in dit document/);
  });

  it('carries fixes that replace what they say', () => {
    const { locations, fixes } = resultOf('vage-tijd');
    const [replacement] = fixes.flatMap(({ artifactChanges }) => artifactChanges.flatMap((c) => c.replacements));
    assert.deepEqual(replacement?.deletedRegion, locations[0].physicalLocation.region);
    assert.match(replacement?.insertedContent.text ?? '', /‹datum›/);
  });

  it('says what it could not read', () =>
    assert.deepEqual(invocations[0]?.toolExecutionNotifications, [
      {
        level: 'warning',
        message: { text: 'Dit is geen tekst in UTF-8.' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'brieven/leeg.md' } } }],
      },
    ]));

  it('speaks English when asked', () => {
    const english = run('--language', 'en').runs[0].tool.driver.rules;
    assert.match(english.find(({ id }) => id === 'vage-tijd')?.help.text ?? '', /^A goal has a deadline\./);
  });
});
