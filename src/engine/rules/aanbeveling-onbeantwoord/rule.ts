import { defineRule } from '../rule.ts';
import { insertion } from '../wording.ts';
import en from './en.md';
import { messages } from './messages.ts';
import nl from './nl.md';

export const aanbevelingOnbeantwoord = defineRule({
  id: 'aanbeveling-onbeantwoord',
  scope: 'document',
  severity: 'error',
  source: {
    nl: 'Beleidsreactie 29 521, nr. 466: aanbevelingen een voor een',
    en: 'Policy response 29 521, no. 466: recommendations one by one',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check: ({ recommendations }) =>
    recommendations
      .filter(({ response }) => response === 'none')
      .map(({ number, heading, text }) => ({
        start: heading.start,
        end: heading.end,
        message: 'found',
        data: { nummer: number },
        fixes: [
          {
            title: 'block',
            kind: 'insert',
            edits: [insertion(Math.max(heading.end, text.end), responseBlock(number))],
          },
        ],
      })),
});

// The fields of the response template, with a blank for every value.
const responseBlock = (number: string): string => `

**Appreciatie:** ‹neemt over, neemt deels over of neemt niet over›

**Toelichting:** ‹waarom›

**Actie A${number}.1:** ‹wat›

**Verantwoordelijk:** ‹wie›

**Termijn:** uiterlijk ‹datum›

**Terugmelding:** ‹hoe en wanneer›`;
