import { ruleWithId } from '../../rules/registry.ts';
import { builtInGuide } from '../built-in.ts';
import { fault, shortened, unknown } from './check.ts';
import { format } from './format.ts';
import type { GuideFile, Mention } from './guide-file.ts';
import { nearestTo } from './nearest.ts';
import type { Fault } from './tree.ts';

/** The names in files that name nothing in any of them, nor in the built-in guide; and ids that are taken already. */
export function strayMentions(files: readonly GuideFile[]): (Fault & { readonly file: string })[] {
  const own = new Set(files.flatMap((file) => file.own.map(({ id }) => id)));
  const clauses = [...builtInGuide.clauses, ...files.flatMap((file) => file.clauses)].map(({ id }) => id);
  const known = new Set(clauses);
  const rules = [...Object.keys(format.keys.rules?.kind === 'keyed' ? format.keys.rules.keys : {}), ...own];
  return files.flatMap((file) => [
    ...file.clauses
      .flatMap((clause) => clause.rules)
      .filter(({ name }) => !ruleWithId(name) && !own.has(name))
      .map((mention) => placed(mention, unknown({ ...mention, value: mention.name }, 'rule', rules))),
    ...file.own.flatMap(({ id, clause, place }) => [
      ...(ruleWithId(id) ? [placed(place, fault(place, 'idOfRule', { name: id }))] : []),
      ...(known.has(clause.name) ? [] : [placed(clause, unknownClause(clause, clauses))]),
    ]),
  ]);
}

const placed = ({ file }: { readonly file: string }, found: Fault) => ({ ...found, file });

function unknownClause(clause: Mention, clauses: readonly string[]): Fault {
  const nearest = nearestTo(clause.name, clauses);
  const name = shortened(clause.name);
  return nearest === null
    ? fault(clause, 'unknownClause', { name })
    : fault(clause, 'unknownClauseNear', { name, nearest });
}
