import { documentUnder } from '../engine/index.ts';
import { among } from './among.ts';
import type { CheckRequest } from './arguments.ts';
import type { BaselineFile } from './baseline-file.ts';
import { absolute, type Checked, checked } from './checked.ts';
import { collect, type Draft, type Skipped } from './files.ts';
import { type Guides, guidesFrom } from './guides.ts';

/** Reads all drafts under the paths of a request, and tells what was skipped. */
export async function allChecked(
  { paths, stdinFilename, config, language }: Pick<CheckRequest, 'paths' | 'stdinFilename' | 'config' | 'language'>,
  baseline: BaselineFile | null = null,
): Promise<{ readonly files: readonly Checked[]; readonly skipped: readonly Skipped[] }> {
  const { drafts, skipped } = await collect(paths, stdinFilename);
  const guides = guidesFrom(config);
  const all = await Promise.all(
    drafts.map(async (draft) => ((await isDraft(draft, guides)) ? checked(draft, language, guides, baseline) : null)),
  );
  return { files: among(all.filter((draft) => draft !== null)), skipped };
}

/** Whether a draft is to be checked: a guide can say of files in a folder that they are no drafts. */
async function isDraft({ path, named }: Draft, guideOf: Guides): Promise<boolean> {
  return named || documentUnder(await guideOf(path), absolute(path)) !== 'none';
}
