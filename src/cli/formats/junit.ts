import type { Checked } from '../checked.ts';
import type { Skipped } from '../files.ts';
import { type Checkup, fails, onOneLine, told } from './checkup.ts';

/** A test of a suite, and whether it failed. */
interface Case {
  readonly xml: string;
  readonly failed: boolean;
}

/**
 * JUnit's XML: a suite for each draft, a test for each finding. A finding below `--fail-on` is a test that passes and says so, so that whoever reads this
 * comes to the same conclusion as the exit code.
 */
export function toJunit({ files, skipped, failOn }: Checkup): string {
  const suites = [...files.map((draft) => suite(draft.path, cases(draft, failOn))), ...skipped.map(passedOver)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Doelwijzer">\n${suites.join('')}</testsuites>\n`;
}

function suite(path: string, all: readonly Case[]): string {
  const failures = all.filter(({ failed }) => failed).length;
  const counts = `tests="${all.length}" failures="${failures}" errors="0" skipped="0"`;
  return `  <testsuite name="${escaped(path)}" ${counts}>\n${all.map(({ xml }) => xml).join('')}  </testsuite>\n`;
}

function cases(draft: Checked, failOn: Checkup['failOn']): readonly Case[] {
  const found = told(draft).map(({ finding, message, line, column }): Case => {
    const failed = fails(finding, failOn);
    const said = escaped(onOneLine(message));
    const where = escaped(`${draft.path}:${line}:${column}`);
    const outcome = failed
      ? `<failure type="${finding.severity}" message="${said}">${where} ${said}</failure>`
      : `<system-out>${finding.severity} ${where} ${said}</system-out>`;
    return { failed, xml: testcase(draft.path, `${finding.rule} ${line}:${column}`, outcome) };
  });
  // A suite without tests would look like one that was never run.
  return found.length > 0 ? found : [{ failed: false, xml: testcase(draft.path, 'doelwijzer', '') }];
}

function passedOver({ path, reason }: Skipped): string {
  const outcome = `<skipped message="${escaped(reason)}"/>`;
  const counts = 'tests="1" failures="0" errors="0" skipped="1"';
  return `  <testsuite name="${escaped(path)}" ${counts}>\n${testcase(path, 'doelwijzer', outcome)}  </testsuite>\n`;
}

const testcase = (path: string, name: string, outcome: string): string =>
  `    <testcase classname="${escaped(path)}" name="${escaped(name)}">${outcome}</testcase>\n`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; what XML 1.0 cannot hold at all (control characters, halves of a pair) becomes a replacement character. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
