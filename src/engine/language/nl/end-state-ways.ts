import type { Token } from '../tokens.ts';
import { isOneOf } from './compounds.ts';
import { isThanksToUs, lowers, reachesNought } from './end-state-outcomes.ts';
import { doing, goodIn, isObject, own, plagueIn, type Reader, type Scene } from './end-state-scene.ts';
import { bringing, changing, conditions, counted, ending, places, turnedInto } from './lexicon/end-states.ts';
import type { VerbUse } from './verb-uses.ts';

// "neemt de grondoorzaken van migratie weg", "beëindigt de burgeroorlog"
const ends: Reader = (scene) => {
  const use = doing(scene, ending);
  if (!use) return null;
  const at = plagueIn(scene);
  // The vicious circle is broken of whatever it is.
  const circle =
    use.infinitive === 'doorbreken' ? scene.tokens.findIndex((t) => /^(?:cirkel|spiraal)$/.test(t.norm)) : -1;
  const what = at >= 0 ? at : circle;
  return what >= 0 && isObject(scene, what) ? [...own(use), what] : null;
};

// "maakt een einde aan de honger", "roept het geweld een halt toe", "rekent af met de maffianetwerken", "bevrijdt Dorva van extremisme"
const putsAnEnd: Reader = (scene) => {
  const { tokens } = scene;
  const stops = doing(scene, STOPPING);
  const rids = doing(scene, RIDDING);
  const at = stops || rids ? plagueIn(scene) : -1;
  if (at < 0) return null;
  const stop = tokens.findIndex((t, i) => /^(?:eind|einde|halt)$/.test(t.norm) && tokens[i - 1]?.norm === 'een');
  if (stops && stop >= 0) return [...own(stops), stop];
  const led =
    /^(?:met|van|aan|uit)$/.test(tokens[at - 1]?.norm ?? '') ||
    /^(?:met|van|aan|uit)$/.test(tokens[at - 2]?.norm ?? '');
  return rids && led ? [...own(rids), at] : null;
};
const STOPPING = new Set([
  'maken',
  'roepen',
  'toeroepen',
  'toebrengen',
  'brengen',
  'komen',
  'streven',
  'toewerken',
  'nastreven',
]);
const RIDDING = new Set([
  'afrekenen',
  'ontdoen',
  'bevrijden',
  'verlossen',
  'afhelpen',
  'ontworstelen',
  'onttrekken',
  'losmaken',
  'vrijmaken',
  'zuiveren',
]);

// "herstelt de vrede", "brengt rust en orde op de vlakte", "brengt de volkeren tot een bestand", "zorgt ervoor dat er vrede heerst"
const brings: Reader = (scene) => {
  const use = doing(scene, bringing) ?? scene.done.find((u) => u.infinitive === 'houden' && scene.tokens.some(isKept));
  const at = use ? goodIn(scene) : -1;
  if (!use || at < 0 || scene.tokens.some((t) => BROUGHT_UP.test(t.norm))) return null;
  return !isOurs(scene, at) && isBeside(scene, use, at) ? [...own(use), at] : null;
};

// "houdt de vrede in stand"
const isKept = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  token.norm === 'stand' && tokens[at - 1]?.norm === 'in';

// "brengt de vrede ter sprake": talked about, not brought about.
const BROUGHT_UP = /^(?:sprake|aandacht|agenda|voren|kaart|herinnering|tafel|verband|rekening)$/;

// "de rechtsstaat versterken en ontheemden terugbrengen": another verb between the two has the noun for itself.
const isBeside = ({ done }: Scene, use: VerbUse, at: number): boolean =>
  !done.some((other) => other.at > Math.min(use.at, at) && other.at < Math.max(use.at, at));

// "de veiligheid van onze posten", "orde in de administratie": of our own house.
const isOurs = ({ tokens }: Scene, at: number): boolean =>
  /^(?:van|voor)$/.test(tokens[at + 1]?.norm ?? '') &&
  !tokens.slice(at + 2, at + 8).some((t) => t.capital || places.has(t.norm));

// "stabiliseert Karvanië", "verzoent de oevergemeenschappen"
const changes: Reader = (scene) => {
  const use = doing(scene, changing);
  if (!use) return null;
  const at = scene.abroad.find((i) => !/^(?:in|uit|op|bij|voor|aan|met)$/.test(governor(scene.tokens, i)));
  return at === undefined ? null : [...own(use), at];
};

const governor = (tokens: readonly Token[], at: number): string => {
  const before = tokens[at - 1]?.norm ?? '';
  return /^(?:de|het|heel|hele|een)$/.test(before) ? (tokens[at - 2]?.norm ?? '') : before;
};

// "maakt Zuid-Dorva stabiel", "maakt van Dorva een democratie", "verandert Dorva in een rechtsstaat"
const turns: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, TURNING);
  if (!use || scene.abroad.length === 0) return null;
  const { abroad } = scene;
  const near = (at: number, ...before: string[]): boolean => before.includes(tokens[at]?.norm ?? '');
  const into = tokens.findIndex(
    (t, at) =>
      turnedInto.has(t.norm) &&
      (use.infinitive === 'maken'
        ? tokens.some((w, i) => w.norm === 'van' && abroad.includes(i + 1) && i < at)
        : tokens.slice(Math.max(0, at - 4), at).some((_, i) => near(Math.max(0, at - 4) + i, 'in', 'tot', 'naar'))),
  );
  if (into >= 0) return [...own(use), into];
  if (use.infinitive !== 'maken') return null;
  const made = tokens.findIndex(
    (t, at) => conditions.has(t.norm) && abroad.some((i) => i < at && at - i < 6) && !isAdjective(tokens, at),
  );
  const placed = abroad.some(
    (i) => /^(?:in|uit|op|bij)$/.test(governor(tokens, i)) && i < made && tokens[i - 1]?.norm !== 'van',
  );
  return made >= 0 && !placed ? [...own(use), made] : null;
};
const TURNING = new Set([
  'smeden',
  'aaneensmeden',
  'opbouwen',
  'maken',
  'veranderen',
  'transformeren',
  'omvormen',
  'hervormen',
  'ombouwen',
  'herscheppen',
  'omtoveren',
]);

const isAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm.endsWith('e') === true && tokens[at + 1]?.kind === 'word';

// "beweegt alle VN-lidstaten tot ratificatie", "krijgt alle vijf permanente leden achter afschaffing"
const movesAll: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, MOVING);
  if (!use) return null;
  const whoIs = (kind: RegExp): number =>
    tokens.findIndex((t, at) => kind.test(t.norm) && tokens.slice(at + 1, at + 5).some((n) => STATES.test(n.norm)));
  const all = whoIs(/^(?:alle|elk|ieder)$/);
  const towards = tokens.some(
    (t, at) => at > all && /^(?:tot|ertoe|achter|over|zover|mee|tafel|onderhandelingstafel)$/.test(t.norm),
  );
  if (all >= 0 && towards) return [...own(use), all];
  // "beweegt de strijdende partijen tot een bestand"
  const fighting = whoIs(/^(?:strijdende|oorlogvoerende|vechtende)$/);
  const tot = tokens.findIndex((t, at) => at > fighting && t.norm === 'tot');
  const peace = tokens.findIndex((t, at) => at > tot && PEACE.test(t.norm));
  return fighting >= 0 && tot >= 0 && peace >= 0 ? [...own(use), fighting] : null;
};
const PEACE = /^(?:bestand|wapenstilstand|staakt-het-vuren|vrede|vredesakkoord|vredesverdrag|ontwapening)$/;
const MOVING = new Set([
  'bewegen',
  'krijgen',
  'overhalen',
  'brengen',
  'overtuigen',
  'dwingen',
  'meekrijgen',
  'scharen',
  'verenigen',
  'winnen',
]);
const STATES =
  /(?:staten|lidstaten|machten|naties|volken|landen|leden|regeringen|kuststaten|partijen|mogendheden|land|staat)$/;

// "doet de roep om afscheiding in Oost-Dorva verstommen"
const makesCease: Reader = (scene) => {
  const use = scene.done.find((u) => u.infinitive === 'doen' || u.infinitive === 'laten');
  if (!use) return null;
  const ceasing = scene.tokens.findIndex((t) =>
    /^(?:verstommen|verdwijnen|ophouden|eindigen|zwijgen|bedaren|luwen)$/.test(t.norm),
  );
  return ceasing >= 0 && scene.abroad.length > 0 ? [...own(use), ceasing] : null;
};

// "streeft naar duurzame vrede", "werkt toe naar een democratisch Dorva"
const strivesFor: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, STRIVING);
  if (!use) return null;
  const { abroad } = scene;
  const state = tokens.findIndex((t, at) => conditions.has(t.norm) && abroad.some((i) => i > at && i - at < 4));
  // "het einde van de oorlog", "een wereld zonder honger"
  const plague = plagueIn(scene);
  const ended =
    plague >= 0 && tokens.slice(Math.max(0, plague - 6), plague).some((t) => ENDING_NOUN.test(t.norm)) ? plague : -1;
  const without = tokens.findIndex(
    (t, i) => t.norm === 'zonder' && /^(?:wereld|land|regio)$/.test(tokens[i - 1]?.norm ?? ''),
  );
  if (without > use.at) return [without];
  const at = state >= 0 ? state : ended >= 0 ? ended : goodIn(scene);
  const led = tokens.slice(use.at, at).some((t) => /^(?:naar|na)$/.test(t.norm));
  return at > use.at && (led || use.infinitive !== 'streven') ? [at] : null;
};
const ENDING_NOUN = /^(?:eind|einde|beeindiging|uitbanning|uitroeiing|oplossing|beslechting|zonder)$/;
const STRIVING = new Set(['streven', 'toewerken', 'nastreven', 'beogen', 'ambiëren']);

// "leidt Dorva uit de crisis", "haalt het land uit de armoede"
const leadsOut: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, LEADING);
  if (!use || scene.abroad.length === 0) return null;
  const at = plagueIn(scene);
  const led = at > 0 && tokens.slice(Math.max(0, at - 3), at).some((t) => t.norm === 'uit');
  return led ? [...own(use), at] : null;
};
const LEADING = new Set(['leiden', 'halen', 'trekken', 'tillen', 'voeren', 'loodsen', 'brengen', 'redden']);

// "zorgt ervoor dat Dorva een rechtsstaat wordt", "bereikt dat niemand in Dorva nog honger lijdt"
const makesThat: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, MAKING_THAT);
  const dat = use ? tokens.findIndex((t, at) => at > use.at && t.norm === 'dat') : -1;
  if (!use || dat < 0 || !scene.abroad.some((at) => at > dat)) return null;
  const state = tokens.findIndex(
    (t, at) =>
      at > dat &&
      IS_SO.test(t.norm) &&
      tokens.slice(dat, at).some((n) => conditions.has(n.norm) || turnedInto.has(n.norm)),
  );
  const ended = tokens.findIndex((t, at) => at > dat && HAS_ENDED.test(t.norm) && plagueIn(scene) > dat);
  const all = tokens.findIndex(
    (t, at) =>
      at > dat &&
      (/^(?:niemand|nergens|iedereen)$/.test(t.norm) ||
        (/^(?:alle|elke|ieder|iedere)$/.test(t.norm) && isOneOf(counted, tokens[at + 1]?.norm ?? ''))),
  );
  const at = [state, ended, all].find((found) => found >= 0);
  return at === undefined ? null : [...own(use), at];
};
const MAKING_THAT = new Set(['zorgen', 'bereiken', 'bewerkstelligen', 'realiseren', 'maken', 'willen']);
const IS_SO = /^(?:is|zijn|wordt|worden|blijft|blijven)$/;
const HAS_ENDED =
  /^(?:verdwijnt|verdwijnen|verdwenen|eindigt|eindigen|ophoudt|ophouden|stopt|stoppen|wijkt|uitsterft)$/;

// "brengt het regime ten val", "helpt de honger de wereld uit"
const topples: Reader = (scene) => {
  const { tokens } = scene;
  const use = doing(scene, TOPPLING);
  if (!use) return null;
  const at = plagueIn(scene);
  const fall = tokens.findIndex(
    (t, i) => /^(?:val|einde)$/.test(t.norm) && /^(?:ten|tot)$/.test(tokens[i - 1]?.norm ?? ''),
  );
  const out = tokens.findIndex((t, i) => t.norm === 'wereld' && tokens[i + 1]?.norm === 'uit');
  const found = fall >= 0 ? fall : out;
  return at >= 0 && found >= 0 ? [...own(use), found] : null;
};

const TOPPLING = new Set(['brengen', 'komen', 'maken']);

/** All ways, in the order in which they are tried. */
export const ways: readonly Reader[] = [
  ends,
  putsAnEnd,
  changes,
  turns,
  movesAll,
  makesCease,
  reachesNought,
  strivesFor,
  leadsOut,
  makesThat,
  lowers,
  topples,
  isThanksToUs,
  brings,
];
