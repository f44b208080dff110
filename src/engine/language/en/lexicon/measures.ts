const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Numbers in words. "One" is left out: it is a pronoun as often. */
export const numberWords = words(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty
  sixty seventy eighty ninety hundred thousand dozen twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight
  twenty-nine thirty-one thirty-two thirty-five thirty-six forty-five forty-eight sixty-five seventy-five both
`);

/** Verbs that change something by so much themselves. */
export const multiplying: readonly string[] = ['double', 'halve', 'triple', 'treble', 'quadruple', 'redouble'];

/** Units after which a number measures, and without which "the four countries" only names. */
export const units = words(`
  per percent percentage % euro euros eur million billion tonnes tons kilos kilometres km days weeks hours months years points degrees decibels minutes
  metres
`);

/** Things that are counted or judged, as the head of what is measured: "the number of", "processing time". */
export const indicatorNouns = words(`
  number numbers share shares percentage proportion average rate rates ratio score scores confidence trust satisfaction attendance turnover backlog
  backlogs gap turnout absenteeism occupancy coverage compliance throughput workload capacity emissions unemployment
  mortality literacy recidivism visibility productivity enrolment yield yields output throughput frequency
  punctuality readership viewership footfall lifespan uptake take-up
`);

/** Compound indicators: "waiting time", "drop-out rate", "average stay". */
export const indicatorCompounds =
  /^(?:waiting|processing|response|turnaround|lead|handling|delivery|travel|reaction|completion|clearance|average|pass|success|drop-out|dropout|sick|vacancy|error|detection|conviction|staff|customer|public|pay|crime|death|occupancy|usage|dwell|backlog|shelf|life|service|water|noise|price|wage|income|ice|sea|flood|stock|vaccination|immunisation|employment|literacy|poverty|school|infant|child|maternal|survival|recovery|rejection|acceptance|approval|settlement|repayment|participation|response-time|call|queue|repair|crossing|sailing|arrival|failure|crop|harvest|birth|infection|accident|energy|power|fuel|emission|loss|leakage|adoption|replacement|renewal|export|import|trade|interest|exchange|mobility|dismissal|training|travel|transit|down)$/;
export const indicatorHeads =
  /^(?:time|times|rate|rates|score|scores|stay|length|duration|period|gap|share|number|satisfaction|confidence|leave|turnover|level|levels|age|cost|costs|life|expectancy|yield|yields|consumption|losses|deficit|surplus|balance|speed|capacity|ratio|intake|uptake|volume|volumes)$/;

/** Words that name a standard or instrument with which is judged whether the goal was met: a qualitative indicator. */
export const standards = words(`
  criteria criterion norm norms standard standards certificate certificates certification certified accredited accreditation audit audits survey surveys
  poll polls benchmark index inspection examination exam exams diploma diplomas ranking scorecard indicator indicators kpi kpis baseline yardstick
  checklist ratification stanag quality-mark
`);

/** Definite words before a number: "the four countries" says for whom, not how much. */
export const definites = words('the these those our its their his her both');
