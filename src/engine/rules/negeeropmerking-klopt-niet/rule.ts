import type { IdleNote } from '../../model/idle-note.ts';
import { defineRule, type Hit, type RuleFix } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const negeeropmerkingKloptNiet = defineRule({
  id: 'negeeropmerking-klopt-niet',
  scope: 'document',
  over: 'notes',
  severity: 'information',
  source: {
    nl: 'ESLint, reportUnusedDisableDirectives',
    en: 'ESLint, reportUnusedDisableDirectives',
  },
  messages,
  page: { nl, en },
  hangsOn: 'fault',
  replaces: [],
  check: (note) => [hitOf(note)],
});

function hitOf(note: IdleNote): Hit {
  const { start, end, name, near } = note;
  const data = { ...(name === null ? {} : { naam: name }), ...(near === null ? {} : { bedoeld: near }) };
  return { start, end, message: messageOf(note), data, fixes: fixesOf(note) };
}

function messageOf({ why, name, near }: IdleNote): string {
  switch (why) {
    case 'never ends':
      return 'endless';
    case 'ends nothing':
      return 'stray';
    case 'silences nothing':
      return name === null ? 'note' : 'rule';
    case 'unknown note':
    case 'unknown rule':
      return near === null ? 'unknown' : 'slip';
  }
}

function fixesOf({ start, end, why, name, near, removal, closing }: IdleNote): RuleFix[] {
  if (why === 'never ends') {
    const edit = insertion(closing, '\n\n<!-- doelwijzer-negeer-einde -->\n');
    return [{ title: 'close', kind: 'insert', edits: [edit] }];
  }
  const renamed: RuleFix[] =
    near === null
      ? []
      : [{ title: 'rename', data: { bedoeld: near }, kind: 'replace', edits: [{ start, end, newText: near }] }];
  const removed: RuleFix[] =
    removal === null
      ? []
      : [
          {
            title: name === null ? 'removeNote' : 'removeRule',
            ...(name === null ? {} : { data: { naam: name } }),
            kind: 'replace',
            preferred: near === null,
            edits: [{ newText: '', ...removal }],
          },
        ];
  return [...renamed, ...removed];
}
