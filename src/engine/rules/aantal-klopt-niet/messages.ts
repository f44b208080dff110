import type { Messages } from '../rule.ts';

export const messages: Messages = {
  nl: {
    items: '“{aantal}” aangekondigd, {gevonden} gevonden',
    all: '“{aantal}” aangekondigd, in dit document {gevonden} gevonden',
    sum: 'Dit totaal is {aantal}, de som van de kolom {gevonden}',
    count: 'Vervang door “{woord}”',
  },
  en: {
    items: '“{aantal}” announced, {gevonden} found',
    all: '“{aantal}” announced, {gevonden} found in this document',
    sum: 'This total is {aantal}, the sum of the column {gevonden}',
    count: 'Replace by “{woord}”',
  },
};
