import type { Token } from '../tokens.ts';
import { isOneOf } from './compounds.ts';
import { effectNouns, noEffects, takenPartIn } from './lexicon/effects.ts';
import { natureOf } from './natures.ts';
import type { NounGroup } from './noun-groups.ts';
import { isNominal, type VerbUse } from './verb-uses.ts';

/** Whether a noun group names a change or a state of the world: "de hervorming", "het opsporen", "stabiliteit". */
export function namesChange(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  { from, to, head }: NounGroup,
): boolean {
  const word = tokens[head]?.norm ?? '';
  if (effectNouns.has(word)) return true;
  if (noEffects.has(word) || isOneOf(takenPartIn, word)) return false;
  // "het hervormen van de politie": the doing itself; "de vlucht" names one as well, but is no change.
  const doing = uses.find((use) => use.at === head && isNominal(use));
  if (
    doing &&
    (/ing$/.test(word) || natureOf(doing.infinitive) === 'change' || natureOf(doing.infinitive) === 'result')
  )
    return true;
  if (doing && tokens.slice(from, to).some((t) => t.norm === 'het') && word === doing.infinitive) return true;
  if (doing) return /(?:atie|sie|tie)$/.test(word);
  // "de ontsluiting van het achterland": of a verb that we do not know.
  const unknown = /\p{L}{5,}ing$/u.test(word) && tokens[head + 1]?.norm === 'van' && !isOneOf(noEffects, word);
  return unknown || QUALITY.test(word) || isOneOf(effectNouns, word);
}

/** Whether it names anything but what one takes part in or somebody: what a contribution can be an effect of. */
export function namesEffect(tokens: readonly Token[], uses: readonly VerbUse[], group: NounGroup): boolean {
  const head = tokens[group.head];
  if (!head || head.capital || isOneOf(takenPartIn, head.norm)) return false;
  return namesChange(tokens, uses, group) || !noEffects.has(head.norm);
}

const QUALITY =
  /(?:[^e]heid|iteit|isering|vorming|wording|bouw|handhaving|bescherming|bestrijding|beheersing|verlening)$|(?:ings|vredes|overgangs|transitie|hervormings|herstel|opbouw)proces(?:sen)?$/;
