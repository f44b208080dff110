import type { FieldName, Tongue } from '../../engine/index.ts';

/** What the fields of goals and responses are called, as the templates have them. */
export const fieldLabels: Readonly<Record<Tongue, Readonly<Record<FieldName, string>>>> = {
  nl: {
    indicator: 'Indicator',
    baseline: 'Nulmeting',
    target: 'Streefwaarde',
    deadline: 'Termijn',
    actor: 'Verantwoordelijk',
    contributesTo: 'Draagt bij aan',
    activities: 'Activiteiten',
    assumption: 'Aanname',
    source: 'Bron en frequentie',
    response: 'Appreciatie',
    rationale: 'Toelichting',
    result: 'Resultaat',
    resources: 'Middelen',
    reporting: 'Terugmelding',
    status: 'Status',
  },
  en: {
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    deadline: 'Deadline',
    actor: 'Responsible',
    contributesTo: 'Contributes to',
    activities: 'Activities',
    assumption: 'Assumption',
    source: 'Source and frequency',
    response: 'Response',
    rationale: 'Rationale',
    result: 'Deliverable',
    resources: 'Resources',
    reporting: 'Reporting',
    status: 'Status',
  },
};

/** What fields stand in: a goal, an activity or the answer to a recommendation. */
export type Block = 'goal' | 'activity' | 'response';

/** The fields of each, in the order of the templates. */
export const fieldsOf: Readonly<Record<Block, readonly FieldName[]>> = {
  goal: ['indicator', 'baseline', 'target', 'deadline', 'actor', 'contributesTo', 'activities', 'assumption', 'source'],
  activity: ['contributesTo', 'deadline', 'actor', 'resources'],
  response: ['response', 'rationale', 'result', 'actor', 'deadline', 'resources', 'reporting', 'status'],
};

/** The words that some fields can have: the positions taken, and how far an action is. */
export const fieldValues: Readonly<Record<Tongue, Readonly<Partial<Record<FieldName, readonly string[]>>>>> = {
  nl: {
    response: ['neemt over', 'neemt deels over', 'neemt niet over'],
    status: ['nog niet gestart', 'in uitvoering', 'afgerond', 'vervallen (‹reden›)'],
  },
  en: {
    response: ['accepts', 'partially accepts', 'does not accept'],
    status: ['not started', 'in progress', 'completed', 'dropped (‹reason›)'],
  },
};
