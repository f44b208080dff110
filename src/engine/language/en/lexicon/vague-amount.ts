import type { Phrase } from '../../phrase.ts';

/** Amounts that nobody can count. */
export const vagueAmounts: readonly Phrase[] = [
  [
    'a|an small|limited|large|larger|great|considerable|significant|substantial|certain|growing|increasing|good|fair|select? number of',
    'The Minister will consult a limited number of companies.',
  ],
  ['a number of', 'A number of advisers will leave in May.'],
  ['several|numerous|multiple|various|diverse|sundry|countless', 'The Ministry will organise several workshops.'],
  ['many', 'The Ministry will train many judges.', 'How many judges will be trained is unknown.'],
  ['a few', 'The embassy will open a few desks.'],
  ['quite a few|lot', 'The embassy will open quite a few desks.'],
  ['a couple of', 'The embassy will open a couple of desks.'],
  [
    'a handful of',
    'The embassy will award a handful of grants.',
    'The embassy will award a handful of grants, five in all.',
  ],
  [
    'a wide|broad|whole|full? range|variety|array|series|raft|host|multitude|spectrum|selection of',
    'The Ministry will launch a wide range of projects.',
  ],
  [
    'a range|variety|array|series|raft|host|multitude|selection|set of',
    'The Ministry will launch a series of projects.',
  ],
  ['a great|good? deal|lot of', 'The Ministry will spend a great deal of money.'],
  ['lots|plenty|dozens|scores|tens|hundreds|thousands of', 'The Ministry will train dozens of judges.'],
  [
    'a|an large|larger|considerable|significant|substantial|sizeable|good|small|increasing|growing part|share|portion|proportion|percentage|section of',
    'The Ministry will set aside a considerable part of its budget.',
  ],
  ['the majority|bulk|vast of|majority', 'The Ministry will train the majority of the judges.'],
  ['most of', 'The Ministry will move most of its files.'],
  ['much of', 'The Ministry will move much of its archive.'],
  ['part of the', 'The Ministry will move part of the archive.', 'The course is part of the programme.'],
  ['a degree|measure of', 'The Ministry will allow a degree of freedom.'],
  [
    'to a large|great|considerable|significant|certain|limited extent|degree',
    'The Ministry will to a large extent replace the fleet.',
  ],
  ['to some extent|degree', 'The Ministry will to some extent replace the fleet.'],
  ['largely|partially|partly|mostly', 'The Ministry will largely replace the fleet.'],
  [
    'considerable|substantial|sizeable|sizable|significant|appreciable|ample|generous',
    'The Ministry will spend substantial sums on it.',
  ],
  [
    'considerably|substantially|significantly|markedly|appreciably|noticeably|drastically|greatly|sharply|strongly|vastly|radically|materially|measurably|dramatically|visibly',
    'The Ministry will cut the number of posts considerably.',
  ],
  ['modest|limited', 'The Ministry will send a limited contribution.', 'The company Kestrel Limited will move.'],
  ['more and more', 'The Ministry will train more and more judges.'],
  ['some', 'The Ministry will train some judges.', 'The Ministry will train some 120 judges.'],
  [
    'a|an sizeable|sizable|modest|substantial|considerable|significant|limited|small|large|generous|fair amount|sum|group|quantity|degree|share|proportion|extent of?',
    'The Ministry will spend a modest sum on it.',
  ],
  ['a lot|deal|great|good more|fewer|less|deal', 'The Ministry will train a lot more judges.'],
  ['a little|bit|fraction', 'The Ministry will spend a little on it.'],
  ['ever more|fewer|larger|smaller', 'The Ministry will train ever more judges.'],
  [
    'large|small|vast|great|growing|increasing|limited|sizeable|significant|substantial numbers|amounts|quantities|sums|groups',
    'The Ministry will train large numbers of judges.',
  ],
  ['tens|dozens|scores|hundreds|thousands|handfuls', 'The Ministry will train hundreds.'],
  ['extensive|extensively|abundant|copious|plentiful', 'The Ministry will provide extensive training.'],
  ['a majority|minority|multitude|good|fair of|many|few|number', 'The Ministry will train a good many judges.'],
  ['for the most|greater part', 'The Ministry will for the most part replace the fleet.'],
  ['in|to part|some|large measure|measure|part', 'The Ministry will in large part replace the fleet.'],
  ['by and large', 'The Ministry will by and large replace the fleet.'],
  [
    'to a greater|lesser|significant|substantial|considerable|modest|meaningful|certain|some extent|degree',
    'The Ministry will to a greater extent replace the fleet.',
  ],
  ['much|far|far more|less|fewer|greater|larger|better', 'The Ministry will train far more judges.'],
  [
    'slightly|somewhat|marginally|moderately|heavily|massively|hugely|enormously|steeply|exponentially|tangibly|perceptibly|demonstrably',
    'The Ministry will slightly cut the fees.',
  ],
  ['huge|massive|vast|immense|enormous|hefty', 'The Ministry will spend huge sums on it.'],
  ['sundry|assorted|miscellaneous|umpteen|manifold', 'The Ministry will fund assorted projects.'],
  [
    'certain|a|some certain? countries|partners|groups|posts|areas|cases|regions|topics|projects|categories',
    'The Ministry will help certain groups.',
  ],
  ['a wide|broad|growing|large audience|circle|group|public', 'The Ministry will reach a wide audience.'],
];
