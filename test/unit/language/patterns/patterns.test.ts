import assert from 'node:assert/strict';
import { english } from '../../../../src/engine/language/en/english.ts';
import { dutch } from '../../../../src/engine/language/nl/dutch.ts';
import { foundBy, programFor } from '../../../helpers/patterns.ts';

/** A pattern, a text, and what it finds there: the matched words, auxiliaries in between left out. */
type Case = readonly [pattern: string, text: string, ...found: readonly string[]];

const inDutch: readonly Case[] = [
  // A word in all its forms.
  ['aanvraag', 'Uw aanvragen en uw aanvraag.', 'aanvragen', 'aanvraag'],
  ['brief', 'Wij sturen u brieven.', 'brieven'],
  ['beslissing', 'Tegen beslissingen staat bezwaar open.', 'beslissingen'],
  ['visum', 'Twee visa zijn verleend.', 'visa'],
  ['onderdaan', 'Nederlandse onderdanen', 'onderdanen'],
  ['moeilijkheid', 'zonder moeilijkheden', 'moeilijkheden'],
  ['noodzakelijk', 'de noodzakelijke stukken', 'noodzakelijke'],
  ['verstrekken', 'Wij verstrekten het; het is verstrekt.', 'verstrekten', 'verstrekt'],
  ['wordt verzocht', 'U werd verzocht te komen.', 'werd verzocht'],
  ['de', 'Den Haag', ...[]],
  // Quoted words only as they are.
  ['"aanvraag"', 'Uw aanvragen', ...[]],
  ['"u dient"', 'U dient te komen. Wij dienen te gaan.', 'U dient'],
  ['«te laat»', 'om hem te laten gaan, en te laat', 'te laat'],
  // Phrases, choices, words that may be absent.
  ['zo spoedig|snel mogelijk', 'zo snel mogelijk', 'zo snel mogelijk'],
  ['(op korte termijn|binnenkort)', 'Op korte termijn of binnenkort', 'Op korte termijn', 'binnenkort'],
  ['hierbij (doe ik|doen wij) u toekomen', 'Hierbij doen wij u toekomen', 'Hierbij doen wij u toekomen'],
  ['ten (aller)? zeerste', 'ten zeerste', 'ten zeerste'],
  ['in het geval dat?', 'In het geval u komt', 'In het geval'],
  // Gaps stay within the clause.
  ['dient … te', 'U dient het formulier in te leveren.', 'dient te'],
  ['dient …2 te', 'U dient het lange formulier nu in te leveren.', ...[]],
  ['dient … te', 'U dient een klacht in: het is niet te laat.', ...[]],
  ['niet … tenzij', 'niet, ook (bij spoed) tenzij u betaalt', 'niet tenzij'],
  // The beginning or end of a word.
  ['*aanvraag', 'Uw visumaanvragen en reisaanvraag', 'visumaanvragen', 'reisaanvraag'],
  ['visum*', 'de visumplicht', 'visumplicht'],
  ['*legalis*', 'de paspoortlegalisatie', 'paspoortlegalisatie'],
  // A verb is found where a main clause puts it, whatever splits off.
  ['opsturen', 'Stuur het op, u kunt het opsturen of op laten sturen.', 'Stuur op', 'opsturen'],
  ['opsturen', 'Vergeet niet het op te sturen.', 'op sturen'],
  ['contact opnemen met', 'Neem morgen contact op met ons.', 'Neem contact op met'],
  ['contact opnemen met', 'U hebt contact opgenomen met ons.', 'contact opgenomen met'],
  ['in behandeling nemen', 'Wij nemen uw aanvraag in behandeling.', 'nemen in behandeling'],
  ['in behandeling nemen', 'Zij zal in behandeling worden genomen.', 'in behandeling genomen'],
  ['in aanmerking komen', 'om in aanmerking te komen', 'in aanmerking komen'],
  // How it is spelled does not count: capitals, accents, quotes around a word, abbreviations, soft hyphens.
  ['financiele', 'De Financiële stukken', 'Financiële'],
  ['"geldig" paspoort', 'een “geldig” paspoort', 'geldig paspoort'],
  ['d.m.v.', 'd.m.v. post', 'd.m.v.'],
  ['e-mail', 'per e\u2011mail', 'e\u2011mail'],
  ['en/of', 'post en/of mail', 'en / of'],
];

const inEnglish: readonly Case[] = [
  ['application', 'Your applications', 'applications'],
  ['provide', 'provided, providing and provides', 'provided', 'providing', 'provides'],
  ['undertake to', 'The embassy undertook to reply.', 'undertook to'],
  ['party', 'the parties', 'parties'],
  ['in due course', 'in due course', 'in due course'],
];

describe('a pattern', () => {
  for (const [pattern, text, ...found] of inDutch)
    it(`${pattern}: ${text} → ${found.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(foundBy(pattern, text, dutch), found));
  for (const [pattern, text, ...found] of inEnglish)
    it(`${pattern}: ${text} → ${found.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(foundBy(pattern, text, english), found));
});

const faulty: readonly (readonly [pattern: string, at: string, message: string])[] = [
  ['', '', 'allOptional'],
  ['  ', '  ', 'allOptional'],
  ['spoedig?', 'spoedig?', 'allOptional'],
  ['… termijn', '… termijn', 'openEdge'],
  ['op …', 'op …', 'openEdge'],
  ['op …99 termijn', '…99', 'gapTooWide'],
  ['op (korte termijn', '(korte termijn', 'bracketOpen'],
  ['op korte) termijn', ')', 'wordNotMark'],
  ['op korte| termijn', ' ', 'wordMissing'],
  ['op (korte|) termijn', '(korte|', 'emptyGroup'],
  ['op "korte termijn', '"', 'wordNotMark'],
  ['de *', '*', 'fewLetters'],
  ['(a (b (c (d e))))', '(', 'bracketsTooDeep'],
  ['a '.repeat(41), 'a', 'tooManyWords'],
  ['termijn'.repeat(40), 'termijn'.repeat(40).slice(200), 'patternTooLong'],
];

describe('a pattern that cannot be read', () => {
  for (const [pattern, at, message] of faulty)
    it(`says where and why: ${pattern.slice(0, 30)}`, () => {
      const program = programFor(pattern, dutch);
      assert.ok('fault' in program);
      const { start, end } = program.fault;
      assert.equal(program.fault.message, message);
      assert.equal(pattern.slice(start, end), message === 'patternTooLong' ? at.slice(0, 1) : at);
    });
});
