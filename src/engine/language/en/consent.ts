import type { Concept, Edit } from '../concept.ts';
import { edit, inCase } from '../rephrasing.ts';
import { norm, type Token } from '../tokens.ts';
import { PARLIAMENT } from './article-100.ts';
import { conjugationOf } from './verb-forms.ts';

/*
 * What article 100 knows in the place of consent: support, where something is told that parliament did; to be informed, where something is asked for
 * before a unit may leave. Each gives no edit where the sentence would not be English with it.
 */

const NONE: readonly Edit[] = [];

/** The right words in the place of a term that article 100 does not bear. */
export function rightTerm(
  term: Pick<Concept, 'start' | 'end' | 'sort' | 'name'>,
  tokens: readonly Token[],
): readonly Edit[] {
  const { start, end } = term;
  if (term.sort === 'alliance') return term.name === '100' ? [{ start, end, newText: '97' }] : NONE;
  const at = tokens.findIndex((t) => t.start === start);
  const word = norm(tokens, at);
  if (VERB.test(word)) return isAskedFor(tokens) ? NONE : supporting(tokens, at);
  if (!NOUN.test(word)) return NONE;
  if (norm(tokens, at - 1) === 'for') return [edit(tokens, at, at + 1, 'information')];
  return isAskedFor(tokens) ? informing(tokens, at) : support(tokens, at);
}

const NOUN =
  /^(?:approval|consent|permission|authori[sz]ation|assent|endorsement|agreement|blessing|acquiescence|concurrence|ratification|fiat|imprimatur)$/;
const VERB = /^(?:approved?|approves|consent(?:s|ed)|authori[sz]e[sd]?|agree[sd]?|ratif(?:y|ied))$/;

// "is required", "before", "until": support would be as wrong there, for no unit waits for it.
const ASKED_FOR =
  /^(?:requir(?:e[sd]?|ing)|need(?:s|ed|ing)?|necessary|must|shall|should|obliged|obligatory|mandatory|prescribes?|demands?|dependent|depends|condition|conditional|subject|without|before|until|unless|only|may|whether|right|power)$/;

const isAskedFor = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => ASKED_FOR.test(t.norm) && !(t.norm === 'may' && t.capital));

/** The first word behind a mention of parliament that opens here; -1 where none does. */
function behindParliament(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:the|both|lower|upper|dutch|states|house|of|and)$/.test(norm(tokens, at))) at++;
  if (PARLIAMENT.test(norm(tokens, at)) || norm(tokens, at) === 'general') return at + 1;
  return norm(tokens, at - 1) === 'house' ? at : -1;
}

// "the approval by the House of the deployment" becomes "the support of the House for the deployment".
function support(tokens: readonly Token[], at: number): Edit[] {
  const article = /^an$/.test(norm(tokens, at - 1)) ? 1 : 0;
  const by = /^(?:of|by)$/.test(norm(tokens, at + 1)) ? behindParliament(tokens, at + 2) : -1;
  const agent = by > 0 && norm(tokens, at + 1) === 'by' ? [edit(tokens, at + 1, at + 2, 'of')] : [];
  const behind = by > 0 ? by : at + 1;
  // "gave its consent to the letter": support is given to it as well.
  const governs =
    (by > 0 ? /^(?:to|of|in)$/ : /^(?:of|in)$/).test(norm(tokens, behind)) && OBJECT.test(norm(tokens, behind + 1));
  const first = tokens[at - article];
  return [
    edit(tokens, at - article, at + 1, inCase(first?.capital ? 'S' : 's', 'support')),
    ...agent,
    ...(governs ? [edit(tokens, behind, behind + 1, 'for')] : []),
  ];
}

const OBJECT = /^(?:the|a|an|this|that|its|any|each|every|all)$/;

// "without the approval of Parliament for the mission" becomes "without prior notification of Parliament about the mission".
function informing(tokens: readonly Token[], at: number): readonly Edit[] {
  // "Parliamentary approval is required"
  if (norm(tokens, at - 1) === 'parliamentary') {
    const first = tokens[at - 1];
    return /^(?:a|the|its)$/.test(norm(tokens, at - 2))
      ? NONE
      : [edit(tokens, at - 1, at + 1, inCase(first?.capital ? 'P' : 'p', 'prior notification of Parliament'))];
  }
  const behind = /^(?:of|by)$/.test(norm(tokens, at + 1)) ? behindParliament(tokens, at + 2) : -1;
  if (behind < 0) return NONE;
  const article = /^(?:the|an)$/.test(norm(tokens, at - 1)) ? 1 : 0;
  if (article === 0 && !/^(?:without|requires?|needs?|after|before|on|upon)$/.test(norm(tokens, at - 1))) return NONE;
  const first = at - article;
  const about = /^(?:to|for|of)$/.test(norm(tokens, behind)) && OBJECT.test(norm(tokens, behind + 1));
  return [
    edit(tokens, first, at + 2, inCase(tokens[first]?.capital ? 'P' : 'p', 'prior notification of')),
    ...(about ? [edit(tokens, behind, behind + 1, 'about')] : []),
  ];
}

// "agreed to the deployment", "approved the mission": both become "supported"; "has been approved" as well.
function supporting(tokens: readonly Token[], at: number): readonly Edit[] {
  const { base, present, past } = conjugationOf('support');
  const word = norm(tokens, at);
  const supports = /ed$/.test(word) ? past : /s$/.test(word) ? present : base;
  const governs = /^(?:consent|agree)/.test(word);
  if (!governs) return [edit(tokens, at, at + 1, supports)];
  return /^(?:to|with)$/.test(norm(tokens, at + 1)) && OBJECT.test(norm(tokens, at + 2))
    ? [edit(tokens, at, at + 2, supports)]
    : NONE;
}
