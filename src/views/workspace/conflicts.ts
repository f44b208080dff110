import { type ComparedDraft, type Conflict, conflictsOf, type Reading } from '../../engine/index.ts';
import { fileName, type NamedDraft, type NamingDraft, type PlacedDraft } from '../ids/naming.ts';
import { pointing } from '../ids/pointing.ts';

/** A draft as far as its values are compared with those of others. Its words are there where it gives values to goals that it names. */
export interface ComparableDraft extends NamedDraft, Pick<Reading, 'date' | 'shared'> {
  readonly naming: NamingDraft | null;
}

/** What is compared of a draft; a long text is kept only where it is needed. */
export function comparable(draft: PlacedDraft): ComparableDraft {
  const { uri, text, reading } = draft;
  const { date, shared } = reading;
  return {
    uri,
    date,
    shared,
    get title() {
      return draft.title;
    },
    get gives() {
      return draft.gives;
    },
    get naming() {
      if (shared.every(({ named }) => named === null)) return null;
      const { title, gives } = draft;
      return { uri, title, gives, text, reading: { ids: reading.ids, prose: reading.prose } };
    },
  };
}

/** What the other drafts of a workspace say differently of what a draft speaks of. */
export function conflictsAmong(own: ComparableDraft, drafts: readonly ComparableDraft[]): Conflict[] {
  if (own.shared.length === 0) return [];
  const others = drafts.filter(({ uri }) => uri !== own.uri);
  const compared = (draft: ComparableDraft): ComparedDraft => ({
    draft: draft.uri,
    name: nameFrom(own.uri, draft.uri),
    date: draft.date,
    shared: draft.shared,
  });
  const found = conflictsOf(compared(own), others.map(compared));
  if (found.every(({ here }) => here.goal === null)) return found;
  // Ids are local to a draft: whose goal is meant is only looked for where two drafts differ on one with the same id.
  const draftOf = pointing([own, ...others]);
  const known = (draft: ComparableDraft): ComparedDraft => ({
    ...compared(draft),
    shared: draft.shared.flatMap((quantity) => {
      if (quantity.goal === null) return [quantity];
      const { named } = quantity;
      const { naming } = draft;
      const id = named && naming?.reading.ids.find(({ start }) => start === named.start);
      const home = named === null ? draft.uri : naming && id ? draftOf(id, naming) : null;
      return home === null ? [] : [{ ...quantity, of: `${quantity.of} of ${home}` }];
    }),
  });
  return conflictsOf(known(own), others.map(known));
}

// In another folder there may be a file with the same name.
function nameFrom(own: string, other: string): string {
  const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);
  const folder = folderOf(other);
  const parent = folder === folderOf(own) ? '' : fileName(folder.slice(0, -1));
  return /^\.{0,2}$/.test(parent) ? fileName(other) : `${parent}/${fileName(other)}`;
}
