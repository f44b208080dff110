import type { Goal, Recommendation, Tongue } from '../../engine/index.ts';
import type { ChainGap, ChainNode, Part, Sphere } from '../report.ts';

/** All that the report says by itself, in one language. What a rule says stands with the rule. */
export interface ReportWords {
  readonly title: (name: string) => string;
  readonly contents: string;
  readonly line: (line: number) => string;
  /** A part that the draft does not have. */
  readonly missing: string;
  readonly suggestion: string;
  /** Rows that a table on the screen does not have. */
  readonly rowsLeft: (count: number) => string;
  readonly explained: string;
  readonly parts: Readonly<Record<Part | 'source' | 'moment', string>>;
  readonly spheres: Readonly<Record<Sphere, string>>;
  readonly levels: Readonly<Record<NonNullable<Goal['level']>, string>>;
  readonly what: {
    readonly title: string;
    readonly caption: string;
    readonly columns: readonly [string, string];
    readonly type: string;
    readonly noType: string;
    readonly date: string;
    readonly noDate: string;
    readonly language: string;
    readonly languages: Readonly<Record<Tongue, string>>;
    readonly length: string;
    readonly words: (count: number) => string;
    readonly guide: string;
    readonly builtIn: string;
    readonly checked: string;
    readonly rules: (rules: number, remarks: number) => string;
    readonly notChecked: string;
    readonly found: string;
    readonly counts: (goals: number, commitments: number, recommendations: number) => string;
  };
  readonly matrix: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly columns: readonly [
      goal: string,
      specific: string,
      measurable: string,
      realistic: string,
      timely: string,
      linked: string,
    ];
    readonly who: string;
    readonly noLevel: string;
    readonly noActivity: string;
    readonly commitments: string;
    readonly noCommitments: string;
    readonly commitmentColumns: readonly [what: string, who: string, result: string, when: string, serves: string];
    readonly servesNone: string;
  };
  readonly chain: {
    readonly title: string;
    readonly none: string;
    readonly picture: (nodes: number, links: number) => string;
    readonly tooLarge: (nodes: number) => string;
    readonly legend: string;
    readonly outside: (count: number) => string;
    readonly table: string;
    readonly columns: readonly [what: string, step: string, sphere: string, serves: string];
    readonly unknownId: string;
    readonly byWords: string;
    readonly states: Readonly<Record<Exclude<ChainNode['state'], 'linked' | 'unknown'>, string>>;
    readonly gaps: string;
    readonly noGaps: string;
    readonly gapColumns: readonly [where: string, what: string];
    readonly gapKinds: Readonly<Record<ChainGap['kind'], (words: string) => string>>;
    readonly mermaid: string;
  };
  readonly recommendations: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly columns: readonly [
      number: string,
      response: string,
      action: string,
      owner: string,
      deadline: string,
      reporting: string,
    ];
    readonly recommendation: (number: string) => string;
    readonly responses: Readonly<Record<Recommendation['response'], string>>;
    readonly noAction: string;
    readonly status: string;
  };
  readonly topics: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly columns: readonly [topic: string, where: string];
    readonly recognised: string;
    readonly notRecognised: string;
  };
  readonly contradictions: {
    readonly title: string;
    readonly caption: string;
    readonly columns: readonly [what: string, here: string, there: string];
    readonly none: string;
  };
  readonly points: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly columns: readonly [point: string, words: string, owner: string];
    /** Of a spreadsheet. */
    readonly csv: readonly [line: string, point: string, words: string, rule: string, owner: string];
    readonly blank: (words: string) => string;
    /** What the list opens with in a mail. */
    readonly mail: (name: string) => string;
  };
  readonly explanations: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly columns: readonly [goal: string, of: string, words: string];
    /** What is left open. */
    readonly of: Readonly<Record<'measure' | 'deadline' | 'result', string>>;
  };
  readonly evaluation: {
    readonly title: string;
    readonly caption: string;
    readonly none: string;
    readonly sentence: (complete: number, all: number) => string;
    readonly goal: string;
  };
  readonly actions: {
    readonly copyPoints: string;
    readonly copyMermaid: string;
    readonly save: string;
    readonly saveAs: Readonly<Record<'html' | 'markdown' | 'csv' | 'json', string>>;
    readonly tooLarge: string;
    readonly unreadable: string;
    readonly closed: string;
    readonly copied: string;
  };
}
