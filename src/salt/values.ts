/** One YAML scalar as Salt reads it. */
export type Scalar = string | number | boolean | null;

/** A mapping with values of any shape that YAML carries. */
export interface Mapping {
  readonly [key: string]: Value;
}

/** Anything YAML carries: a scalar, a list or a mapping; the type of an argument of which Salt says nothing reliable. */
export type Value = Scalar | readonly Value[] | Mapping;

/** Several values as Salt reads most of them: a list, or one alone. */
export type OneOrMany<T> = T | readonly T[];
