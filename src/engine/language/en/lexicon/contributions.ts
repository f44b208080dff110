import type { Phrase } from '../../phrase.ts';

/** Helping towards an effect. */
export const contributions: readonly Phrase[] = [
  [
    '@contribute annually|actively|jointly|further|financially|also? to|towards|toward',
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
  [
    '@lend|@give a|an helping? hand|shoulder to|in|with',
    'The Netherlands will lend a hand in rebuilding the clinic.',
    'The Netherlands will give a course in rebuilding clinics.',
  ],
  [
    '@be of help|assistance|service|support|use in|to|with|for',
    'The Netherlands will be of help in rebuilding the clinic.',
  ],
  ['@do its|our|their share|part|bit to|for|in', 'The Netherlands will do its share to preserve the harbour.'],
  ['@do its|our|their share|part|bit', 'The Netherlands will be doing its bit for the harbour.'],
  ['@pull its|our|their weight in|for', 'The Netherlands will pull its weight in the reconstruction.'],
  ['@be instrumental|helpful|supportive in|of|to|for', 'The Netherlands will be instrumental in the reform.'],
  [
    '@make|@deliver|@provide|@offer|@give a|an|its|our . contribution',
    'The Netherlands will make a modest contribution to the recovery.',
  ],
  ['@have|@take|@assume a . hand|part|share|role in', 'The Netherlands will have a hand in the reform.'],
  ['@fulfil|@perform a|an|its . part|role in', 'The Netherlands will fulfil a role in the reform.'],
  [
    '@stand by|alongside|with|beside|behind',
    'The Netherlands will stand by the people of Halvar.',
    'The ship will stand in the harbour.',
  ],
  ['@assist|@aid|@support .. in|with|to', 'The Ministry will assist the courts in reforming the law.'],
  ['@smooth|@pave the way|path for|to|towards', 'The Netherlands will pave the way for a settlement.'],
  [
    '@nurture|@nourish|@buttress|@shore',
    'The Netherlands will nurture the dialogue.',
    'The nurture of talent was praised.',
  ],
  ['@serve as|to .. catalyst|engine|bridge', 'The Netherlands will serve as a catalyst for reform.'],
  ['@ease|@oil|@lubricate the', 'The Netherlands will ease the transition to civilian rule.'],
  ['@enable|@empower|@equip .. to', 'The Netherlands will enable the courts to work.'],
  [
    '@create|@provide|@shape|@set|@lay the . conditions|basis|foundation|foundations|groundwork|framework|preconditions|environment|ground for',
    'The Netherlands will lay the foundations for a lasting settlement.',
  ],
  [
    '@act as .. facilitator|broker|catalyst|bridge-builder',
    'The Netherlands will act as a facilitator between the parties.',
  ],
  ['@back|@help up', 'The Netherlands will back up the reform.'],
  ['@have its|our|their share in', 'The Netherlands will have its share in the recovery.'],
  ['@come to the aid|assistance|help|rescue of', 'The Netherlands will come to the aid of the valley.'],
  [
    '@carry|@bear|@shoulder its|our|their part|share|responsibility',
    'The Netherlands will shoulder its share of the recovery.',
  ],
  ['@chip|@weigh|@pitch|@step in to|with|on', 'The Netherlands will chip in to the recovery.'],
  ['@stand shoulder|side to|by shoulder|side', 'The Netherlands will stand shoulder to shoulder with the judges.'],
];
