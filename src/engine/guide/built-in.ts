import type { RuleId } from '../rules/registry.ts';
import type { Clause, Guide } from './guide.ts';

const clauses: readonly (Clause & { readonly rules: readonly RuleId[] })[] = [
  {
    id: 'actor',
    title: { nl: 'Een doel zegt wie het doet', en: 'A goal says who does it' },
    source: null,
    rules: ['doel-zonder-actor', 'lijdende-vorm-zonder-actor'],
  },
  {
    id: 'effect',
    title: {
      nl: 'Een doel noemt één effect, en hoe wij daaraan bijdragen',
      en: 'A goal names one effect, and how we contribute to it',
    },
    source: null,
    rules: ['activiteit-als-doel', 'meervoudig-doel', 'bijdragen-zonder-mechanisme', 'doel-buiten-invloedssfeer'],
  },
  {
    id: 'maat',
    title: { nl: 'Een doel is te meten of te beoordelen', en: 'A goal can be measured or judged' },
    source: null,
    rules: [
      'er-doel',
      'vage-hoeveelheid',
      'vage-kwaliteit',
      'open-opsomming',
      'doel-zonder-indicator',
      'doel-zonder-nulmeting',
      'doel-zonder-streefwaarde',
    ],
  },
  {
    id: 'termijn',
    title: { nl: 'Een doel heeft een termijn', en: 'A goal has a deadline' },
    source: null,
    rules: ['vage-tijd', 'doel-zonder-termijn', 'einddatum-missie-ontbreekt'],
  },
  {
    id: 'keten',
    title: {
      nl: 'Activiteiten en doelen zijn verbonden',
      en: 'Activities and goals are linked',
    },
    source: null,
    rules: [
      'doel-zonder-activiteit',
      'activiteit-zonder-doel',
      'keten-onvolledig',
      'aanname-ontbreekt',
      'doelen-zonder-prioriteit',
    ],
  },
  {
    id: 'toezegging',
    title: { nl: 'Een toezegging bindt', en: 'A commitment binds' },
    source: null,
    rules: [
      'inspanningswoord',
      'vrijblijvend-werkwoord',
      'ontsnappingsclausule',
      'absolute-belofte',
      'motie-zonder-afdoening',
    ],
  },
  {
    id: 'aanbevelingen',
    title: { nl: 'Elke aanbeveling krijgt een standpunt', en: 'Every recommendation gets a position' },
    source: null,
    rules: [
      'aanbeveling-onbeantwoord',
      'aanbeveling-zonder-appreciatie',
      'schijnappreciatie',
      'aanbeveling-deels-beantwoord',
      'actie-onvolledig',
    ],
  },
  {
    id: 'inhoud',
    title: {
      nl: 'Het document behandelt wat de lezer verwacht',
      en: 'The document deals with what its reader expects',
    },
    source: null,
    rules: [
      'toetsingskader-onderdeel-ontbreekt',
      'missiedoel-zonder-nederlands-doel',
      'monitoring-evaluatie-ontbreekt',
      'financien-onvolledig',
    ],
  },
  {
    id: 'resultaten',
    title: { nl: 'Een resultaat staat er met bewijs', en: 'A result comes with its proof' },
    source: null,
    rules: ['resultaatclaim-zonder-bewijs'],
  },
  {
    id: 'getallen',
    title: { nl: 'Getallen en data kloppen met elkaar', en: 'Numbers and dates agree' },
    source: null,
    rules: ['tegenstrijdige-waarde', 'aantal-klopt-niet'],
  },
  {
    id: 'termen',
    title: { nl: 'Termen en verwijzingen kloppen', en: 'Terms and references are right' },
    source: null,
    rules: ['artikel100-term', 'verwijzing-kamerstuk', 'afkorting-niet-uitgelegd'],
  },
  {
    id: 'leesbaarheid',
    title: { nl: 'De tekst leest vlot', en: 'The text reads easily' },
    source: null,
    rules: ['lange-zin'],
  },
  {
    id: 'negeren',
    title: { nl: 'Wat genegeerd wordt, is bewust gekozen', en: 'What is ignored was chosen to be' },
    source: null,
    rules: ['negeeropmerking-klopt-niet'],
  },
];

/**
 * The built-in guide, from public sources only. It is not the ministry's own schrijfwijzer for artikel 100-brieven, which is not
 * public.
 */
export const builtInGuide: Guide = {
  title: { nl: 'De ingebouwde schrijfwijzer van Doelwijzer', en: 'The built-in guide of Doelwijzer' },
  severities: {},
  options: {},
  documents: [],
  labels: {},
  levels: {},
  abbreviations: [],
  names: [],
  actors: { own: [], others: [] },
  directorates: [],
  topics: {},
  clauses,
  own: [],
  engine: null,
};
