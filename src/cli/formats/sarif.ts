import manifest from '../../../package.json' with { type: 'json' };
import {
  type Fix,
  fixTitle,
  lineIndex,
  type RuleInfo,
  relatedMessage,
  type Span,
  type Tongue,
} from '../../engine/index.ts';
import { rulePage } from '../../views/rulePage.ts';
import type { Checked } from '../checked.ts';
import type { Skipped } from '../files.ts';
import { type Checkup, type Told, told } from './checkup.ts';

const levels = { error: 'error', warning: 'warning', information: 'note', off: 'none' } as const;

/**
 * The findings as a log that tools exchange: SARIF 2.1.0. Messages are in the language of their draft, or in the one that was asked for; what is said of
 * rules is in Dutch, unless all messages are in English.
 */
export function toSarif({ files, skipped }: Checkup): string {
  const language = files.length > 0 && files.every((draft) => draft.language === 'en') ? 'en' : 'nl';
  const found = files.map((draft) => ({ draft, findings: [...told(draft), ...told(draft, 'known')] }));
  const placesOf = new Map(files.map((draft) => [draft.path, placesIn(draft)]));
  const rules = new Map(found.flatMap(({ findings }) => findings.map(({ finding }) => [finding.rule, finding.info])));
  const cited = [...rules.keys()].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Doelwijzer',
            version: manifest.version,
            rules: cited.flatMap((id) => rules.get(id) ?? []).map((rule) => descriptor(rule, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: skipped.map(notification) }],
        results: found.flatMap(({ draft, findings }) => {
          return [
            ...findings.map((one) => result(one, draft, placesOf, cited.indexOf(one.finding.rule))),
            ...gone(draft, findings),
          ];
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** What a rule is, why, and how to do better. */
function descriptor(rule: RuleInfo, language: Tongue) {
  const { id, title, clause, source, severity, bad, good } = rule;
  const examples = `– ${bad[language]}\n+ ${good[language]}`;
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: `${clause[language]} (${source[language]})` },
    help: { text: `${clause[language]}.\n\n${examples}`, markdown: rulePage(rule, language) },
    defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
  };
}

function result(
  { finding, message }: Told,
  { path, language, before }: Checked,
  placesOf: ReadonlyMap<string, Places>,
  ruleIndex: number,
) {
  const places = placesOf.get(path);
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    ...(before && { baselineState: before.has(finding.fingerprint) ? 'unchanged' : 'new' }),
    message: { text: message },
    locations: [{ physicalLocation: places?.location(finding) }],
    partialFingerprints: { 'doelwijzer/v1': finding.fingerprint },
    relatedLocations: finding.related.map((place, id) => ({
      id,
      physicalLocation: placesOf.get(place.elsewhere?.draft ?? path)?.location(place),
      message: { text: relatedMessage(finding, place, language) },
    })),
    fixes: finding.fixes.map((fix) => ({
      description: { text: fixTitle(finding, fix, language) },
      artifactChanges: [places?.change(fix)],
    })),
  };
}

const notThere = {
  nl: 'Deze markering is er niet meer.',
  en: 'This mark is no longer there.',
} as const satisfies Record<Tongue, string>;

/** What the baseline has and the draft no longer: of what it was, a baseline keeps the rule and the fingerprint alone. */
function gone({ path, before, language }: Checked, findings: readonly Told[]) {
  const still = new Set(findings.map(({ finding }) => finding.fingerprint));
  return [...(before ?? [])]
    .filter(([fingerprint]) => !still.has(fingerprint))
    .map(([fingerprint, rule]) => ({
      ruleId: rule,
      baselineState: 'absent',
      message: { text: notThere[language] },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
      partialFingerprints: { 'doelwijzer/v1': fingerprint },
    }));
}

/** A file in a folder that could not be read. */
const notification = ({ path, reason }: Skipped) => ({
  level: 'warning',
  message: { text: reason },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
});

type Places = ReturnType<typeof placesIn>;

/** Says places in a draft as SARIF has them. */
function placesIn({ path, text }: Checked) {
  const artifactLocation = { uri: uriOf(path) };
  const index = lineIndex(text);
  const region = ({ start, end }: Span) => {
    const from = index.position(start);
    const to = index.position(end);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    };
  };
  return {
    location: (span: Span) => ({ artifactLocation, region: region(span) }),
    change: ({ edits }: Fix) => ({
      artifactLocation,
      replacements: edits.map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.newText } })),
    }),
  };
}

/** A path as a reference: what means something else in an address is encoded; a path from the root is a file's address. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
