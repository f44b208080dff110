import { aanbevelingDeelsBeantwoord } from './aanbeveling-deels-beantwoord/rule.ts';
import { aanbevelingOnbeantwoord } from './aanbeveling-onbeantwoord/rule.ts';
import { aanbevelingZonderAppreciatie } from './aanbeveling-zonder-appreciatie/rule.ts';
import { aannameOntbreekt } from './aanname-ontbreekt/rule.ts';
import { aantalKloptNiet } from './aantal-klopt-niet/rule.ts';
import { absoluteBelofte } from './absolute-belofte/rule.ts';
import { actieOnvolledig } from './actie-onvolledig/rule.ts';
import { activiteitAlsDoel } from './activiteit-als-doel/rule.ts';
import { activiteitZonderDoel } from './activiteit-zonder-doel/rule.ts';
import { afkortingNietUitgelegd } from './afkorting-niet-uitgelegd/rule.ts';
import { artikel100Term } from './artikel100-term/rule.ts';
import { bijdragenZonderMechanisme } from './bijdragen-zonder-mechanisme/rule.ts';
import { doelBuitenInvloedssfeer } from './doel-buiten-invloedssfeer/rule.ts';
import { doelZonderActiviteit } from './doel-zonder-activiteit/rule.ts';
import { doelZonderActor } from './doel-zonder-actor/rule.ts';
import { doelZonderIndicator } from './doel-zonder-indicator/rule.ts';
import { doelZonderNulmeting } from './doel-zonder-nulmeting/rule.ts';
import { doelZonderStreefwaarde } from './doel-zonder-streefwaarde/rule.ts';
import { doelZonderTermijn } from './doel-zonder-termijn/rule.ts';
import { doelenZonderPrioriteit } from './doelen-zonder-prioriteit/rule.ts';
import { einddatumMissieOntbreekt } from './einddatum-missie-ontbreekt/rule.ts';
import { erDoel } from './er-doel/rule.ts';
import { financienOnvolledig } from './financien-onvolledig/rule.ts';
import { inspanningswoord } from './inspanningswoord/rule.ts';
import { ketenOnvolledig } from './keten-onvolledig/rule.ts';
import { langeZin } from './lange-zin/rule.ts';
import { lijdendeVormZonderActor } from './lijdende-vorm-zonder-actor/rule.ts';
import { meervoudigDoel } from './meervoudig-doel/rule.ts';
import { missiedoelZonderNederlandsDoel } from './missiedoel-zonder-nederlands-doel/rule.ts';
import { monitoringEvaluatieOntbreekt } from './monitoring-evaluatie-ontbreekt/rule.ts';
import { motieZonderAfdoening } from './motie-zonder-afdoening/rule.ts';
import { negeeropmerkingKloptNiet } from './negeeropmerking-klopt-niet/rule.ts';
import { ontsnappingsclausule } from './ontsnappingsclausule/rule.ts';
import { openOpsomming } from './open-opsomming/rule.ts';
import { resultaatclaimZonderBewijs } from './resultaatclaim-zonder-bewijs/rule.ts';
import type { Rule } from './rule.ts';
import { schijnappreciatie } from './schijnappreciatie/rule.ts';
import { tegenstrijdigeWaarde } from './tegenstrijdige-waarde/rule.ts';
import { toetsingskaderOnderdeelOntbreekt } from './toetsingskader-onderdeel-ontbreekt/rule.ts';
import { vageHoeveelheid } from './vage-hoeveelheid/rule.ts';
import { vageKwaliteit } from './vage-kwaliteit/rule.ts';
import { vageTijd } from './vage-tijd/rule.ts';
import { verwijzingKamerstuk } from './verwijzing-kamerstuk/rule.ts';
import { vrijblijvendWerkwoord } from './vrijblijvend-werkwoord/rule.ts';

const all = [
  aanbevelingDeelsBeantwoord,
  aanbevelingOnbeantwoord,
  aanbevelingZonderAppreciatie,
  aannameOntbreekt,
  aantalKloptNiet,
  absoluteBelofte,
  actieOnvolledig,
  activiteitAlsDoel,
  activiteitZonderDoel,
  afkortingNietUitgelegd,
  artikel100Term,
  bijdragenZonderMechanisme,
  doelBuitenInvloedssfeer,
  doelZonderActiviteit,
  doelZonderActor,
  doelZonderIndicator,
  doelZonderNulmeting,
  doelZonderStreefwaarde,
  doelZonderTermijn,
  doelenZonderPrioriteit,
  einddatumMissieOntbreekt,
  erDoel,
  financienOnvolledig,
  inspanningswoord,
  ketenOnvolledig,
  langeZin,
  lijdendeVormZonderActor,
  meervoudigDoel,
  missiedoelZonderNederlandsDoel,
  monitoringEvaluatieOntbreekt,
  motieZonderAfdoening,
  negeeropmerkingKloptNiet,
  ontsnappingsclausule,
  openOpsomming,
  resultaatclaimZonderBewijs,
  schijnappreciatie,
  tegenstrijdigeWaarde,
  toetsingskaderOnderdeelOntbreekt,
  vageHoeveelheid,
  vageKwaliteit,
  vageTijd,
  verwijzingKamerstuk,
  vrijblijvendWerkwoord,
] as const;

/** The id of a rule, as writers see it. */
export type RuleId = (typeof all)[number]['id'];

/** All rules, sorted by id. */
export const registry: readonly Rule<RuleId>[] = all;

const byId: ReadonlyMap<string, Rule<RuleId>> = new Map(registry.map((rule) => [rule.id, rule]));

/** The rule with an id; undefined when there is none. */
export const ruleWithId = (id: string): Rule<RuleId> | undefined => byId.get(id);
