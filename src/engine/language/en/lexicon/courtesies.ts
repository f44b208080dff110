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
    '@recognise|@recognize itself|herself|himself|themselves|the|this|that|a|these',
    'The Minister recognises the picture painted by the committee.',
  ],
  ['@acknowledge', 'The Ministry acknowledges the tension between ambition and means.'],
  [
    '@share the|this|these|their|his|her|its|some|many concern|concerns|worry|worries|ambition|sense|feeling|view|analysis|wish|desire|thought|picture',
    'We share the concern of the researchers.',
    'We share the office of the researchers.',
  ],
  [
    '@see|@recognise itself|themselves|ourselves|himself|herself reflected|mirrored in',
    'The Ministry sees itself reflected in the findings.',
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
  [
    '@read .. with interest|attention|appreciation|care|approval|pleasure|gratitude',
    'The government has read the report with interest.',
  ],
  [
    '@take|@have|@give .. due|full|careful? notice|note|cognisance|consideration of',
    'The government has taken cognisance of the report.',
  ],
  [
    '@express its|our|their|his|her appreciation|gratitude|thanks|esteem|admiration',
    'The government expresses its gratitude to the committee.',
  ],
  ['@praise|@commend|@compliment|@applaud', 'The government commends the committee for its work.'],
  [
    'much|greatly|deeply obliged|appreciated|valued|grateful|indebted',
    'The work of the committee is greatly appreciated.',
  ],
  [
    '@be sympathetic|receptive|open|alive|sensitive|alert|attentive to',
    'The government is sympathetic to the wish of the committee.',
  ],
  [
    '@have|@lend|@give an|a|the|its open|willing|sympathetic? ear|hearing|thought',
    'The government lends a willing ear to the committee.',
  ],
  [
    '@see|@recognise|@recognize|@note|@acknowledge that|the|this|these|a|much|itself',
    'The government sees that more can be done.',
  ],
  [
    '@concede|@admit|@realise|@realize that|this',
    'The government realises that more can be done.',
    'The ministry admits the twelve evacuees to a hospital.',
  ],
  [
    '@see|@find|@consider|@regard|@deem it|this|that|them|these|the .. useful|valuable|important|helpful|recognisable|relevant|interesting|instructive|thorough|thoughtful|worthwhile',
    'The government finds the analysis instructive.',
  ],
  [
    'instructive|insightful|thought-provoking|constructive|valuable|useful|interesting report|analysis|evaluation|study|advice|insight|insights|reflections|observations|recommendations|suggestions|points|comments|findings|lessons',
    'This is an instructive analysis.',
  ],
  [
    '@endorse|@support|@embrace|@subscribe|@back|@share|@underwrite to? the importance|spirit|thrust|idea|gist|tenor|intention|principle|essence|sentiment|notion|premise|drift|general|underlying|broad',
    'The government endorses the spirit of the recommendation.',
  ],
  [
    'an encouragement|incentive|inspiration|stimulus|spur|invitation to|for',
    'The report is an inspiration for the government.',
  ],
  ['@find itself|themselves|ourselves in', 'The Ministry finds itself in the analysis.'],
  [
    '@be impressed|struck|heartened|encouraged|moved|inspired|gratified by|that|with',
    'The government is impressed by the analysis.',
  ],
  ['at heart', 'The government has the welfare of staff at heart.'],
  ['close to .. heart', 'The subject is close to the heart of the government.'],
  [
    'of great|utmost|vital|paramount|considerable|much importance|value|relevance',
    'The government finds evaluation of great importance.',
  ],
  ['@hold|@keep .. in high|great|mind esteem|regard?', 'The government holds the committee in high esteem.'],
  ['with gratitude|appreciation|interest|approval|satisfaction', 'The government receives the report with gratitude.'],
  ['in|to a spirit|the of|letter', 'The government reads the report in a spirit of openness.'],
  ['@attach importance|value|weight|significance to', 'The government attaches importance to evaluation.'],
  [
    '@underline|@emphasise|@emphasize|@stress|@underscore|@highlight that|the|how|its',
    'The government stresses that evaluation matters.',
  ],
  [
    '@share the|this|these|their|its|your .. concern|concerns|worries|worry|wish|view|views|ambition|feeling|opinion|sense|impression|diagnosis',
    'The government shares the deep concern of the committee.',
  ],
  [
    '@see|@take|@regard|@view|@consider .. as an|a|another? encouragement|incentive|invitation|spur|stimulus|reminder|inspiration',
    'The government regards the report as a reminder.',
  ],
  ['@understand|@appreciate|@respect that|why', 'The government understands why the committee asks this.'],
  ['@cherish|@treasure|@laud|@salute|@hail|@esteem', 'The government cherishes the work of the committee.'],
  [
    '@read|@receive|@study|@follow|@hear|@note .. with great|much|keen|particular|considerable|due|warm|real|genuine interest|attention|appreciation|care|approval|pleasure|gratitude',
    'The government has read the report with great interest.',
  ],
  [
    '@consider|@find|@deem|@call|@think .. this|it|the|that . a|an|very|most inspiring|timely|thorough|solid|fine|valuable|excellent|welcome|constructive|balanced|important|useful|instructive|rich|impressive|good',
    'The government considers this an inspiring report.',
  ],
  [
    '@be|@feel encouraged|heartened|inspired|strengthened|supported|challenged|addressed|flattered|honoured|stimulated by|in',
    'The government feels supported by the report.',
  ],
  ['@warm to', 'The government warms to the idea.'],
  ['with an open mind|great|much|keen|interest', 'The government reads the report with an open mind.'],
  ['@pay tribute to', 'The government pays tribute to the committee.'],
  [
    '@give|@offer|@provide|@contain|@hold .. much|ample|useful|valuable|rich food|insight|insights|lessons|inspiration',
    'The report gives the government much food for thought.',
  ],
  [
    '@recognise|@recognize|@see|@hear much|a|the|many|its|our|this|itself .. in|from',
    'The government recognises much in the report.',
  ],
  [
    '@resonate|@chime|@strike|@accord|@tally|@tie|@dovetail with|a|in .. chord|thinking|view|views|line|policy|own|experience',
    'The report strikes a chord with the government.',
  ],
  [
    '@express thanks|gratitude|appreciation|respect|admiration|sympathy',
    'The government expresses thanks to the committee.',
  ],
  [
    'much|greatly|very|highly|warmly|sincerely|deeply @appreciate|@value|@welcome|@thank',
    'The government warmly welcomes the report.',
  ],
  ['@listen carefully|attentively|closely to', 'The government has listened carefully to the committee.'],
  ['@hold .. dear', 'The government holds this principle dear.'],
  [
    '@draw|@derive|@take inspiration|encouragement|comfort|heart|courage from',
    'The government takes heart from the report.',
  ],
  ['@identify with|strongly? with?', 'The government identifies with the analysis.'],
  ['@lie|@be|@remain close|near|dear to', 'The subject is dear to the government.'],
  ['@appreciate|@admire|@respect the|this|these|its', 'The government admires the thoroughness of the report.'],
  [
    'thought-provoking|eye-opening|inspiring|illuminating|enlightening report|analysis|study|reading|evaluation|advice',
    'This is an inspiring report.',
  ],
  ['well-taken|well taken|made|heard', 'The point is well taken by the government.'],
  [
    '@sense|@feel|@perceive|@comprehend the|this|that urgency|concern|wish|need|frustration',
    'The government feels the urgency of the report.',
  ],
  [
    '@join|@echo|@second the|this|these . call|appeal|view|sentiment|praise|concern|words',
    'The government echoes the sentiment of the report.',
  ],
];
