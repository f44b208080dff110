import type { Nature, Who } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { traitOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { prepositions } from './lexicon/function-words.ts';
import { activityNouns } from './lexicon/verb-classes.ts';
import { natureOfDeed } from './named-deeds.ts';
import { groupAt } from './noun-groups.ts';
import type { VerbUse } from './verb-uses.ts';

/** The words that announce a goal, in token indices (end exclusive), and whose goal it says it is. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly owner: Who;
  readonly of: 'mission' | 'contribution' | null;
}

const CONTRIBUTION = /^(?:bijdrage|inzet|deelname|detachement|eenheid|missiebijdrage|trainingsbijdrage)$/;
const MISSION = /^(?:missie|operatie|\p{L}+missie|\p{L}+operatie)$/u;

/**
 * What kind of doing the goal is said to be; null when it names a thing or state. "… is het voeren van een dialoog", "… is om scholen te bezoeken" and
 * "…: meelopen in patrouilles" are acts; a that-clause names a state.
 */
export function contentOf(tokens: readonly Token[], frame: Frame, uses: readonly VerbUse[]): Nature | null {
  const dat = tokens.findIndex((t, i) => i >= frame.to && t.norm === 'dat');
  const within = (use: VerbUse): boolean => use.at >= frame.to && (dat < 0 || use.at < dat);
  // "… is de opsporing te versnellen": the infinitive says what is done, whatever nouns stand in front of it.
  const deed = uses.find((use) => within(use) && use.afterTe && !tokens.slice(frame.to + 1, use.at).some(opensAnother));
  if (deed) return natureOfDeed(tokens, deed);
  // "… is dat er een meldpunt komt": a product.
  if (
    dat >= 0 &&
    dat - frame.to < 3 &&
    tokens[dat + 1]?.norm === 'er' &&
    tokens.slice(dat).some((t) => /^(?:komt|komen|ligt|liggen)$/.test(t.norm))
  )
    return 'announce';
  // "… is het doel van de Nederlandse inzet": whose goal it is.
  const whose = tokens[frame.to]?.norm === 'van';
  const named = whose ? undefined : uses.find((use) => within(use) && use.forms.has('noun'));
  // "… is een dialoog met Dorva", "… is bewustwording bij gemeenten"
  const thing = whose ? null : groupAt(tokens, uses, frame.to);
  if (thing && activityNouns.has(tokens[thing.head]?.norm ?? '')) return 'act';
  // "is de doelstelling van IenW voor 2026 het agenderen van": behind whose goal it is.
  const doing = uses.find(
    (use) =>
      within(use) && use.forms.has('noun') && tokens[use.at - 1]?.norm === 'het' && tokens[use.at + 1]?.norm === 'van',
  );
  if (doing) return natureOfDeed(tokens, doing);
  if (named) return isStateOf(tokens, frame, named) ? null : natureOfDeed(tokens, named);
  // "het in stand houden van een gespreksronde"
  const split = uses.find(
    (use) =>
      within(use) &&
      use.forms.has('infinitive') &&
      tokens[frame.to]?.norm === 'het' &&
      use.at - frame.to <= 4 &&
      tokens[use.at + 1]?.norm === 'van',
  );
  if (split) return natureOfDeed(tokens, split);
  const colon = tokens.findIndex((t, i) => i >= frame.to && i < frame.to + 6 && t.norm === ':');
  // "… is meepraten over de slotverklaring": right behind the verb the infinitive names what is done.
  const bare = uses.find(
    (use) => use.forms.has('infinitive') && ((colon >= 0 && use.at > colon) || use.at === frame.to),
  );
  if (bare) return natureOfDeed(tokens, bare);
  // "Het uitwisselen van ervaringen is in 2026 het doel": said in front of the announcement.
  const before = uses.find((use) => use.at < frame.from && use.forms.has('noun'));
  return before && frame.from > 2 ? natureOfDeed(tokens, before) : null;
}

const opensAnother = (token: Token): boolean => /^(?:om|door|zonder|zodat|waardoor)$/.test(token.norm);

// "is een zelfstandig functionerende meldkamer", "is een hechtere samenwerking": a noun group whose doing is no more than its name.
const isStateOf = (tokens: readonly Token[], frame: Frame, use: VerbUse): boolean =>
  use.at - frame.to > 4 || tokens.slice(Math.max(frame.to, use.at - 3), use.at).some((t) => t.norm === 'een');

const GOAL =
  /^(?:sub|hoofd|eind|beleids|streef|tussen|kern|deel|missie|programma|jaar)?(?:doel|doelen|doelstelling|doelstellingen|doelwaarde|streefwaarde|streefcijfer|streefgetal|streefpercentage|ambitie|ambities|oogmerk|streefbeeld|eindbeeld|streven|bedoeling)$/;
const BEING = /^(?:is|zijn|bestaat|bestaan|blijft|blijven|luidt|luiden|behelst|betreft|vormt|vormen|omvat)$/;

const MAY_ANNOUNCE = traitOf(
  (word) =>
    GOAL.test(word) ||
    /^(?:situatie|eindsituatie|uitkomst|resultaat|eindresultaat|toestand|inzet|wat|ziet|zien|staat|gaat|beoogd|perspectief|toekomstbeeld|vergezicht)$/.test(
      word,
    ),
);

/** Finds how the sentence announces a goal: "Doel van BZ is …", "Hoofddoel: …", "… heeft tot doel …", "… is een doelstelling van BZ". */
export function frameOf(
  tokens: readonly Token[],
  main: MainClause,
  mentions: readonly Mention[],
  subject: Mention,
): Frame | null {
  if (!MAY_ANNOUNCE.in(tokens)) return null;
  return (
    announced(tokens, main, mentions) ??
    assigned(tokens, main, mentions, subject) ??
    wished(tokens, mentions) ??
    predicated(tokens, main, mentions)
  );
}

// "Doel van BZ is …", "De Nederlandse doelstelling voor 2026 is …", "Hoofddoel: …", "De gewenste situatie in 2030: …"
function announced(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  const until = main.finite?.at ?? tokens.length;
  const colon = tokens.findIndex((t) => t.norm === ':');
  const goal = tokens.findIndex((t, i) => i < 8 && isGoalNoun(tokens, i) && t.kind === 'word');
  if (
    goal < 0 ||
    tokens
      .slice(0, goal)
      .some((t, i) => t.kind === 'mark' && t.norm !== '(' && i >= tokens.findIndex((w) => w.kind === 'word'))
  )
    return null;
  if (colon > goal && colon < until && colon - goal < 9) return frame(tokens, 0, colon, mentions);
  const finite = main.finite;
  if (!finite) return null;
  const verb = tokens[finite.at]?.norm ?? '';
  const consists = /^(?:bestaat|bestaan)$/.test(verb) && tokens.some((t, i) => i > finite.at && t.norm === 'uit');
  if (!BEING.test(verb) && !consists) return null;
  // "Wat IenW in 2026 wil bereiken, is …" is read by `wished`; here the goal noun heads the subject.
  const before =
    goal < finite.at && !tokens.slice(0, goal).some((t) => /^(?:met|voor|naar|over|van|aan|om)$/.test(t.norm));
  const after =
    goal > finite.at && goal - finite.at <= 3 && /^(?:het|de|ons|onze|een)$/.test(tokens[goal - 1]?.norm ?? '');
  const inzetOn = /^inzet$/.test(tokens[goal]?.norm ?? '') && !tokens.some((t) => t.norm === 'gericht');
  if (inzetOn && !isInfinitival(tokens, finite.at + 1)) return null;
  if (before) return frame(tokens, 0, behindFollowing(tokens, finite.at + 1), mentions);
  return after ? frame(tokens, finite.at, goal + 1, mentions) : null;
}

// "De doelen zijn als volgt:", "De doelen zijn de volgende:": it says no more than that they follow.
const behindFollowing = (tokens: readonly Token[], at: number): number =>
  /^(?:als volgt|de volgende|het volgende)$/.test(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`) &&
  tokens[at + 2]?.norm === ':'
    ? at + 2
    : at;

// "De Nederlandse inzet is het versterken van …", "… is erop gericht …".
const isInfinitival = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'het' || tokens[at]?.norm === 'erop';

function isGoalNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  if (GOAL.test(word)) return true;
  // "Het perspectief voor 2030: …"
  if (/^(?:perspectief|toekomstbeeld|vergezicht)$/.test(word))
    return /^(?:voor|in)$/.test(tokens[at + 1]?.norm ?? '') && /^(?:19|20)\d\d$/.test(tokens[at + 2]?.norm ?? '');
  if (/^(?:situatie|eindsituatie|uitkomst|resultaat|eindresultaat|toestand)$/.test(word))
    return /^(?:gewenste|beoogde|beoogd|gewenst)$/.test(tokens[at - 1]?.norm ?? '');
  return word === 'inzet' && /^(?:nederlandse|onze|de)$/.test(tokens[at - 1]?.norm ?? '') && at < 3;
}

// "J&V heeft tot doel om …", "het kabinet heeft zich ten doel gesteld …"
function assigned(
  tokens: readonly Token[],
  main: MainClause,
  mentions: readonly Mention[],
  subject: Mention,
): Frame | null {
  for (const [at, token] of tokens.entries())
    if (/^(?:tot|ten|als)$/.test(token.norm) && tokens[at - 1]?.norm !== 'met') {
      // "als voornaamste doel", "als zijn doel"
      const goal = [at + 1, at + 2].find((i) => GOAL.test(tokens[i]?.norm ?? ''));
      const led = goal === at + 1 || /(?:ste|zijn|haar|hun|ons|onze|eerste)$/.test(tokens[at + 1]?.norm ?? '');
      if (goal === undefined || !led) continue;
      const found = frame(tokens, at, goal + 1, mentions);
      // "De Zwarte Brigades hebben tot doel …": who is none of ours has a goal of its own.
      if (found.owner === 'nobody' && subject.who === 'other') return { ...found, owner: 'other' };
      // "Als doel voor 2026 heeft VWS gekozen: …": whose it is stands behind the verb.
      const chosen =
        at === 0 &&
        mentions.some((m) => m.who === 'own' && m.from === (main.finite?.at ?? -2) + 1) &&
        main.finite !== null;
      return chosen ? { ...found, to: choiceEnd(tokens, main), owner: 'own' } : found;
    }
  return null;
}

// "… heeft VWS gekozen: het voeren van …", "… heeft LVVN gekozen voor het bijwonen van …": what is chosen stands behind the colon or the verb.
function choiceEnd(tokens: readonly Token[], main: MainClause): number {
  const colon = tokens.findIndex((t) => t.norm === ':');
  if (colon > 0) return colon;
  const chosen = tokens.findIndex((t) => /^(?:gekozen|gesteld|geformuleerd|bepaald|vastgesteld)$/.test(t.norm));
  const from = chosen > 0 ? chosen : (main.finite?.at ?? 0) + 1;
  return tokens[from + 1]?.norm === 'voor' ? from + 2 : from + 1;
}

/** The noun that names the goal in its announcement: "doel", "ambitie"; null where another word does. */
export function goalNounIn(tokens: readonly Token[], { from, to }: Frame): number | null {
  const goal = tokens.findIndex((_, at) => at >= from && at < to && isGoalNoun(tokens, at));
  return goal < 0 ? null : goal;
}

const WISHED = /^(?:bereiken|bereikt|realiseren|brengen|beoogt|beogen|voorstaat|nastreeft|wil|willen|verwezenlijken)$/;

// "Wat IenW in 2026 wil bereiken, is …", "Beoogd wordt …", "Het is de bedoeling dat …"
function wished(tokens: readonly Token[], mentions: readonly Mention[]): Frame | null {
  const what = tokens.findIndex(
    (t, i) => t.norm === 'wat' && (i === 0 || /^(?:is|blijft|zijn)$/.test(tokens[i - 1]?.norm ?? '')),
  );
  if (what >= 0) {
    const reach = tokens.findIndex((t, i) => i > what && i < what + 16 && WISHED.test(t.norm));
    // "wil bereiken"
    const last = reach > 0 && WISHED.test(tokens[reach + 1]?.norm ?? '') ? reach + 1 : reach;
    if (reach > 0) return frame(tokens, what, last + 1, mentions);
  }
  const sees = tokens.findIndex(
    (t, i) =>
      /^(?:ziet|zien|staat|gaat)$/.test(t.norm) &&
      tokens.slice(i + 1, i + 6).some((n) => /^(?:voor|erom)$/.test(n.norm)) &&
      tokens.slice(i + 1, i + 7).some((n) => n.norm === 'dat'),
  );
  if (sees > 0 && tokens.slice(sees, sees + 6).some((t) => /^(?:zich|ogen|erom)$/.test(t.norm)))
    return frame(
      tokens,
      0,
      tokens.findIndex((t, i) => i > sees && t.norm === 'dat'),
      mentions,
    );
  // "Voorop staat dat er een verdrag ligt"
  if (tokens[0]?.norm === 'voorop' && tokens[1]?.norm === 'staat' && tokens[2]?.norm === 'dat')
    return frame(tokens, 0, 2, mentions);
  return tokens[0]?.norm === 'beoogd' && tokens[1]?.norm === 'wordt' ? frame(tokens, 0, 2, mentions) : null;
}

// "Versterking van de samenwerking is voor 2027 het doel van de Nederlandse inzet", "… blijft een doelstelling van BZ"
function predicated(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  const finite = main.finite;
  if (!finite || !BEING.test(tokens[finite.at]?.norm ?? '')) return null;
  const goal = tokens.findIndex(
    (t, i) =>
      i > finite.at &&
      GOAL.test(t.norm) &&
      /^(?:het|een|de|ons|onze|nederlandse|belangrijk|centraal|uitdrukkelijk)$/.test(tokens[i - 1]?.norm ?? ''),
  );
  // "tussen de Nederlandse beleidsambities en …": inside another group it announces nothing.
  let opens = goal - 1;
  while (opens > finite.at && !/^(?:de|het|een|ons|onze)$/.test(tokens[opens]?.norm ?? '')) opens--;
  const governed = prepositions.has(tokens[opens - 1]?.norm ?? '') && opens - 1 > finite.at;
  return goal > 0 && !governed ? frame(tokens, goal - 1, goal + 1, mentions) : null;
}

function frame(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Frame {
  // Whose goal it is stands in the announcement itself or right behind it: "… het doel van de Nederlandse inzet".
  // "… is een doelstelling die de minister wil bereiken": or in what is said of it.
  const isSaidOf = GOAL.test(tokens[to - 1]?.norm ?? '') && /^(?:die|dat|waar\w*)$/.test(tokens[to]?.norm ?? '');
  const around = mentions.filter(
    (m) => m.from < to || (m.from <= to + 1 && m.after === 'van') || (isSaidOf && m.from <= to + 2),
  );
  const near = around.find((m) => m.who === 'own') ?? around.find((m) => m.who === 'other');
  const ours = tokens.slice(0, to).some((t) => /^(?:ons|onze|nederlandse|wij|we)$/.test(t.norm));
  const owner = ours ? 'own' : (near?.who ?? 'nobody');
  const words = tokens.slice(from, Math.min(tokens.length, to + 4)).map((t) => t.norm);
  const of = words.some((w) => CONTRIBUTION.test(w))
    ? 'contribution'
    : words.some((w) => MISSION.test(w))
      ? 'mission'
      : null;
  return { from, to, owner, of };
}
