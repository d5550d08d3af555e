import { Late, Optional, type Value } from "../salt/expression.ts";
import { expressionOf, holdsReference, splitReferences } from "../salt/reference.ts";
import { SecretDraft, secretPlace } from "./secrets.ts";

/**
 * The author's value as a tree of plain data and late values. Keys whose value is undefined are left out, as in JSON.
 * @throws TypeError on what Salt's YAML cannot carry: functions, dates, class instances, NaN, lone surrogates
 */
export function toValue(value: unknown): Value {
  const expression = expressionOf(value);
  if (expression !== undefined) return new Late(expression);
  if (typeof value === "string") return textValue(value);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return numberValue(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (value instanceof Late) return value;
  if (value instanceof SecretDraft) throw new TypeError(secretPlace);
  if (value instanceof Optional) throw new TypeError("when(…, value) stands only as a whole argument of a state");
  if (typeof value === "object") return mappingValue(value);
  throw new TypeError(value === undefined ? "undefined is not data" : `a ${typeof value} is not data`);
}

// Not isWellFormed(): authors' TypeScript, of whatever library, may read this file.
const halfOfPair = /\p{Surrogate}/u;

function textValue(text: string): Value {
  if (halfOfPair.test(text)) throw new TypeError("a text with half a surrogate pair cannot be written as UTF-8");
  if (!holdsReference(text)) return text;
  const parts = splitReferences(text);
  return new Late(
    parts.length === 1 && typeof parts[0] === "object"
      ? { op: "concat", parts: ["", parts[0]] }
      : { op: "concat", parts },
  );
}

function numberValue(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
  // From 1e21 on, JavaScript writes a float, and so do we.
  if (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21) {
    throw new TypeError(`${value} is beyond what a number carries exactly; write it as a string`);
  }
  return value;
}

function mappingValue(value: object): Value {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${value.constructor?.name ?? "an object"} is not plain data`);
  }
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [plainKey(key), toValue(member)]));
}

function plainKey(key: string): string {
  if (holdsReference(key)) throw new TypeError("a reference cannot be the key of a mapping");
  return key;
}
