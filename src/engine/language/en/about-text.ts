import type { Token } from '../tokens.ts';

/** "This letter describes …", "I hereby send you …", "Annex 2 contains …": about the text itself. */
export function isAboutText(tokens: readonly Token[], action: string): boolean {
  const words = tokens.slice(0, 8).map((t) => t.norm);
  if (words.some((w) => /^(?:hereby|herewith)$/.test(w))) return true;
  const thisPaper =
    /^(?:this|the)$/.test(words[0] ?? '') &&
    /^(?:letter|strategy|document|response|annex|report|section|chapter|paper)$/.test(words[1] ?? '');
  if (thisPaper && (words[0] === 'this' || words[1] === 'strategy')) return true;
  if (isGoalElsewhere(tokens)) return true;
  // "the government informs both Houses beforehand", "reports deployments under article 97": what the Constitution asks, time and again.
  const isDuty =
    tokens.some(
      (t, at) =>
        t.norm === 'beforehand' ||
        (t.norm === 'advance' && tokens[at - 1]?.norm === 'in') ||
        (t.norm === 'article' && tokens[at - 1]?.norm === 'under'),
    ) && !tokens.some((t) => t.norm === 'will');
  if (/^(?:inform|notify|report)$/.test(action) && isDuty) return true;
  return (
    /^(?:inform|notify|send|present|offer)$/.test(action) &&
    /^(?:in accordance|pursuant to|in line|with this|by means|further to|following the|at the request)/.test(
      words.join(' '),
    ) &&
    words.some((w) => /^(?:article|letter|request)$/.test(w))
  );
}

// "The aim of the exercise is described in annex 1", "The goals are set out in the strategy": where they are to be found.
function isGoalElsewhere(tokens: readonly Token[]): boolean {
  // Nothing else is said: "… in annex 1 and will be raised" goes on.
  if (tokens.some((t) => t.norm === 'will')) return false;
  const words = tokens.map((t) => t.norm).join(' ');
  return /^(?:the|its|our|their|these|those|all) (?:\S+ ){0,2}(?:goals?|aims?|objectives?|targets?|ambitions?)(?: of (?:\S+ ){1,4}| )(?:is|are) (?:(?:described|set out|laid down|listed|explained|elaborated|contained|stated|found|included) in|in (?:annex|chapter|section|paragraph|table|the (?:\S+ ){0,3}(?:strategy|letter|annex|document|report|plan|memorandum)))\b[^:]*$/.test(
    words,
  );
}
