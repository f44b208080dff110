import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    dossier: '“{tekst}” is geen dossiernummer: dat heeft vijf cijfers',
    number: 'Het nummer van dit Kamerstuk ontbreekt',
    notation: '“{tekst}” is niet de vorm waarin een Kamerstuk te vinden is',
    date: '“jl.” staat zonder datum',
    mend: 'Schrijf “{goed}”',
  },
  en: {
    dossier: '“{tekst}” is no dossier number: that has five digits',
    number: 'The number of this parliamentary paper is missing',
    notation: '“{tekst}” is not the form in which a parliamentary paper can be found',
    date: '“jl.” stands without a date',
    mend: 'Write “{goed}”',
  },
};
