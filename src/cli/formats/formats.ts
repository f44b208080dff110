import type { CheckRequest } from '../arguments.ts';
import type { Checkup } from './checkup.ts';
import { toCsv } from './csv.ts';
import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toJunit } from './junit.ts';
import { toSarif } from './sarif.ts';
import { toText } from './text.ts';

/** The forms of what `doelwijzer check` prints. */
export const writers: Readonly<Record<CheckRequest['format'], (checkup: Checkup) => string>> = {
  text: toText,
  json: toJson,
  sarif: toSarif,
  github: toGithub,
  junit: toJunit,
  csv: toCsv,
};
