import { reportFile } from '../report/formats.ts';
import type { ReportRequest } from './arguments.ts';
import { checked } from './checked.ts';
import { onlyDraft, put } from './files.ts';
import { guidesFrom } from './guides.ts';

/** Carries out `doelwijzer report` and gives the exit code: a report is no judgement, whatever stands in it. */
export async function report({ path, stdinFilename, config, language, format, output }: ReportRequest): Promise<0> {
  const draft = await checked(await onlyDraft(path, stdinFilename), language, guidesFrom(config));
  const name = draft.path.split('/').at(-1) ?? draft.path;
  await put(reportFile({ ...draft, name }, format), output);
  return 0;
}
