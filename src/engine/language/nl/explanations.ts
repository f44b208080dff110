import type { Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';

const UNMEASURED =
  /^(?:streefwaarde|streefwaarden|nulmeting|indicator|indicatoren|kwantificeren|getal|getallen|cijfer|cijfers|percentage|percentages|streefcijfer|streefcijfers|meetwaarde|norm|maatstaf|maat|meten|aantal|aantallen)$/;
const UNPROMISED = /^(?:resultaat|resultaten|besluit|toezegging|toezeggen|uitkomst|garantie)$/;
const UNDATED = /^(?:termijn|einddatum|datum|tijdpad|deadline|jaartal|planning)$/;

// "geen streefwaarde", "een getal blijft achterwege", "ziet af van een percentage", "een nulmeting ontbreekt".
const leavesOut = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, at) =>
      /^(?:geen|niet|zonder|achterwege|weggelaten|afgezien|afzien|afziet)$/.test(t.norm) ||
      (t.norm === 'af' && tokens.slice(0, at).some((before) => /^(?:ziet|zien)$/.test(before.norm))) ||
      (/^(?:ontbreekt|ontbreken)$/.test(t.norm) &&
        tokens
          .slice(Math.max(0, at - 3), at)
          .some((before) => UNMEASURED.test(before.norm) || UNDATED.test(before.norm))),
  );

const EXPLAINS = oneOf(['omdat', 'want', 'aangezien', 'doordat', 'daar']);

/** Finds why something is left open: "wij kiezen niet voor een streefwaarde, omdat …", "wij noemen geen termijn, omdat …" (comply or explain). */
export function explanationsOf(tokens: readonly Token[]): { at: number[]; of: 'measure' | 'deadline' | 'result' }[] {
  if (!EXPLAINS.in(tokens)) return [];
  const because = tokens.findIndex((t) => EXPLAINS.is(t));
  if (because < 0 || !leavesOut(tokens)) return [];
  // "Een besluit kan nog niet, omdat cijfers ontbreken": what is left open stands in front of the reason, where it stands at all.
  const of = leftOpen(tokens.slice(0, because)) ?? leftOpen(tokens);
  if (!of) return [];
  const end = tokens.findIndex((t, i) => i > because && (t.norm === ';' || t.norm === '.'));
  return [{ at: Array.from({ length: (end < 0 ? tokens.length : end) - because }, (_, i) => because + i), of }];
}

function leftOpen(tokens: readonly Token[]): 'measure' | 'deadline' | 'result' | null {
  if (tokens.some((t) => UNMEASURED.test(t.norm))) return 'measure';
  if (tokens.some((t) => UNDATED.test(t.norm))) return 'deadline';
  return tokens.some((t) => UNPROMISED.test(t.norm)) ? 'result' : null;
}
