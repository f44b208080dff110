import type { QuantityWords } from '../quantity-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What tells in English whether two numbers speak of the same thing. */
export const englishQuantities: QuantityWords = {
  neutral: set(`
    netherlands dutch cabinet government our will shall total overall end early mid later year years period estimated budgeted reserved available
    set aside amounts amount costs cost expenditure budget needed requires charged about around maximum minimum least most million billion euro eur
    euros per cent percent spread current
  `),
  troops: set('troops soldiers personnel'),
  contribution: /^(?:deployment|contribution|participation|contingent|detachment)$/,
  ownModifier: /^dutch$/,
  mission: /(?:mission|operation)$/,
  undertaking: /^(?:mission|operation|programme|program|project|fund)$/,
  ownedBy: set('of from in under'),
  bodies: set('ministry defence foreign affairs parliament house senate eu un nato'),
  restricting: set('in at on from for as with of under who that which to against per by'),
  supposes: set('according if unless would could option variant scenario alternative suppose might'),
  changes:
    /^(?:increase|increases|increased|increasing|raise|raises|raised|reduce|reduces|reduced|reducing|lower|lowers|lowered|cut|cuts|grow|grows|rise|rises|fall|falls|expand|expands|expanded|extend|extends|currently|now|originally|initially|previous|previously|earlier|formerly|scale|scales|scaled)$/,
  adds: set('also additionally moreover besides furthermore'),
  cost: /^(?:cost|costs|expenditure|budget|amount|reserved|estimated|budgeted|earmarked)$/u,
  ends: /\b(?:runs?|lasts?|continues?|appl(?:y|ies)) (?:(?!and )\S+ ){0,9}(?:until|to|through|till) $|\b(?:ends?|expires?|terminates?|stops?) (?:(?!and )\S+ ){0,5}on $/,
  starts: /\b(?:starts?|begins?|commences?) (?:(?!and )\S+ ){0,5}on $|\b(?:runs?|lasts?) (?:(?!and )\S+ ){0,4}from $/,
  evaluation: /^(?:evaluation|review)$/,
  delivers:
    /^(?:complete|completes|completed|deliver|delivers|delivered|finish|finishes|finished|ready|publish|publishes|published)$/,
  never: set(`
    years months weeks days hours minutes times phases countries states parties governments partners ministries pages goals objectives recommendations
    findings activities points lines pillars tracks questions options kilometres metres tonnes litres degrees provinces districts regions kinds parts
    matters ways reasons
  `),
  named: set('goal objective activity action'),
  target: /\btarget\b/i,
  deadline: /\b(?:deadline|due|by|completed|achieved|ready)\b/i,
  synonyms: new Map([
    ['deployment', 'contribution'],
    ['participation', 'contribution'],
  ]),
};
