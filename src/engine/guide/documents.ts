import type { Documents, Guide } from './guide.ts';

/** What a guide says of a file: its type, that it is a draft of a type to be recognised, or that it is none; null when it says nothing. */
export function documentUnder(guide: Guide, path: string): Documents['type'] | null {
  return (
    guide.documents.find(({ files, folder }) => isIn(folder, path) && fitsGlob(path.slice(folder.length), files))
      ?.type ?? null
  );
}

const isIn = (folder: string, path: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/**
 * Whether a path fits a glob: `*` stands for any signs within a name, `?` for one, `**` for any folders. Work grows with the two lengths, whatever
 * the glob.
 */
export function fitsGlob(path: string, glob: string): boolean {
  const names = path.split('/').filter((name) => name !== '');
  const steps = glob.split('/').filter((step) => step !== '' && step !== '.');
  return fits(names, steps, '**', fitsName);
}

const fitsName = (name: string, step: string): boolean =>
  fits([...name], [...step], '*', (sign, asked) => asked === '?' || sign === asked);

// Row by row: which beginnings of the pattern fit what was read so far.
function fits(
  read: readonly string[],
  pattern: readonly string[],
  any: string,
  same: (one: string, asked: string) => boolean,
): boolean {
  const start = [true];
  for (const [i, asked] of pattern.entries()) start.push(asked === any && start[i] === true);
  const end = read.reduce<readonly boolean[]>((before, one) => {
    const after = [false];
    for (const [i, asked] of pattern.entries())
      after.push(asked === any ? after[i] === true || before[i + 1] === true : before[i] === true && same(one, asked));
    return after;
  }, start);
  return end.at(-1) === true;
}
