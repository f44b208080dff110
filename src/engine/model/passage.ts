import type { Block, Part } from '../document/block.ts';
import { fieldsOf, knownLabels, type Labels, type Opening, openingOf } from '../document/labels.ts';
import { withoutQuotations } from '../document/quotations.ts';
import type { RecommendationLabel } from '../document/recommendation-labels.ts';
import type { Concept, Language, Position, ReadSentence } from '../language/concept.ts';
import { movedConcept, movedSentence } from '../language/moved.ts';
import { type Span, shift, span } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import { baselineOf, evidenceOf, noEvidence } from './evidence.ts';
import { type LeadIn, leadIn } from './lead-ins.ts';
import { promiseOf } from './promises.ts';
import { proofIn, withProof } from './proof.ts';
import { NOT_LED, type Setting, type Speaker, type Stage, stageOf } from './setting.ts';
import type { ReadField, Statement, UnderstoodField } from './statement.ts';

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
  /** The sentences that lead to a list. */
  readonly leads: readonly LeadIn[];
  /** The setting of what follows. */
  readonly exit: Setting;
}

/** Reads a part of the draft in the setting that holds where it begins. A pure function of its arguments. */
export function readPassage(part: Part, entry: Setting, language: Language, labels: Labels = knownLabels): Passage {
  const blocks: PassedBlock[] = [];
  const statements: Statement[] = [];
  const leads: LeadIn[] = [];
  let setting = entry;
  // A goal asks for the fields of the blocks below it, which ask for their own again.
  const known = new Map<Block, ReadField[]>();
  const fieldsIn = (block: Block): ReadField[] => {
    const fields = known.get(block) ?? readFields(block, labels);
    known.set(block, fields);
    return fields;
  };
  for (const [i, block] of part.blocks.entries()) {
    const stage = stageOf(block, setting);
    setting = stage.setting;
    const opening = stage.speaker === 'writer' ? openingOf(block.text, labels) : null;
    const fields = stage.speaker === 'writer' ? fieldsIn(block) : [];
    const body = bodyOf(block, stage.label, opening, fields);
    const sentences = sentencesIn(block, body, stage, language);
    const below = opening ? fieldsBelow(part.blocks, i, fieldsIn, labels) : [];
    const understood = opening ? [...fields, ...below].map((field) => understand(field, language)) : [];
    const last = sentences.at(-1);
    const ends = last && block.text[last.end - 1] === ':';
    const lead = ends ? leadIn(part.text, movedSentence(last, block.start), setting) : null;
    const place = {
      speaker: stage.speaker,
      setting,
      leads: lead !== null,
      item: block.kind === 'item',
      alone: sentences.length === 1 && NOUN_GROUP.test(inOneLine(block.text)),
    };
    statements.push(...statementsOf(part.text, block, sentences, place, opening, understood));
    // What an item leads to is not told apart from the list that it stands in.
    if (block.kind !== 'item' && block.kind !== 'comment') {
      if (lead) leads.push(lead);
      const led = lead?.says ?? NOT_LED;
      if (led !== setting.led) setting = { ...setting, led };
    }
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
  return { blocks, statements: withProof(withNextSentence(part.text, statements)), leads, exit: setting };
}

/** Blanks all of a block's text but the span, so that offsets stay those of the block. */
const only = (text: string, at: Span): string => ' '.repeat(at.start) + text.slice(at.start, at.end);

// A label and a field's name are no prose; neither is the value of a field other than an explanation.
function bodyOf(
  block: Block,
  label: RecommendationLabel | null,
  opening: Opening | null,
  fields: readonly ReadField[],
): Span {
  if (opening) return opening.value;
  const rationale = fields.find((f) => f.name === 'rationale');
  if (rationale) return shift(rationale.value, -block.start);
  const end = (fields[0]?.label.start ?? block.end) - block.start;
  if (fields[0] && block.text.slice(0, end).trim() === '') return span(0, 0);
  return span(label?.bodyStart ?? 0, end);
}

function sentencesIn(block: Block, body: Span, { speaker, label }: Stage, language: Language): readonly ReadSentence[] {
  if (speaker === 'recommendation' || speaker === 'quotation' || body.end <= body.start) return [];
  const text = withoutQuotations(only(block.text, body));
  // The heading of an answer may say the position; what another promises, or a cell, the text says as well. A note may give the source of a claim.
  const isAside = (block.kind === 'heading' && !label) || block.kind === 'cell';
  return isAside ? language.readAside(text) : language.read(text);
}

// Their values are ids or one of a fixed few: there is nothing to understand in them.
const CODED: ReadonlySet<ReadField['name']> = new Set(['contributesTo', 'activities', 'response', 'status']);

function readFields(block: Block, labels: Labels): ReadField[] {
  return fieldsOf(block.text, labels).map(({ name, label, value }) => ({
    name,
    text: block.text.slice(value.start, value.end),
    label: shift(label, block.start),
    value: shift(value, block.start),
  }));
}

// Only fields that bear on a goal are read as sentences are: of the others their words are enough.
function understand(field: ReadField, language: Language): UnderstoodField {
  const sentences = field.text === '' || CODED.has(field.name) ? [] : language.read(withoutQuotations(field.text));
  return { concepts: sentences.flatMap((s) => s.concepts).map((c) => movedConcept(c, field.value.start)), ...field };
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

// "Een weerbaardere rechterlijke macht.", "In 2028 minder uitval.": not "Ten slotte de versterking van …", which goes on with what stands above it.
const NOUN_GROUP =
  /^[^\p{L}]*(?:(?:een|geen|meer|minder|eind|in)\s|\p{L}+(?:ere|ige|elijke|ende|bare|zame|ieve|ische)\s).*\.\s*$/isu;

interface Place {
  readonly speaker: Speaker;
  readonly setting: Setting;
  readonly item: boolean;
  readonly alone: boolean;
  /** Its last sentence leads to a list. */
  readonly leads: boolean;
}

function statementsOf(
  text: string,
  block: Block,
  sentences: readonly ReadSentence[],
  place: Place,
  opening: Opening | null,
  fields: readonly UnderstoodField[],
): Statement[] {
  return sentences.map((read, i) => {
    const sentence = movedSentence(read, block.start);
    // The first sentence behind the label is the goal; what follows explains it.
    const own = i === 0 ? opening : null;
    const ownFields = i === 0 ? fields : [];
    const leads = place.leads && i === sentences.length - 1;
    const kind = place.speaker === 'writer' ? promiseOf(sentence, { ...place, opening: own, leads }) : null;
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
      evidence: kind ? evidenceOf(text, sentence, ownFields, place.setting) : noEvidence,
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

// "Toegang tot de", "A sustainable and": a mark does not end on a word that leads on.
const SMALL_AT_END =
  /(?<=\S)(?:\s+(?:de|het|een|en|of|van|in|op|voor|met|tot|aan|bij|tussen|naar|te|the|a|an|and|or|to|for|with|between|at|on))+$/i;

// A goal in nominal form has no verb: its first three words carry the mark.
function firstWords(text: string, at: Span): Span {
  const words = /^\S+(?:\s+\S+){0,2}/.exec(text.slice(at.start, at.end))?.[0] ?? '';
  return span(at.start, at.start + words.replace(/[.,;:]+$/, '').replace(SMALL_AT_END, '').length);
}

function beforeStop(text: string, at: Span): number {
  let end = at.end;
  while (end > at.start && /["”’»)\]*_\s]/.test(text[end - 1] ?? '')) end--;
  return end > at.start && /[.;!]/.test(text[end - 1] ?? '') ? end - 1 : end;
}

const unexplained: Statement['explains'] = { measure: null, deadline: null, result: null };

function explanations(text: string, { concepts }: ReadSentence): Statement['explains'] {
  const explaining = concepts.filter(({ kind }) => kind === 'explanation');
  if (explaining.length === 0) return unexplained;
  const of = (sort: Concept['sort']) => {
    const found = explaining.find((c) => c.sort === sort);
    return found ? { start: found.start, end: found.end, text: text.slice(found.start, found.end) } : null;
  };
  return { measure: of('measure'), deadline: of('deadline'), result: of('result') };
}

// "Wij kiezen niet voor een streefwaarde, omdat …" and "In 2024 was dat 64 procent." often are the sentence behind the goal's own.
function withNextSentence(text: string, statements: readonly Statement[]): Statement[] {
  return statements.map((statement, i) => {
    const next = statements[i + 1];
    if (!next || !statement.kind || next.start - statement.end > 6) return statement;
    const { evidence, explains: own } = statement;
    const behind = next.kind ? null : baselineOf(text, next.sentence, next.fields, next.setting);
    const { measure, deadline, result } = next.explains;
    // Most sentences behind a goal say neither.
    if (!behind && next.explains === unexplained) return statement;
    return {
      ...statement,
      evidence: { ...evidence, baseline: evidence.baseline ?? behind },
      explains: { measure: own.measure ?? measure, deadline: own.deadline ?? deadline, result: own.result ?? result },
    };
  });
}
