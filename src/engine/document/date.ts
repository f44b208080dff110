const MONTHS: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  maart: 3,
  april: 4,
  mei: 5,
  juni: 6,
  juli: 7,
  augustus: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
};

// "Den Haag, 14 november 2025", "Datum 10 juni 2024", "The Hague, 1 June 2025", "…, 3 oktober 2025" at the end of a line.
const DATE_LINE = /(?:^|[\s,])(?:datum:?\s*)?(\d{1,2})\s+(\p{L}+)\s+((?:19|20)\d\d)\s*$/iu;
// A letter is dated in its head; a date further down is something else's.
const HEAD = 60;

const LABELLED = /^\s*(?:[-*+]\s+)?\*{0,2}\p{L}[\p{L} -]{2,40}(?::\*\*|\*\*:|:)\s/u;

/** Reads the date that a letter bears in its first lines, as `2025-11-14`; null when it bears none. */
export function letterDate(text: string): string | null {
  const lines = text.slice(0, 6000).split(/\r\n|\n|\r/, HEAD);
  for (const line of lines) {
    const [, day = '', name = '', year = ''] = DATE_LINE.exec(line.trim()) ?? [];
    const month = MONTHS[name.toLowerCase()];
    // A sentence that happens to end in a date is longer than a date line and ends in a full stop.
    // "**Deadline:** 31 December 2030" is that of a goal, "Datum 10 juni 2024" the letter's.
    if (month && line.length < 160 && !(LABELLED.test(line) && !/^\W*(?:datum|date|betreft)/i.test(line)))
      return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}
