import { readdirSync, readFileSync } from 'node:fs';
import type { Reading, Recommendation } from '../../src/engine/index.ts';
import { read } from './drafts.ts';

type Action = Recommendation['actions'][number];
type Part = 'owner' | 'deadline' | 'reporting' | 'status';

/** An action that an expert reads in an answer; parts that are left out were not labelled. */
type Labelled = { readonly quote: string } & Readonly<Partial<Record<Part, string | null>>>;

interface Answers {
  readonly recommendations: readonly {
    readonly number: number | string;
    readonly response: string;
    readonly actions: readonly Labelled[];
  }[];
}

/** How the actions in the labelled answers are read. */
export interface ActionScore {
  readonly f1: number;
  /** The share of labelled actions with the right one. */
  readonly owners: number;
  readonly deadlines: number;
  /** What went wrong, a line each. */
  readonly faults: readonly string[];
  readonly labelled: number;
}

const FOLDER = 'test/accuracy/actions';

/** Scores the actions in the labelled answers: found, owned and dated as the expert says. */
export function actionScore(readDraft: (text: string) => Reading = read): ActionScore {
  const faults: string[] = [];
  const right = { found: 0, owner: 0, deadline: 0 };
  let labelled = 0;
  let extra = 0;
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const gold = JSON.parse(readFileSync(`${FOLDER}/${name.replace(/\.md$/, '.gold.json')}`, 'utf8')) as Answers;
    const { recommendations } = readDraft(text);
    for (const { number, response, actions } of gold.recommendations) {
      const found = recommendations.find((one) => one.number === String(number));
      if (found?.response !== response) faults.push(`${name} ${number}: ${found?.response}, not ${response}`);
      const open = new Set<Action>(found?.actions);
      for (const action of actions) {
        labelled++;
        const read = [...open].find((one) => standsIn(text, action.quote, one));
        if (!read) faults.push(`${name} ${number}: missed: ${action.quote}`);
        if (!read) continue;
        open.delete(read);
        right.found++;
        for (const part of ['owner', 'deadline', 'reporting', 'status'] as const) {
          const isRight = !(part in action) || isSame(read[part]?.text, action[part]);
          if (!isRight) faults.push(`${name} ${number}: ${part} ${read[part]?.text}, not ${action[part]}`);
          if (isRight && (part === 'owner' || part === 'deadline')) right[part]++;
        }
      }
      extra += open.size;
      faults.push(...[...open].map((one) => `${name} ${number}: no action: ${one.text}`));
    }
  }
  return {
    f1: (2 * right.found) / (right.found + extra + labelled),
    owners: right.owner / labelled,
    deadlines: right.deadline / labelled,
    faults,
    labelled,
  };
}

const standsIn = (text: string, quote: string, { start, end }: Action): boolean => {
  const at = text.indexOf(quote);
  return start < at + quote.length && at < end;
};

const isSame = (got: string | undefined, want: string | null | undefined): boolean =>
  want ? got !== undefined && (got.includes(want) || want.includes(got)) : got === undefined;
