import type { Token } from '../tokens.ts';
import type { Measure } from './measures.ts';

/** Finds where a value starts: "from 12 to 18", "compared with 48 per cent in 2024", "(19 days in 2024)", "up from 22", ", 34 per cent in 2024,". */
export function baselinesOf(tokens: readonly Token[], measures: readonly Measure[]): number[][] {
  const found: number[][] = [];
  for (const { from, to, kind } of measures) {
    if (kind === 'standard') continue;
    const before = tokens[from - 1]?.norm ?? '';
    const second = tokens[from - 2]?.norm ?? '';
    const further = tokens.slice(to, to + 10);
    const towards =
      before === 'from' &&
      (second === 'up' ||
        second === 'down' ||
        further.some((t) => t.norm === 'to') ||
        further.slice(0, 3).some((t) => /^20\d\d$/.test(t.norm)));
    const compared =
      (/^(?:with|to|against)$/.test(before) && /^(?:compared|relative)$/.test(second)) ||
      (before === 'of' && /^(?:level|figure|value|baseline|start|starting-point|current|present)$/.test(second)) ||
      // "a larger share than the 37 per cent of 2024"
      (before === 'the' &&
        (second === 'than' ||
          (/^(?:above|below|under|over|beyond|past)$/.test(second) &&
            further.slice(0, 3).some((t) => /^20\d\d$/.test(t.norm))))) ||
      /^(?:against|versus|currently|now|was)$/.test(before) ||
      // "The rate is 12 per cent and will fall to 8 per cent"
      (/^(?:is|are)$/.test(before) && further.some((t) => t.norm === 'to')) ||
      // "the rate, which stood at 17 per cent"
      (/^(?:at|on)$/.test(before) && /^(?:stood|was|lay)$/.test(second)) ||
      (before === 'than' &&
        /(?:er|more|less)$/.test(second) &&
        tokens[from - 3]?.norm !== 'no' &&
        further.slice(0, 4).some((t) => /^(?:19|20)\d\d$/.test(t.norm))) ||
      (before === 'the' && second === 'against');
    const dated = further.slice(0, 5).some((t) => /^(?:19|20)\d\d$/.test(t.norm));
    const bracketed = /^[(]$/.test(before) && (dated || further.slice(0, 3).some((t) => t.norm === ')'));
    const aside = before === ',' && kind !== 'change' && dated && further.slice(0, 6).some((t) => t.norm === ',');
    if (towards || compared || bracketed || aside) found.push(Array.from({ length: to - from }, (_, i) => from + i));
  }
  return found;
}
