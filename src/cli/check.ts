import type { CheckRequest } from './arguments.ts';
import { checked, isDraft } from './checked.ts';
import { collect, put } from './files.ts';
import { fails } from './formats/checkup.ts';
import { writers } from './formats/formats.ts';
import { guidesFrom } from './guides.ts';

/** Carries out `doelwijzer check` and gives the exit code. */
export async function check({
  paths,
  stdinFilename,
  config,
  language,
  format,
  failOn,
  output,
}: CheckRequest): Promise<0 | 1> {
  const { drafts, skipped } = await collect(paths, stdinFilename);
  const guides = guidesFrom(config);
  const all = await Promise.all(
    drafts.map(async (draft) => ((await isDraft(draft, guides)) ? checked(draft, language, guides) : null)),
  );
  const files = all.filter((draft) => draft !== null);

  const coloured = output === null && process.stdout.isTTY === true && process.stdout.hasColors();
  await put(writers[format]({ files, skipped, failOn, coloured }), output);
  // The other forms have a place for it.
  if (format === 'text' || format === 'csv')
    for (const { path, reason } of skipped) process.stderr.write(`doelwijzer: overgeslagen: ${path}: ${reason}\n`);

  return files.some(({ reading }) => reading.findings.some((finding) => fails(finding, failOn))) ? 1 : 0;
}
