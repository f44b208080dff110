import type { Phrase } from '../../phrase.ts';

/** No end in sight. */
export const openEnds: readonly Phrase[] = [
  ['until further notice|orders', 'Until further notice, the Netherlands will keep a frigate there.'],
  ['indefinitely', 'The deployment will be prolonged indefinitely.'],
  [
    'for an indefinite|unlimited|undetermined|unspecified|open-ended|indeterminate period|time|duration|term',
    'For an indefinite period Defence will send helicopters.',
  ],
  [
    'of indefinite|unlimited|undetermined|unspecified|open-ended duration|length',
    'The deployment is of indefinite duration.',
  ],
  [
    'without an? any? fixed? set? end|closing|expiry date|dates',
    'The government is continuing the deployment without an end date.',
  ],
  ['without an? any? time limit|limits', 'The unit will stay without any time limit.'],
  ['with no end|fixed date|end date?', 'The unit will stay with no end date.'],
  ['open-ended', 'The Netherlands will make an open-ended contribution.'],
  ['for as long as', 'The detachment will remain in Ruvinia for as long as necessary.'],
  ['as long as necessary|needed|required|possible', 'The detachment will remain in Ruvinia as long as necessary.'],
  [
    'as long as the|our|its|this|that|it|they|circumstances|conditions|allies|partners',
    'As long as the situation calls for it, six officers will serve there.',
  ],
  ['until such time as', 'The unit will stay until such time as the allies leave.'],
  [
    'until the|this situation|circumstances|conditions|security|work|job|task|mission .. allows|allow|improves|improve|permits|stable|done|completed|safe',
    'The unit will stay until the situation improves.',
  ],
  ['until no longer necessary|needed|required', 'The unit will stay until no longer needed.'],
];
