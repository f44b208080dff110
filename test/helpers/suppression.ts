import type { Finding, Reading } from '../../src/engine/index.ts';
import { read } from './drafts.ts';

const counted = ({ findings }: Reading): Map<string, number> => {
  const count = new Map<string, number>();
  for (const { rule } of findings) count.set(rule, (count.get(rule) ?? 0) + 1);
  return count;
};

/**
 * What a comment did otherwise than it should: it silences the finding and what else that rule finds in the same block (or draft), and nothing
 * of any other rule comes or goes.
 */
export function suppressionFaults(
  text: string,
  finding: Finding,
  reach: 'block' | 'document',
  after: string,
): string[] {
  const [before, now] = [counted(read(text)), counted(read(after))];
  const had = before.get(finding.rule) ?? 0;
  const has = now.get(finding.rule) ?? 0;
  const others = new Set([...before.keys(), ...now.keys()].filter((rule) => rule !== finding.rule));
  const where = `${finding.rule} at “${text.slice(finding.start, finding.end)}”`;
  return [
    ...(reach === 'document' && has > 0 ? [`${where}: still ${has} in the draft`] : []),
    ...(reach === 'block' && has >= had ? [`${where}: still there`] : []),
    ...[...others]
      .filter((rule) => before.get(rule) !== now.get(rule))
      .map((rule) => `${where}: ${rule} went from ${before.get(rule) ?? 0} to ${now.get(rule) ?? 0}`),
  ];
}
