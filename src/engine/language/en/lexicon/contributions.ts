import type { Phrase } from '../../phrase.ts';

/** Helping towards an effect. */
export const contributions: readonly Phrase[] = [
  [
    '@contribute to|towards|toward',
    'The Netherlands will contribute to stability.',
    'The Netherlands will contribute up to 85 troops.',
  ],
  ['contribution to|towards|toward', 'The Netherlands will make a contribution to the recovery.'],
  ['@help to?', 'The Netherlands will help to reform the prisons.'],
  ['@help .. to', 'The Netherlands will help the authorities to reform the prisons.'],
  ['@assist in|with', 'The government will assist in restoring confidence.'],
  ['@assist', 'The Netherlands will assist the authorities.'],
  ['@support', 'The embassy supports police reforms.', 'The support of the embassy ended in 2022.'],
  [
    '@lend|@give|@provide|@offer its|our? full? further? support|assistance|aid|backing to',
    'The Netherlands will be lending support to the return of families.',
  ],
  ['@play its|our|their a? part|role|full in|part', 'The Netherlands is playing its part in bringing calm.'],
  ['@play a|an . part|role in', 'The Netherlands will play a major role in the recovery.'],
  ['@back', 'The embassy will back the justice reforms.', 'The embassy will move the files back.'],
  ['@aid', 'The Netherlands will aid the recovery of the valley.', 'The aid arrived in May.'],
  ['@cooperate|@co-operate|@collaborate|@participate in', 'The Netherlands will cooperate in the recovery.'],
  ['@facilitate|@enable', 'The Netherlands will facilitate the return of families.'],
  ['@underpin', 'The Netherlands will underpin the truce.'],
];
