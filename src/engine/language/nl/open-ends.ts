import { norm, type Token } from '../tokens.ts';
import { oneOf } from '../traits.ts';
import type { Around } from './around.ts';
import { canBeFinite } from './verb-uses.ts';

const DEPLOYMENT =
  /(?:militair|militairen|detachement|eenheid|eenheden|missie|operatie|bijdrage|deelname|inzet|uitzending|stationering|fregat|schip|schepen|helikopters?|vliegtuig|vliegtuigen|toestel|toestellen|peloton|compagnie|bataljon|brigade|batterij|mariniers|instructeurs?|trainers?|waarnemers?|waarneming|officieren|adviseurs|patrouilles?|vluchten|drones?|hospitaal|mijnenjagers?|mijnenruimers|luchtverdediging|raketafweer|vlootverband|hoofdkwartier|contingent|liaisongroep|aanwezigheid|aanwezig|actief|steun|troepen|f-35|f-35's|mq-9|marechaussee|defensie|politiemensen|genie|genisten|vliegers|piloten|duikers|artsen|verplegers|kwartiermakers|verkenners|analisten|specialisten|deskundigen|experts|agenten|rechercheurs|radars?|tanks|voertuigen|boten|vaartuig|vaartuigen|patriots?|teams?)$/;
// Who deploys, named by itself.
const DEPLOYER = /^(?:nederland|nederlandse|defensie|krijgsmacht|onze|[zh]r\.ms\.?)$/;
const DEPLOYING = new Set([
  'bijdragen',
  'deelnemen',
  'uitzenden',
  'stationeren',
  'legeren',
  'patrouilleren',
  'steunen',
  'bemannen',
]);
// What lasts by contract or by law is no deployment.
const CONTRACT =
  /(?:contract|contracten|overeenkomst|overeenkomsten|huur|pacht|dienstverband|aanstelling|vergunning|vergunningen|verlof|status|visum|concessie|licentie|mandaat|mandaten|verdrag|wet|handvest)$/;

/** Whether an end is left open to a deployment: not to a contract, a mandate or a licence. */
export const isOfDeployment = ({ tokens, uses }: Around): boolean =>
  (tokens.some((t) => DEPLOYMENT.test(t.norm) || DEPLOYER.test(t.norm)) ||
    uses.some((use) => DEPLOYING.has(use.infinitive))) &&
  !tokens.some((t) => CONTRACT.test(t.norm));

// "zolang de missie duurt" ends when that does.
const ANCHORED =
  /(?:missie|operatie|inzet|mandaat|project|programma|fase|oefening|contract|verdrag|verkiezingen|looptijd)$/;
const NEEDED =
  /^(?:nodig|behoefte|noodzakelijk|gewenst|wenselijk|vereist|vraagt|vragen|verlangt|eist|baat|overbodig|misbaar|zinvol|opportuun)$/;
const STATE =
  /^(?:rust|vrede|veiligheid|veilig|stabiliteit|stabiel|situatie|toestand|dreiging|nodig|noodzakelijk|orde|gezag|omstandigheden|spanning|spanningen|wenselijk|mogelijk|oplossing|gevaar|conflict|oorlog|crisis|geweken|gestabiliseerd|hersteld|geklaard|vertrouwen|overbodig|zelfstandig|eigen|gedaan|klaar|volbracht|niet|geen)$/;

const JUDGES = /^(?:on)?(?:verstandig|wenselijk|verantwoord|mogelijk|gewenst|raadzaam|zinvol)$/;

const MAY_LAST = oneOf(['zolang', 'zo', 'totdat', 'tot']);

/**
 * Finds clauses that tie an end to nothing that can be seen to have come: "zolang dat nodig is", "totdat de rust is weergekeerd". Gives the indices
 * of their words.
 */
export function openClausesOf(around: Around): number[][] {
  const { tokens, uses } = around;
  const found: number[][] = [];
  for (const at of MAY_LAST.placesIn(tokens)) {
    const word = norm(tokens, at);
    const lasts = word === 'zolang' || (word === 'zo' && norm(tokens, at + 1) === 'lang');
    const until =
      word === 'totdat' || (word === 'tot' && /^(?:dat|de|het|er|op|aan)$/.test(tokens[at + 1]?.norm ?? ''));
    if (!lasts && !until) continue;
    const close = tokens.findIndex((t, i) => i > at && (t.kind === 'mark' || t.norm === 'maar'));
    const end = close < 0 ? tokens.length : close;
    const clause = tokens.slice(at + 1, end);
    // "zolang de missie daaraan behoefte heeft" does not end with the mission.
    const anchored = clause.some((t) => ANCHORED.test(t.norm)) && !clause.some((t) => NEEDED.test(t.norm));
    if (anchored || clause.some((t) => t.kind === 'number' || t.norm.startsWith('‹'))) continue;
    // "tot de rust is weergekeerd" is a clause; "tot de missie" is none.
    const hasVerb = uses.some((use) => use.at > at && use.at < end && canBeFinite(use));
    if (until && !(hasVerb && clause.some((t) => STATE.test(t.norm)))) continue;
    const from = tokens[at - 1]?.norm === 'voor' ? at - 1 : at;
    // "acht dit onverstandig zolang daar gevochten wordt": how long a judgement holds.
    if (
      JUDGES.test(norm(tokens, from - 1)) &&
      tokens.slice(0, from).some((t) => /^(?:acht|achten|vindt|vinden)$/.test(t.norm))
    )
      continue;
    found.push(Array.from({ length: end - from }, (_, i) => from + i));
  }
  return found.length > 0 && isOfDeployment(around) ? found : [];
}

/** Whether what lasts is called ours: "De Nederlandse duikers blijven …". */
export const isCalledOurs = (tokens: readonly Token[]): boolean => tokens.some((t) => DEPLOYER.test(t.norm));
