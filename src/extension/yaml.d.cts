import type { ReadYaml } from '../engine/index.ts';

/** The bundle that `src/engine/guide/file/yaml.ts` becomes. */
export declare const readYaml: ReadYaml;
