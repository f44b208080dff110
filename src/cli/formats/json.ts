import {
  type Action,
  type Evidence,
  fixTitle,
  type Goal,
  type Recommendation,
  relatedMessage,
} from '../../engine/index.ts';
import type { Checked } from '../checked.ts';
import { type Checkup, type Told, told } from './checkup.ts';

/** The object that `check --format json` prints. Others read it: fields may be added, none may change. */
export const toJson = ({ files, skipped }: Checkup): string =>
  `${JSON.stringify({ version: 1, skipped, files: files.map(file) }, null, 2)}\n`;

function file(draft: Checked) {
  const { path, reading } = draft;
  const { language, documentType, date, sections } = reading;
  return {
    path,
    language,
    documentType,
    date,
    findings: told(draft).map((one) => findingJson(one, draft)),
    goals: reading.goals.map(goal),
    recommendations: reading.recommendations.map(recommendation),
    sections: { present: sections.present, missing: sections.missing },
    hidden: reading.known.length,
  };
}

/** A finding as the JSON of all commands has it. */
export function findingJson({ finding: found, message, ...place }: Told, { path, language }: Checked) {
  const { rule, info, severity, data, fingerprint, start, end } = found;
  return {
    rule,
    severity,
    message,
    data,
    clause: info.clause[language],
    source: info.source[language],
    fingerprint,
    start,
    end,
    ...place,
    related: found.related.map((place) => ({
      path: place.elsewhere?.draft ?? path,
      start: place.start,
      end: place.end,
      message: relatedMessage(found, place, language),
    })),
    fixes: found.fixes.map((fix) => ({
      title: fixTitle(found, fix, language),
      kind: fix.kind,
      preferred: fix.preferred,
      edits: fix.edits.map(({ start, end, newText }) => ({ start, end, newText })),
    })),
  };
}

const goal = ({ id, kind, level, start, end, text, ...parts }: Goal) => ({
  id,
  kind,
  level,
  start,
  end,
  text,
  actor: evidence(parts.actor),
  indicator: evidence(parts.indicator),
  baseline: evidence(parts.baseline),
  target: evidence(parts.target),
  deadline: evidence(parts.deadline),
  contributesTo: parts.contributesTo,
  activities: parts.activities,
  explained: evidence(parts.explained),
});

const recommendation = ({ number, response, heading, text, answer, actions }: Recommendation) => ({
  number,
  response,
  heading: span(heading),
  text: span(text),
  answer: answer && span(answer),
  actions: actions.map(action),
});

const action = ({ start, end, text, owner, deadline, reporting, status }: Action) => ({
  start,
  end,
  text,
  owner: evidence(owner),
  deadline: evidence(deadline),
  reporting: evidence(reporting),
  status: evidence(status),
});

const evidence = (found: Evidence | null) => found && { start: found.start, end: found.end, text: found.text };

const span = ({ start, end }: Recommendation['heading']) => ({ start, end });
