import type { Late } from "./expression.ts";
import type { ReferenceTo } from "./reference.ts";
import type { SecretReference } from "./secret.ts";

/** An argument of a Salt state: what it may hold, or that only when a condition holds on the minion. */
export type Arg<T> = Given<T> | OptionalArg<Given<T>>;

/** As {@link Deep}, with secrets where texts may stand. */
type Given<T> = ReferenceTo<Widened<T>> | Late | Secretive<T> | (string extends T ? SecretReference : never);

type Secretive<T> = T extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Given<T[Key]> }
    : T;

declare const optional: unique symbol;

/** An argument that a state has only when a condition holds on the minion. */
export interface OptionalArg<out T> {
  readonly [optional]: T;
}

/**
 * A `T`, or a reference to one, at any depth of its lists and mappings. A reference is as wide as its data: one to any
 * string may stand for `"0640"`. A template string with references is a `string` to TypeScript, and is carried as a late value.
 */
export type Deep<T> = ReferenceTo<Widened<T>> | Late | Plain<T>;

type Widened<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;

type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
