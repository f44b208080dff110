import { fold, type Token, tokenize } from '../language/tokens.ts';
import { type Value, valuesIn } from '../language/values.ts';
import { shift } from '../text/span.ts';
import { inOneLine } from '../text/unspelled.ts';
import { type Counted, shiftsNumber, supposes } from './counted.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import type { ReadField } from './statement.ts';

/** The target and the deadline of a goal with an id: in the fields of its block, in its own sentence, and where a sentence names it. */
export function targetsIn(counted: Counted): Quantity[] {
  const { statement, tokens, words } = counted;
  if (statement.opening) {
    const { id } = statement.opening;
    const fields = statement.fields.flatMap((field) => inField(counted, field, id));
    return fields.length > 0 ? [...inSentence(counted, id), ...fields] : [];
  }
  const { named } = words.quantities;
  const isNamed = ({ norm }: Token, i: number): boolean => named.has(tokens[i - 1]?.norm ?? '') && ID.test(norm);
  const ids = new Set(tokens.filter(isNamed).map(({ norm }) => norm.toUpperCase()));
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? ofNamed(counted, id) : [];
}

const ID = /^[a-z]{0,3}\d+(?:\.\d+)*$/;

const unit = ({ sort, noun }: Value): string => (sort === 'share' ? 'procent' : sort === 'money' ? noun : '');

const isNumber = ({ sort }: Value): boolean => sort !== 'date';
const isDate = ({ sort }: Value): boolean => sort === 'date';

// A field with more than one number gives steps on the way: "60 procent in 2027, 75 procent in 2029".
function theOnly(values: readonly Value[], isKind: (value: Value) => boolean): Value | null {
  const [value, ...others] = values.filter(isKind);
  return value && others.length === 0 && value.bound !== 'about' && !value.apart ? value : null;
}

const ofGoal = (counted: Counted, value: Value, id: string): Quantity => ({
  ...quantityOf(counted, value, value.sort === 'date' ? `deadline ${id}` : `target ${id} ${unit(value)}`),
  years: null,
  answering: '',
  goal: id,
  label: id,
});

function inField({ statement, words }: Counted, field: ReadField, id: string): Quantity[] {
  if (field.name !== 'target' && field.name !== 'deadline') return [];
  const tokens = tokenize(field.text);
  const values = valuesIn(tokens, words.values);
  const value = theOnly(values, field.name === 'target' ? isNumber : isDate);
  if (!value) return [];
  // The field's offsets are those of the part, as the statement's are.
  const at = { ...statement, text: field.text, ...shift({ start: 0, end: field.text.length }, field.value.start) };
  return [ofGoal({ statement: at, tokens, values, words }, value, id)];
}

// "**Doel D1.** Eind 2027 is 60 procent van de aangiften behandeld": the share that the indicator is about.
function inSentence(counted: Counted, id: string): Quantity[] {
  const { statement, tokens, values } = counted;
  const share = theOnly(values, ({ sort }) => sort === 'share');
  const indicator = statement.fields.find(({ name }) => name === 'indicator')?.text;
  if (!share || indicator === undefined) return [];
  const of = tokens.slice(share.to + 1, share.to + 4).find(({ norm }) => norm.length > 3);
  return of && fold(indicator).includes(of.norm) ? [ofGoal(counted, share, id)] : [];
}

// "De streefwaarde van doel D1 is 70 procent."
function ofNamed(counted: Counted, id: string): Quantity[] {
  const { statement, tokens, values, words } = counted;
  if (supposes(counted) || shiftsNumber(counted)) return [];
  const { target, deadline } = words.quantities;
  const text = inOneLine(statement.text);
  const number = target.test(text) ? theOnly(values, isNumber) : null;
  const date = deadline.test(text) ? theOnly(values, isDate) : null;
  const at = tokens.find(({ norm }) => norm.toUpperCase() === id);
  const named = at ? shift(at, statement.start) : null;
  const foreign = isForeign(counted, id);
  return [number, date]
    .filter((value) => value !== null)
    .map((value) => ({ ...ofGoal(counted, value, id), named, foreign, label: null }));
}

// "doel D1 uit de strategie", and not "doel D1 in 2027" or "doel D1 van deze brief".
function isForeign({ tokens, words: { quantities, values } }: Counted, id: string): boolean {
  const at = tokens.findIndex(({ norm }) => norm.toUpperCase() === id);
  const [by, next] = tokens.slice(at + 1, at + 3);
  if (!by || !next || !quantities.ownedBy.has(by.norm)) return by?.norm === '(';
  return next.kind !== 'number' && !values.months.has(next.norm) && !/^(?:deze|dit|this)$/.test(next.norm);
}
