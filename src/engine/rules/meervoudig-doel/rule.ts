import type { Deed, Edit } from '../../language/concept.ts';
import type { Statement } from '../../model/statement.ts';
import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const meervoudigDoel = defineRule({
  id: 'meervoudig-doel',
  scope: 'goal',
  only: 'promises',
  severity: 'information',
  source: {
    nl: 'INCOSE Guide to Writing Requirements (één gedachte per zin); Chun & Rainey (doelambiguïteit)',
    en: 'INCOSE Guide to Writing Requirements (single thought); Chun & Rainey (goal ambiguity)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  // P7; and once each deed stands by itself, each can be asked what it is for.
  replaces: [{ rules: ['doel-zonder-indicator', 'activiteit-als-doel'] }],
  check(statement) {
    const { anchor, sentence } = statement;
    const { deeds } = sentence;
    if (deeds.length < FEWEST) return [];
    const data = { aantal: String(deeds.length) };
    const sentences = deeds.flatMap(({ alone }) => alone ?? []);
    return [
      {
        start: anchor.start,
        end: anchor.end,
        message: 'found',
        data,
        fixes: [
          sentences.length === deeds.length
            ? { title: 'split', data, kind: 'replace', edits: split(statement, sentences) }
            : { title: 'letter', data, kind: 'insert', edits: lettered(deeds) },
        ],
      },
    ];
  },
});

const FEWEST = 3;

/** Puts each deed on a line of its own, numbered; in a goal's block the others become goals of their own behind it. */
function split(statement: Statement, sentences: readonly string[]): Edit[] {
  const { start, end, item, opening, fields, alone } = statement;
  const whole = (newText: string): Edit[] => [{ start, end, newText }];
  const [first = '', ...others] = sentences;
  if (opening) {
    const blocks = others.map((sentence, i) => `\n\n**${labelOf(statement)}.${i + 1}.** ${sentence}`).join('');
    const last = fields.at(-1);
    return last ? [...whole(first), insertion(last.value.end, blocks)] : whole(`${first}${blocks}`);
  }
  // A list does not fit into a bullet.
  if (item) return whole(sentences.join(' '));
  const list = sentences.map((sentence, i) => `${i + 1}. ${sentence}`).join('\n');
  return whole(alone ? list : `\n\n${list}\n\n`);
}

/** "(a) …, (b) … en (c) …": where no deed can be said by itself, each can be told from the others. */
const lettered = (deeds: readonly Deed[]): Edit[] =>
  deeds.map(({ start }, i) => insertion(start, `(${String.fromCharCode('a'.charCodeAt(0) + i)}) `));

// "Doel D8", "Goal D8"
const labelOf = ({ opening, language }: Statement): string =>
  `${language === 'nl' ? 'Doel' : 'Goal'} ${opening?.id ?? ''}`;
