import type { Clause, Guide } from '../guide.ts';
import type { OwnRule } from '../own-rule.ts';
import type { GuideFile } from './guide-file.ts';

/** A guide with what a file says put upon it. */
export function merged(guide: Guide, file: GuideFile): Guide {
  const own = withOwn(guide.own, file);
  return {
    title: file.title ?? guide.title,
    severities: { ...guide.severities, ...file.severities },
    options: merge(guide.options, file.options, (a, b) => ({ ...a, ...b })),
    documents: [...file.documents, ...guide.documents],
    labels: merge(guide.labels, file.labels, (a, b) => [...a, ...b]),
    levels: { ...guide.levels, ...file.levels },
    abbreviations: [...guide.abbreviations, ...file.abbreviations],
    names: [...guide.names, ...file.names],
    actors: {
      own: [...guide.actors.own, ...file.actors.own],
      others: [...guide.actors.others, ...file.actors.others],
    },
    directorates: [...guide.directorates, ...file.directorates],
    topics: { ...guide.topics, ...file.topics },
    clauses: withClauses(guide.clauses, file),
    own,
    engine: guide.engine,
  };
}

function merge<Value>(
  below: Readonly<Record<string, Value>>,
  above: Readonly<Record<string, Value>>,
  both: (a: Value, b: Value) => Value,
): Record<string, Value> {
  const all = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const known = all.get(key);
    all.set(key, known === undefined ? value : both(known, value));
  }
  return Object.fromEntries(all);
}

// A rule of the same id takes the place of the other.
function withOwn(below: readonly OwnRule[], { own }: GuideFile): readonly OwnRule[] {
  const above = own.map((rule) => ({ ...rule, clause: rule.clause.name }));
  const taken = new Set(above.map(({ id }) => id));
  return [...below.filter(({ id }) => !taken.has(id)), ...above];
}

// A rule stands under one clause: that of the last who says so.
function withClauses(below: readonly Clause[], file: GuideFile): readonly Clause[] {
  const clauseOf = new Map([
    ...below.flatMap(({ id, rules }) => rules.map((rule) => [rule, id] as const)),
    ...file.clauses.flatMap(({ id, rules }) => rules.map(({ name }) => [name, id] as const)),
    ...file.own.map(({ id, clause }) => [id, clause.name] as const),
  ]);
  const clauses = new Map(below.map((clause) => [clause.id, { ...clause, rules: [] as string[] }]));
  for (const { id, title, source } of file.clauses) {
    const before = clauses.get(id);
    clauses.set(id, { id, title, source: source ?? before?.source ?? null, rules: [] });
  }
  for (const [rule, clause] of clauseOf) clauses.get(clause)?.rules.push(rule);
  return [...clauses.values()];
}
