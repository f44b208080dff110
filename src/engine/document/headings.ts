import { spelled } from '../text/unspelled.ts';

/** What a heading says of the text under it. */
export type Topic = 'goals' | 'activities' | 'mandate' | 'background' | 'other';

const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  // "Resultaten per doel", "3.1 Progress by goal": how it went.
  [
    /^\W*(?:\d+(?:\.\d+)*\.?\s+)?(?:resultaten|voortgang|stand van zaken|results|progress) (?:per|by) (?:doel|doelstelling|goal|objective)s?\W*$/,
    'background',
  ],
  [
    /\b(?:mandaat|mandate|rechtsbasis|rechtsgrondslag|legal basis|geweldsinstructie|rules of engagement|resolutie|resolution)\b/,
    'mandate',
  ],
  [
    /\b(?:what we (?:want to|will|aim to) achieve|wat (?:we|wij) willen bereiken|wat willen (?:we|wij) bereiken|beoogde resultaten|intended results|doel|doelen|doelstelling|doelstellingen|ambitie|ambities|(?:sub-?)?goals?|(?:sub-?)?objectives?|aims?|ambitions?|targets?)\b/,
    'goals',
  ],
  [/\b(?:activiteiten|activities|actions)\b/, 'activities'],
  [
    /\b(?:context|contextanalyse|achtergrond|aanleiding|probleem|probleemanalyse|terugblik|resultaten tot nu toe|looking back|results to date|gronden voor deelname|background|inleiding|introduction|bevindingen|findings|samenvatting|summary|context analysis|situation|reasons for participation|grounds for participation)\b/,
    'background',
  ],
];

/** Reads what a heading is about. "Mandaat en doel van de operatie" is about the mandate: the operation's goal is not ours. */
export function topicOf(heading: string): Topic {
  const words = spelled(heading).text.toLowerCase();
  return TOPICS.find(([cue]) => cue.test(words))?.[1] ?? 'other';
}
