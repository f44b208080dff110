import type { Edit } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { wordsIn } from '../rephrasing.ts';
import { norm, type Token } from '../tokens.ts';
import { type Frame, goalNounIn } from './frames.ts';
import { WHO } from './rephrasing.ts';
import { formsLike, lemmaOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/*
 * From a deed that is only named to one that somebody does: "The objective is to conduct a dialogue" becomes "‹who› will conduct a dialogue".
 */

interface Read {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly uses: readonly VerbUse[];
  readonly frame: Frame | null;
  readonly moments: readonly Moment[];
}

const NONE: readonly Edit[] = [];
// "to be self-reliant", "to become resilient": a state, which nobody does.
const STATES = /^(?:be|become|remain|stay|have|see)$/;

/** The deed said with "‹who›" as who does it; no edits where it may not be English. */
export function deedSentenceOf(read: Read): readonly Edit[] {
  const { tokens, frame } = read;
  const time = frame ? timeIn(read, frame) : '';
  const deed = time === null ? null : deedAt(read, frame?.to ?? 0);
  if (!deed || STATES.test(deed.verb)) return NONE;
  const head = time ? `${time} ${WHO} will` : `${WHO} will`;
  return [{ start: tokens[0]?.start ?? 0, end: tokens[deed.to - 1]?.end ?? 0, newText: `${head} ${deed.verb}` }];
}

// "The objective for 2027 is": when, as it opens a sentence. Null where the announcement says more than that, for then it cannot go.
function timeIn({ text, tokens, moments }: Read, frame: Frame): string | null {
  const goal = goalNounIn(tokens, frame);
  if (goal === null || goal > 2 || frame.from > 0) return null;
  const end = frame.to - (/^(?:is|remains)$/.test(norm(tokens, frame.to - 1)) ? 1 : 0);
  if (end <= goal + 1) return '';
  const time = moments.find((m) => m.from >= goal + 1 && m.from <= goal + 2 && m.to === end);
  const words = wordsIn(text, tokens, goal + 1, end);
  if (!time || !/^(?:in|for) (?:19|20|the )/.test(words)) return null;
  return words.replace(/^(?:for|in) /, 'In ');
}

/** The infinitive of what is done, and where the words begin that stay. */
interface Deed {
  readonly verb: string;
  readonly to: number;
}

function deedAt({ tokens, uses }: Read, begin: number): Deed | null {
  const opens = norm(tokens, begin) === ':' ? begin + 1 : begin;
  if (norm(tokens, opens) === 'to') {
    const use = uses.find((one) => one.at === opens + 1 && one.afterTo && one.form === 'base');
    // "to conclude a treaty and to open a post": each has its own "to".
    const repeated = tokens.some(
      (t, at) => at > opens && t.norm === 'to' && /^(?:and|or|,)$/.test(norm(tokens, at - 1)),
    );
    return use && !repeated ? { verb: norm(tokens, use.at), to: use.at + 1 } : null;
  }
  // "strengthening the coastguard", "the strengthening of the coastguard"
  const article = norm(tokens, opens) === 'the';
  const at = article ? opens + 1 : opens;
  const word = norm(tokens, at);
  if (!/.{3}ing$/.test(word) || article !== (norm(tokens, at + 1) === 'of')) return null;
  const verb = lemmaOf(word, 'gerund');
  const joined = tokens.some((t, i) => i > at && /ing$/.test(t.norm) && /^(?:and|or|,)$/.test(norm(tokens, i - 1)));
  return joined || !formsLike(verb, word) ? null : { verb, to: article ? at + 2 : at + 1 };
}
