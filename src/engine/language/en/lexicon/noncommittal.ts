import type { Phrase } from '../../phrase.ts';

/** Looking into it in place of deciding. */
export const noncommittals: readonly Phrase[] = [
  ['@consider', 'The government will consider opening a consulate.', 'The government considers this a success.'],
  ['@explore', 'The Ministry will explore a joint post.'],
  ['@contemplate', 'The Ministry contemplates a joint post.'],
  ['@look into|at', 'Defence will look into the lease of a tanker.'],
  ['@weigh up?', 'The Minister is weighing up whether to send a mission.', 'The crate weighs 40 kilos.'],
  [
    '@examine|@investigate|@study|@assess|@review|@ascertain|@see|@check|@analyse|@discuss|@establish|@determine whether|if',
    'The directorate will examine whether the hotline can be staffed.',
  ],
  [
    '@examine|@investigate|@study|@assess|@review|@map|@analyse .. whether|if',
    'The Ministry will examine in 2026 whether a second officer is desirable.',
  ],
  [
    '@examine|@investigate|@study|@assess|@review|@map|@analyse the|its|all? possible? possibility|possibilities|options|option|feasibility|desirability|scope|opportunities|usefulness|need|ways',
    'The Ministry will study the feasibility of a joint post.',
  ],
  ['@examine|@investigate|@study|@look|@explore how|at', 'The Ministry will examine how the desk can be staffed.'],
  ['@give further|serious|careful|some? thought|consideration to', 'We are giving thought to a shared chancery.'],
  [
    'consideration|thought @be .. @give',
    'Consideration is being given to a liaison officer.',
    'Due consideration will be given to the position of minorities.',
  ],
  ['@think about', 'The Ministry will think about a joint post.'],
  ['@reflect on|upon', 'The Ministry will reflect on a joint post.'],
  ['@mull over?', 'The Ministry is mulling over a joint post.'],
  ['@keep under review', 'The Ministry will keep under review the size of the team.'],
  ['@keep .. under review|consideration', 'The Ministry will keep the size of the team under review.'],
  ['under consideration|review', 'A joint post is under consideration.'],
  ['not rule|ruled|exclude|excluded out?', 'Defence does not rule out adding a ship.'],
  ['may|might|would|could also? wish|want|like|choose to', 'The Ministry may wish to send a ship.'],
  ['may|might possibly|perhaps|well', 'The Ministry may possibly send a ship.'],
  [
    'open|willing|prepared|ready to consider|considering|look|explore|discuss',
    'The Ministry is willing to consider a ship.',
  ],
  ['@toy with', 'The Ministry is toying with a joint post.'],
  ['@entertain the idea|possibility', 'The Ministry will entertain the idea of a ship.'],
  ['@remain|@be open to', 'The Ministry is open to a joint post.', 'The exhibition is open to the public.'],
];
