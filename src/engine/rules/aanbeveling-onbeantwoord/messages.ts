import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    found: 'Aanbeveling {nummer} heeft geen antwoord',
    block: 'Voeg een reactieblok in',
  },
  en: {
    found: 'Recommendation {nummer} has no answer',
    block: 'Insert a response block',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    block:
      '\n\n**Appreciatie:** ‹neemt over, neemt deels over of neemt niet over›\n\n**Toelichting:** ‹waarom›\n\n**Actie A{number}.1:** ‹wat›\n\n**Verantwoordelijk:** ‹wie›\n\n**Termijn:** uiterlijk ‹datum›\n\n**Terugmelding:** ‹hoe en wanneer›',
  },
  en: {
    block:
      '\n\n**Response:** ‹accepts, partially accepts or does not accept›\n\n**Rationale:** ‹why›\n\n**Action A{number}.1:** ‹what›\n\n**Responsible:** ‹who›\n\n**Due date:** by ‹date›\n\n**Reporting:** ‹how and when›',
  },
} as const satisfies Messages;
