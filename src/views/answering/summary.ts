import type { Recommendation, Tongue } from '../../engine/index.ts';

const words = {
  nl: {
    opens: 'Het kabinet neemt ',
    one: 'aanbeveling ',
    more: 'aanbevelingen ',
    and: ' en ',
    accepted: (which: string) => `${which} over`,
    partial: (which: string) => `${which} deels over`,
    rejected: (which: string) => `${which} niet over`,
    open: (which: string) => `Over ${which} is het standpunt ‹standpunt›.`,
  },
  en: {
    opens: 'The government ',
    one: 'recommendation ',
    more: 'recommendations ',
    and: ' and ',
    accepted: (which: string) => `accepts ${which}`,
    partial: (which: string) => `partially accepts ${which}`,
    rejected: (which: string) => `does not accept ${which}`,
    open: (which: string) => `On ${which} the position is ‹position›.`,
  },
} as const satisfies Record<Tongue, unknown>;

const positions = ['accepted', 'partial', 'rejected'] as const;

/** One sentence that says of every recommendation what position the draft takes, for up front; null where it takes none. */
export function summary(recommendations: readonly Recommendation[], language: Tongue): string | null {
  const say = words[language];
  const inWords = (taken: readonly Recommendation[]): string =>
    `${taken.length === 1 ? say.one : say.more}${listed(
      taken.map(({ number }) => number),
      say.and,
    )}`;
  const taken = positions.flatMap((position) => {
    const those = recommendations.filter(({ response }) => response === position);
    return those.length > 0 ? [say[position](inWords(those))] : [];
  });
  if (taken.length === 0) return null;
  const open = recommendations.filter(({ response }) => response === 'unclear' || response === 'none');
  const sentence = `${say.opens}${listed(taken, say.and)}.`;
  return open.length > 0 ? `${sentence} ${say.open(inWords(open))}` : sentence;
}

const listed = (all: readonly string[], and: string): string =>
  all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')}${and}${all.at(-1)}`;
