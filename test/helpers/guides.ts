import { faultMessage } from '../../src/engine/guide/file/fault-words.ts';
import { type Loaded, type Resolved, resolveGuide } from '../../src/engine/guide/file/resolve.ts';
import { readYaml } from '../../src/engine/guide/file/yaml.ts';
import { engine } from '../../src/engine/language/patterns/notations.ts';

/** Files of guides by path, as a host would hand them in. */
export type GuideFiles = Readonly<Record<string, string>>;

/** The guide in `schrijfwijzer.yml`, in a folder of these files. */
export const resolved = (files: GuideFiles, packs: Readonly<Record<string, string>> = {}): Promise<Resolved> =>
  resolveGuide('schrijfwijzer.yml', {
    readYaml,
    load: async (path): Promise<Loaded> => {
      const text = files[path];
      return text === undefined ? { failure: 'noFile' } : { text };
    },
    pack: async (name) => packs[name] ?? null,
    engine: async () => engine,
  });

/** What is wrong, in lines: `schrijfwijzer.yml “the words” what is said of them`. */
export const faultLines = ({ faults, files }: Resolved): string[] =>
  faults.map(
    (fault) =>
      `${fault.file} “${files.get(fault.file)?.slice(fault.start, fault.end) ?? ''}” ${faultMessage(fault, 'nl')}`,
  );
