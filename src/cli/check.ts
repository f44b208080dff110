import type { Finding } from '../engine/index.ts';
import type { CheckRequest } from './arguments.ts';
import { checked } from './checked.ts';
import { collect, put } from './files.ts';
import { toJson } from './format-json.ts';
import { toText } from './format-text.ts';

const weight: Readonly<Record<Finding['severity'] | 'never', number>> = {
  information: 1,
  warning: 2,
  error: 3,
  never: 4,
};

/** Carries out `doelwijzer check` and gives the exit code. */
export async function check(request: CheckRequest): Promise<0 | 1> {
  const { drafts, skipped } = await collect(request.paths, request.stdinFilename);
  const all = await Promise.all(drafts.map((draft) => checked(draft, request.language)));

  const coloured = request.output === null && process.stdout.isTTY === true && process.stdout.hasColors();
  const text = request.format === 'json' ? toJson(all, skipped) : toText(all, coloured);
  await put(text, request.output);
  if (request.format === 'text')
    for (const { path, reason } of skipped) process.stderr.write(`doelwijzer: overgeslagen: ${path}: ${reason}\n`);

  const findings = all.flatMap(({ reading }) => reading.findings);
  return findings.some(({ severity }) => weight[severity] >= weight[request.failOn]) ? 1 : 0;
}
