import assert from 'node:assert/strict';
import { read } from '../../helpers/drafts.ts';

/** The links that the words of a draft make, as the first words of both ends. */
function linksIn(body: string): string[] {
  const { goals, chain } = read(`# Strategie kust\n\nDen Haag, 1 juni 2025\n\n## Doelen\n\n${body}\n`);
  const name = (at: number): string => goals[at]?.text.split(' ').slice(0, 3).join(' ') ?? '';
  return chain.links.filter(({ by }) => by === 'words').map(({ from, to }) => `${name(from)} → ${name(to)}`);
}

const GOAL = 'Doel van BZ is dat in 2028 40 procent van de dorpen aangifte doet.';
const DEED = 'BZ opent in 2026 acht loketten.';
const SERVING = 'BZ opent daarvoor in 2026 acht loketten.';

describe('a goal is linked by words', () => {
  const cases: readonly (readonly [name: string, draft: string, links: readonly string[]])[] = [
    ['to what is done in its paragraph', `${GOAL} ${DEED}`, ['BZ opent in → Doel van BZ']],
    ['to what stands in front of it there', `${DEED} ${GOAL}`, ['BZ opent in → Doel van BZ']],
    [
      'once, where two goals follow each other',
      `${GOAL} ${SERVING} Doel van DVB is dat de haven in 2028 open is.`,
      ['BZ opent daarvoor → Doel van BZ'],
    ],
    ['to what refers back to it further down', `${GOAL}\n\n${SERVING}`, ['BZ opent daarvoor → Doel van BZ']],
    ['not to the next paragraph', `${GOAL}\n\n${DEED}`, []],
    ['not to the next paragraph, whatever opens that', `${GOAL}\n\nDe kust is lang. ${DEED}`, []],
    ['not to the paragraph in front of it', `${DEED}\n\nDe kust is lang. ${GOAL}`, []],
    ['not past a heading', `${GOAL}\n\n## Loketten\n\n${SERVING}`, []],
  ];
  for (const [name, draft, links] of cases) it(name, () => assert.deepEqual(linksIn(draft), links));
});
