import { norm, type Token } from '../tokens.ts';
import type { MainClause } from './clauses.ts';
import type { Paradigm } from './conjugate.ts';
import { paradigmOf, verbFormsOf } from './verb-forms.ts';
import { canBeFinite, type VerbUse } from './verb-uses.ts';

/** A passive clause, in token indices. */
export interface Passive {
  /** "wordt", "zullen". */
  readonly finite: number;
  /** What closes the clause. In "scholen worden herbouwd en leraren worden bijgeschoold" there are two. */
  readonly clusters: readonly Cluster[];
  /** The word that opens it where its verb stands last: "besloten is dat …"; -1 in a main clause. */
  readonly opener: number;
}

/** Participles with the "te", "worden" or "zijn" beside them, in token indices (end exclusive). */
export interface Cluster {
  readonly from: number;
  readonly to: number;
  readonly participles: readonly number[];
}

const BECOMES = /^(?:wordt|worden)$/;
const MODAL: Readonly<Record<string, string>> = {
  zal: 'zal',
  zullen: 'zal',
  moet: 'moet',
  moeten: 'moet',
  dient: 'dient',
  dienen: 'dient',
  kan: 'kan',
  kunnen: 'kan',
  mag: 'mag',
  mogen: 'mag',
};

/** Finds the passive that a sentence says its deed in; null where its verbs do not stand as those of a passive do. */
export function passiveOf(
  tokens: readonly Token[],
  uses: readonly VerbUse[],
  main: MainClause,
  isComplement: boolean,
): Passive | null {
  const finite = carrierOf(tokens, uses, main);
  if (finite === null) return null;
  const opener = isComplement ? tokens.findLastIndex((t, at) => at < finite && t.norm === 'dat') : -1;
  // Behind another verb than was taken for it, what it governs is still to be found.
  const governed = finite === main.finite?.at ? main.governed : uses.filter((use) => use.at > finite);
  const participles = governed
    .filter((use) => !use.afterTe && use.forms.has('participle') && !use.forms.has('inflected participle'))
    .map((use) => use.at);
  const clusters: Cluster[] = [];
  for (const at of participles)
    if (!clusters.some((known) => known.from <= at && at < known.to))
      clusters.push(clusterAt(tokens, at, participles, finite));
  return clusters.length > 0 ? { finite, clusters, opener } : null;
}

// "Voor zover de middelen strekken, worden …", "De informatie die wordt verzameld, wordt …": what was taken for the verb belongs to a clause in
// front of it or inside its subject. "De schepen kunnen worden ingezet": the first of two carries the other.
function carrierOf(tokens: readonly Token[], uses: readonly VerbUse[], { finite }: MainClause): number | null {
  const carries = (at: number): boolean => BECOMES.test(norm(tokens, at)) || norm(tokens, at) in MODAL;
  const relative = finite && finite.at > 1 && /^(?:die|dat|wat|waar\p{L}*)$/u.test(norm(tokens, finite.at - 1));
  if (finite && carries(finite.at) && !relative)
    return BECOMES.test(norm(tokens, finite.at)) && norm(tokens, finite.at - 1) in MODAL ? finite.at - 1 : finite.at;
  return uses.find((use) => carries(use.at) && canBeFinite(use) && norm(tokens, use.at - 1) === ',')?.at ?? null;
}

function clusterAt(tokens: readonly Token[], participle: number, all: readonly number[], finite: number): Cluster {
  const belongs = (at: number): boolean =>
    (at !== finite && /^(?:te|worden|zijn)$/.test(norm(tokens, at))) ||
    all.includes(at) ||
    (norm(tokens, at) === 'en' && all.includes(at - 1) && all.includes(at + 1));
  let from = participle;
  let to = participle + 1;
  while (belongs(from - 1)) from--;
  while (belongs(to)) to++;
  return { from, to, participles: all.filter((at) => at >= from && at < to) };
}

/** The verbs of the same clause in the active, third person singular. */
export interface ActiveVerbs {
  /** In the place of the finite verb: stelt, zal. */
  readonly finite: string;
  /** In the place of each cluster: op, opstellen, te hebben opgesteld; '' where nothing is left. */
  readonly closes: readonly string[];
  /** Where the verb stands last: opstelt, zal opstellen. */
  readonly last: string;
}

/** How a passive is said in the active; null where that is not sure. */
export function activeVerbs(tokens: readonly Token[], { finite, clusters }: Passive): ActiveVerbs | null {
  const verbs = clusters.map(({ participles }) => participles.map((at) => verbAt(tokens, at)));
  const [first] = verbs.flat();
  if (!first || verbs.flat().includes(null)) return null;
  const modal = MODAL[norm(tokens, finite)];
  if (modal === undefined) {
    const [cluster] = clusters;
    if (verbs.flat().length > 1 || !cluster || cluster.to - cluster.from > 1) return null;
    const { particle, present } = first;
    return { finite: present.third, closes: [particle], last: particle + present.third };
  }
  const closes = clusters.map((cluster, i) => infinitives(tokens, cluster, verbs[i] ?? []));
  const [close] = closes;
  if (close === undefined || closes.includes(null)) return null;
  return { finite: modal, closes: closes.map((words) => words ?? ''), last: `${modal} ${close}` };
}

// "wordt geacht te leveren": who is thought to do it is no object.
const JUDGED = /^(?:achten|veronderstellen|vermoeden|worden|zijn)$/;

// A participle of one verb only: "gedacht" may be of "denken" or of "gedenken".
function verbAt(tokens: readonly Token[], at: number): Paradigm | null {
  const readings = verbFormsOf(norm(tokens, at)).filter((form) => form.form === 'participle');
  const [infinitive, ...others] = new Set(readings.map((reading) => reading.infinitive));
  return infinitive === undefined || others.length > 0 || JUDGED.test(infinitive) ? null : paradigmOf(infinitive);
}

// "worden herzien" becomes "herzien", "te worden opgeleverd" "op te leveren", "zijn aangevuld" "hebben aangevuld".
function infinitives(
  tokens: readonly Token[],
  { from, to, participles }: Cluster,
  verbs: readonly (Paradigm | null)[],
): string | null {
  const words = tokens.slice(from, to).map((token) => token.norm);
  // "versleuteld worden verzonden": the one says how, the other what is done.
  if (words.filter((word) => word === 'en').length !== participles.length - 1) return null;
  if (words.includes('zijn')) return words.map((word) => (word === 'zijn' ? 'hebben' : word)).join(' ');
  if (!words.includes('worden')) return null;
  return verbs
    .map((verb) => {
      if (!verb) return '';
      const { infinitive, particle, present } = verb;
      return words.includes('te') ? [particle, 'te', present.plural].filter(Boolean).join(' ') : infinitive;
    })
    .join(' en ');
}
