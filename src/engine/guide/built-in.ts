import type { RuleId } from '../rules/registry.ts';

/** A clause of the guide: what it asks of a draft, and the rules that see to it. */
export interface Clause {
  readonly title: { readonly nl: string; readonly en: string };
  readonly rules: readonly RuleId[];
}

/**
 * The built-in guide, from public sources only. It is not the ministry's own schrijfwijzer for artikel 100-brieven, which is not
 * public.
 */
export const builtInGuide: readonly Clause[] = [
  {
    title: { nl: 'Een doel zegt wie het doet', en: 'A goal says who does it' },
    rules: ['doel-zonder-actor', 'lijdende-vorm-zonder-actor'],
  },
  {
    title: {
      nl: 'Een doel noemt één effect, en hoe wij daaraan bijdragen',
      en: 'A goal names one effect, and how we contribute to it',
    },
    rules: ['activiteit-als-doel', 'meervoudig-doel', 'bijdragen-zonder-mechanisme', 'doel-buiten-invloedssfeer'],
  },
  {
    title: { nl: 'Een doel is te meten of te beoordelen', en: 'A goal can be measured or judged' },
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
    title: { nl: 'Een doel heeft een termijn', en: 'A goal has a deadline' },
    rules: ['vage-tijd', 'doel-zonder-termijn', 'einddatum-missie-ontbreekt'],
  },
  {
    title: {
      nl: 'Activiteiten en doelen zijn verbonden',
      en: 'Activities and goals are linked',
    },
    rules: [
      'doel-zonder-activiteit',
      'activiteit-zonder-doel',
      'keten-onvolledig',
      'aanname-ontbreekt',
      'doelen-zonder-prioriteit',
    ],
  },
  {
    title: { nl: 'Een toezegging bindt', en: 'A commitment binds' },
    rules: [
      'inspanningswoord',
      'vrijblijvend-werkwoord',
      'ontsnappingsclausule',
      'absolute-belofte',
      'motie-zonder-afdoening',
    ],
  },
  {
    title: { nl: 'Elke aanbeveling krijgt een standpunt', en: 'Every recommendation gets a position' },
    rules: [
      'aanbeveling-onbeantwoord',
      'aanbeveling-zonder-appreciatie',
      'schijnappreciatie',
      'aanbeveling-deels-beantwoord',
      'actie-onvolledig',
    ],
  },
  {
    title: {
      nl: 'Het document behandelt wat de lezer verwacht',
      en: 'The document deals with what its reader expects',
    },
    rules: [
      'toetsingskader-onderdeel-ontbreekt',
      'missiedoel-zonder-nederlands-doel',
      'monitoring-evaluatie-ontbreekt',
      'financien-onvolledig',
    ],
  },
  {
    title: { nl: 'Een resultaat staat er met bewijs', en: 'A result comes with its proof' },
    rules: ['resultaatclaim-zonder-bewijs'],
  },
  {
    title: { nl: 'Getallen en data kloppen met elkaar', en: 'Numbers and dates agree' },
    rules: ['tegenstrijdige-waarde', 'aantal-klopt-niet'],
  },
  {
    title: { nl: 'Termen en verwijzingen kloppen', en: 'Terms and references are right' },
    rules: ['artikel100-term', 'verwijzing-kamerstuk', 'afkorting-niet-uitgelegd'],
  },
  {
    title: { nl: 'De tekst leest vlot', en: 'The text reads easily' },
    rules: ['lange-zin'],
  },
];

/** The clause that a rule stands under. Throws when the guide has none: a test sees that every rule has one. */
export function clauseOf(rule: RuleId): Clause {
  const clause = builtInGuide.find((c) => c.rules.includes(rule));
  if (!clause) throw new Error(`The guide has no clause for ${rule}`);
  return clause;
}
