import type { Phrase } from '../../phrase.ts';

/** Saying that things go well. */
export const resultClaims: readonly Phrase[] = [
  [
    'good|great|much|significant|substantial|considerable|important|major|real|clear|solid|steady|excellent|tangible|visible|further|remarkable|impressive|encouraging progress|headway|strides',
    'Good progress has been made on reforming the courts.',
    'The firm Good Progress Shipping is registered there.',
  ],
  [
    'important|major|big|significant|great|good|clear|first|large steps|step|advances|strides',
    'Important steps have been taken in Halvar.',
    'The next steps are listed in annex 2.',
  ],
  ['progress|headway|strides .. made|booked|achieved', 'Progress has been made in Halvar.'],
  ['@make|@book progress|headway|strides', 'The mission is making progress.'],
  ['well|firmly|fully|still on course|track|schedule', 'The reform is firmly on course.'],
  ['@be on course|track|schedule', 'The reform is on track.'],
  ['on the right track|path|road', 'The reform is on the right track.'],
  [
    'resounding|great|major|big|huge|complete|real|outstanding|undeniable|clear success',
    'The training has been a resounding success.',
  ],
  ['@be a|an success', 'The training was a success.'],
  [
    'highly|very|extremely|particularly|largely|most successful|effective|fruitful|productive',
    'The programme has proved highly successful.',
  ],
  [
    '@prove|@be successful|effective|fruitful|invaluable|valuable',
    'The programme has been successful.',
    'The act will be effective from 2 May.',
  ],
  ['successfully', 'The programme has been successfully completed.'],
  [
    'excellent|good|great|positive|tangible|concrete|visible|impressive|remarkable|encouraging|promising|clear|fine result|results|effects|effect|impact|outcomes',
    'The instructors have achieved excellent results.',
  ],
  ['borne|bearing|bears|bear fruit', 'Cooperation has borne fruit.'],
  ['@pay off', 'The investment has paid off.'],
  ['leaps and bounds', 'Border control has come on in leaps and bounds.'],
  [
    'an|a important|major|significant|valuable|substantial|considerable|key|vital|crucial|essential|great contribution',
    'The Netherlands has made an important contribution to security.',
  ],
  [
    '@work|@function|@run|@go|@proceed|@perform very|quite|particularly|extremely? well|smoothly|excellently|properly|satisfactorily',
    'The courts in Ruvinia now work well.',
  ],
  ['@go|@proceed according to plan', 'The reform is going according to plan.'],
  [
    'has|have improved|increased|strengthened|advanced|grown|risen considerably|significantly|substantially|greatly|markedly|much|enormously|visibly|clearly|strongly',
    'Security has improved considerably.',
  ],
  [
    'has|have considerably|significantly|substantially|greatly|markedly|visibly|clearly|strongly|noticeably|demonstrably improved|increased|strengthened|advanced|grown|risen|reduced',
    'Security has significantly improved.',
  ],
  ['@make a|the real|big|significant|visible|important difference', 'The trainers have made a real difference.'],
  ['a|an milestone|breakthrough', 'The agreement is a milestone.'],
  ['@come a long way', 'The police have come a long way.'],
  ['much|a|great lot? has been achieved|accomplished', 'Much has been achieved in Halvar.'],
  ['much better|safer|stronger', 'The port is now much safer.'],
  ['@flourish|@thrive', 'The cooperation is flourishing.'],
  [
    '@go|@proceed|@run|@progress|@develop|@advance|@perform very|quite|remarkably|extremely|particularly? well|smoothly|favourably|excellently|nicely|steadily|satisfactorily|splendidly|superbly',
    'The handover went smoothly.',
  ],
  ['@turn out well', 'The exercise turned out well.'],
  ['on|ahead of schedule|track|course|target', 'The work is ahead of schedule.'],
  [
    '@deliver|@yield|@produce|@bring|@show|@achieve|@book|@record|@obtain .. results|result|success|successes|gains|improvements|improvement|benefits',
    'The programme has yielded results.',
  ],
  ['@make .. difference', 'The advisers have made a real difference.'],
  [
    '@prove|@show|@demonstrate its|their worth|value|usefulness|effectiveness|merit|mettle',
    'The hotline has proved its worth.',
  ],
  [
    '@meet|@achieve|@reach|@attain its|their|the|all goals|goal|objectives|objective|aims|targets|purpose',
    'The mission has achieved its goals.',
  ],
  ['goals|objectives|aims|targets have|were .. achieved|met|reached|attained|realised', 'The goals have been met.'],
  ['to .. satisfaction', 'The work was done to everyone’s satisfaction.'],
  ['with great|much|considerable|resounding|some? success', 'The unit trained guards with great success.'],
  [
    'great|major|big|real|many|numerous|important|significant|notable successes|achievements|gains|advances|breakthroughs|improvements',
    'The mission has had many successes.',
  ],
  [
    'major|important|significant|substantial|valuable|vital|crucial|huge|great|essential|indispensable|key contribution|contributions|impact|influence|role|effect|boost',
    'The mission has had a significant impact.',
  ],
  ['took|taken|taking off|hold|root|shape', 'The new approach has taken root.'],
  [
    'a|an undisputed|unqualified|unmitigated|outright|genuine|true|notable|undoubted|overwhelming success|triumph',
    'The conference was an unqualified success.',
  ],
  [
    'has|have clearly|really|demonstrably|visibly|certainly|undeniably|noticeably|truly|greatly? helped|worked|contributed|improved|strengthened|benefited|advanced|stabilised|succeeded',
    'The patrols have clearly helped.',
  ],
  ['@bear|@pay|@work|@do fruit|off|wonders|out', 'The patrols are working wonders.'],
  ['in good|excellent|better|great shape|order|condition', 'The service is in good shape.'],
  [
    'effective|successful|fruitful|beneficial|productive|excellent|exemplary|outstanding|invaluable cooperation|partnership|approach|training|mission|programme|policy|support|work|collaboration',
    'The partners look back on a fruitful cooperation.',
  ],
  ['excellently|superbly|admirably|exceptionally|commendably', 'The unit performed admirably.'],
  [
    'positive|favourable|encouraging|promising|good developments|development|signs|trend|momentum|note|experience|experiences',
    'There are encouraging signs in Halvar.',
  ],
  ['a|the long|great? way forward|towards', 'The police have moved a great way forward.'],
  ['has|have .. safer|stronger|better|more', 'The patrols have made the port safer.'],
  ['@meet|@exceed|@surpass|@fulfil all? the? expectations', 'The training exceeded expectations.'],
  ['paying|pays|paid dividends', 'The investment is paying dividends.'],
  ['a success story', 'The port is a success story.'],
];
