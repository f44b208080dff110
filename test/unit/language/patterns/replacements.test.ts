import assert from 'node:assert/strict';
import type { Language } from '../../../../src/engine/language/concept.ts';
import { english } from '../../../../src/engine/language/en/english.ts';
import { dutch } from '../../../../src/engine/language/nl/dutch.ts';
import { replacedBy } from '../../../helpers/patterns.ts';

/** A pattern, its replacement, a sentence, and that sentence with the replacement; null where none is offered. */
type Case = readonly [pattern: string, replacement: string, sentence: string, result: string | null];

const inDutch: readonly Case[] = [
  // As it was written.
  ['te zijner tijd', 'later', 'U hoort te zijner tijd meer.', 'U hoort later meer.'],
  ['thans', 'nu', 'Thans is het loket open.', 'Nu is het loket open.'],
  ['gaarne', 'graag', 'Wij zien u gaarne.', 'Wij zien u graag.'],
  ['thans|momenteel', 'nu', 'U woont momenteel in Kestrin.', 'U woont nu in Kestrin.'],
  // A noun: its plural, and what goes before it.
  ['procedure', 'werkwijze', 'De procedures staan op de site.', null],
  ['voorwaarde', 'regel', 'Dit zijn de voorwaarden.', 'Dit zijn de regels.'],
  ['aanvraag', 'het verzoek', 'Uw aanvraag is klaar.', 'Uw verzoek is klaar.'],
  ['aanvraag', 'het verzoek', 'Deze aanvraag is klaar.', 'Dit verzoek is klaar.'],
  ['aanvraag', 'het verzoek', 'De aanvragen zijn klaar.', 'De verzoeken zijn klaar.'],
  ['aanvraag', 'verzoek', 'De aanvraag is klaar.', null],
  ['aanvraag', 'het verzoek', 'Een nieuwe aanvraag is klaar.', null],
  ['legalisatie', 'de wettiging', 'Een nieuwe legalisatie kost 26 euro.', 'Een nieuwe wettiging kost 26 euro.'],
  [
    'negatieve beslissing',
    'de afwijzing',
    'Tegen negatieve beslissingen kunt u bezwaar maken.',
    'Tegen afwijzingen kunt u bezwaar maken.',
  ],
  // An adjective.
  ['noodzakelijk', 'nodig', 'Stuur de noodzakelijke stukken.', 'Stuur de nodige stukken.'],
  ['noodzakelijk', 'nodig', 'Dat is noodzakelijk.', 'Dat is nodig.'],
  // A verb: person, tense, and where it stands.
  ['verstrekken', 'geven', 'De ambassade verstrekt u een formulier.', 'De ambassade geeft u een formulier.'],
  ['verstrekken', 'geven', 'Het formulier is verstrekt.', 'Het formulier is gegeven.'],
  ['verstrekken', 'geven', 'Wij verstrekten u een formulier.', 'Wij gaven u een formulier.'],
  ['verstrekken', 'geven', 'Verstrekt u ons de stukken?', 'Geeft u ons de stukken?'],
  ['verzenden', 'opsturen', 'Wij verzenden uw paspoort.', null],
  ['verzenden', 'opsturen', 'U moet het formulier verzenden.', 'U moet het formulier opsturen.'],
  ['verzenden', 'opsturen', 'Vergeet niet het formulier te verzenden.', 'Vergeet niet het formulier op te sturen.'],
  ['verzenden', 'opsturen', 'Het paspoort is verzonden.', 'Het paspoort is opgestuurd.'],
  ['inleveren', 'geven', 'Lever het formulier in bij de balie.', 'Geef het formulier bij de balie.'],
  ['inleveren', 'afgeven', 'U levert het formulier in bij de balie.', 'U geeft het formulier af bij de balie.'],
  ['inleveren', 'geven', 'Vergeet niet het in te leveren.', 'Vergeet niet het te geven.'],
  // A phrase with its verb.
  ['in behandeling nemen', 'behandelen', 'Wij nemen uw aanvraag in behandeling.', 'Wij behandelen uw aanvraag.'],
  ['in behandeling nemen', 'behandelen', 'De aanvraag is in behandeling genomen.', 'De aanvraag is behandeld.'],
  [
    'in behandeling nemen',
    'behandelen',
    'Uw aanvraag zal in behandeling worden genomen.',
    'Uw aanvraag zal worden behandeld.',
  ],
  ['in behandeling nemen', 'behandelen', 'Wij hopen haar in behandeling te nemen.', 'Wij hopen haar te behandelen.'],
  ['contact opnemen met', 'bellen', 'Neem contact op met de ambassade.', 'Bel de ambassade.'],
  ['contact opnemen met', 'contact zoeken met', 'Neem contact op met de ambassade.', 'Zoek contact met de ambassade.'],
  ['toekomen doen', 'sturen', 'Wij doen u het paspoort toekomen.', 'Wij sturen u het paspoort.'],
];

const inEnglish: readonly Case[] = [
  ['commence', 'begin', 'The embassy commences work.', 'The embassy begins work.'],
  ['prior to', 'before', 'Prior to travelling', 'Before travelling'],
  ['application', 'request', 'Your applications', 'Your requests'],
  ['application', 'request', 'An application', null],
  ['utilise', 'use', 'The form was utilised.', 'The form was used.'],
];

describe('a replacement', () => {
  const check = (cases: readonly Case[], language: Language): void => {
    for (const [pattern, replacement, sentence, result] of cases)
      it(`${pattern} → ${replacement}: ${result ?? `none in ${sentence}`}`, () =>
        assert.equal(replacedBy(pattern, replacement, sentence, language), result));
  };
  check(inDutch, dutch);
  check(inEnglish, english);
});
