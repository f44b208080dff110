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
];
