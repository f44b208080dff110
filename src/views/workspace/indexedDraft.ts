import {
  type Action,
  type DocumentType,
  type Goal,
  lineStarts,
  type Reading,
  type Recommendation,
  type Tongue,
} from '../../engine/index.ts';
import { placed } from '../ids/naming.ts';
import { type Mark, marks } from '../marks.ts';
import { type ComparableDraft, comparable } from './conflicts.ts';

/** A goal as others know it. */
type IndexedGoal = Pick<
  Goal,
  'id' | 'kind' | 'level' | 'start' | 'end' | 'text' | 'actor' | 'deadline' | 'references' | 'anchor'
>;

/** A recommendation as others know it. */
interface IndexedRecommendation extends Pick<Recommendation, 'number' | 'response' | 'heading'> {
  readonly actions: readonly Pick<Action, 'start' | 'end' | 'text' | 'owner' | 'deadline'>[];
}

/** What is kept of a draft in the workspace: plain data without its text, so that hundreds of drafts fit. */
export interface IndexedDraft {
  readonly uri: string;
  /** In the draft's own words; empty where it has none. */
  readonly title: string;
  readonly language: Tongue;
  readonly documentType: DocumentType | null;
  readonly date: string | null;
  readonly goals: readonly IndexedGoal[];
  readonly recommendations: readonly IndexedRecommendation[];
  /** The ids that it gives to goals and activities, and all that it gives or names. */
  readonly gives: readonly string[];
  readonly ids: readonly string[];
  /** What is compared with other drafts. */
  readonly compared: ComparableDraft;
  /** What is marked, in the words that its writer sees. */
  readonly marks: readonly Omit<Mark, 'findings'>[];
  /** Where its lines start: the way from offsets to places in an editor. */
  readonly lines: readonly number[];
}

/** What is kept of a draft. The language is that of the marks. */
export function indexed(uri: string, text: string, reading: Reading, language: Tongue): IndexedDraft {
  const { documentType, date, goals, recommendations, ids } = reading;
  const draft = placed(uri, text, reading);
  return owned({
    uri,
    title: draft.title,
    language: reading.language,
    documentType,
    date,
    goals: goals.map(({ id, kind, level, start, end, text: words, actor, deadline, references, anchor }) => ({
      id,
      kind,
      level,
      start,
      end,
      text: words,
      actor,
      deadline,
      references,
      anchor,
    })),
    recommendations: recommendations.map(({ number, response, heading, actions }) => ({
      number,
      response,
      heading,
      actions: actions.map(({ start, end, text: words, owner, deadline }) => ({
        start,
        end,
        text: words,
        owner,
        deadline,
      })),
    })),
    gives: draft.gives,
    ids: [...new Set(ids.map(({ id }) => id))],
    compared: comparable(draft),
    marks: marks(reading, language).map(({ findings, ...mark }) => mark),
    lines: lineStarts(text),
  });
}

// Written and read again: a piece that was cut out of a text may keep all of that text in memory.
const owned = (draft: IndexedDraft): IndexedDraft => JSON.parse(JSON.stringify(draft)) as IndexedDraft;
