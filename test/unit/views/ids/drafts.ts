import { type PlacedDraft, placed } from '../../../../src/views/ids/naming.ts';
import { openInBoth } from '../../../helpers/drafts.ts';

/** Drafts in one folder, by the names of their files. */
export const folderOf = (texts: Readonly<Record<string, string>>): PlacedDraft[] =>
  Object.entries(texts).map(([name, text]) =>
    placed(`file:///werk/${name}`, text, openInBoth(name.endsWith('.txt') ? 'plain' : 'markdown').read(text)),
  );

/** The draft with that name. */
export function named(drafts: readonly PlacedDraft[], name: string): PlacedDraft {
  const found = drafts.find(({ uri }) => uri.endsWith(`/${name}`));
  if (!found) throw new Error(`No draft is called ${name}`);
  return found;
}
