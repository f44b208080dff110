import type { Stance } from '../concept.ts';
import type { Token } from '../tokens.ts';
import { oneOf, traitOf } from '../traits.ts';
import type { Mention } from './actors.ts';
import type { Predicate } from './predicates.ts';

const MANDATE =
  /^(?:mandaat|mandaattekst|resolutie|verdrag|handvest|geweldsinstructie|zeerecht|oorlogsrecht|volkenrecht|statuut|statuten|alarmfase|grondwet|wet|wetboek|rules|roe)$/;
// Rules of engagement.
const FORCE =
  /^(?:geweldgebruik|geweldsmiddelen|vuur|waarschuwingsschot|schot|alarmfase|onderscheppingsvlucht|zelfverdediging|wapengebruik|vuurwapens|tegenstander|vuursteun|vijand)$/;
const FORCES = traitOf((word) => word === 'geweld' || FORCE.test(word));
const MANDATES = traitOf((word) => MANDATE.test(word));
const TASK = oneOf(['taak']);
// A paper that says something: its words are not the writer's promise. A plan or strategy of our own is another matter.
const DOCUMENTS =
  /^(?:communique|rapport|resolutie|motie|verdrag|wet|advies|verklaring|artikel|protocol|mandaat|evaluatierapport|onderzoek|handvest|richtlijn|verordening|arrest|vonnis|toetsingskader|reisadvies|krant|onderzoekers)$|^(?:motie|artikel|resolutie)-|\p{L}wet(?:boek)?$/u;
const COST = /^(?:kosten|uitgaven|raming|meerkosten|uitvoeringskosten|lasten|begroting)$/;
const COSTING = new Set([
  'ramen',
  'begroten',
  'dekken',
  'bekostigen',
  'kosten',
  'bedragen',
  'financieren',
  'drukken',
  'schatten',
  'becijferen',
]);

/** Tells whether the writer speaks for himself, and of what. */
export function stanceOf(tokens: readonly Token[], predicate: Predicate, subject: Mention): Stance {
  if (tokens.at(-1)?.norm === '?') return 'question';
  if (
    DOCUMENTS.test(
      tokens[
        Math.max(
          subject.from,
          /^(?:het|de|een|dit|deze|dat)$/.test(tokens[subject.from]?.norm ?? '') ? subject.from + 1 : subject.from,
        )
      ]?.norm ?? '',
    ) &&
    subject.who !== 'own' &&
    !isWorkedOn(predicate)
  )
    return 'reported';
  if (isSaidByOthers(tokens, predicate, subject)) return 'reported';
  if (isReported(tokens, subject) || isJudgement(predicate, subject) || isEvaluator(tokens, predicate, subject))
    return 'reported';
  if (isCost(tokens, predicate, subject)) return 'cost';
  return isMandate(tokens, predicate, subject) ? 'mandate' : 'writer';
}

// "Het toetsingskader wordt herzien", "het verdrag zal worden voorgelegd": a paper on which is worked says nothing itself.
const isWorkedOn = ({ voice, nature, modality }: Predicate): boolean =>
  voice === 'passive' && nature === 'announce' && modality !== 'may';

const REPORTS = oneOf(['aldus', 'volgens', 'blijkens']);
const OPINION = /^(?:verwachting|oordeel|mening|ogen|optiek|visie|opvatting|zeggen|schatting|inschatting|beleving)$/;

// "Volgens de commissie …", "…, aldus IOB". "Volgens de norm" and "volgens bijlage 2" are a measure, and come later in the sentence.
function isReported(tokens: readonly Token[], subject: Mention): boolean {
  const first = tokens[0]?.norm;
  if (first === 'volgens' || first === 'blijkens') return !/^(?:plan|planning)$/.test(tokens[1]?.norm ?? '');
  if (REPORTS.in(tokens) && tokens.some((t) => t.norm === 'aldus')) return true;
  // "In de prognose van de VN daalt …"
  if (first === 'in' && /^(?:prognose|prognoses|raming|ramingen|verwachting|scenario)$/.test(tokens[2]?.norm ?? ''))
    return true;
  // "Uit een enquête van januari 2025 blijkt dat …": what was found. "Uit deze brief" the writer says it himself.
  if (first === 'uit' && !/^(?:deze|dit|onze|ons|mijn)$/.test(tokens[1]?.norm ?? '') && shows(tokens)) return true;
  // "Naar verwachting van het CPB daalt …", "In de ogen van de oppositie moet …": "naar verwachting" alone is the writer's own.
  const opinion = tokens.slice(0, 4).findIndex((t) => OPINION.test(t.norm));
  if (opinion > 0 && /^(?:naar|in)$/.test(first ?? '') && tokens[opinion + 1]?.norm === 'van') return true;
  if (!REPORTS.in(tokens)) return false;
  // "Ook zou de samenhang volgens IOB sterker kunnen"
  const thinks = subject.who !== 'own' || tokens.some((t) => /^zou(?:den)?$/.test(t.norm));
  return tokens.some(
    (t, at) =>
      (t.norm === 'volgens' || t.norm === 'blijkens') &&
      ((subject.who !== 'own' && isForecaster(tokens, at + 1)) ||
        (thinks && /^(?:iob|aiv|wrr)$/.test(tokens[at + 1]?.norm ?? '')) ||
        (/^(?:het|de|haar|zijn|hun|een)$/.test(tokens[at + 1]?.norm ?? '') &&
          /^(?:mandaat|opdracht|taakomschrijving|commissie|bemiddelaar|raad|adviesraad|onderzoekers|evaluatie|rapport|resolutie|halfjaarrapport|artillerist|zeerecht|verdrag|statuut|handvest|protocol|reglement|operatieplan|rekenkamer|verenigde|vn|eu|iob)$/.test(
            tokens[at + 2]?.norm ?? '',
          ))),
  );
}

const shows = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, at) =>
      at < 16 &&
      /^(?:blijkt|bleek|blijken|bleken)$/.test(t.norm) &&
      tokens.slice(at + 1, at + 4).some((n) => n.norm === 'dat'),
  ) && !tokens.some((t) => /^(?:zal|zullen|wil)$/.test(t.norm));

// "volgens het Internationaal Energieagentschap", "volgens de OESO": who foresees what comes, and promises none of it. "Volgens OESO-richtlijnen" is
// a measure.
function isForecaster(tokens: readonly Token[], from: number): boolean {
  const at = /^(?:het|de)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  const body = [at, at + 1].find((i) => tokens[i]?.capital && FORECASTERS.test(tokens[i]?.norm ?? ''));
  return (
    body !== undefined && !/(?:richtlijnen|norm|normen|standaard|methode|cijfers)$/.test(tokens[body + 1]?.norm ?? '')
  );
}
const FORECASTERS =
  /(?:agentschap|planbureau|wereldbank)$|^(?:oeso|imf|iea|cpb|pbl|scp|who|unhcr|unicef|iom|fao|knmi|cbs|rivm|klimaatpanel|ipcc)$/;

// "De oppositieleider noemde de verkiezingen een succes": what somebody else calls it.
const isJudgement = (predicate: Predicate, subject: Mention): boolean =>
  predicate.voice === 'active' &&
  (subject.who === 'other' || subject.who === 'thing' || subject.who === 'parliament') &&
  /^(?:noemen|bestempelen|typeren|kwalificeren|omschrijven|roemen|prijzen|loven)$/.test(predicate.action);

// "Human Rights Watch bepleit dat …", "De lobby eist dat …": what somebody else says behind "dat".
const isSaidByOthers = (tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean =>
  predicate.voice === 'active' &&
  (subject.who === 'other' || (subject.who === 'thing' && isNamed(tokens, subject))) &&
  SAYING.test(predicate.action) &&
  tokens.some((t, at) => t.norm === 'dat' && at >= subject.to && at - subject.to <= 3);
// "De strategie stelt dat": what opens with an article is named by its next word.
const isNamed = (tokens: readonly Token[], { from }: Mention): boolean =>
  tokens[/^(?:de|het|een|deze|dit)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from]?.capital === true;

const SAYING =
  /^(?:bepleiten|pleiten|eisen|verlangen|vragen|waarschuwen|betogen|beweren|stellen|menen|vinden|zeggen|schrijven|verklaren|voorspellen|verwachten|benadrukken|aanbevelen|adviseren)$/;

// "IOB adviseert …", "IOB wijst op …": the evaluator speaks, though it belongs to the ministry.
const isEvaluator = (tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean =>
  tokens[subject.from]?.norm === 'iob' &&
  /^(?:adviseren|aanbevelen|voorstellen|verzoeken|schrijven|noemen|wijzen|stellen|concluderen|constateren|oordelen|vinden|vragen|signaleren|opmerken|doen|bepleiten|pleiten|erkennen|herkennen|waarderen|benadrukken|onderstrepen|onderkennen|zien|prijzen)$/.test(
    predicate.action,
  );

const MONEY = traitOf((word) => word === 'euro' || word.startsWith('€'));
const BUDGET = oneOf(['uit', 'laste', 'begroting', 'budget', 'binnen']);

// A cost statement: what is spent, and from which budget.
function isCost(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  const inMoney = MONEY.in(tokens);
  // "De wachttijd bedraagt tien dagen", "drukt de uitval": of anything but money these say something else.
  // "BZ financiert tot en met 2027 het vrouwenfonds" is a deed, "uit het budget voor veiligheid" says from what.
  const pays = subject.who === 'own' && /^(?:financieren|bekostigen)$/.test(predicate.action);
  const fromBudget = BUDGET.in(tokens);
  const costs =
    COSTING.has(predicate.action) &&
    (inMoney || (!/^(?:bedragen|drukken)$/.test(predicate.action) && (!pays || fromBudget)));
  if (subject.who === 'own' && !costs) return false;
  if (costs || tokens.slice(subject.from, subject.to).some((t) => COST.test(t.norm))) return true;
  return /(?:reserveren|uittrekken|begroten)/.test(predicate.action) && inMoney;
}

// "geweld gebruiken", "het toepassen van geweld"; "de cirkel van geweld" and "het geweld in de Zandgordel" are what is fought.
const isUsed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm !== 'het' &&
  tokens.some((t) => /^(?:ge?bruik|toepass|toegepast|aanwend|aangewend|uitoefen|gepast|inzet)/.test(t.norm));

// "een schot in de roos" is no shot.
const isOfForce = (tokens: readonly Token[], at: number): boolean =>
  FORCE.test(tokens[at]?.norm ?? '') && !(tokens[at]?.norm === 'schot' && tokens[at + 1]?.norm === 'in');

// What a mandate, treaty or law lets somebody do. Our own subject with a plain promise speaks for itself.
function isMandate(tokens: readonly Token[], predicate: Predicate, subject: Mention): boolean {
  if (predicate.modality === 'may') return true;
  // "Op grond van de wet verleent de minister …": a power, not a promise.
  if (
    /^(?:op|krachtens|ingevolge)$/.test(tokens[0]?.norm ?? '') &&
    /^(?:op grond van|op basis van|krachtens|ingevolge) (?:artikel|de wet|het verdrag|resolutie|het mandaat|de resolutie|het besluit|de)/.test(
      tokens
        .slice(0, 5)
        .map((t) => t.norm)
        .join(' '),
    ) &&
    predicate.modality !== 'will'
  )
    return true;
  // "worden aan de grens gecontroleerd op grond van de verordening", "bewaken krachtens hun mandaat de dam": the law at work.
  if ((subject.who !== 'own' || predicate.voice === 'passive') && predicate.modality !== 'will' && isByLaw(tokens))
    return true;
  if (FORCES.in(tokens) && tokens.some((t, at) => isOfForce(tokens, at) || (t.norm === 'geweld' && isUsed(tokens, at))))
    return true;
  if (TASK.in(tokens) && tokens.some((t, at) => TASK.is(t) && tokens[at - 1]?.norm === 'tot')) return true;
  // "artikel 100 legt de regering een plicht op": what a law does to us.
  if (tokens[0]?.norm === 'artikel' && tokens[1]?.kind === 'number') return true;
  if (subject.who === 'own' || isWorkedOn(predicate)) return false;
  return (
    MANDATES.in(tokens) &&
    tokens.some(
      (t, at) =>
        MANDATES.is(t) && !isKept(tokens, at) && (predicate.nature !== 'act' || t.start <= (tokens[3]?.start ?? 0)),
    )
  );
}

// "de naleving van het humanitair oorlogsrecht": how well it is kept, and not what it says.
const isKept = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      (t, i, all) =>
        /^(?:naleving|eerbiediging|schending|schendingen|kennis)$/.test(t.norm) && all[i + 1]?.norm === 'van',
    );

const LAW =
  /^(?:artikel|verordening|richtlijn|statuut|overeenkomst|akkoord|protocol)$|(?:wet|mandaat|verdrag|resolutie|conventie)$/;

const CITES = oneOf('bij krachtens ingevolge conform overeenkomstig grond'.split(' '));

const isByLaw = (tokens: readonly Token[]): boolean =>
  CITES.in(tokens) &&
  tokens.some((t, at) => {
    if (!CITES.is(t)) return false;
    // "wordt benoemd bij koninklijk besluit", "wordt bij wet geregeld"
    if (t.norm === 'bij' && /^(?:wet|koninklijk|ministeriele)$/.test(tokens[at + 1]?.norm ?? '')) return true;
    const governs =
      /^(?:krachtens|ingevolge|conform|overeenkomstig)$/.test(t.norm) ||
      (t.norm === 'grond' && tokens[at - 1]?.norm === 'op' && tokens[at + 1]?.norm === 'van');
    const from = t.norm === 'grond' ? at + 2 : at + 1;
    return governs && tokens.slice(from, from + 3).some((n) => LAW.test(n.norm));
  });
