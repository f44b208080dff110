import { formsOf, type Shape, type Span, type Tongue } from '../../engine/index.ts';
import { placeIn } from './place.ts';

/** What can be written at a place of a guide's file. */
export interface Suggestion extends Span {
  readonly label: string;
  /** What is written when it is chosen. */
  readonly text: string;
  readonly kind: 'key' | 'value';
  readonly meaning: string;
}

/** What can be written at an offset of a guide's file. */
export function suggestionsAt(text: string, offset: number, language: Tongue): Suggestion[] {
  const place = placeIn(text, offset);
  if (!place?.shape) return [];
  const { start, end, writes, besides } = place;
  const keys = keysOf(place.shape).filter(([key]) => !besides.includes(key));
  const behind = text.slice(end, end + 1) === ':' ? '' : ': ';
  const suggestion = (kind: Suggestion['kind'], label: string, meaning: Shape['meaning']): Suggestion => ({
    start,
    end,
    label,
    text: kind === 'key' ? label + behind : label,
    kind,
    meaning: meaning[language],
  });
  return [
    ...(writes === 'value' ? [] : keys).map(([key, { meaning }]) => suggestion('key', key, meaning)),
    ...(writes === 'key' ? [] : valuesOf(place.shape)).map(([value, meaning]) => suggestion('value', value, meaning)),
  ];
}

/** What the word at an offset of a guide's file is for; null where there is nothing to say. */
export function meaningAt(
  text: string,
  offset: number,
  language: Tongue,
): (Span & { readonly meaning: string }) | null {
  const place = placeIn(text, offset);
  if (!place?.shape) return null;
  const { start, end, written, shape } = place;
  const word = written.replace(/:$/, '');
  const key = keysOf(shape).find(([name]) => name === word)?.[1].meaning;
  const value = valuesOf(shape).find(([name]) => name === word)?.[1];
  const meaning = (place.writes === 'value' ? value : (key ?? value))?.[language];
  return meaning === undefined ? null : { start, end: start + word.length || end, meaning };
}

const keysOf = (shape: Shape): readonly (readonly [string, Shape])[] =>
  formsOf(shape).flatMap((form) => (form.kind === 'keyed' ? Object.entries(form.keys) : []));

const valuesOf = (shape: Shape): readonly (readonly [string, Shape['meaning']])[] =>
  formsOf(shape).flatMap((form) => {
    if (form.kind === 'choice') return Object.entries(form.values);
    return form.kind === 'text' ? Object.entries(form.suggests ?? {}) : [];
  });
