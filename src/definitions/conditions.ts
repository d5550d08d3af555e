import type { OptionalArg } from "../salt/argument.ts";
import type { Value } from "../salt/expression.ts";
import { type Expression, Optional } from "../salt/expression.ts";
import { createReference, expressionOf, type Reference, type ReferenceTo } from "../salt/reference.ts";
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

/** True on the minion when the reference has this value there. */
export function equals<T extends string | number | boolean | null>(
  reference: ReferenceTo<T>,
  value: NoInfer<T>,
): Reference<boolean> {
  return createReference({ op: "equals", of: conditionOf(reference), value });
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
