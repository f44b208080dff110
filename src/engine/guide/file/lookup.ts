import { registry, ruleWithId } from '../../rules/registry.ts';
import { builtInGuide } from '../built-in.ts';
import { fault, unknown } from './check.ts';
import type { GuideFile } from './guide-file.ts';
import type { Fault } from './tree.ts';

/** The names in files that name nothing in any of them, nor in the built-in guide; and ids that are taken already. */
export function* strayMentions(files: readonly GuideFile[]): Generator<Fault & { readonly file: string }> {
  const own = new Set(files.flatMap((file) => file.own.map(({ id }) => id)));
  const clauses = new Set([...builtInGuide.clauses, ...files.flatMap((file) => file.clauses)].map(({ id }) => id));
  const rules = [...registry.map(({ id }) => id), ...own];
  for (const file of files) {
    for (const mention of [...file.weighed, ...file.clauses.flatMap((clause) => clause.rules)])
      if (!ruleWithId(mention.name) && !own.has(mention.name))
        yield { ...unknown(mention, mention.name, 'unknownRule', rules), file: mention.file };
    for (const { id, clause, place } of file.own) {
      if (ruleWithId(id)) yield { ...fault(place, 'idOfRule', { name: id }), file: place.file };
      if (!clauses.has(clause.name))
        yield { ...unknown(clause, clause.name, 'unknownClause', [...clauses]), file: clause.file };
    }
  }
}
