import type { Evidence } from '../../engine/index.ts';

/** As much of a draft as tells who does what in it. */
interface Owned {
  readonly goals: readonly { readonly actor: Pick<Evidence, 'text'> | null }[];
  readonly recommendations: readonly {
    readonly actions: readonly { readonly owner: Pick<Evidence, 'text'> | null }[];
  }[];
}

/** A name that is longer is a description. */
const longest = 60;

/** Who does what in these drafts, in their own words: who is named most comes first. */
export function ownersIn(drafts: readonly Owned[]): string[] {
  const counts = new Map<string, { readonly name: string; times: number }>();
  for (const { goals, recommendations } of drafts) {
    const actors = goals.map(({ actor }) => actor);
    const owners = recommendations.flatMap(({ actions }) => actions.map(({ owner }) => owner));
    for (const evidence of [...actors, ...owners]) {
      const name = evidence?.text.replace(/\s+/g, ' ').trim() ?? '';
      if (name === '' || name.length > longest || name.includes('‹')) continue;
      const known = counts.get(name.toLowerCase());
      if (known) known.times++;
      else counts.set(name.toLowerCase(), { name, times: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.times - a.times || a.name.localeCompare(b.name)).map(({ name }) => name);
}
