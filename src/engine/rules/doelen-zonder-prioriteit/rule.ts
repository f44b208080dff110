import type { GoalSaid } from '../../model/goal.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

// From about this number on a reader cannot tell which goal matters most.
const MANY = 7;

export const doelenZonderPrioriteit = defineRule({
  id: 'doelen-zonder-prioriteit',
  scope: 'document',
  over: 'draft',
  severity: 'information',
  source: {
    nl: 'Chun en Rainey (2005) over doelambiguïteit',
    en: 'Chun and Rainey (2005) on goal ambiguity',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  options: {
    goals: {
      default: MANY,
      minimum: 1,
      maximum: 100,
      meaning: { nl: 'Hoeveel doelen geen rangorde nodig hebben.', en: 'How many goals need no order.' },
    },
  },
  check({ goals, goalsAt, headings, dealsWith, language }, { goals: many = MANY }) {
    const top = goals.filter(isTop);
    if (top.length <= many || dealsWith('rangorde')) return [];
    const [first] = goalsAt([goals.findIndex(isTop)]);
    if (!first) return [];
    const above = headings.filter(({ start }) => start < first.start).at(-1);
    return [
      {
        ...(above ? { start: above.start, end: above.end } : first.anchor),
        message: 'found',
        data: { aantal: String(top.length) },
        fixes: [
          { title: 'order', kind: 'insert', edits: [insertion(above?.end ?? first.start, inserts[language].order)] },
        ],
      },
    ];
  },
});

// Not below another goal in this draft: a tree of goals is an order.
const isTop = ({ ties, level, references }: GoalSaid): boolean =>
  ties.label === 'goal' &&
  level !== 'activity' &&
  !references.some(({ as, elsewhere }) => as === 'contributesTo' && !elsewhere);
