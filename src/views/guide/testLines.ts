import { faultMessage, type GuideTest, lineIndex, type TestedExample, type Tongue } from '../../engine/index.ts';

const words = {
  nl: {
    summary: (examples: number, failed: number) =>
      failed === 0
        ? `${examples} voorbeelden getoetst; alle doen wat zij moeten doen.`
        : `${examples} voorbeelden getoetst; ${failed} ${failed === 1 ? 'doet' : 'doen'} niet wat ${failed === 1 ? 'het' : 'zij'} moet${failed === 1 ? '' : 'en'} doen.`,
    off: (rules: string) => `Niet getoetst, want uit: ${rules}.`,
  },
  en: {
    summary: (examples: number, failed: number) =>
      failed === 0
        ? `${examples} examples tested; all do what they should.`
        : `${examples} examples tested; ${failed} ${failed === 1 ? 'does' : 'do'} not do what ${failed === 1 ? 'it' : 'they'} should.`,
    off: (rules: string) => `Not tested, for they are off: ${rules}.`,
  },
} as const satisfies Record<Tongue, unknown>;

/**
 * What came of a test, in lines: first each example that failed, where it stands, why and what to do; then how many were tested. `textOf` gives the
 * text of a guide's file, `shown` its path as a reader wants it.
 */
export function testLines(
  { examples, off }: GuideTest,
  files: { readonly textOf: (file: string) => string; readonly shown: (file: string) => string },
  language: Tongue,
): string[] {
  const say = words[language];
  const failed = examples.filter(({ fault }) => fault);
  return [
    ...failed.map((example) => lineOf(example, files, language)),
    say.summary(examples.length, failed.length),
    ...(off.length > 0 ? [say.off(off.join(', '))] : []),
  ];
}

function lineOf(
  { rule, kind, text, place, fault }: TestedExample,
  { textOf, shown }: Parameters<typeof testLines>[1],
  language: Tongue,
): string {
  const at = place && lineIndex(textOf(place.file)).position(place.start);
  const where = place && at ? `${shown(place.file)}:${at.line}:${at.column} ` : '';
  const [first = ''] = text.trim().split('\n');
  const why = fault ? faultMessage(fault, language) : '';
  return `${where}${rule} ${kind} «${first}» ${why}`;
}
