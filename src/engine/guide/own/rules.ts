import type { Statement } from '../../model/statement.ts';
import { isAnswer } from '../../model/statement.ts';
import type { Means } from '../../rules/means.ts';
import type { Hit, Messages, Rule, RuleFix } from '../../rules/rule.ts';
import { enclosing, shift } from '../../text/span.ts';
import type { Clause } from '../guide.ts';
import type { OwnRule } from '../own-rule.ts';
import { pageOfOwn } from './page.ts';
import { Search } from './search.ts';

/** The rules that a guide brings itself, as rules like any other: they weigh, compete and cite their clause as the built-in ones do. */
export function ownRules(own: readonly OwnRule[], clauses: readonly Clause[]): Rule[] {
  const search = new Search(own);
  return own.map((rule) => {
    const clause = clauses.find(({ id }) => id === rule.clause);
    if (!clause) throw new Error(`The guide has no clause ${rule.clause} for ${rule.id}`);
    return {
      id: rule.id,
      scope: rule.scope === 'goal' ? 'goal' : 'sentence',
      severity: rule.severity,
      source: clause.source ?? clause.title,
      messages: messagesOf(rule),
      page: pageOfOwn(rule, clause),
      hangsOn: 'vague words',
      replaces: [],
      check: (statement, _, means) => (looksAt(rule, statement) ? hitsIn(rule, statement, means, search) : []),
    };
  });
}

const messagesOf = ({ message }: OwnRule): Messages => ({
  nl: { found: message.nl, replace: 'Vervang door “{door}”' },
  en: { found: message.en, replace: 'Replace by “{door}”' },
});

const looksAt = ({ scope }: OwnRule, statement: Statement): boolean =>
  scope === 'sentence' || (scope === 'goal' ? statement.kind !== null : isAnswer(statement));

const hitsIn = (rule: OwnRule, statement: Statement, means: Means, search: Search): Hit[] =>
  search.sightings(rule, statement, means).map(({ sought, sighting: { places, matched } }) => {
    const fixes = matched
      ? rule.replacements.flatMap((door): RuleFix[] => {
          const edits = means.language.replaced(sought.tokens, matched, door);
          if (edits.length === 0) return [];
          const moved = edits.map((edit) => ({ ...edit, ...shift(edit, sought.at) }));
          return [{ title: 'replace', data: { door }, kind: 'replace', edits: moved }];
        })
      : [];
    const whole = enclosing(places);
    return {
      ...shift(whole, sought.at),
      parts: places.map((place) => shift(place, sought.at)),
      message: 'found',
      data: { woord: places.map(({ start, end }) => sought.text.slice(start, end)).join(' … ') },
      fixes,
    };
  });
