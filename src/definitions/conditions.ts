import type { OptionalArg } from "../salt/argument.ts";
import { type Comparison, type Expression, expressionOfValue, Optional, type Value } from "../salt/expression.ts";
import { createReference, expressionOf, type Reference, type ReferenceTo } from "../salt/reference.ts";
import type { SecretReference } from "../salt/secret.ts";
import { toValue } from "./value.ts";

/** The expression of a condition; only references can be conditions of the minion's world. */
export function conditionOf(condition: unknown): Expression {
  const expression = expressionOf(condition);
  if (expression === undefined) {
    throw new TypeError(
      "a condition is a reference (cfg.data.debug), or not(…), equals(…), all(…), any(…) of references; what is known now needs a plain if",
    );
  }
  return expression;
}

/** True on the minion when `condition` is false, empty, zero or null there. */
export function not(condition: ReferenceTo<unknown>): Reference<boolean> {
  return createReference({ op: "not", of: conditionOf(condition) });
}

const compare = (operator: Comparison, of: unknown, other: unknown): Reference<boolean> =>
  createReference({
    op: "compare",
    operator,
    of: expressionOfValue(toValue(of)),
    with: expressionOfValue(toValue(other)),
  });

/** True on the minion when the reference has this value there, or that of the other reference. */
export function equals<T extends string | number | boolean | null>(
  reference: ReferenceTo<T>,
  value: NoInfer<T> | ReferenceTo<NoInfer<T>>,
): Reference<boolean> {
  conditionOf(reference);
  return compare("==", reference, value);
}

/** True on the minion when the reference is less there than the value. Numbers, or texts in the order of their characters. */
export function less<T extends string | number>(
  reference: ReferenceTo<T>,
  value: NoInfer<T> | ReferenceTo<NoInfer<T>>,
): Reference<boolean> {
  conditionOf(reference);
  return compare("<", reference, value);
}

/** True on the minion when the reference is greater there than the value. */
export function greater<T extends string | number>(
  reference: ReferenceTo<T>,
  value: NoInfer<T> | ReferenceTo<NoInfer<T>>,
): Reference<boolean> {
  conditionOf(reference);
  return compare(">", reference, value);
}

/** True on the minion when a list has the item, a mapping the key, or a text the part. */
export function contains(
  container: ReferenceTo<string | readonly unknown[] | { readonly [key: string]: unknown }>,
  item: string | number | ReferenceTo<string | number>,
): Reference<boolean> {
  conditionOf(container);
  return compare("in", item, container);
}

/** True on the minion when the reference is there at all: `defined(grains.roles)`. The one thing that may be asked of a secret. */
export function defined(reference: ReferenceTo<unknown> | SecretReference): Reference<boolean> {
  return createReference({ op: "defined", of: conditionOf(reference) });
}

/** True on the minion when all conditions are. */
export function all(...conditions: readonly ReferenceTo<unknown>[]): Reference<boolean> {
  return createReference({ op: "and", all: conditions.map(conditionOf) });
}

/** True on the minion when one of the conditions is. */
export function any(...conditions: readonly ReferenceTo<unknown>[]): Reference<boolean> {
  return createReference({ op: "or", all: conditions.map(conditionOf) });
}

/**
 * An argument that is passed only when the condition holds on the minion:
 *
 *     s.file.managed(path, { user: when(not(cfg.unprivileged), cfg.user) })
 */
export function when<T>(condition: ReferenceTo<unknown>, value: T): OptionalArg<T> {
  return new Optional(conditionOf(condition), toValue(value) as Value) as unknown as OptionalArg<T>;
}
