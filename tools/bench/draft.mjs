// Makes long drafts out of short ones, in which no sentence returns: a cache that lives on repetition gains nothing.
import { createRequire } from 'node:module';

const VOWELS = ['a', 'e', 'i', 'o', 'u', 'aa', 'ee', 'oo'];
const CONSONANTS = ['b', 'd', 'f', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'];

/** Labels and numbers that a long draft would count on. */
const RECOMMENDATION = /\b(aanbeveling(?:en)?|recommendations?) (\d+)(?: (en|and) (\d+))?/gi;
const GOAL_OR_ACTIVITY = /\b([ADI])(\d+)(?=\b|\.\d)/g;
const NUMBERS_PER_COPY = 10;

const ARTICLE = /(?<=\s)(?:de|het|een|the|an?) (?=(?!kabinet|ministe|minister|cabinet|government)\p{Ll}{4})/gu;
const SENTENCES = /(?<=[.!?])(?=\s+\p{Lu})/u;
/** The fields whose value is one of a fixed few. */
const FIXED = /^\W*(?:appreciatie|status|appreciation|response)\b/i;

/** @param {string} text */
export const words = (text) => text.split(/\s+/).filter(Boolean).length;

/** An adjective that nobody has used yet. @param {number} number */
function adjective(number) {
  let rest = number;
  let word = '';
  do {
    word += `${CONSONANTS[rest % CONSONANTS.length]}${VOWELS[Math.floor(rest / CONSONANTS.length) % VOWELS.length]}`;
    rest = Math.floor(rest / (CONSONANTS.length * VOWELS.length));
  } while (rest > 0);
  return `${word}rige`;
}

/**
 * A copy of a text with a word of its own in every sentence: behind an article where there is one, so that the sentence stays
 * what it was, else between brackets at its end. Recommendations, goals and activities are numbered on.
 * @param {string} text
 * @param {number} copy
 * @param {() => string} next gives a new word
 */
function variant(text, copy, next) {
  const on = (/** @type {string} */ number) => String(Number(number) + copy * NUMBERS_PER_COPY);
  return text
    .replace(RECOMMENDATION, (_, name, first, and, second) =>
      second ? `${name} ${on(first)} ${and} ${on(second)}` : `${name} ${on(first)}`,
    )
    .replace(GOAL_OR_ACTIVITY, (_, letter, number) => letter + on(number))
    .split('\n')
    .map((line) =>
      line
        .split(SENTENCES)
        .map((sentence) => withWord(sentence, next))
        .join(''),
    )
    .join('\n');
}

/** @param {string} sentence @param {() => string} next */
function withWord(sentence, next) {
  if (/^#|^---|^```/.test(sentence) || FIXED.test(sentence)) return sentence;
  const article = [...sentence.matchAll(ARTICLE)].at(-1);
  if (article) {
    const at = article.index + article[0].length;
    return `${sentence.slice(0, at)}${next()} ${sentence.slice(at)}`;
  }
  if (words(sentence) < 3 || sentence.startsWith('|')) return sentence;
  return sentence.replace(/[.!?]?["”’»)\]*_\s]*$/, (end) => ` (${next()})${end}`);
}

/**
 * A draft of so many words, made of the texts in turn; it stops at the end of a paragraph. A word that another draft got
 * is never used again.
 * @param {readonly string[]} texts
 * @param {number} length in words
 * @param {{ count: number }} used how many words were handed out
 */
export function longDraft(texts, length, used) {
  /** @type {string[]} */
  const paragraphs = [];
  let total = 0;
  for (let n = 0; total < length; n++) {
    const text = texts[n % texts.length] ?? '';
    const next = () => adjective(used.count++);
    for (const paragraph of variant(text.trim(), Math.floor(n / texts.length), next).split(/\n\n+/)) {
      if (total >= length) break;
      paragraphs.push(paragraph);
      total += words(paragraph);
    }
  }
  return paragraphs.join('\n\n');
}

/** The same letter as it comes out of a mail or a PDF: without headings. @param {string} text */
export const withoutHeadings = (text) => text.replace(/^#{1,6} .*\n+/gm, '');

/**
 * A text, the parts that the engine would read it in, and edits of the paragraph in its middle: each is the whole new text with
 * the one part that changed.
 * @typedef {{ text: string, format: 'markdown' | 'plain', parts: string[], edits: { text: string, part: string }[] }} Draft
 */

/**
 * @param {string} text
 * @param {'markdown' | 'plain'} format
 * @param {number} edits how many
 * @param {string} internals the bundle of the engine's inner parts
 * @returns {Draft}
 */
export function draftOf(text, format, edits, internals) {
  const { partEnd } = createRequire(import.meta.url)(internals);
  const middle = text.length / 2;
  const at = [...text.matchAll(/\.(?=\n\n|\n?$)/g)].map((stop) => stop.index + 1).find((end) => end > middle);
  const place = at ?? text.length;
  const edit = (/** @type {number} */ n) => {
    const added = ` Zin ${n} gaat over het beleid dat wij zo snel mogelijk verbeteren.`;
    const changed = text.slice(0, place) + added + text.slice(place);
    return { text: changed, part: partsOf(changed).find(({ end }) => end > place)?.part ?? '' };
  };
  /** @param {string} whole */
  function partsOf(whole) {
    const parts = [];
    for (let start = 0; start < whole.length; ) {
      const end = partEnd(whole, start, format);
      parts.push({ end, part: whole.slice(start, end) });
      start = end;
    }
    return parts;
  }
  return {
    text,
    format,
    parts: partsOf(text).map(({ part }) => part),
    edits: Array.from({ length: edits }, (_, n) => edit(n + 1)),
  };
}
