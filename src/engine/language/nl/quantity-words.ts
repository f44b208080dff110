import type { QuantityWords } from '../quantity-words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What tells in Dutch whether two numbers speak of the same thing. */
export const dutchQuantities: QuantityWords = {
  neutral: set(`
    nederland nederlandse kabinet regering wij we ons onze daarvoor daarom daarmee hiervoor hiermee totaal geheel uiterlijk eind begin medio verder
    huidige jaar jaren periode geraamd geraamde geschat begroot gereserveerd beschikbaar uitgetrokken bedraagt bedragen kost kosten uitgaven budget bedrag
    raming totale nodig gesteld stelt trekt trekken reserveert reserveren maakt vrij zullen zal worden wordt zijn ongeveer circa maximaal
    minimaal hoogste minste tenminste miljoen miljard mln euro eur procent verdeeld
  `),
  troops: set('militairen militair manschappen soldaten troepen'),
  contribution: /^(?:inzet|bijdrage|deelname|uitzending|contingent|detachement|troepenbijdrage)$/,
  ownModifier: /^nederlandse?$/,
  mission: /(?:missie|operatie)$/,
  undertaking: /(?:missie|operatie|programma|project|fonds)$/,
  ownedBy: set('uit van in volgens onder bij'),
  bodies: set('defensie bz buitenlandse zaken ministerie kamer eu vn navo eerste tweede staten-generaal'),
  restricting: set('in aan op bij uit voor als met van onder die dat wie naar te tot tegen waarvan vanuit namens per'),
  supposes: set(
    'volgens aldus als indien mocht wanneer tenzij zou zouden optie variant scenario alternatief stel bijvoorbeeld',
  ),
  changes:
    /^(?:vergroot|vergroten|uitgebreid|uitbreiden|uitbreiding|breidt|verhoogt|verhogen|verhoogd|verhoging|verlaagt|verlagen|verlaagd|verlaging|afgebouwd|afbouwen|afbouw|bouwt|teruggebracht|terugbrengen|brengt|groeit|groeien|gegroeid|stijgt|stijgen|daalt|dalen|verminderd|verminderen|vermindert|opgeschaald|opschalen|schaalt|momenteel|thans|nu|oorspronkelijk|oorspronkelijke|aanvankelijk|eerder|eerdere|vorige|vroeger|voorheen|destijds|toen)$/,
  adds: set('ook daarnaast tevens bovendien eveneens daarbovenop erbij'),
  cost: /^(?:kost|kosten|uitgaven|budget|bedrag|gereserveerd|reserveert|begroot|uitgetrokken|geraamd|raming|\p{L}*kosten|meeruitgaven)$/u,
  ends: /\b(?:loopt|lopen|duurt|duren|geldt|gelden) (?:(?!en (?!met))\S+ ){0,9}tot (?:en met )?$|\b(?:eindigt|eindigen|beeindigt|beeindigen|stopt|stopzetten) (?:(?!en )\S+ ){0,5}op $/,
  starts:
    /\b(?:start|starten|begint|beginnen) (?:(?!en )\S+ ){0,5}op $|\b(?:loopt|lopen|duurt|duren) (?:(?!en )\S+ ){0,4}van(?:af)? $/,
  evaluation: /^(?:eindevaluatie|tussenevaluatie|eindrapportage)$/,
  delivers:
    /^(?:levert|leveren|opgeleverd|voltooit|voltooien|voltooid|afgerond|rondt|gereed|klaar|verschijnt|publiceert|gepubliceerd)$/,
  never: set(`
    jaar jaren maand maanden week weken dag dagen uur uren minuten keer maal fase fasen fases kwartalen landen lidstaten partijen regeringen partners
    ministeries bladzijden pagina's doelen doelstellingen aanbevelingen bevindingen activiteiten punten lijnen pijlers sporen onderdelen vragen opties
    kilometer meter ton liter graden provincies districten regio's soorten delen zaken manieren redenen
  `),
  named: set('doel subdoel hoofddoel activiteit actie'),
  target: /\bstreefwaarde\b/i,
  deadline: /\b(?:termijn|einddatum|uiterlijk|bereikt|afgerond|gereed)\b/i,
  synonyms: new Map([
    ['inzet', 'bijdrage'],
    ['deelname', 'bijdrage'],
    ['uitzending', 'bijdrage'],
  ]),
};
