import type { Shape } from './shape.ts';

/** A shape as JSON Schema, for editors that check and complete YAML by one. `language` is that of its descriptions. */
export function schemaOf(shape: Shape, language: 'nl' | 'en'): Readonly<Record<string, unknown>> {
  const description = shape.meaning[language];
  const of = (inner: Shape): unknown => schemaOf(inner, language);
  if (shape.kind === 'either') return { description, anyOf: shape.forms.map(of) };
  if (shape.kind === 'choice')
    return {
      description,
      enum: Object.keys(shape.values),
      enumDescriptions: Object.values(shape.values).map((value) => value[language]),
    };
  if (shape.kind === 'whole') {
    const { minimum, maximum, default: usual } = shape;
    return { description, type: 'integer', minimum, maximum, default: usual };
  }
  if (shape.kind === 'several')
    return {
      description,
      type: 'array',
      items: of(shape.of),
      ...(shape.atLeast ? { minItems: shape.atLeast } : {}),
      maxItems: shape.atMost,
    };
  if (shape.kind === 'text')
    return { description, type: 'string', ...(shape.suggests && { examples: Object.keys(shape.suggests) }) };
  return {
    description,
    type: 'object',
    additionalProperties: shape.others ? of(shape.others) : false,
    properties: Object.fromEntries(Object.entries(shape.keys).map(([key, inner]) => [key, of(inner)])),
    ...(shape.required?.length ? { required: shape.required } : {}),
  };
}
