import { readFileSync } from 'node:fs';
import { reportOn } from '../../../src/report/build.ts';
import { type ReportFormat, reportFile } from '../../../src/report/formats.ts';
import type { Report } from '../../../src/report/report.ts';
import { read } from '../../helpers/drafts.ts';

/** The report on a text, in Dutch. */
export const report = (text: string, name = 'brief.md'): Report =>
  reportOn({ name, text, reading: read(text), language: 'nl' });

/** The report on a text as a file. */
export const written = (text: string, format: ReportFormat, language: 'nl' | 'en' = 'nl', name = 'brief.md'): string =>
  reportFile({ name, text, reading: read(text), language }, format);

/** One of the examples. */
export const example = (name: string): string => readFileSync(`examples/${name}.md`, 'utf8');

/** A strategy with a chain in which each kind of link is out of the ordinary once. */
export const oddChain = `# Strategie kust

Den Haag, 1 juni 2025

## Doelen

**Doel D0.** Vissers krijgen met minder overvallen te maken.

- **Indicator:** aantal overvallen
- **Termijn:** 2029

**Doel D1.** De kustwacht is binnen een uur ter plaatse.

- **Termijn:** 2028
- **Draagt bij aan:** D0
- **Activiteiten:** A1

**Doel D2.** Havenmeesters melden verdachte lading.

- **Termijn:** 2028
- **Draagt bij aan:** D3

**Doel D3.** Rechters treden op tegen overvallen.

- **Termijn:** 2028
- **Draagt bij aan:** D2, D7

**Doel D4.** Dorpen doen aangifte.

- **Termijn:** 2028
- **Draagt bij aan:** D0

## Activiteiten

**Activiteit A1.** DVB leidt in 2026 150 kustwachters op.

**Activiteit A2.** DVB koopt in 2026 drie boten.

- **Draagt bij aan:** D0

**Activiteit A3.** DVB opent in 2026 acht loketten.
`;
