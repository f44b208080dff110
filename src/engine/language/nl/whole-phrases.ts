import type { Clause, Concept, Edit } from '../concept.ts';

/*
 * The lexicons know the words by which a phrase is recognised; what makes way for other words is the phrase as a whole.
 */

type Phrase = Pick<Concept, 'start' | 'end' | 'name'>;

const ends = (at: Phrase, by: number): Phrase => ({ ...at, end: at.end + by });

/** The edit that takes out an untestable condition: "voor zover mogelijk", "behoudens dringende redenen", "naar bevind van zaken". */
export function wholeCondition(phrase: Phrase, text: string, { verb: [verb] }: Clause): readonly Edit[] {
  const before = text.slice(0, phrase.start);
  const lead = /^naargelang/i.test(phrase.name) ? /\bal\s$/i.exec(before) : /\bzulks\s$/i.exec(before);
  const opens = lead?.[0].length ?? 0;
  // "Behoudens storm keert het schip …": the sentence goes on with its verb.
  const carrier = verb && verb.start > phrase.end ? verb.start - 1 : text.length;
  const rest = /^[^,.;:()]*/.exec(text.slice(phrase.end, carrier))?.[0] ?? '';
  const governs = /(?:behoudens|naargelang|afhankelijk van|onder voorbehoud van)$/i.test(phrase.name);
  const more = governs
    ? rest
    : (/^ (?:van zaken|(?:en|of) \p{L}+(?:lijk|baar|ig)|doenlijk is|mogelijk is)\b/u.exec(rest)?.[0] ?? '');
  return [{ start: phrase.start - opens, end: phrase.end + more.length, newText: '' }];
}

/** A vague time with what belongs to it; null where a date does not fit in its place. */
export function wholeTime(phrase: Phrase, text: string): Phrase | null {
  const rest = text.slice(phrase.end, phrase.end + 24);
  // "bij de eerstkomende gelegenheid waarop de raad bijeen is": a clause hangs on it.
  // "is het hiermee eens" is of one mind, not once: a date would not fit.
  if (/^eens$/i.test(phrase.name)) return null;
  if (/^ (?:waarop|waarin|dat|die)\b/.test(rest)) return null;
  const more = /^zodra/i.test(phrase.name) ? /^ (?:is|zijn|blijkt)\b/.exec(rest) : /^ aan(?= \p{Ll}+t\b)/u.exec(rest);
  return ends(phrase, more?.[0].length ?? 0);
}

/** A vague amount with what belongs to it, and the blank in its place; null where a number does not fit there. */
export function wholeAmount(phrase: Phrase, text: string): (Phrase & { readonly blank: string }) | null {
  // "menige hogeschool" is one and many.
  if (/^menige?$/i.test(phrase.name)) return null;
  const before = /\b(?:enige|enkele|vele|een paar) $/i.exec(text.slice(0, phrase.start))?.[0] ?? '';
  const round = /^(?:tientallen|honderden|duizenden|tienduizenden)$/i;
  const opens = round.test(phrase.name) ? before.length : 0;
  const next = /^ (\p{L}+)/u.exec(text.slice(phrase.end))?.[1] ?? '';
  const more = round.test(next)
    ? next.length + 1
    : /(?:scala|palet|keur)$/i.test(phrase.name) && next === 'aan'
      ? 4
      : 0;
  // "brengt het verschil aanmerkelijk terug": how far.
  if (/^(?:aanmerkelijk|beduidend)$/i.test(phrase.name)) return { blank: 'met ‹aantal›', ...phrase };
  const blank = /bedrag|geld|middelen/i.test(phrase.name)
    ? '‹bedrag› euro'
    : /hoeveelhe(?:id|den)/i.test(phrase.name)
      ? '‹hoeveelheid›'
      : '‹aantal›';
  return { blank, ...ends(phrase, more), start: phrase.start - opens };
}
