import { tongueOf } from '../document/tongue.ts';
import type { Guide } from '../guide/guide.ts';
import { firstFind } from '../guide/own/patterns.ts';
import type { OwnRule } from '../guide/own-rule.ts';
import { rulesUnder } from '../guide/rules-in-force.ts';
import type { Language } from '../language/concept.ts';
import { dutch } from '../language/nl/dutch.ts';
import { allExamplesOf } from '../rules/rule-page.ts';
import { overlaps, shift } from '../text/span.ts';
import { type DraftOptions, openDraft } from './draft.ts';
import type { Finding } from './reading.ts';

/** A place in a guide's file, where the example stands there. */
type Place = OwnRule['place'];

/** An example of a rule, and what came of it. */
export interface TestedExample {
  readonly rule: string;
  readonly kind: 'fout' | 'goed';
  readonly text: string;
  /** Null for the examples of a built-in rule. */
  readonly place: Place | null;
  /** What went wrong: the id of a message, with what it speaks of; null where the rule did as it should. */
  readonly fault: { readonly message: string; readonly data: Readonly<Record<string, string>> } | null;
}

/** What came of all examples of a guide. */
export interface GuideTest {
  readonly examples: readonly TestedExample[];
  /** Rules that the guide switches off: nobody sees their findings, so that their examples are not tested. */
  readonly off: readonly string[];
}

interface Example {
  readonly kind: 'fout' | 'goed';
  readonly text: string;
  readonly place: Place | null;
}

type Tools = Pick<DraftOptions, 'english'>;

/**
 * Tests the examples of a guide, those of built-in and of own rules: the rule must find something in what is `fout`, and nothing in what is `goed`.
 */
export function testGuide(guide: Guide, tools: Tools): GuideTest {
  const rules = [...rulesUnder(guide).values()];
  const isOn = ({ severity }: { readonly severity: string }): boolean => severity !== 'off';
  const own = new Map(guide.own.map((rule) => [rule.id, rule]));
  // An own rule may take the words of a built-in one, as it is meant to: what a guide sets of the built-in rules is tested without them.
  const builtIn = { ...guide, own: [] };
  return {
    examples: rules.filter(isOn).flatMap(({ info }) => {
      const rule = own.get(info.id);
      return rule ? testOwn(rule, guide, tools) : testBuiltIn(info.id, info.page.nl, builtIn, tools);
    }),
    off: rules.filter((rule) => !isOn(rule)).map(({ info }) => info.id),
  };
}

/** Tests the examples of a guide's own rules, a rule at each step: whoever must not be held up can wait in between. */
export function* testingOwnRules(guide: Guide, tools: Tools): Generator<readonly TestedExample[]> {
  const rules = rulesUnder(guide);
  for (const rule of guide.own) if (rules.get(rule.id)?.severity !== 'off') yield testOwn(rule, guide, tools);
}

/** Whether own rules have examples in English, for which the English layer must be there. */
export const asksForEnglish = ({ own }: Guide): boolean =>
  own.some(({ examples: { bad, good } }) => [...bad, ...good].some(({ text }) => tongueOf(text) === 'en'));

function testBuiltIn(rule: string, page: string, guide: Guide, tools: Tools): TestedExample[] {
  return allExamplesOf(page).map((example) => {
    const found = read(draftWith(example.text), guide, tools).find((finding) => finding.rule === rule);
    const isRight = (example.kind === 'fout') === (found !== undefined);
    const message = found ? 'goedFoundBuiltIn' : 'foutMissedBuiltIn';
    const data = { rule, words: found?.data.woord ?? '…' };
    return { rule, ...example, place: null, fault: isRight ? null : { message, data } };
  });
}

function testOwn(rule: OwnRule, guide: Guide, tools: Tools): TestedExample[] {
  const { bad, good } = rule.examples;
  const examples: Example[] = [
    ...bad.map(({ text, place }) => ({ kind: 'fout' as const, text, place })),
    ...good.map(({ text, place }) => ({ kind: 'goed' as const, text, place })),
  ];
  return examples.map((example) => ({ rule: rule.id, ...example, fault: faultOf(example, rule, guide, tools) }));
}

function faultOf(example: Example, rule: OwnRule, guide: Guide, tools: Tools): TestedExample['fault'] {
  const draft = draftWith(example.text, rule.scope);
  const findings = read(draft, guide, tools);
  const found = findings.find((finding) => finding.rule === rule.id);
  const of = (message: string, words = '', other = ''): TestedExample['fault'] => ({
    message,
    data: { rule: rule.id, words, other },
  });
  if (example.kind === 'goed') return found ? of('goedFound', found.data.woord) : null;
  if (found) return null;
  // Why not: its patterns fit nothing, another rule has those words, or it does not look there.
  const place = firstFind(rule, example.text, languageOf(example.text, tools), guide.engine);
  if (!place) return of('foutMissed');
  const words = example.text.slice(place.start, place.end);
  const rival = findings.find((finding) => overlaps(finding, shift(place, draft.at)));
  return rival
    ? of('foutReplaced', words, rival.rule)
    : of(rule.scope === 'goal' ? 'foutNoPromise' : 'foutQuoted', words);
}

const languageOf = (text: string, { english = () => null }: Tools): Language =>
  (tongueOf(text) === 'en' ? english() : null) ?? dutch;

/** An example in a draft of its own. */
interface Draft {
  readonly text: string;
  /** Where the example begins. */
  readonly at: number;
}

const HEADS = {
  nl: {
    letter: 'Den Haag, 1 juni 2025\n\n## Doelstellingen\n\n',
    answer: 'Den Haag, 1 juni 2025\n\n### Aanbeveling 1\n\n> Leg de werkwijze vast.\n\n',
  },
  en: {
    letter: 'The Hague, 1 June 2025\n\n## Objectives\n\n',
    answer: 'The Hague, 1 June 2025\n\n### Recommendation 1\n\n> Lay down the procedure.\n\n',
  },
} as const;

// A sentence stands under the heading of goals in a dated letter, or in the answer to a recommendation; what opens with `#` is a draft by itself.
function draftWith(text: string, scope: OwnRule['scope'] = 'sentence'): Draft {
  if (text.startsWith('#')) return { text, at: 0 };
  const head = HEADS[tongueOf(text)][scope === 'answer' ? 'answer' : 'letter'];
  return { text: `${head}${text}\n`, at: head.length };
}

const read = ({ text }: Draft, guide: Guide, tools: Tools): readonly Finding[] =>
  openDraft({ format: 'markdown', guide, ...tools }).read(text).findings;
