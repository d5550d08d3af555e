import type { Late } from "./expression.ts";
import type { ReferenceTo } from "./reference.ts";

/**
 * An argument of a Salt state: a `T`, or a reference to one, at any depth of its lists and mappings.
 * A template string with references is a `string` to TypeScript, and is carried as a late value.
 */
export type Arg<T> = ReferenceTo<T> | Late | DeepArg<T>;

type DeepArg<T> = T extends readonly (infer Item)[]
  ? readonly Arg<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Arg<T[Key]> }
    : T;
