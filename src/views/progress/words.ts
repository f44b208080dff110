import { type Finding, type Goal, lineIndex, messageOf, type Tongue } from '../../engine/index.ts';
import type { Progress } from './compare.ts';

interface Words {
  title(before: string, now: string): string;
  readonly smart: string;
  readonly added: string;
  readonly open: string;
  readonly fixed: string;
  readonly line: string;
  readonly none: string;
}

const words: Readonly<Record<Tongue, Words>> = {
  nl: {
    title: (before, now) => `Van ${before} naar ${now}`,
    smart: 'SMART geworden',
    added: 'Nieuw',
    open: 'Nog open',
    fixed: 'Opgelost',
    line: 'regel',
    none: 'Geen.',
  },
  en: {
    title: (before, now) => `From ${before} to ${now}`,
    smart: 'Became SMART',
    added: 'New',
    open: 'Still open',
    fixed: 'Fixed',
    line: 'line',
    none: 'None.',
  },
};

/** A version of a draft, under the name that is shown. */
export interface Version {
  readonly name: string;
  readonly text: string;
}

/** A finding or a goal in words, and where it stands in its version. */
interface Line {
  readonly version: Version;
  readonly line: number;
  readonly column: number;
  /** The rule behind it; null for a goal. */
  readonly rule: string | null;
  readonly words: string;
}

/** What came of a draft, in words: good news first, then what is to be done. */
export interface ProgressInWords {
  readonly title: string;
  readonly line: string;
  readonly none: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly Line[] }[];
}

/** Puts the progress between two versions of a draft in words. */
export function progressInWords(
  { fixed, added, open, smart }: Progress,
  before: Version,
  now: Version,
  language: Tongue,
): ProgressInWords {
  const say = words[language];
  const from = lineIndex(before.text);
  const to = lineIndex(now.text);
  const found =
    (version: Version, index: typeof from) =>
    (finding: Finding): Line => ({
      version,
      ...index.position(finding.start),
      rule: finding.rule,
      words: messageOf(finding, language).replace(/\s+/g, ' '),
    });
  const goal = ({ start, id, text }: Goal): Line => {
    const said = text.replace(/\s+/g, ' ');
    return { version: now, ...to.position(start), rule: null, words: id === null ? said : `${id}: ${said}` };
  };
  return {
    title: say.title(before.name, now.name),
    line: say.line,
    none: say.none,
    parts: [
      { title: say.smart, lines: smart.map(goal) },
      { title: say.fixed, lines: fixed.map(found(before, from)) },
      { title: say.added, lines: added.map(found(now, to)) },
      { title: say.open, lines: open.map((both) => found(now, to)(both.now)) },
    ],
  };
}
