import { baselineText } from '../views/progress/baseline.ts';
import { allChecked } from './all-checked.ts';
import type { BaselineRequest } from './arguments.ts';
import { nameIn } from './baseline-file.ts';
import { put } from './files.ts';

/** Carries out `doelwijzer baseline`: writes down what is found in drafts now. */
export async function baseline(request: BaselineRequest): Promise<0> {
  const { files, skipped } = await allChecked(request);
  const found = files.map(({ path, reading }) => ({ name: nameIn(request.output, path), findings: reading.findings }));
  await put(baselineText(found), request.output);
  for (const { path, reason } of skipped) process.stderr.write(`doelwijzer: overgeslagen: ${path}: ${reason}\n`);
  return 0;
}
