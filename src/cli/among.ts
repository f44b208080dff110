import { placed } from '../views/ids/naming.ts';
import { comparable, conflictsAmong } from '../views/workspace/conflicts.ts';
import type { Checked } from './checked.ts';

/** Drafts that were read each by itself, with what they say differently from each other. What is not recognised as a draft is not compared. */
export function among(files: readonly Checked[]): Checked[] {
  const drafts = new Map(
    files
      .filter(({ reading }) => reading.documentType !== null)
      .map((file) => [file, comparable(placed(file.path, file.text, file.reading))]),
  );
  const all = [...drafts.values()];
  return files.map((file) => {
    const own = drafts.get(file);
    const conflicts = own ? conflictsAmong(own, all) : [];
    return conflicts.length > 0 ? { ...file, reading: file.engine.read(file.text, conflicts) } : file;
  });
}
