import {
  type Edit,
  type Finding,
  type Fix,
  fixTitle,
  type Span,
  suppressionFor,
  type Tongue,
} from '../engine/index.ts';
import { type Mark, touched } from './marks.ts';

/** Something that a writer can do about a mark. */
export interface Remedy {
  readonly title: string;
  readonly kind: Fix['kind'] | 'ignore';
  /** Safe to apply without a look. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  readonly mark: Mark;
}

const reaches = ['block', 'document'] as const;

const words = {
  nl: { block: 'Negeer hier', document: 'Negeer in dit document' },
  en: { block: 'Ignore here', document: 'Ignore in this document' },
} as const satisfies Record<Tongue, unknown>;

/** What can be done about the marks that a place touches: better words first, turning a deaf ear last. */
export function remedies(text: string, marks: readonly Mark[], place: Span, language: Tongue): Remedy[] {
  const findings = touched(marks, place).flatMap((mark) => mark.findings.map((finding) => ({ mark, finding })));
  const fixes = findings.flatMap(({ mark, finding }) =>
    finding.fixes.map((fix) => ({ ...fix, title: fixTitle(finding, fix, language), mark })),
  );
  const ignoring = findings.flatMap(({ mark, finding }) =>
    ignorings(text, finding, language).map((ignoring) => ({ ...ignoring, mark })),
  );
  return distinct([...fixes, ...ignoring]);
}

// A note that does nothing is taken away, not ignored in turn.
function ignorings(text: string, finding: Finding, language: Tongue): Omit<Remedy, 'mark'>[] {
  if (finding.info.over === 'notes') return [];
  return reaches.flatMap((reach) => {
    const edit = suppressionFor(text, finding, reach);
    if (!edit) return [];
    const title = `${words[language][reach]} (${finding.rule})`;
    return [{ title, kind: 'ignore' as const, preferred: false, edits: [edit] }];
  });
}

/** Parts that one goal lacks can share a remedy, such as explaining why the goal is not quantified: it is offered once. */
function distinct(all: readonly Remedy[]): Remedy[] {
  const seen = new Map<string, Remedy>();
  for (const remedy of all) {
    const key = JSON.stringify([remedy.title, remedy.edits]);
    if (!seen.has(key)) seen.set(key, remedy);
  }
  return [...seen.values()];
}
