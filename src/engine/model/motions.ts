import { withoutQuotations } from '../document/quotations.ts';
import { type Motion, motionsIn } from '../language/motions.ts';
import { shift, span } from '../text/span.ts';
import { spelled } from '../text/unspelled.ts';
import type { PassedBlock } from './passage.ts';

/** A motion or undertaking as a paragraph names it. */
export interface NamedMotion extends Motion {
  /** Where a sentence can be added to the paragraph, and whether its last one is closed by a stop. */
  readonly paragraphEnd: number;
  readonly stopped: boolean;
}

/** The motions and undertakings in the blocks of a part. A table lists them with their state; a note names sources. */
export const motionsOf = (blocks: readonly PassedBlock[]): NamedMotion[] =>
  blocks
    .filter(
      ({ kind, speaker }) => kind === 'cell' || (speaker === 'writer' && (kind === 'paragraph' || kind === 'item')),
    )
    .flatMap(({ kind, text, start, end, setting }) => {
      const { text: plain, original } = spelled(withoutQuotations(text));
      return motionsIn(plain, setting.year).map((motion) => ({
        paragraphEnd: end,
        stopped: /[.!?]["”»)]*$/.test(text.trimEnd()),
        ...motion,
        ...shift(span(original(motion.start), original(motion.end - 1) + 1), start),
        state: kind === 'cell' ? ('settled' as const) : motion.state,
      }));
    });

/** The same motion, `by` units further on. */
export const movedMotion = (motion: NamedMotion, by: number): NamedMotion => ({
  ...motion,
  start: motion.start + by,
  end: motion.end + by,
  paragraphEnd: motion.paragraphEnd + by,
});

/** What a draft names without saying anywhere what became of it, each at its first mention. */
export function openMotionsIn(motions: readonly NamedMotion[]): NamedMotion[] {
  const settled = new Set(
    motions.filter(({ state, name }) => state === 'settled' && name !== '').map(({ name }) => name),
  );
  const open: NamedMotion[] = [];
  for (const motion of motions) {
    // "Hiermee beschouwt het kabinet de motie als afgedaan", in a paragraph behind that of the motion.
    if (motion.state === 'settles') {
      const last = open.findLastIndex(({ sort }) => sort === motion.sort);
      if (last >= 0) open.splice(last, 1);
    } else if (motion.state === 'open' && !settled.has(motion.name)) {
      if (motion.name !== '') settled.add(motion.name);
      open.push(motion);
    }
  }
  return open;
}
