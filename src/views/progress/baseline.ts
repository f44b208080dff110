import type { Finding, Tongue } from '../../engine/index.ts';

/** How a baseline is called where it is looked for. */
export const baselineName = 'schrijfwijzer.baseline.json';

/**
 * What was there before, and is not told again. It holds rules and fingerprints by the names of drafts, as seen from its own folder: nothing of what a draft
 * says can be read in it.
 */
export interface Baseline {
  readonly files: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** What is said of a file that is no baseline, though it is called so. */
export const baselineFault = {
  nl: 'Dit is geen beginstand, en er wordt niets verborgen. Maak haar opnieuw met “doelwijzer baseline”.',
  en: 'This is no baseline, and nothing is hidden. Make it anew with “doelwijzer baseline”.',
} as const satisfies Record<Tongue, string>;

/** What is found in drafts, each under the name that it has for the baseline, as the text of a baseline. */
export function baselineText(
  drafts: readonly { readonly name: string; readonly findings: readonly Finding[] }[],
): string {
  const files = drafts
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, findings }) => {
      const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
      const fingerprints = (rule: string): string[] =>
        findings.flatMap((finding) => (finding.rule === rule ? [finding.fingerprint] : [])).sort();
      return [name, Object.fromEntries(rules.map((rule) => [rule, fingerprints(rule)]))];
    });
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/** Reads the text of a baseline; null where it is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    const read: unknown = JSON.parse(text);
    return isBaseline(read) ? read : null;
  } catch {
    return null;
  }
}

/** The rules of what a baseline has of a draft, by fingerprint. */
export function knownIn({ files }: Baseline, name: string): ReadonlyMap<string, string> {
  const rules = Object.hasOwn(files, name) ? (files[name] ?? {}) : {};
  return new Map(
    Object.entries(rules).flatMap(([rule, fingerprints]) => fingerprints.map((fingerprint) => [fingerprint, rule])),
  );
}

/** A draft's name for a baseline: its path as seen from the folder of the baseline, both absolute and with `/`. */
export function nameFor(folder: string, path: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = path.split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

const isBaseline = (read: unknown): read is Baseline & { version: 1 } =>
  isRecord(read) &&
  read.version === 1 &&
  isRecord(read.files) &&
  Object.values(read.files).every(
    (rules) =>
      isRecord(rules) &&
      Object.values(rules).every((names) => Array.isArray(names) && names.every((name) => typeof name === 'string')),
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
