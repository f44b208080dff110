import type { Token } from '../tokens.ts';

const ABOUT_TEXT = /^(?:hierbij|hieronder|hierna|bijgaand|bijgevoegd|onderstaand|onderstaande)$/;
const WRITING =
  /^(?:uiteenzetten|ingaan|beschrijven|toelichten|schetsen|behandelen|beantwoorden|bespreken|uitleggen|opsommen)$/;
const OFFERING = /^(?:informeren|inlichten|berichten|aanbieden|toezenden|toesturen|toekomen|doen|antwoorden)$/;
const OCCASION =
  /^(?:in overeenstemming|overeenkomstig|conform|ingevolge|mede namens|naar aanleiding|met deze|in deze|op verzoek|middels deze|door middel)/;

/** "Hierbij ontvangt uw Kamer …", "In overeenstemming met artikel 100 … informeert het kabinet u": done by the letter itself. */
export function isAboutText(tokens: readonly Token[], action: string): boolean {
  // "zendt het kabinet deze brief"
  const thisLetter = (): boolean =>
    tokens.some((t, at) => t.norm === 'deze' && tokens.slice(at + 1, at + 6).some((n) => /brief$/.test(n.norm)));
  if (/^(?:zenden|sturen|aanbieden|toezenden|toesturen|doen)$/.test(action) && thisLetter()) return true;
  // "Op verzoek van de Kamer zet ik hieronder de stappen uiteen."
  if (WRITING.test(action) && tokens.some((t) => /^(?:hieronder|hierna|onderstaand|bovenstaand)$/.test(t.norm)))
    return true;
  if (ABOUT_TEXT.test(tokens.find((t) => t.kind === 'word')?.norm ?? '')) return true;
  if (!OFFERING.test(action)) return false;
  const words = tokens.filter((t) => t.kind === 'word').slice(0, 3);
  return OCCASION.test(words.map((t) => t.norm).join(' '));
}
