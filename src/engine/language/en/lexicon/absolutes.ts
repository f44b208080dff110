import type { Phrase } from '../../phrase.ts';

/** Guarantees and zero risks. */
export const absolutes: readonly Phrase[] = [
  ['@guarantee', 'The government guarantees a safe return.', 'The guarantee scheme expired in 2023.'],
  ['@vouch for', 'The Minister vouches for their safe return.'],
  ['never', 'The Netherlands will never leave an employee behind.'],
  [
    'under|in no circumstances|circumstance|conditions',
    'Weapons will under no circumstances fall into the wrong hands.',
  ],
  ['under|in all|any|every circumstances|circumstance|conditions', 'The unit will be ready under all circumstances.'],
  ['at all times', 'The detachment will at all times be able to leave.'],
  ['at any price|cost', 'The Ministry will prevent this at any price.'],
  ['at all costs', 'The Ministry will prevent this at all costs.'],
  ['whatever happens', 'Whatever happens, our missions will answer every call.'],
  ['come what may', 'Come what may, our missions will answer the call.'],
  ['without fail', 'Our missions will answer the call without fail.'],
  ['no matter what|how', 'No matter what, our missions will answer the call.'],
  ['each and every', 'The Minister answers for each and every interpreter.'],
  ['every single', 'The missions will answer every single call.'],
  ['once and for all', 'The Ministry will end this once and for all.'],
  [
    '@ensure|@secure that? no|nobody|none|nothing|every|all|everyone',
    'The Ministry will ensure that no stolen passport crosses the border.',
    'The Ministry will ensure that 40 judges are trained.',
  ],
  [
    '@make sure|certain that? no|nobody|none|nothing|every|all|everyone',
    'The Ministry will make sure that nobody is left behind.',
  ],
  [
    '@see to it that no|nobody|none|nothing|every|all|everyone',
    'The Ministry will see to it that nobody is left behind.',
  ],
  [
    '@eliminate|@exclude|@remove|@prevent|@avoid|@rule any|all|every out?',
    'The Ministry will eliminate all risk of data leaks.',
  ],
  [
    '@rule out any|all|every|that',
    'The Ministry will rule out any leak.',
    'The Ministry does not rule out adding a ship.',
  ],
  ['zero risk|risks', 'The Ministry promises zero risk.'],
  [
    'completely|fully|totally|entirely|absolutely|perfectly|100 safe|secure|risk-free|free|watertight',
    'The Ministry will make the site completely safe.',
  ],
  ['without any? exception|exceptions', 'The missions will answer all calls without exception.'],
  ['always', 'The missions will always answer the call.'],
  ['in every|any|all case|cases|event', 'The missions will answer the call in all cases.'],
  ['no one|nobody will', 'No one will be left behind.'],
  ['forever', 'The Netherlands will stay forever.'],
];
