import type { DocumentType, Tongue } from '../engine/index.ts';
import supplementaryLetter from './templates/en/aanvullende-brief.md';
import articleLetter from './templates/en/artikel-100-brief.md';
import policyResponse from './templates/en/beleidsreactie.md';
import notification from './templates/en/kennisgeving.md';
import response from './templates/en/reactie.md';
import strategy from './templates/en/strategie.md';
import progressReport from './templates/en/voortgangsrapportage.md';
import aanvullendeBrief from './templates/nl/aanvullende-brief.md';
import artikelBrief from './templates/nl/artikel-100-brief.md';
import beleidsreactie from './templates/nl/beleidsreactie.md';
import kennisgeving from './templates/nl/kennisgeving.md';
import reactie from './templates/nl/reactie.md';
import strategie from './templates/nl/strategie.md';
import voortgangsrapportage from './templates/nl/voortgangsrapportage.md';

const texts: Readonly<Record<Tongue, Readonly<Record<DocumentType, string>>>> = {
  nl: {
    beleidsreactie,
    'artikel-100-brief': artikelBrief,
    strategie,
    voortgangsrapportage,
    kennisgeving,
    'aanvullende-brief': aanvullendeBrief,
  },
  en: {
    beleidsreactie: policyResponse,
    'artikel-100-brief': articleLetter,
    strategie: strategy,
    voortgangsrapportage: progressReport,
    kennisgeving: notification,
    'aanvullende-brief': supplementaryLetter,
  },
};

const responses: Readonly<Record<Tongue, string>> = { nl: reactie.trimEnd(), en: response.trimEnd() };

/** The types of document that there is a template for, the most usual ones first. */
export const templateTypes = Object.keys(texts.nl) as readonly DocumentType[];

// What a template leaves blank and need not be filled in by hand.
const thisYear = /‹(?:dit jaar|this year)›/g;
const number = /‹(?:nummer|number)›/g;
const firstResponse = /‹(?:reactie op aanbeveling|response to recommendation) 1›/;

/** A new document of a type: all sections that its reader expects, with blanks `‹…›` where the writer's words belong. */
export const template = (type: DocumentType, language: Tongue, year: number): string =>
  texts[language][type].replace(firstResponse, responseTemplate('1', language, year)).replace(thisYear, String(year));

/** The answer to a recommendation: its position, rationale and an action, with blanks. */
export const responseTemplate = (recommendation: string, language: Tongue, year: number): string =>
  responses[language].replace(number, recommendation).replace(thisYear, String(year));
