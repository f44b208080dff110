import type { Block, Part } from '../document/block.ts';
import { type Field, fieldsOf, knownLabels, type Labels, type Opening, openingOf } from '../document/labels.ts';
import { withoutQuotations } from '../document/quotations.ts';
import type { RecommendationLabel } from '../document/recommendation-labels.ts';
import type { Concept, Language, Position, ReadSentence } from '../language/concept.ts';
import { type Span, shift, span } from '../text/span.ts';
import { evidenceOf } from './evidence.ts';
import { promiseOf } from './promises.ts';
import { proofIn, withProof } from './proof.ts';
import { type Setting, type Speaker, stageOf } from './setting.ts';
import type { ReadField, Statement } from './statement.ts';

/** A block as it was met on the way through the draft. Offsets are those of the part. */
export interface PassedBlock extends Span {
  readonly kind: Block['kind'];
  readonly depth: number;
  readonly text: string;
  readonly speaker: Speaker;
  readonly label: RecommendationLabel | null;
  readonly setting: Setting;
  /** Positions taken in it: by its sentences, its fields or, in a table, its words. */
  readonly positions: readonly Position[];
  /** Fields of a response or action, for the recommendation that they stand under. */
  readonly fields: readonly ReadField[];
}

/** A part of the draft, read in its setting. */
export interface Passage {
  readonly blocks: readonly PassedBlock[];
  readonly statements: readonly Statement[];
  /** The setting of what follows. */
  readonly exit: Setting;
}

/** Reads a part of the draft in the setting that holds where it begins. A pure function of its arguments. */
export function readPassage(part: Part, entry: Setting, language: Language, labels: Labels = knownLabels): Passage {
  const blocks: PassedBlock[] = [];
  const statements: Statement[] = [];
  let setting = entry;
  // A goal asks for the fields of the blocks below it, which ask for their own again.
  const known = new Map<Block, ReadField[]>();
  const fieldsIn = (block: Block): ReadField[] => {
    const fields = known.get(block) ?? readFields(block, language, labels);
    known.set(block, fields);
    return fields;
  };
  for (const [i, block] of part.blocks.entries()) {
    const stage = stageOf(block, setting);
    setting = stage.setting;
    const opening = stage.speaker === 'writer' ? openingOf(block.text, labels) : null;
    const fields = stage.speaker === 'writer' ? fieldsIn(block) : [];
    const body = bodyOf(block, stage.label, opening, stage.speaker === 'writer' ? fieldsOf(block.text, labels) : []);
    const sentences =
      stage.speaker === 'recommendation' || stage.speaker === 'quotation' ? [] : readAt(language, block, body);
    const all = opening ? [...fields, ...fieldsBelow(part.blocks, i, fieldsIn, labels)] : [];
    const place = { speaker: stage.speaker, setting, item: block.kind === 'item' };
    statements.push(...statementsOf(part.text, block, sentences, place, opening, all));
    blocks.push({
      start: block.start,
      end: block.end,
      kind: block.kind,
      depth: block.depth,
      text: block.text,
      speaker: stage.speaker,
      label: stage.label,
      setting,
      positions: positionsIn(block, sentences, fields, language),
      fields,
    });
  }
  return { blocks, statements: withProof(withNextSentence(statements)), exit: setting };
}

const shifted = (concept: Concept, by: number): Concept => ({
  kind: concept.kind,
  start: concept.start + by,
  end: concept.end + by,
  parts: concept.parts.map((p) => shift(p, by)),
  name: concept.name,
  sort: concept.sort,
  year: concept.year,
  mended: concept.mended.map((edit) => ({ ...edit, ...shift(edit, by) })),
});

/** Blanks all of a block's text but the span, so that offsets stay those of the block. */
const only = (text: string, at: Span): string => ' '.repeat(at.start) + text.slice(at.start, at.end);

// A label and a field's name are no prose; neither is the value of a field other than an explanation.
function bodyOf(
  block: Block,
  label: RecommendationLabel | null,
  opening: Opening | null,
  fields: readonly Field[],
): Span {
  if (opening) return opening.value;
  const rationale = fields.find((f) => f.name === 'rationale');
  if (rationale) return rationale.value;
  if (fields[0] && block.text.slice(0, fields[0].label.start).trim() === '') return span(0, 0);
  return span(label?.bodyStart ?? 0, fields[0]?.label.start ?? block.text.length);
}

function readAt(language: Language, block: Block, body: Span): readonly ReadSentence[] {
  return body.end > body.start ? language.read(withoutQuotations(only(block.text, body))) : [];
}

// Their values are ids or one of a fixed few: there is nothing to understand in them.
const CODED: ReadonlySet<Field['name']> = new Set(['contributesTo', 'activities', 'response', 'status']);

function readFields(block: Block, language: Language, labels: Labels): ReadField[] {
  return fieldsOf(block.text, labels).map((field) => {
    const isProse = field.value.end > field.value.start && !CODED.has(field.name);
    const sentences = isProse
      ? language.read(withoutQuotations(block.text.slice(field.value.start, field.value.end)))
      : [];
    return {
      ...field,
      label: shift(field.label, block.start),
      value: shift(field.value, block.start),
      text: block.text.slice(field.value.start, field.value.end),
      concepts: sentences.flatMap((s) => s.concepts).map((c) => shifted(c, block.start + field.value.start)),
    };
  });
}

/** The fields in the blocks under a labelled one, up to the next label, heading or running text. */
function fieldsBelow(
  blocks: readonly Block[],
  at: number,
  fieldsIn: (block: Block) => ReadField[],
  labels: Labels,
): ReadField[] {
  const found: ReadField[] = [];
  for (const block of blocks.slice(at + 1)) {
    if (block.kind === 'comment') continue;
    if (block.kind === 'heading' || openingOf(block.text, labels)) break;
    const fields = fieldsIn(block);
    if (fields.length === 0) break;
    found.push(...fields);
  }
  return found;
}

function positionsIn(
  block: Block,
  sentences: readonly ReadSentence[],
  fields: readonly ReadField[],
  language: Language,
): Position[] {
  if (block.kind === 'cell') {
    const response = language.positionIn(block.text);
    return response ? [{ response, numbers: [] }] : [];
  }
  const response = fields.find((f) => f.name === 'response');
  const taken = response ? language.positionIn(response.text) : null;
  return [...(taken ? [{ response: taken, numbers: [] }] : []), ...sentences.flatMap((s) => s.positions)];
}

interface Place {
  readonly speaker: Speaker;
  readonly setting: Setting;
  readonly item: boolean;
}

function statementsOf(
  text: string,
  block: Block,
  sentences: readonly ReadSentence[],
  place: Place,
  opening: Opening | null,
  fields: readonly ReadField[],
): Statement[] {
  return sentences.map((read, i) => {
    const sentence = moved(read, block.start);
    // The first sentence behind the label is the goal; what follows explains it.
    const own = i === 0 ? opening : null;
    const ownFields = i === 0 ? fields : [];
    const kind = place.speaker === 'writer' ? promiseOf(sentence, { ...place, opening: own }) : null;
    const [verb, particle] = sentence.clause.verb;
    // The verb and its particle are one mark only where they stand together.
    const anchor = verb
      ? particle && particle.start - verb.end <= 1
        ? span(verb.start, particle.end)
        : verb
      : firstWords(text, sentence);
    return {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      sentence,
      speaker: place.speaker,
      setting: place.setting,
      kind,
      opening: own,
      fields: ownFields,
      evidence: evidenceOf(text, sentence, ownFields, place.setting),
      proof: proofIn(text, sentence),
      explains: explanations(text, sentence),
      anchor,
      insertAt: beforeStop(text, sentence),
      paragraph: block.start,
      first: i === 0,
      item: place.item,
      alone: sentences.length === 1 && sentence.start === block.start,
      language: place.setting.language,
    };
  });
}

function moved(s: ReadSentence, by: number): ReadSentence {
  // Most parts are one block, which begins where its part does.
  if (by === 0) return s;
  return {
    ...s,
    ...shift(s, by),
    clause: {
      ...s.clause,
      verb: s.clause.verb.map((v) => shift(v, by)),
      subject: { ...s.clause.subject, ...shift(s.clause.subject, by) },
      agent: s.clause.agent && { ...s.clause.agent, ...shift(s.clause.agent, by) },
    },
    frame: s.frame && { ...s.frame, ...shift(s.frame, by) },
    concepts: s.concepts.map((c) => shifted(c, by)),
    actors: s.actors.map((a) => ({ ...a, ...shift(a, by) })),
    deeds: s.deeds.map((d) => ({ ...d, ...shift(d, by) })),
    naming: s.naming && {
      active: s.naming.active.map((edit) => ({ ...edit, ...shift(edit, by) })),
      agentAt: s.naming.agentAt === null ? null : s.naming.agentAt + by,
      ownerAt: s.naming.ownerAt === null ? null : s.naming.ownerAt + by,
    },
    timeSlot: s.timeSlot === null ? null : s.timeSlot + by,
  };
}

// A goal in nominal form has no verb: its first three words carry the mark.
function firstWords(text: string, at: Span): Span {
  const words = /^\S+(?:\s+\S+){0,2}/.exec(text.slice(at.start, at.end))?.[0] ?? '';
  return span(at.start, at.start + words.replace(/[.,;:]+$/, '').length);
}

function beforeStop(text: string, at: Span): number {
  let end = at.end;
  while (end > at.start && /["”’»)\]*_\s]/.test(text[end - 1] ?? '')) end--;
  return end > at.start && /[.;!]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

function explanations(text: string, sentence: ReadSentence): Statement['explains'] {
  const of = (sort: Concept['sort']) => {
    const found = sentence.concepts.find((c) => c.kind === 'explanation' && c.sort === sort);
    return found ? { start: found.start, end: found.end, text: text.slice(found.start, found.end) } : null;
  };
  return { measure: of('measure'), deadline: of('deadline'), result: of('result') };
}

// "Wij kiezen niet voor een streefwaarde, omdat …" and "In 2024 was dat 64 procent." often are the sentence behind the goal's own.
function withNextSentence(statements: readonly Statement[]): Statement[] {
  return statements.map((statement, i) => {
    const next = statements[i + 1];
    if (!next || !statement.kind || next.start - statement.end > 6) return statement;
    const { measure, deadline, result } = next.explains;
    const baseline = statement.evidence.baseline ?? (next.kind ? null : next.evidence.baseline);
    const own = statement.explains;
    return {
      ...statement,
      evidence: { ...statement.evidence, baseline },
      explains: { measure: own.measure ?? measure, deadline: own.deadline ?? deadline, result: own.result ?? result },
    };
  });
}
