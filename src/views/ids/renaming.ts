import { type Edit, isId, type NamedId, type Tongue } from '../../engine/index.ts';
import { fileName, type NamedDraft, type PlacedDraft } from './naming.ts';
import { type KnownId, placesOf } from './places.ts';
import { gives, pointing } from './pointing.ts';

/** Why an id cannot be renamed, in a sentence for the writer. */
export interface Refusal {
  readonly refusal: string;
}

/** What changes in each draft, by its address. */
export type Renaming = ReadonlyMap<string, readonly Edit[]>;

const words = {
  nl: {
    none: 'Hier staat geen id van een doel of activiteit.',
    notGiven: (id: string) => `Geen doel of activiteit heeft het id ${id}.`,
    form: 'Een id is een tot drie hoofdletters met een nummer, zoals D1 of A2.3.',
    taken: (id: string, name: string) => `${id} bestaat al in ${name}.`,
    confusing: (id: string, name: string) => `${id} zou in ${name} naar een ander doel verwijzen dan nu.`,
  },
  en: {
    none: 'There is no id of a goal or activity here.',
    notGiven: (id: string) => `No goal or activity has the id ${id}.`,
    form: 'An id is one to three capitals with a number, such as D1 or A2.3.',
    taken: (id: string, name: string) => `${id} already exists in ${name}.`,
    confusing: (id: string, name: string) => `${id} would refer to another goal in ${name} than it does now.`,
  },
} as const satisfies Record<Tongue, unknown>;

/** Why what stands at a place cannot be renamed: there is no id, or nothing has it. */
export const unknownId = (named: NamedId | null, language: Tongue): Refusal => ({
  refusal: named ? words[language].notGiven(named.id) : words[language].none,
});

/** What a writer typed, as an id. */
export const asId = (written: string): string => written.trim().toUpperCase();

/**
 * Gives an id another name wherever it is meant, and nowhere else; refuses where that could not be told apart afterwards. `drafts` are those in which the
 * old or the new name stands; all drafts are known by name.
 */
export function renamed(
  known: readonly NamedDraft[],
  drafts: readonly PlacedDraft[],
  id: KnownId,
  written: string,
  language: Tongue,
): Renaming | Refusal {
  const say = words[language];
  const fresh = asId(written);
  const old = id.named.id;
  if (!isId(fresh)) return { refusal: say.form };
  if (fresh === old) return new Map();
  if (gives(id.home, fresh)) return { refusal: say.taken(fresh, fileName(id.home.uri)) };
  const places = placesOf(known, drafts, id);
  const confused = confusedBy(known, drafts, id, fresh);
  if (confused) {
    const why = gives(confused, fresh) ? say.taken : say.confusing;
    return { refusal: why(fresh, fileName(confused.uri)) };
  }
  const edits = new Map<string, Edit[]>();
  for (const { uri, start, end } of places) edits.set(uri, [...(edits.get(uri) ?? []), { start, end, newText: fresh }]);
  return edits;
}

// A draft in which, once renamed, a place that was meant would point elsewhere, or one that was not meant would point here.
function confusedBy(
  known: readonly NamedDraft[],
  drafts: readonly PlacedDraft[],
  { named, home }: KnownId,
  fresh: string,
): PlacedDraft | undefined {
  const before = pointing(known);
  const after = pointing(known, (draft, id) => (draft.uri === home.uri && id === fresh) || gives(draft, id));
  return drafts.find((draft) =>
    draft.reading.ids.some((one) => {
      if (one.id !== named.id && one.id !== fresh) return false;
      const meant = before(one, draft);
      if (one.id === fresh) return meant !== null && after(one, draft) !== meant;
      return meant === home.uri && !one.gives && after({ ...one, id: fresh }, draft) !== meant;
    }),
  );
}
