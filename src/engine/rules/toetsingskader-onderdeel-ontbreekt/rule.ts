import { topicName } from '../../document/topic-names.ts';
import type { TopicId } from '../../document/topics.ts';
import { hasTakenShape } from '../../model/outline.ts';
import { defineRule } from '../rule.ts';
import { headingOf, sectionFix } from '../sections.ts';
import en from './en.md';
import { inserts, messages } from './messages.ts';
import nl from './nl.md';

export const toetsingskaderOnderdeelOntbreekt = defineRule({
  id: 'toetsingskader-onderdeel-ontbreekt',
  scope: 'document',
  over: 'draft',
  severity: 'warning',
  source: {
    nl: 'Toetsingskader 2014 (29 521, D en nr. 226)',
    en: 'Assessment Framework 2014 (29 521, D and no. 226)',
  },
  messages,
  page: { nl, en },
  hangsOn: 'absence',
  replaces: [],
  check({ documentType, headings, sections, language }) {
    const [title] = headings;
    // What a draft that is being set up lacks, its writer knows.
    if (documentType !== 'artikel-100-brief' || !title || !hasTakenShape(sections)) return [];
    const missing = sections.missing.filter((topic) => !OWN_RULE.has(topic));
    if (missing.length === 0) return [];
    const { section } = inserts[language];
    const headed = missing.map((topic) => section.replace('{topic}', headingOf(topicName(topic, language)))).join('');
    return [
      {
        start: title.start,
        end: title.end,
        message: missing.length === 1 ? 'one' : 'several',
        data: { topics: missing.join() },
        fixes: sectionFix('headings', headings, headed),
      },
    ];
  },
});

// Without these two another rule has something to say.
const OWN_RULE: ReadonlySet<TopicId> = new Set(['monitoring-en-evaluatie', 'financien']);
