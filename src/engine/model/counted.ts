import type { NumberWords } from '../language/number-words.ts';
import { numberWords } from '../language/number-words.ts';
import { type Token, tokenize } from '../language/tokens.ts';
import { mayHoldValues, type Value, valuesIn } from '../language/values.ts';
import { spelled } from '../text/unspelled.ts';
import type { Statement } from './statement.ts';

/** A statement of the writer whose numbers were read. Offsets of tokens and values are those of its text. */
export interface Counted {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
  readonly values: readonly Value[];
  readonly words: NumberWords;
}

/**
 * Reads the numbers in the writer's running text: what is quoted, or what a table or heading says in short, is no value that the draft stands for.
 * Statements without any are left out: most sentences have none.
 */
export function countedIn(statements: readonly Statement[]): Counted[] {
  return statements.flatMap((statement) => {
    if (statement.speaker !== 'writer') return [];
    const words = numberWords[statement.language];
    const isHinted = mayHoldValues(spelled(statement.text).text, words.values);
    // A goal without a number may have a field with one.
    if (!isHinted && statement.fields.length === 0) return [];
    const tokens = isHinted ? tokenize(statement.text) : [];
    return [{ statement, tokens, values: valuesIn(tokens, words.values), words }];
  });
}

/** Supposes, weighs or cites: what it says is not what the draft stands for. */
export const supposes = ({ tokens, words }: Counted): boolean =>
  tokens.some(({ norm }) => words.quantities.supposes.has(norm));

/** Says that the number changes, or comes on top of another. */
export const shiftsNumber = ({ tokens, words: { quantities } }: Counted): boolean =>
  tokens.some(({ norm }) => quantities.changes.test(norm) || quantities.adds.has(norm));
