import type { Report } from './report.ts';

/** The report as an object for other programs: this is version 1; fields may be added, none may change. */
export const toJson = (report: Report): string => `${JSON.stringify({ version: 1, ...report }, null, 2)}\n`;
