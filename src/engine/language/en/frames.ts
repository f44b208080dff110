import type { Nature, Who } from '../concept.ts';
import type { Token } from '../tokens.ts';
import type { Mention } from './actors.ts';
import type { MainClause } from './clauses.ts';
import { natureOf } from './natures.ts';
import { possessorAt } from './owners.ts';
import { lemmaOf } from './verb-forms.ts';
import type { VerbUse } from './verb-uses.ts';

/** The words that announce a goal, in token indices (end exclusive), and whose goal it says it is. */
export interface Frame {
  readonly from: number;
  readonly to: number;
  readonly owner: Who;
  /** Whether it is the goal of the operation or of the Dutch contribution to it. */
  readonly of: 'mission' | 'contribution' | null;
}

const GOAL =
  /^(?:goal|goals|aim|aims|objective|objectives|ambition|ambitions|purpose|target|targets|intention|subgoal|sub-goal|aspiration)$/;
const BEING = /^(?:is|are|remains|remain|be|stays)$/;

/** Finds how the sentence announces a goal: "The aim of BZ is …", "Main objective: …", "… remains an objective of the Ministry". */
export function frameOf(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  return (
    announced(tokens, main, mentions) ??
    wished(tokens, main, mentions) ??
    predicated(tokens, main, mentions) ??
    planned(tokens, main, mentions) ??
    pictured(tokens, main, mentions) ??
    owned(tokens, mentions) ??
    lookedBack(tokens, mentions)
  );
}

// "The aim is to …", "Our goal for 2026 is …", "For 2027 the Dutch objective is …", "Main objective: …"
function announced(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  const colon = tokens.findIndex((t) => t.norm === ':');
  const goal = tokens.findIndex((t, i) => i < 12 && GOAL.test(t.norm));
  if (goal < 0) return null;
  const until = main.finite < 0 ? tokens.length : main.finite;
  if (colon > goal && colon - goal < 8 && (colon < until || main.finite < 0)) return frame(tokens, 0, colon, mentions);
  if (main.finite < goal || !BEING.test(tokens[main.finite]?.norm ?? '')) return null;
  // "with the aim of", "the aims in annex 2": the goal noun must head the subject.
  const before = tokens.slice(0, goal);
  if (before.some((t) => /^(?:with|of|about|on|to|against)$/.test(t.norm)) && !before.some((t) => t.norm === ','))
    return null;
  return frame(tokens, 0, behindFollowing(tokens, main.finite + 1), mentions);
}

// "Our goals are as follows:", "The aims are the following:": it says no more than that they follow.
const behindFollowing = (tokens: readonly Token[], at: number): number =>
  /^(?:as follows|the following)$/.test(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`) && tokens[at + 2]?.norm === ':'
    ? at + 2
    : at;

// "… is what the Minister will have achieved by 2027", where "is what we have achieved" looks back.
function wishedBehind(tokens: readonly Token[], what: number, mentions: readonly Mention[]): Frame | null {
  const reach = tokens.findIndex(
    (t, i) => i > what && i < what + 14 && /^(?:achieve|reach|attain|realise)d?$/.test(t.norm),
  );
  const leading = `${tokens[reach - 2]?.norm} ${tokens[reach - 1]?.norm}`;
  return reach > 0 && /^(?:will have|(?:wants?|hopes?|seeks?|aims?) to)$/.test(leading)
    ? frame(tokens, what, reach + 1, mentions)
    : null;
}

// "What DVB wants to achieve in 2026 is …"
function wished(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  if (main.finite < 0) return null;
  const later = tokens.findIndex((t, i) => t.norm === 'what' && i > 0 && BEING.test(tokens[i - 1]?.norm ?? ''));
  if (later > 0) return wishedBehind(tokens, later, mentions);
  if (tokens[0]?.norm !== 'what') return null;
  const reach = tokens.findIndex(
    (t, i) =>
      i < 14 &&
      (/^(?:achieve|achieves|reach|accomplish|realise|attain|pursue|pursues)$/.test(t.norm) ||
        // "What must be achieved"
        (/^(?:achieved|reached)$/.test(t.norm) && tokens[i - 1]?.norm === 'be')),
  );
  if (reach < 0) return null;
  const being = tokens.findIndex((t, i) => i > reach && /^(?:is|are)$/.test(t.norm));
  return being > 0 ? frame(tokens, 0, being + 1, mentions) : null;
}

// "Reducing the burden remains an objective of the Ministry", "… is one of our goals"
function predicated(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  if (main.finite < 0 || !BEING.test(tokens[main.finite]?.norm ?? '')) return null;
  // "… is what the Netherlands is after"
  const what = tokens[main.finite + 1]?.norm === 'what' ? main.finite + 1 : -1;
  if (
    what > 0 &&
    tokens
      .slice(what)
      .some((t) => /^(?:wants|want|seeks|seek|after|pursues|aims|achieve|strives|intends)$/.test(t.norm))
  )
    return frame(tokens, what, tokens.length, mentions);
  const goal = tokens.findIndex((t, i) => i > main.finite && i - main.finite <= 6 && GOAL.test(t.norm));
  if (goal < 0) return null;
  if (
    !tokens
      .slice(main.finite + 1, goal)
      .every(
        (t, i) =>
          /^(?:a|an|the|our|one|of|dutch|its|key|main|central|important|primary|stated|long-term|also|clear|explicit)$/.test(
            t.norm,
          ) || possessorAt(tokens, main.finite + 1 + i) === 'own',
      )
  )
    return null;
  return frame(tokens, goal, goal + 1, mentions);
}

// "The idea is that …", "Our plan is to …", "It is desirable that …": an announcement where a clause or infinitive says what.
function planned(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  if (main.finite < 1 || !/^(?:is|are|remains)$/.test(tokens[main.finite]?.norm ?? '')) return null;
  const says = (at: number): boolean => /^(?:that|to|for)$/.test(tokens[at]?.norm ?? '');
  const plan = tokens.findIndex((t, i) => i < main.finite && i < 6 && PLAN.test(t.norm));
  if (
    plan >= 0 &&
    says(main.finite + 1) &&
    !tokens.slice(0, plan).some((t) => /^(?:of|about|on|against|by)$/.test(t.norm))
  )
    return frame(tokens, 0, main.finite + 1, mentions);
  if (tokens[main.finite - 1]?.norm !== 'it') return null;
  const wish = tokens.findIndex(
    (t, i) =>
      i > main.finite && i <= main.finite + 5 && (WISHED.test(t.norm) || GOAL.test(t.norm) || PLAN.test(t.norm)),
  );
  const said = tokens.findIndex((_, i) => i > wish && i <= wish + 7 && says(i));
  return wish > 0 && said > 0 ? frame(tokens, 0, said, mentions) : null;
}
const PLAN = /^(?:idea|plan|plans|intention|wish|hope|desire|thinking|mission|vision|dream|challenge)$/;
const WISHED = /^(?:desirable|intended|envisaged|hoped|planned|foreseen|wished|desired)$/;

// "The picture that should emerge by 2032 is …", "The desired outcome is …", "The end result we want is …"
function pictured(tokens: readonly Token[], main: MainClause, mentions: readonly Mention[]): Frame | null {
  if (main.finite < 2 || !/^(?:is|are)$/.test(tokens[main.finite]?.norm ?? '')) return null;
  const picture = tokens.findIndex((t, i) => i < main.finite && i < 6 && PICTURE.test(t.norm));
  const hoped = tokens.slice(0, main.finite).some((t) => HOPED.test(t.norm) || /^(?:dream|vision|ideal)$/.test(t.norm));
  return picture >= 0 && hoped ? frame(tokens, 0, main.finite + 1, mentions) : null;
}
const PICTURE =
  /^(?:dream|vision|ideal|picture|result|results|outcome|outcomes|situation|state|effect|end|endpoint|destination|horizon|prize|landscape|future|reward|return|yield)$/;
const HOPED =
  /^(?:should|want|wants|desired|intended|envisaged|ultimate|hoped|hope|hopes|aimed|sought|seek|seeks|foreseen|pursue|pursues|wanted|ideal|must)$/;

/** The noun that names the goal in its announcement: "objective", "idea"; null where other words do. */
export function goalNounIn(tokens: readonly Token[], { from, to }: Frame): number | null {
  const goal = tokens.findIndex(({ norm }, at) => at >= from && at < to && (GOAL.test(norm) || PLAN.test(norm)));
  return goal < 0 ? null : goal;
}

// "has one objective: …", "has made it its goal to …", "has set itself the aim of …"
function owned(tokens: readonly Token[], mentions: readonly Mention[]): Frame | null {
  const goal = tokens.findIndex((t, i) => i > 2 && i < 20 && GOAL.test(t.norm));
  if (goal < 0 || !/^(?:to|of|that|:)$/.test(tokens[goal + 1]?.norm ?? '')) return null;
  const has = tokens.findIndex(
    (t, i) =>
      i < goal &&
      goal - i <= 7 &&
      /^(?:has|have|having|had|sets|set|made|makes|regards|sees|adopted|adopts|chosen|takes|taken|with)$/.test(t.norm),
  );
  if (has < 1 || /^(?:had|with)$/.test(tokens[has]?.norm ?? '')) return null;
  const between = tokens.slice(has + 1, goal);
  if (
    !between.every((t) =>
      /^(?:a|an|the|its|our|their|one|two|three|single|set|made|itself|ourselves|themselves|himself|herself|it|as|this|clear|main|central|first|key|ambition|adopted|chosen|been|following|set|also|overriding|explicit|joint|common|shared|sole|only)$/.test(
        t.norm,
      ),
    )
  )
    return null;
  const found = frame(tokens, goal, goal + 1, mentions);
  const owner = mentions.find((m) => m.to <= has + 1 && m.after === '');
  return owner ? { ...found, owner: owner.who } : null;
}

// "…: that is what the Netherlands has set out to do"
function lookedBack(tokens: readonly Token[], mentions: readonly Mention[]): Frame | null {
  const that = tokens.findIndex(
    (t, i) =>
      /^(?:that|this)$/.test(t.norm) &&
      i > 2 &&
      /^[:,;–-]$/.test(tokens[i - 1]?.norm ?? '') &&
      tokens[i + 1]?.norm === 'is' &&
      tokens[i + 2]?.norm === 'what',
  );
  if (that < 0) return null;
  if (
    !tokens
      .slice(that + 3)
      .some((t) =>
        /^(?:set|want|wants|aim|aims|hope|hopes|seek|seeks|strive|strives|intend|intends|working|going|achieve|aiming|pursue|pursues|after|plans|plan)$/.test(
          t.norm,
        ),
      )
  )
    return null;
  const owner = mentions.find((m) => m.from > that && m.after === '');
  return { ...frame(tokens, that, tokens.length, mentions), owner: owner?.who ?? 'nobody' };
}

function frame(tokens: readonly Token[], from: number, to: number, mentions: readonly Mention[]): Frame {
  // "is the aim the ambassador has set", "the aim that the Ministry pursues": whose it is.
  const setter = /^(?:that|which)$/.test(tokens[to]?.norm ?? '') ? to + 1 : to;
  const around = mentions.filter(
    (m) =>
      m.from < to + 3 &&
      (m.from < to || m.after === 'of' || (m.from === setter && GOAL.test(tokens[to - 1]?.norm ?? ''))),
  );
  const near = around.find((m) => m.who === 'own') ?? around.find((m) => m.who === 'other');
  const possessor = tokens
    .slice(0, to)
    .map((_, at) => possessorAt(tokens, at))
    .find((who) => who !== null);
  const ours = possessor === 'own' || tokens.slice(0, to).some((t) => /^(?:our|dutch|we)$/.test(t.norm));
  const named = tokens.slice(Math.max(0, from - 1), to + 5).map((t) => t.norm);
  const contribution = named.some((w) => /^(?:contribution|participation|deployment|detachment)$/.test(w));
  const mission = named.some((w) => /^(?:mission|operation)$/.test(w));
  const of = contribution ? 'contribution' : mission ? 'mission' : null;
  return { from, to, owner: ours ? 'own' : (near?.who ?? possessor ?? 'nobody'), of };
}

// "to hold consultations", "to organise a conference": what is done is talk or show, where "to open a post" makes something.
const isTalk = (tokens: readonly Token[], use: Pick<VerbUse, 'lemma' | 'at'>): boolean =>
  /^(?:facilitate|host|hold|run|organise|organize|convene|put|bring|give|conduct|carry out|make|start|launch|begin|set up|send|present|publish|place|raise|discuss|communicate|address|deliver|announce|initiate|complete|take up|consult|distribute|circulate)$/.test(
    use.lemma,
  ) &&
  (/^(?:discuss|communicate|consult|address|raise)$/.test(use.lemma) ||
    tokens.slice(use.at + 1, use.at + 12).some((t) => TALK.test(t.norm)));
/** Nouns of meeting, speaking and showing. */
export const TALK =
  /^(?:consultations?|conferences?|talks?|meetings?|dialogues?|seminars?|workshops?|symposium|symposia|debates?|campaigns?|agenda|attention|visits?|missions?|presentations?|lectures?|courses?|events?|exhibitions?|discussions?|conversations?|round-tables?|tables?|hearings?|briefings?|awareness|webinars?|exchanges?|speech|speeches|information|leaflets?|brochures?|newsletters?|posters?|negotiations?|ceremony|ceremonies|festival|festivals|forum|fora|summit|summits|study|studies|research|surveys?|inspections?|exercises?|trainings?|days?)$/;

const natureOfDoing = (tokens: readonly Token[], use: Pick<VerbUse, 'lemma' | 'at'>): Nature =>
  isTalk(tokens, use) ? 'act' : natureOf(use.lemma);

// Nouns that name a doing without being a verb form.
const DOINGS =
  /^(?:participation|coordination|co-ordination|consultation|consultations|dialogue|cooperation|organisation|organization|dissemination|implementation|preparation|facilitation|attendance|awareness-raising|awareness|exchange|monitoring|outreach|training|talks|meetings|meeting|support|assistance|presence|membership|promotion|discussion|discussions|negotiation|negotiations|drafting|publication|publicity|campaign|campaigns|visit|visits|conference|conferences|symposium|symposia|seminar|seminars|workshop|workshops|study|studies|research|inquiry|exchanges|contact|contacts|communication|communications|information|advice|mediation|lobbying|networking|patrols|patrolling|inspections|mapping|registration|courses|lectures|debate|debates|round-table|round-tables|event|events|celebration|commemoration|guidance|briefing|briefings|reporting|dialogues|deliberation|collaboration|deployment|involvement|engagement|diplomacy|fact-finding|surveillance|exercises|lobby|correspondence|follow-up|supervision|observation|talking|advocacy|fundraising|storytelling|instruction|exploration|consultancy)$/;

/** What kind of doing the goal is: the infinitive, -ing form or noun behind the announcement. A clause with "that" or "for" names a state. */
export function contentOf(tokens: readonly Token[], { from, to }: Frame, uses: readonly VerbUse[]): Nature | null {
  // "has made it its goal to host …": what follows says it; else what stands in front: "Hosting talks remains an objective".
  const behind =
    /^(?::|to|of)$/.test(tokens[to]?.norm ?? '') &&
    (uses.some((u) => u.at > to && u.at <= to + 2 && (u.afterTo || u.form === 'gerund')) ||
      // "the aim of organising a conference": the tagger takes it for a noun.
      /.{3}ing$/.test(tokens[to + 1]?.norm ?? ''));
  if (from > 0 && !behind && tokens[to]?.norm !== ':') {
    const first = uses.find((u) => u.at === 0);
    if (!first) return null;
    // "Putting press freedom on the agenda", "Raising awareness of forced labour"
    const puts =
      /^(?:put|place|bring|raise)$/.test(first.lemma) &&
      tokens.slice(0, 10).some((t) => /^(?:agenda|attention|awareness)$/.test(t.norm));
    return puts ? 'act' : natureOf(first.lemma);
  }
  let at = to;
  while (
    /^(?:to|of|the|a|an|:|also|both|further|dutch|our|its|joint|regular|annual|open|bilateral|further|more|continued|close|closer|active|high-level)$/.test(
      tokens[at]?.norm ?? '',
    ) ||
    tokens[at]?.kind === 'number'
  )
    at++;
  if (/^(?:that|for)$/.test(tokens[at]?.norm ?? '')) return null;
  const use = uses.find((u) => u.at === at);
  const behindTo = tokens.slice(to, at).some((t) => t.norm === 'to');
  if (use && (behindTo || use.form === 'gerund')) {
    if (
      use.lemma === 'raise' &&
      /^(?:awareness|the)$/.test(tokens[use.at + 1]?.norm ?? '') &&
      tokens.slice(use.at, use.at + 4).some((t) => /^(?:awareness|profile)$/.test(t.norm))
    )
      return 'act';
    // "to have a joint calendar in place": something is made.
    const inPlace = tokens
      .slice(use.at, use.at + 10)
      .some((t, i, all) => t.norm === 'place' && all[i - 1]?.norm === 'in');
    if (use.lemma === 'have' && inPlace) return 'announce';
    return natureOfDoing(tokens, use);
  }
  // "one objective: drawing attention to": what the tagger takes for a noun.
  const word = tokens[at]?.norm ?? '';
  if (/.{3}ing$/.test(word) && !/^(?:training|meeting|housing|funding|building|monitoring)$/.test(word))
    return natureOfDoing(tokens, { lemma: lemmaOf(word, 'gerund'), at });
  return DOINGS.test(tokens[at]?.norm ?? '') ? 'act' : null;
}
