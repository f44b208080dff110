import type { Tongue } from '../../engine/index.ts';

// The ids are those of the guide; several types of document share some of them.
const names: Readonly<Record<string, Readonly<Record<Tongue, string>>>> = {
  essentie: { nl: 'Kern van het besluit', en: 'Essence of the decision' },
  contextanalyse: { nl: 'Politieke context en veiligheidssituatie', en: 'Political context and security situation' },
  'geintegreerde-inzet': { nl: 'Geïntegreerde inzet', en: 'Integrated approach' },
  'operatie-en-bijdrage': { nl: 'Operatie en Nederlandse bijdrage', en: 'Operation and Dutch contribution' },
  'gronden-voor-deelname': { nl: 'Gronden voor deelname', en: 'Grounds for taking part' },
  mandaat: { nl: 'Rechtsbasis en mandaat', en: 'Legal basis and mandate' },
  haalbaarheid: { nl: 'Haalbaarheid', en: 'Feasibility' },
  'geschiktheid-en-beschikbaarheid': { nl: 'Geschiktheid en beschikbaarheid', en: 'Suitability and availability' },
  'bevelsstructuur-en-geweldsinstructie': {
    nl: 'Bevelsstructuur en geweldsinstructie',
    en: 'Command structure and rules of engagement',
  },
  risicos: { nl: 'Risico’s', en: 'Risks' },
  'zorg-voor-personeel': { nl: 'Zorg voor personeel', en: 'Care for personnel' },
  'deelnemende-landen': { nl: 'Deelnemende landen', en: 'Participating countries' },
  invloed: { nl: 'Invloed', en: 'Influence' },
  duur: { nl: 'Duur', en: 'Duration' },
  'gender-en-bescherming-burgers': {
    nl: 'Gender en bescherming van burgers',
    en: 'Gender and protection of civilians',
  },
  'risico-op-burgerslachtoffers': { nl: 'Risico op burgerslachtoffers', en: 'Risk of civilian casualties' },
  'ontwikkeling-en-samenhang': { nl: 'Ontwikkeling en samenhang', en: 'Development and coherence' },
  'monitoring-en-evaluatie': { nl: 'Monitoring en evaluatie', en: 'Monitoring and evaluation' },
  financien: { nl: 'Financiën', en: 'Finances' },
  context: { nl: 'Context', en: 'Context' },
  'reactie-per-aanbeveling': { nl: 'Reactie per aanbeveling', en: 'Response per recommendation' },
  vooruitblik: { nl: 'Vooruitblik', en: 'Outlook' },
  probleem: { nl: 'Probleem', en: 'Problem' },
  doelen: { nl: 'Doelen', en: 'Goals' },
  opties: { nl: 'Opties', en: 'Options' },
  effecten: { nl: 'Effecten', en: 'Effects' },
  keten: { nl: 'Keten van activiteit naar doel', en: 'Chain from activity to goal' },
  'aannames-en-risicos': { nl: 'Aannames en risico’s', en: 'Assumptions and risks' },
  'resultaat-per-doel': { nl: 'Resultaat per doel', en: 'Result per goal' },
  tegenslag: { nl: 'Tegenslag', en: 'Setbacks' },
  lessen: { nl: 'Lessen', en: 'Lessons' },
};

/** What a topic is called; a guide may have topics of its own, which are called by their id. */
export const topicName = (id: string, language: Tongue): string => names[id]?.[language] ?? id.replaceAll('-', ' ');
