import type { Concept } from '../../language/concept.ts';
import { isAnswer, type Statement } from '../../model/statement.ts';
import { defineRule, type RuleFix } from '../rule.ts';
import { insertion, markOf } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const schijnappreciatie = defineRule({
  id: 'schijnappreciatie',
  scope: 'sentence',
  severity: 'warning',
  source: {
    nl: 'Eerdere beleidsreacties (29 521, nrs. 451 en 466; 27 925, nr. 941) nemen volledig of ten dele over',
    en: 'Earlier policy responses (29 521, nos. 451 and 466; 27 925, no. 941) accept in full or in part',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  // Beside a position a courtesy does no harm.
  settledByPosition: { byAnswers: ['thanks'] },
  // P5; the courtesy stands where the position should.
  replaces: [
    { rules: ['aanbeveling-zonder-appreciatie', 'actie-onvolledig'], where: 'answer' },
    {
      rules: [
        'doel-zonder-actor',
        'doel-zonder-indicator',
        'doel-zonder-nulmeting',
        'doel-zonder-streefwaarde',
        'doel-zonder-termijn',
      ],
    },
  ],
  check(statement) {
    const { sentence, speaker } = statement;
    const [courtesy] = sentence.concepts
      .filter((c) => c.kind === 'courtesy')
      .sort((a, b) => wordsIn(b) - wordsIn(a) || a.start - b.start);
    if (!courtesy || speaker !== 'writer' || sentence.positions.length > 0 || sentence.clause.negated) return [];
    if (sentence.clause.tense === 'past' && !isOfReport(statement, courtesy)) return [];
    if (sentence.stance === 'reported' || !isOurs(statement, courtesy)) return [];
    // "Heeft oog voor" is an effort in a promise of one's own, and a courtesy in an answer.
    if (statement.kind !== null && !isAnswer(statement) && sentence.concepts.some((c) => c.kind === 'effort'))
      return [];
    const near = markOf(statement, courtesy);
    return [
      {
        start: near.start,
        end: near.end,
        parts: courtesy.parts,
        message: THANKS.test(courtesy.name) ? 'thanks' : 'found',
        data: { woord: courtesy.name },
        fixes: fixes(statement),
      },
    ];
  },
});

const THANKS =
  /(?<![\p{L}])(?:dank|dankt|danken|dankbaar|bedank\p{L}*|erkentelijk|thank\p{L}*|grateful|gratitude)(?![\p{L}])/iu;

const wordsIn = ({ name }: Concept): number => name.split(' ').length;

// "De minister las het rapport met veel waardering" answers it, though it is told as past; "waardeerde in 2023 de steun van Dorva" is history.
const isOfReport = ({ sentence }: Statement, { sort }: Concept): boolean =>
  sentence.clause.subject.who === 'own' && sort !== null;

// Only what the government says of itself, or of the report in an answer, can stand in the place of its position.
const isOurs = (statement: Statement, { sort }: Concept): boolean => {
  const { subject, action } = statement.sentence.clause;
  if (subject.who === 'own') return true;
  if (subject.who === 'other') return false;
  // "De zorg van de commissie is herkenbaar": to us.
  if (isAnswer(statement) && sort !== null && /^(?:zijn|be)$/.test(action)) return true;
  return statement.sentence.actors.length > 0 || (isAnswer(statement) && sort === 'on report');
};

function fixes(statement: Statement): RuleFix[] {
  const { position, accept, partly, reject } = inserts[statement.language];
  if (!isAnswer(statement))
    return [
      {
        title: 'position',
        kind: 'insert',
        edits: [insertion(statement.insertAt, position)],
      },
    ];
  const behind = (title: string, words: string): RuleFix => ({
    title,
    kind: 'insert',
    edits: [insertion(statement.end, ` ${words}`)],
  });
  return [behind('accept', accept), behind('partly', partly), behind('reject', reject)];
}
