import type { Edit } from '../concept.ts';
import type { Moment } from '../moments.ts';
import { edit, lowered, wordsIn } from '../rephrasing.ts';
import { norm, type Token } from '../tokens.ts';
import { prepositions } from './lexicon/function-words.ts';
import { type ActiveVerbs, activeVerbs, type Cluster, type Passive } from './passives.ts';
import { isAdverbialFront, joined, opensLow, WHO } from './rephrasing.ts';
import { verbFormsOf } from './verb-forms.ts';

/*
 * From passive to active, with a blank for who does it. Three places change: who acts comes where the subject belongs, the auxiliary makes way for
 * the verb, and the participle for what is left of it.
 */

const NONE: readonly Edit[] = [];
// "worden zij opgeleid" would have to become "leidt ‹wie› hen op"; "er" may hold the place of the subject or belong to a preposition.
const PERSONAL = /^(?:ik|hij|zij|ze|wij|we|jullie|u|men|er)$/;

/** The same clause with "‹wie›" as who does it; no edits where it may not be Dutch. */
export function activeOf(
  text: string,
  tokens: readonly Token[],
  passive: Passive,
  moments: readonly Moment[],
): readonly Edit[] {
  const { finite, clusters, opener } = passive;
  const verbs = activeVerbs(tokens, passive);
  const [first] = clusters;
  if (!verbs || !first || joinsAnother(tokens, passive)) return NONE;
  const middle = tokens.slice((opener < 0 ? Math.min(finite, first.from) : opener) + 1, clusters.at(-1)?.from);
  if (middle.some(({ norm }) => PERSONAL.test(norm))) return NONE;
  if (opener >= 0) return behindThat(tokens, passive, verbs);
  if (first.from < finite) return participleFirst(tokens, passive, verbs);
  const head = headOf(text, tokens, passive, verbs, moments);
  return head ? [head, ...clusters.map((cluster, i) => closing(tokens, cluster, verbs.closes[i] ?? ''))] : NONE;
}

// "… wordt aangevuld en treedt in werking": the other verb would lose its subject.
const joinsAnother = (tokens: readonly Token[], { finite, clusters }: Passive): boolean =>
  tokens.some(
    (token, at) =>
      at > finite &&
      /^(?:en|maar|of)$/.test(token.norm) &&
      verbFormsOf(norm(tokens, at + 1)).some(({ form }) => form === 'singular' || form === 'past') &&
      !clusters.some(({ from, to }) => from <= at && at < to),
  );

// Words that go take the space in front of them along.
function closing(tokens: readonly Token[], { from, to }: Cluster, words: string): Edit {
  const whole = edit(tokens, from, to, words);
  return words === '' ? { ...whole, start: tokens[from - 1]?.end ?? whole.start } : whole;
}

// "dat de toets elektronisch wordt afgenomen" becomes "dat ‹wie› de toets elektronisch afneemt".
function behindThat(tokens: readonly Token[], { finite, clusters, opener }: Passive, { last }: ActiveVerbs): Edit[] {
  const [cluster] = clusters;
  const at = tokens[opener]?.end;
  if (!cluster || clusters.length > 1 || at === undefined) return [];
  const from = Math.min(cluster.from, finite);
  const to = Math.max(cluster.to, finite + 1);
  // Nothing but the verbs stands between them.
  if (to - from > cluster.to - cluster.from + 1) return [];
  return [{ start: at, end: at, newText: ` ${WHO}` }, edit(tokens, from, to, last)];
}

// "Bekeken wordt of …" becomes "‹wie› bekijkt of …"; the particle of a verb that splits stands in front of the clause only.
function participleFirst(tokens: readonly Token[], passive: Passive, { finite: verb, closes }: ActiveVerbs): Edit[] {
  const { finite, clusters } = passive;
  const [cluster] = clusters;
  const [particle] = closes;
  const opensClause = /^(?:of|dat|hoe|welke?)$/.test(norm(tokens, finite + 1));
  if (!cluster || cluster.from > 0 || cluster.to < finite || !/^(?:wordt|worden)$/.test(norm(tokens, finite)))
    return [];
  if (particle && !opensClause) return [];
  return [edit(tokens, 0, finite + 1, [WHO, verb, particle].filter(Boolean).join(' '))];
}

function headOf(
  text: string,
  tokens: readonly Token[],
  { finite, clusters }: Passive,
  { finite: verb }: ActiveVerbs,
  moments: readonly Moment[],
): Edit | null {
  const from = tokens.findLastIndex(({ norm: word }, at) => at < finite && /^[:;]$/.test(word)) + 1;
  const last = clusters[0]?.from ?? finite;
  if (from >= finite) return null;
  if (norm(tokens, from) === 'er') return from + 1 === finite ? behindThere(tokens, finite, last, verb) : null;
  if (isAdverbialFront(tokens, from, moments)) return edit(tokens, finite, finite + 1, `${verb} ${WHO}`);
  const subject = tokens.slice(from, finite);
  if (subject.some((t) => t.norm === ',' || PERSONAL.test(t.norm)) || !opensLow(tokens, from)) return null;
  // "‹wie› past in 2026 de werkwijze aan": a time right behind the verb may stay there; but a pronoun goes first.
  const time = subject.length > 1 ? moments.find((m) => m.from === finite + 1 && m.to <= last) : undefined;
  const to = time?.to ?? finite + 1;
  const words = [WHO, verb, wordsIn(text, tokens, finite + 1, to), lowered(wordsIn(text, tokens, from, finite))];
  return edit(tokens, from, to, words.filter(Boolean).join(' '));
}

// "Er worden draaiboeken geschreven" becomes "‹wie› schrijft draaiboeken", "Er wordt naar gestreefd" "‹wie› streeft ernaar".
function behindThere(tokens: readonly Token[], finite: number, last: number, verb: string): Edit | null {
  const stranded = norm(tokens, last - 1);
  if (!prepositions.has(stranded)) return edit(tokens, finite - 1, finite + 1, `${WHO} ${verb}`);
  return last - 1 === finite + 1 ? edit(tokens, finite - 1, last, `${WHO} ${verb} er${joined(stranded)}`) : null;
}
