import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    note: 'Deze opmerking negeert niets',
    rule: 'Deze opmerking negeert niets van “{naam}”',
    unknown: 'De regel “{naam}” bestaat niet',
    slip: '“{naam}” bestaat niet; bedoelde u “{bedoeld}”?',
    endless: 'Dit begin heeft geen einde: de rest van het document wordt genegeerd',
    stray: 'Dit einde hoort bij geen begin',
    removeNote: 'Verwijder de opmerking',
    removeRule: 'Haal “{naam}” weg',
    rename: 'Vervang door “{bedoeld}”',
    close: 'Sluit af aan het eind van het document',
  },
  en: {
    note: 'This note ignores nothing',
    rule: 'This note ignores nothing of “{naam}”',
    unknown: 'There is no rule “{naam}”',
    slip: 'There is no “{naam}”; did you mean “{bedoeld}”?',
    endless: 'This beginning has no end: the rest of the document is ignored',
    stray: 'This end belongs to no beginning',
    removeNote: 'Remove the note',
    removeRule: 'Take away “{naam}”',
    rename: 'Replace by “{bedoeld}”',
    close: 'Close it at the end of the document',
  },
};
