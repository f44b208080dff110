import { isMeasured, type Statement } from '../../model/statement.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const activiteitAlsDoel = defineRule({
  id: 'activiteit-als-doel',
  scope: 'goal',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'OESO-DAC (activiteit, prestatie, effect); IAK / Beleidskompas: een middel is geen doel',
    en: 'OECD-DAC (activity, output, outcome); IAK / Beleidskompas: a means is no goal',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  // P7
  replaces: [{ rules: ['doel-zonder-indicator'] }],
  check(statement) {
    const { anchor, explains, insertAt, language } = statement;
    if (!isActivity(statement) || isMeasured(statement) || explains.measure) return [];
    // "… te voeren, zodat vissers hun vangst kunnen verkopen": what it is for is the goal.
    if (saysWhatFor(statement)) return [];
    return [
      {
        start: anchor.start,
        end: anchor.end,
        message: 'found',
        fixes: [{ title: 'effect', kind: 'insert', edits: [insertion(insertAt, inserts[language].effect)] }],
      },
    ];
  },
});

// The "om" right behind "doel is" announces the activity itself.
const saysWhatFor = ({ sentence: { concepts, frame } }: Statement): boolean =>
  concepts.some((c) => c.kind === 'link' && c.sort === 'purpose' && (!frame || c.start - frame.end > 2));

// Only what is said to be a goal: "Doel is het voeren van …", or the sentence of a goal's block. "BZ organiseert …" is a commitment.
function isActivity({ opening, item, sentence: { frame, clause, concepts } }: Statement): boolean {
  // Who contributes to an effect, or brings one about, names it.
  if (concepts.some((c) => c.kind === 'contribution' || c.kind === 'end state')) return false;
  const isSaid = opening?.kind === 'goal' && clause.subject.who === 'own';
  // "- Het organiseren van een conferentie.", in a list of goals.
  const isListed = (item || opening?.kind === 'goal') && clause.tense === 'none';
  const doing = frame ? frame.content : isSaid || isListed ? clause.nature : null;
  // To open a post or ratify a treaty is a product, and can be established.
  return doing === 'act' || doing === 'practice';
}
