import type { Phrase } from '../../phrase.ts';

/** A courtesy in the place of a position. */
export const courtesies: readonly Phrase[] = [
  ['@take .. to heart', 'The government takes the findings to heart.'],
  ['@take .. seriously', 'The government takes the criticism seriously.'],
  [
    '@attach great|much|considerable|particular? importance|value|weight to',
    'The government attaches great importance to independence.',
  ],
  [
    '@recognise|@recognize itself|themselves|the|this|that|a|these',
    'The Minister recognises the picture painted by the committee.',
  ],
  ['@acknowledge', 'The Ministry acknowledges the tension between ambition and means.'],
  [
    '@share the|this|these|their|his|her|its|some|many concern|concerns|worry|worries|ambition|sense|feeling|view|analysis|wish|desire|thought|picture',
    'We share the concern of the researchers.',
    'We share the office of the researchers.',
  ],
  [
    '@note with|the|that|this|these .. interest|appreciation|gratitude|satisfaction',
    'The Minister notes the conclusions with interest.',
  ],
  [
    '@note with interest|appreciation|gratitude|satisfaction|concern',
    'The Minister notes with interest what was found.',
  ],
  ['@take good|due|careful? note of', 'The government has taken note of the report.'],
  ['grateful|thankful|indebted for|to', 'The government is grateful for this advice.'],
  ['@thank', 'The government thanks the committee.'],
  ['@appreciate', 'The government appreciates the work of the committee.'],
  ['@welcome', 'The government welcomes the report.'],
  ['aware|conscious|mindful of|that', 'The Ministry is aware of the need for clarity.'],
  ['@understand the|this|these|that|why', 'The Ministry understands the wish of the committee.'],
  [
    '@underline|@emphasise|@emphasize|@stress|@underscore the importance|value|need|relevance',
    'The government underlines the importance of evaluation.',
  ],
  ['@value the|this|these|its', 'The government values the work of the committee.'],
  [
    'valuable|useful|helpful|welcome advice|recommendation|recommendations|insights|lessons|suggestion|suggestions|report|point',
    'This is valuable advice.',
    'The ship carries a valuable cargo of grain.',
  ],
  [
    '@regard|@see|@consider|@view .. as a|an support|encouragement|incentive|compliment|confirmation|stimulus|call',
    'The government sees the report as an encouragement.',
  ],
  ['@agree on|with|about the importance|relevance|value', 'The government agrees with the importance of evaluation.'],
  ['pleased|glad|happy|delighted with|to|that|about', 'The government is pleased with the report.'],
  ['@sympathise|@sympathize with', 'The government sympathises with this wish.'],
  ['@see the value|importance|need|merit|point|usefulness of|in', 'The Ministry sees the value of a results chain.'],
  ['food for thought', 'The report offers the government food for thought.'],
  ['@subscribe to the importance|idea|principle|thought', 'The government subscribes to the importance of evaluation.'],
  ['@have sympathy|understanding|appreciation for', 'The government has understanding for this wish.'],
  ['@find .. recognisable|recognizable|valuable|useful', 'The Ministry finds the analysis recognisable.'],
  ['@keep|@bear .. in mind', 'The Ministry will bear the advice in mind.'],
];
