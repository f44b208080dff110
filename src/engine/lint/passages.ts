import type { Part } from '../document/block.ts';
import type { Language } from '../language/concept.ts';
import type { Goal } from '../model/goal.ts';
import { goalOf } from '../model/goals.ts';
import { type Passage, readPassage } from '../model/passage.ts';
import { type Setting, settingKey } from '../model/setting.ts';
import { isAnswer, type Statement } from '../model/statement.ts';
import { registry } from '../rules/registry.ts';
import { arbitrate, type Claim } from './arbitrate.ts';

/** A part with everything that was found in it. Offsets are those of the part: it is moved when it is read. */
export interface ReadPart {
  readonly passage: Passage;
  readonly goals: readonly Goal[];
  /** What stands after arbitration, by statement. */
  readonly claims: readonly { readonly statement: Statement; readonly claims: readonly Claim[] }[];
}

/**
 * Reads parts, each once per setting: the same part in the same setting gives the same object. What is no longer in the draft is forgotten with
 * its part.
 */
export function createPassageReader(language: Language): (part: Part, entry: Setting) => ReadPart {
  const known = new WeakMap<Part, Map<string, ReadPart>>();
  return (part, entry) => {
    const settings = known.get(part) ?? new Map<string, ReadPart>();
    known.set(part, settings);
    const key = settingKey(entry);
    const read = settings.get(key) ?? readFresh(part, entry, language);
    // A part seldom stands in more than one setting at a time; old ones need not be kept.
    if (settings.size > 3) settings.clear();
    settings.set(key, read);
    return read;
  };
}

const statementRules = registry.filter((rule) => rule.scope !== 'document');

function readFresh(part: Part, entry: Setting, language: Language): ReadPart {
  const passage = readPassage(part, entry, language);
  const goals = passage.statements.map((statement) => goalOf(statement, 0)).filter((goal) => goal !== null);
  const claims = passage.statements.flatMap((statement) => {
    const raised = statementRules.flatMap((rule) => rule.check(statement).map((hit): Claim => ({ rule, hit })));
    const standing = arbitrate(raised, isAnswer(statement));
    return standing.length > 0 ? [{ statement, claims: standing }] : [];
  });
  return { passage, goals, claims };
}
