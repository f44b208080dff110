import type { Phrase } from '../../phrase.ts';

/** Conditions that nobody can test, as fixed phrases. Those with a verb of their own are read by `conditions.ts`. */
export const escapes: readonly Phrase[] = [
  ['in principle', 'In principle the embassy will close its desk.', 'It is a matter of principle.'],
  [
    'as appropriate|necessary|needed|required|applicable|relevant|desired|opportune',
    'The posts will involve experts as appropriate.',
  ],
  ['as far as possible|practicable|feasible', 'As far as possible, the missions will use local suppliers.'],
  ['so far as possible|practicable|feasible', 'So far as possible, the missions will use local suppliers.'],
  [
    'as much|many|often|closely|concretely|specifically|fully|widely|broadly as possible',
    'The posts will buy locally as much as possible.',
  ],
  [
    'insofar|inasmuch as? possible|feasible|practicable|appropriate|necessary',
    'It will second an expert, insofar as feasible.',
  ],
  [
    'in so far as possible|feasible|practicable|appropriate|necessary',
    'It will second an expert in so far as possible.',
  ],
  [
    'to the fullest|greatest|maximum? extent possible|feasible|practicable|appropriate',
    'It will publish the data to the extent possible.',
  ],
  [
    'circumstances|resources|time|conditions|weather|funds|capacity|security|staffing|budgets permitting|allowing',
    'The Minister will, circumstances permitting, send a hospital.',
  ],
  [
    'the situation|security|weather|agenda|schedule|budget|capacity permitting|allowing|situation permitting?',
    'The Ministry will, the situation permitting, send a team.',
  ],
  [
    'subject to the? sufficient? available|availability|capacity|resources|funding|funds|budget|circumstances|conditions|need|operational',
    'Subject to available resources the unit will stay.',
    'The export is subject to a licence.',
  ],
  [
    'on a best-efforts|best-effort|best basis|efforts|endeavours basis?',
    'The posts will record requests on a best-efforts basis.',
  ],
  ['if need be', 'If need be, the Ministry will send a team.'],
  ['if so? desired|wished|requested', 'If desired, the Ministry will send a team.'],
  [
    'within available|existing|current means|resources|capacity|budgets',
    'The embassy will do this within available means.',
  ],
  [
    'within the available|existing|given|current means|resources|capacity|budget|budgets|limits|possibilities',
    'The embassy will do this within the available means.',
  ],
  ['within the limits|bounds of the? possible|feasible', 'The embassy will do this within the bounds of the possible.'],
  ['all being well', 'All being well, the unit will leave in May.'],
  [
    'barring unforeseen|exceptional circumstances|events|developments',
    'Barring unforeseen circumstances, the unit will leave.',
  ],
  [
    'depending on the? available|circumstances|situation|availability|resources|need|needs|conditions|capacity|possibilities|developments|demand',
    'Depending on the circumstances the unit will stay.',
  ],
  [
    'when|as|where|if the opportunity|occasion|need|chance|possibility arises|presents|offers|permits|exists itself?',
    'When the opportunity arises the Ministry will act.',
  ],
  ['on a voluntary case-by-case?', 'The posts will act on a voluntary basis.'],
  ['on a case-by-case basis', 'The Ministry will decide on a case-by-case basis.'],
  [
    'where|when|if deemed|considered|thought|found|judged necessary|appropriate|useful|desirable|opportune|relevant',
    'The Ministry will act if deemed necessary.',
  ],
  ['as a general? rule', 'As a rule the posts will answer letters.'],
  ['more or less', 'The posts will more or less copy the list.'],
];
