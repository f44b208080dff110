export type { Format } from './document/block.ts';
export { type FieldName, fieldNameOf } from './document/labels.ts';
export { topicNames } from './document/topic-names.ts';
export type { DocumentType } from './document/type.ts';
export { builtInGuide } from './guide/built-in.ts';
export { documentUnder } from './guide/documents.ts';
export { faultMessage } from './guide/file/fault-words.ts';
export { type Loaded, type Resolved, resolveGuide } from './guide/file/resolve.ts';
export type { ReadYaml } from './guide/file/tree.ts';
export type { Guide } from './guide/guide.ts';
export type { OwnRule } from './guide/own-rule.ts';
export type { RuleInfo } from './guide/rule-info.ts';
export { ruleById, rules } from './guide/rules-in-force.ts';
export type { Edit, Language } from './language/concept.ts';
export { papersIn } from './language/papers.ts';
export { type DraftOptions, type OpenDraft, openDraft } from './lint/draft.ts';
export type { Finding, Fix, Reading, Tongue } from './lint/reading.ts';
export { readInSteps } from './lint/steps.ts';
export { suppressionFor } from './lint/suppression/written.ts';
export type { Evidence, Goal, Reference } from './model/goal.ts';
export { isId, type NamedId } from './model/named-ids.ts';
export type { Action, Recommendation } from './model/recommendation.ts';
export type { RuleId } from './rules/registry.ts';
export { fixTitle, messageOf, relatedMessage } from './rules/words.ts';
export { lineIndex, lineStarts, positionIn } from './text/lines.ts';
export type { Span } from './text/span.ts';

/** Finds the blanks `‹…›` that a fix leaves for the writer. */
export const blank: RegExp = /‹[^‹›\n]+›/g;
