import type { Language } from '../../language/concept.ts';
import type { MatchedWord } from '../../language/patterns/find.ts';
import { isAnswer, type Statement } from '../../model/statement.ts';
import type { Hit, Messages, Rule, RuleFix } from '../../rules/rule.ts';
import { markOf } from '../../rules/wording.ts';
import { enclosing, shift } from '../../text/span.ts';
import type { Guide } from '../guide.ts';
import type { OwnRule } from '../own-rule.ts';
import { pageOfOwn } from './page.ts';
import { Search, type Sought } from './search.ts';

/** The rules that a guide brings itself, as rules like any other: they weigh, compete and cite their clause as the built-in ones do. */
export function ownRules({ own, clauses, engine }: Guide): Rule[] {
  const search = new Search(own, engine);
  return own.map((rule) => {
    const clause = clauses.find(({ id }) => id === rule.clause);
    if (!clause) throw new Error(`The guide has no clause ${rule.clause} for ${rule.id}`);
    return {
      id: rule.id,
      scope: rule.scope === 'goal' ? 'goal' : 'sentence',
      severity: rule.severity,
      source: clause.source ?? clause.title,
      messages: messagesOf(rule),
      page: pageOfOwn(rule, clause, engine),
      hangsOn: 'vague words',
      replaces: [],
      check: (statement, _, language) => (looksAt(rule, statement) ? hitsIn(rule, statement, language, search) : []),
    };
  });
}

const messagesOf = ({ message }: OwnRule): Messages => ({
  nl: { found: message.nl, replace: 'Vervang door “{door}”' },
  en: { found: message.en, replace: 'Replace by “{door}”' },
});

const looksAt = ({ scope }: OwnRule, statement: Statement): boolean =>
  scope === 'sentence' || (scope === 'goal' ? statement.kind !== null : isAnswer(statement));

const hitsIn = (rule: OwnRule, statement: Statement, language: Language, search: Search): Hit[] =>
  search.sightings(rule, statement, language).map(({ sought, sighting: { places, matched } }) => {
    const parts = places.map((place) => shift(place, sought.at));
    return {
      ...markOf(statement, { parts, ...enclosing(parts) }),
      parts,
      message: 'found',
      data: { woord: places.map(({ start, end }) => sought.text.slice(start, end)).join(' … ') },
      fixes: matched ? rule.replacements.flatMap((words) => replacement(words, sought, matched, language)) : [],
    };
  });

function replacement(
  words: string,
  { at, tokens }: Sought,
  matched: readonly MatchedWord[],
  language: Language,
): RuleFix[] {
  const edits = language.replaced(tokens, matched, words);
  if (edits.length === 0) return [];
  const door = edits.flatMap(({ newText }) => newText || []).join(' … ');
  return [
    {
      title: 'replace',
      data: { door },
      kind: 'replace',
      edits: edits.map((edit) => ({ ...edit, ...shift(edit, at) })),
    },
  ];
}
