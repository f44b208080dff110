import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    amount: 'Bij “{bedrag}” staat geen jaar en geen begroting',
    means: '“{bedrag}” noemt geen bedrag en geen begroting',
    cover: 'Voeg jaar en begrotingsartikel toe',
  },
  en: {
    amount: '“{bedrag}” comes with no year and no budget',
    means: '“{bedrag}” names no amount and no budget',
    cover: 'Add year and budget article',
  },
};

/** What the fixes write, in the draft's language. */
export const inserts = {
  nl: {
    amount:
      ' Dit bedrag geldt voor ‹jaar› en komt ten laste van artikel ‹artikel› van hoofdstuk ‹hoofdstuk› van de Rijksbegroting.',
    means:
      ' Het gaat om ‹bedrag› euro in ‹jaar›, ten laste van artikel ‹artikel› van hoofdstuk ‹hoofdstuk› van de Rijksbegroting.',
  },
  en: {
    amount:
      ' This amount is for ‹year› and is charged to article ‹article› of chapter ‹chapter› of the central government budget.',
    means:
      ' This takes EUR ‹amount› in ‹year›, charged to article ‹article› of chapter ‹chapter› of the central government budget.',
  },
} as const satisfies Messages;
