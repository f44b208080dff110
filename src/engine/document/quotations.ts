// What opens a quotation, and what closes it. Straight double quotes do both.
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '"': '"', '‘': '’' };

/**
 * Blanks what stands between quotation marks: it is somebody else's text, or a title. The marks stay, and so does a full stop
 * before the closing one, so that sentences keep their ends. The result is as long as the text.
 */
export function withoutQuotations(text: string): string {
  if (!/[«“„"‘]/.test(text)) return text;
  let result = text;
  for (let at = 0; at < text.length; at++) {
    const closer = PAIRS[text[at] ?? ''];
    // An apostrophe opens nothing: a single quotation mark stands after white space and before a letter.
    if (!closer || (closer === '’' && !/^(?:^|[\s(])‘\p{L}/u.test(text.slice(Math.max(0, at - 1), at + 2)))) continue;
    const close = closingAt(text, at + 1, closer);
    if (close < 0) continue;
    const stop = /[.!?]/.test(text[close - 1] ?? '') ? close - 1 : close;
    result = result.slice(0, at + 1) + ' '.repeat(stop - at - 1) + result.slice(stop);
    at = close;
  }
  return result;
}

function closingAt(text: string, from: number, closer: string): number {
  // „low” quotations are closed by either high mark.
  for (let at = from; at < text.length; at++) {
    const unit = text[at];
    if (unit === closer && (closer !== '’' || !/\p{L}/u.test(text[at + 1] ?? ''))) return at;
    if (closer === '”' && (unit === '“' || unit === '"') && at > from) return at;
  }
  return -1;
}
