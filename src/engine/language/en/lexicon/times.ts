const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/* The words of time, as the readers of dates and anchors ask for them. Folded. */

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');
export const SEASONS = set('spring summer autumn winter fall recess');
export const UNITS = set(
  'hour hours day days week weeks fortnight month months quarter quarters year years half-year minutes decade semester term weekday weekend session',
);
export const RECURRING = set(
  'annually yearly monthly weekly daily quarterly half-yearly biannually biennially fortnightly annual bimonthly six-monthly three-monthly nightly',
);
export const EVENTS = set(
  `end start beginning expiry completion conclusion renewal extension mandate deployment mission operation rotation ratification signature signing
  publication phase launch opening closure arrival departure return election elections decision evaluation review handover transfer conference summit
  sitting delivery entry adoption approval exercise training withdrawal presidency receipt inauguration evacuation revision budget debate presentation
  introduction assessment inspection meeting negotiations talks treaty truce season pilot programme project course contract lease term semester
  attack incident visit consultation consultations survey date`,
);
export const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen eighteen twenty twenty-four thirty forty-eight sixty ninety half',
);
export const ORDINALS = set('first second third fourth fifth sixth last final next 1st 2nd 3rd 4th');

/** What comes back by itself: "before every meeting". */
export const OCCURRING =
  /^(?:meeting|session|council|rotation|round|visit|debate|election|summit|conference|deployment|exercise|training|course|mission|decision|budget|review|update|report|evaluation|consultation|phase|harvest|season)$/;
