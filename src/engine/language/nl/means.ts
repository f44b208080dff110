import type { Moment } from '../moments.ts';
import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import { groupAt } from './noun-groups.ts';
import type { FoundPhrase } from './phrases.ts';
import type { VerbUse } from './verb-uses.ts';

/**
 * Finds by what something is done: "door rechters op te leiden", "met twee adviseurs", "via een fonds", "in de vorm van trainingen". With whom it is
 * done ("samen met de EU"), when ("met ingang van 1 mei") or why ("met het oog op de verkiezingen") is no means.
 */
export function meansOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  mentions: readonly Mention[],
  moments: readonly Moment[],
): FoundPhrase[] {
  if (!OPENS.in(tokens)) return [];
  return tokens.flatMap((token, at): FoundPhrase[] => {
    if (!OPENS.is(token)) return [];
    const found =
      (DIRECT.test(token.norm) && !isMention(mentions, at + 1)) ||
      (token.norm === 'door' && opensMeans(tokens, uses, mentions, at)) ||
      (token.norm === 'met' && isInstrument(tokens, uses, mentions, moments, at)) ||
      // "…, en ondersteunt daarmee": what stands in front of it in the sentence; at its head it points to another sentence.
      (BACK.test(token.norm) && (at === 0 || at > 2)) ||
      FORMS.some((form) => form.every((word, i) => tokens[at + i]?.norm === word));
    return found ? [{ kind: 'means', tokens: [at] }] : [];
  });
}

const DIRECT = /^(?:via|middels|d\.m\.v|dankzij)$/;
const BACK = /^(?:daarmee|hiermee|waarmee|ermee|daardoor|hierdoor)$/;
const FORMS = ['in de vorm van', 'bij wijze van', 'onder meer door', 'aan de hand van', 'bestaande uit'].map((form) =>
  form.split(' '),
);

const OPENS = traitOf(
  (word) =>
    word === 'door' ||
    word === 'met' ||
    DIRECT.test(word) ||
    BACK.test(word) ||
    FORMS.some(([first]) => first === word),
);

const mentionAt = (mentions: readonly Mention[], at: number): Mention | undefined =>
  mentions.find((m) => m.from <= at && at < m.to);
const isMention = (mentions: readonly Mention[], at: number): boolean => mentionAt(mentions, at) !== undefined;

// "door agenten op te leiden", "door de levering van schepen"; "door de marechaussee" names who does it.
function opensMeans(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  mentions: readonly Mention[],
  at: number,
): boolean {
  if (uses.some((use) => use.afterTe && use.at > at && use.at - at < 14)) return true;
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || next.capital) return false;
  const named = mentionAt(mentions, at + 1);
  // "door de inzet van waarnemers": what they do, not who they are.
  if (named)
    return tokens.slice(named.from, named.to).some((t) => /^(?:inzet|bijdrage|aanwezigheid|steun)$/.test(t.norm));
  const group = groupAt(tokens, uses, at + 1);
  // "de route door de Baai van Elvas": a place is no means either.
  return next.norm === 'middel' || (group !== null && !tokens[group.head]?.capital);
}

// What "met" opens that is no instrument.
const CIRCUMSTANCE =
  /^(?:oog|ingang|name|betrekking|uitzondering|inachtneming|inbegrip|dien|elkaar|instemming|voorrang|spoed|klem|overtuiging|nadruk|aandacht|doel|als|ambitie|vertrouwen|respect|ervaring|achterneming|terugwerkende|behoud|verwijzing|dank|genoegen|belangstelling)$/;
// Who or what stands beside "met" takes it for itself: "samen met", "in overleg met", "de handel met".
const TAKERS =
  /^(?:samen|tezamen|gezamenlijk|overleg|samenwerking|afstemming|lijn|verband|overeenstemming|vergelijking|contact|contacten|dialoog|gesprek|gesprekken|band|banden|betrekkingen|handel|grens|relatie|relaties|rekening|houdend|conflict|oorlog|vrede|verzoening|akkoord|afspraken|overeenkomst|verdrag|aansluiting|uitwisseling|solidariteit|en|partners|coordinatie|verbinding)$/;

function isInstrument(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  mentions: readonly Mention[],
  moments: readonly Moment[],
  at: number,
): boolean {
  if (TAKERS.test(tokens[at - 1]?.norm ?? '') || moments.some((m) => m.from <= at && at < m.to)) return false;
  const next = tokens[at + 1];
  if (!next || tokens.slice(at + 1, at + 4).some((t) => CIRCUMSTANCE.test(t.norm))) return false;
  if (next.kind === 'number' || next.norm.startsWith('‹')) return true;
  const definite = /^(?:de|het|deze|die)$/.test(next.norm);
  const named = mentionAt(mentions, at + 1) ?? mentionAt(mentions, at + 2);
  // "met politieadviseurs" sends them; "met de minister" goes along with him.
  if (named) return named.who === 'own' && !definite && !next.capital;
  const group = groupAt(tokens, uses, at + 1);
  return group !== null && !tokens[group.head]?.capital;
}
