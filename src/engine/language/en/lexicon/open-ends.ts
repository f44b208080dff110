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
  ['for the foreseeable|indefinite future', 'The frigate will remain there for the foreseeable future.'],
  ['for the time being', 'For the time being the frigate will stay in the Gulf.'],
  [
    'until the job|work|task|mission|crisis|situation|conflict|threat|danger|war|peace|calm|order is|has|have',
    'The unit will stay until the job is done.',
  ],
  ['for as|so long as', 'The unit will stay for so long as it is needed.'],
  [
    'so|as long as it|they|we|there|the|that|this|necessary|needed|required|possible|our|its',
    'The unit will stay as long as it takes.',
  ],
  ['no end date|end-date|in|is', 'The deployment has no end date.'],
  ['has|have no fixed|set|foreseen? end|expiry|closing', 'The deployment has no fixed end.'],
  ['of unlimited|indefinite|unspecified|undetermined', 'The contribution is of unlimited length.'],
  ['unlimited in time|duration', 'The contribution is unlimited in time.'],
  ['whatever the duration|length', 'The unit will stay, whatever the duration.'],
  ['pending further notice|developments|orders', 'The unit will stay pending further notice.'],
  ['until otherwise decided|determined|ordered|stated', 'The unit will stay until otherwise decided.'],
  ['until|till needed|required|no longer|relieved|peace|stability', 'The unit will stay until no longer required.'],
  [
    'for an|a|as .. unlimited|indefinite|indeterminate|undefined|unspecified',
    'The unit will stay for a so far undefined period.',
  ],
  ['without a|any definite|specified|agreed|foreseeable end', 'The unit will stay without a definite end date.'],
  ['permanently @station|@deploy', 'The Netherlands will permanently station a frigate there.'],
  [
    'without @set|@fix|@name|@specify|@agree an? any? a? end|closing|expiry|final|termination|end-date|date',
    'Without setting a closing date, the Netherlands will send soldiers.',
  ],
  ['with no fixed|set|agreed|foreseen|clear end|limit|term|closing|expiry', 'The unit will stay with no fixed term.'],
  [
    'for|during an|the unforeseeable|as|open yet|ended? .. period|time|term',
    'The unit will stay for an as yet unknown period.',
  ],
  ['for however long', 'The unit will stay for however long it takes.'],
  [
    'until everyone|everything|all|peace|calm|stability|order|security|the .. returns|return|restored|ready|safe|over|stable|settled',
    'The unit will stay until calm returns.',
    'The unit will stay until 4 May.',
  ],
  [
    'until|till it|they|we is|are .. needed|necessary|required|wanted',
    'The unit will stay until it is no longer needed.',
  ],
  ['no end|limit in|is sight|foreseen', 'There is no end in sight for the deployment.'],
  ['for good', 'The Netherlands will keep a frigate there for good.'],
  ['for years to come', 'The Netherlands will keep a frigate there for years to come.'],
  ['until better times', 'The unit will stay until better times.'],
  ['in perpetuity|permanence', 'The unit will stay there in permanence.'],
  ['day-to-day|rolling|open-ended basis', 'The unit will stay there on a rolling basis.'],
];
