import { allChecked } from './all-checked.ts';
import type { CheckRequest } from './arguments.ts';
import { baselineAt } from './baseline-file.ts';
import { put } from './files.ts';
import { fails } from './formats/checkup.ts';
import { writers } from './formats/formats.ts';

/** Carries out `doelwijzer check` and gives the exit code. */
export async function check(request: CheckRequest): Promise<0 | 1> {
  const { baseline, format, failOn, output } = request;
  const { files, skipped } = await allChecked(request, baseline === null ? null : await baselineAt(baseline));

  const coloured = output === null && process.stdout.isTTY === true && process.stdout.hasColors();
  await put(writers[format]({ files, skipped, failOn, coloured }), output);
  // The other forms have a place for it.
  if (format === 'text' || format === 'csv') {
    for (const { path, reason } of skipped) process.stderr.write(`doelwijzer: overgeslagen: ${path}: ${reason}\n`);
    const hidden = files.reduce((sum, { reading }) => sum + reading.known.length, 0);
    if (hidden > 0) process.stderr.write(`doelwijzer: niet getoond omdat het er al was: ${hidden}\n`);
  }
  return files.some(({ reading }) => reading.findings.some((finding) => fails(finding, failOn))) ? 1 : 0;
}
