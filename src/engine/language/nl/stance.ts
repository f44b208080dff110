import type { Stance } from '../concept.ts';
import type { Mention } from './actors.ts';
import type { Predicate } from './predicates.ts';
import type { Token } from './tokens.ts';

const MANDATE = /^(?:mandaat|mandaattekst|resolutie|verdrag|handvest|geweldsinstructie|zeerecht|oorlogsrecht|volkenrecht|statuut|statuten|alarmfase|grondwet|wet|wetboek|rules|roe)$/;
const COST = /^(?:kosten|uitgaven|raming|meerkosten|uitvoeringskosten|lasten|begroting)$/;
const COSTING = new Set(['ramen', 'begroten', 'dekken', 'bekostigen', 'kosten', 'bedragen', 'financieren', 'drukken']);

/** Tells whether the writer speaks for himself, and of what. */
export function stanceOf(tokens: readonly Token[], predicate: Predicate, subject: Mention): Stance {
  if (tokens.at(-1)?.norm === '?') return 'question';
  if (isReported(tokens)) return 'reported';
  if (isCost(tokens, predicate, subject)) return 'cost';
  return isMandate(tokens, predicate, subject) ? 'mandate' : 'writer';
}

// "Volgens de commissie …", "…, aldus IOB". "Volgens de norm" and "volgens bijlage 2" are a measure, and come later in the sentence.
function isReported(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.norm;
  if (first === 'volgens' || first === 'blijkens') return !/^(?:plan|planning)$/.test(tokens[1]?.norm ?? '');
  if (tokens.some((t) => t.norm === 'aldus')) return true;
  return tokens.some(
    (t, at) =>
      (t.norm === 'volgens' || t.norm === 'blijkens') &&
      /^(?:het|de|haar|zijn|een)$/.test(tokens[at + 1]?.norm ?? '') &&
      /^(?:mandaat|commissie|bemiddelaar|raad|adviesraad|onderzoekers|evaluatie|rapport|resolutie|halfjaarrapport|artillerist|zeerecht|rekenkamer|verenigde|vn|eu|iob)$/.test(tokens[at + 2]?.norm ?? ''),
  );
}

// A cost statement: what is spent, and from which budget.
function isCost(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  if (subject.who === 'own' && !COSTING.has(predicate.action)) return false;
  if (COSTING.has(predicate.action)) return true;
  if (tokens.slice(subject.from, subject.to).some((t) => COST.test(t.norm))) return true;
  return /(?:reserveren|uittrekken|begroten)/.test(predicate.action) && tokens.some((t) => t.norm === 'euro' || t.norm.startsWith('€'));
}

// What a mandate, treaty or law lets somebody do. Our own subject with a plain promise speaks for itself.
function isMandate(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  if (predicate.modality === 'may') return true;
  if (tokens.some((t, at) => t.norm === 'taak' && tokens[at - 1]?.norm === 'tot')) return true;
  if (subject.who === 'own') return false;
  return tokens.some((t) => MANDATE.test(t.norm) && (predicate.nature !== 'act' || t.start <= (tokens[3]?.start ?? 0)));
}
