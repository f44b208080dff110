import type { CheckRequest } from './arguments.ts';
import { checked } from './checked.ts';
import { collect, put } from './files.ts';
import { fails } from './formats/checkup.ts';
import { writers } from './formats/formats.ts';

/** Carries out `doelwijzer check` and gives the exit code. */
export async function check({ paths, stdinFilename, language, format, failOn, output }: CheckRequest): Promise<0 | 1> {
  const { drafts, skipped } = await collect(paths, stdinFilename);
  const files = await Promise.all(drafts.map((draft) => checked(draft, language)));

  const coloured = output === null && process.stdout.isTTY === true && process.stdout.hasColors();
  await put(writers[format]({ files, skipped, failOn, coloured }), output);
  // The other forms have a place for it.
  if (format === 'text' || format === 'csv')
    for (const { path, reason } of skipped) process.stderr.write(`doelwijzer: overgeslagen: ${path}: ${reason}\n`);

  return files.some(({ reading }) => reading.findings.some((finding) => fails(finding, failOn))) ? 1 : 0;
}
