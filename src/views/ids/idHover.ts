import type { Goal, NamedId, Tongue } from '../../engine/index.ts';
import { escaped, type Hover } from '../hover.ts';
import { fileName, type PlacedDraft } from './naming.ts';

const words = {
  nl: { actor: 'Wie', deadline: 'Wanneer', servedBy: 'Gediend door', serves: 'Dient', in: 'In' },
  en: { actor: 'Who', deadline: 'When', servedBy: 'Served by', serves: 'Serves', in: 'In' },
} as const satisfies Record<Tongue, unknown>;

/**
 * What an id stands for in the draft that gives it: the goal's text, who and when, what serves it and what it serves. Null where nothing is promised
 * there. `from` is the address of the draft that asks.
 */
export function idHover(named: NamedId, home: PlacedDraft, from: string, language: Tongue): Hover | null {
  const { goals, chain } = home.reading;
  const at = goals.findIndex(({ id }) => id === named.id);
  const goal = goals[at];
  if (!goal) return null;
  const say = words[language];
  const linked = (places: readonly number[]): string =>
    [...new Set(places)].flatMap((place) => nameOf(goals[place])).join(', ');
  const lines: readonly (readonly [label: string, text: string | undefined])[] = [
    [say.actor, goal.actor?.text],
    [say.deadline, goal.deadline?.text],
    [say.servedBy, linked(chain.links.filter(({ to }) => to === at).map(({ from }) => from))],
    [say.serves, linked(chain.links.filter(({ from }) => from === at).map(({ to }) => to))],
    [say.in, home.uri === from ? '' : fileName(home.uri)],
  ];
  const list = lines.flatMap(([label, text]) => (text ? [`- ${label}: ${escaped(oneLine(text))}`] : []));
  return {
    start: named.start,
    end: named.end,
    markdown: [`**${named.id}** ${escaped(oneLine(goal.text))}`, list.join('\n')].join('\n\n').trim(),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

// A goal without an id goes by its first words.
const nameOf = (goal: Goal | undefined): string[] => (goal ? [goal.id ?? `“${oneLine(goal.text).slice(0, 60)}…”`] : []);
