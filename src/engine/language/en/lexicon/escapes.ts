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
    'the security? situation|security|weather|agenda|schedule|budget|capacity permitting|allowing',
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
  [
    'to the best of its|their|our|his|her ability|abilities|knowledge',
    'The posts will answer letters to the best of their ability.',
  ],
  ['as best it|they|we can|could', 'The posts will answer letters as best they can.'],
  ['if|where|when|wherever at all possible|feasible', 'If at all possible, the Ministry will send a team.'],
  ['ideally|preferably', 'The Ministry will preferably send a team.'],
  [
    'in suitable|appropriate|relevant|certain|exceptional|eligible|justified|special cases|circumstances|situations|instances',
    'In appropriate cases the posts will issue visas.',
  ],
  [
    'as and when|where required|necessary|needed|appropriate|possible?',
    'The posts will issue visas as and when needed.',
  ],
  ['if and when|where|as', 'The posts will issue visas if and when needed.'],
  [
    'as|when|if|where opportunities|opportunity|occasions|occasion|circumstances|needs|resources|conditions|situation|it|they arise|arises|permit|allow|allows|permits|demand|suits|require|dictate',
    'The posts will meet donors as opportunities arise.',
  ],
  [
    'where|when|whenever|wherever|if it|this|that suits|fits|works|helps|can|makes sense|be?',
    'The posts will meet donors where it makes sense.',
  ],
  [
    'where|if|when there @be scope|room|a|need|reason|cause|demand|interest|time|budget|capacity need?',
    'The posts will meet donors where there is scope.',
  ],
  [
    'provided that? .. allow|allows|permit|permits|possible|feasible|available|suffice|suffices',
    'Provided that resources allow, the unit will stay.',
  ],
  [
    'insofar|inasmuch as .. allow|allows|permit|permits|possible|available|feasible|practicable|reasonable',
    'Insofar as the budget allows, the unit will stay.',
  ],
  [
    'in so far as .. allow|allows|permit|permits|possible|available|feasible|practicable|reasonable',
    'In so far as the budget allows, the unit will stay.',
  ],
  [
    'as|so far as .. allow|allows|permit|permits|possible|practicable|feasible|goes|reasonable',
    'As far as the budget allows, the unit will stay.',
  ],
  [
    'to the extent that? .. allow|allows|permit|permits|possible|available|necessary|feasible|practicable|reasonable',
    'To the extent the budget allows, the unit will stay.',
  ],
  ['all|other things being equal', 'Other things being equal, the unit will stay.'],
  ['under|in normal circumstances|conditions', 'Under normal circumstances the unit will stay.'],
  ['within reason', 'The posts will grant leave within reason.'],
  ['reasonably possible|practicable|feasible|achievable', 'The posts will act as soon as is reasonably practicable.'],
  ['as the case may be', 'The posts will act as the case may be.'],
  [
    'where|when|if|as thought|felt|seen|held|considered|judged|deemed fit|necessary|useful|proper|wise',
    'The posts will act as deemed fit.',
  ],
  [
    'should it|this|that|they|the|a prove|be|become|need|arise|so .. necessary|possible|feasible|desirable|useful|appropriate|arise|require|needed|so?',
    'Should it prove necessary, the Ministry will act.',
  ],
  [
    'should|if the|a|any need|necessity|occasion|opportunity|situation|circumstances so? arise|arises|require|requires|demand|demands|call|calls|dictate|dictates|occur|occurs for? it? this?',
    'Should the situation call for it, the Ministry will act.',
  ],
  [
    'budget|finances|funding|staffing|health|politics|logistics|politically|financially|operationally permitting|allowing',
    'Funding permitting, the unit will stay.',
  ],
  [
    'subject to the? its? budgetary|financial|operational|political|practical|availability|available|sufficient|approval|circumstances|capacity',
    'Subject to budgetary constraints the unit will stay.',
  ],
  [
    'unless impossible|impracticable|impractical|unfeasible|inappropriate|otherwise|circumstances|exceptional',
    'The posts will reply in writing unless impracticable.',
  ],
  ['in|with as .. as possible', 'The posts will reply in as much detail as possible.'],
  [
    'if|when|where|wherever|whenever it|this|that suits|allows|permits|works',
    'The posts will meet donors whenever it suits.',
  ],
  ['at the|its|their discretion', 'The posts will issue visas at their discretion.'],
  ['at our|the|its|their convenience|pleasure', 'The posts will reply at their convenience.'],
  ['if it|this|that comes|came to', 'If it comes to that, the unit will leave.'],
  ['wind|weather|fate|god|time and|willing|weather permitting?', 'Wind and weather permitting, the ship will sail.'],
  [
    'staff|personnel|finances|traffic|security|circumstances|manpower|workload|timetable|schedules|money permitting|allowing',
    'Manpower permitting, the posts will reply.',
  ],
  [
    'unless something|anything|other|priorities|matters|events|developments intervene|intervenes|crop|prevent|prevents|interfere|interferes|urgent up?',
    'Unless something intervenes, the ship will sail.',
  ],
  [
    'unless this|it|that proves|turns|is|should impossible|unfeasible|undesirable|inconvenient|unwise|out',
    'Unless this proves unwise, the ship will sail.',
  ],
  ['other priorities|things|duties permitting|allowing', 'Other duties permitting, the posts will reply.'],
  [
    'barring|absent|short accidents|surprises|setbacks|emergencies|unexpected|mishaps|of|complications',
    'Barring surprises, the ship will sail.',
  ],
  [
    'as much|far|well|often as circumstances|resources|time|capacity|conditions|means|budgets permit|permits|allow|allows',
    'The posts will reply as often as time allows.',
  ],
  [
    'where|wherever|whenever|if practical|practicable|useful|feasible|reasonable|advisable|convenient',
    'The posts will reply where convenient.',
  ],
  ['in the normal|usual|ordinary course|way|run of?', 'The posts will in the normal course reply.'],
  ['in|under most|many|some normal? cases|circumstances|instances', 'The posts will reply in most cases.'],
  ['as it|this|they sees|see|thinks fit', 'The posts will reply as they see fit.'],
  ['save|except in|for exceptional|special|urgent|unforeseen', 'The posts will reply save in exceptional cases.'],
  ['with due|proper regard|allowance for|to', 'The posts will reply with due regard to capacity.'],
  [
    'subject|according to needs|need|demand|means|possibilities|circumstances|availability',
    'The posts will reply according to need.',
  ],
  [
    'if|when|where conditions|circumstances|times|things are|is right|favourable|ripe|propitious',
    'If conditions are favourable, the ship will sail.',
  ],
];
