import type { Token } from '../tokens.ts';

const UNMEASURED =
  /^(?:target|targets|baseline|indicator|indicators|quantify|number|numbers|figure|figures|percentage|percentages|norm|standard|measure|yardstick)$/;
const UNPROMISED = /^(?:result|results|decision|promise|commitment|outcome|guarantee)$/;
const UNDATED = /^(?:deadline|date|timetable|timeline|schedule|end-date)$/;

/** Finds why something is left open: "We do not set a target, because …", "gives no figure …, because …" (comply or explain). */
export function explanationsOf(tokens: readonly Token[]): { at: number[]; of: 'measure' | 'deadline' | 'result' }[] {
  const because = tokens.findIndex(
    (t, i) => /^(?:because|since|as)$/.test(t.norm) && (t.norm === 'because' || tokens[i - 1]?.norm === ','),
  );
  if (because < 0) return [];
  const before = tokens.slice(0, because);
  if (!before.some((t) => /^(?:no|not|cannot|without)$/.test(t.norm))) return [];
  const of = before.some((t) => UNMEASURED.test(t.norm))
    ? 'measure'
    : before.some((t) => UNDATED.test(t.norm))
      ? 'deadline'
      : before.some((t) => UNPROMISED.test(t.norm))
        ? 'result'
        : null;
  if (!of) return [];
  const end = tokens.findIndex((t, i) => i > because && (t.norm === ';' || t.norm === '.'));
  return [{ at: Array.from({ length: (end < 0 ? tokens.length : end) - because }, (_, i) => because + i), of }];
}
