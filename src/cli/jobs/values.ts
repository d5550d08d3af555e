import { dump } from "js-yaml";
import { isSaltMap, type SaltValue } from "../../bridge/index.ts";
import { harmless } from "./paint.ts";

/** A value for people: text as it is, the rest as YAML; bytes that are not text are only measured. */
export function showValue(value: SaltValue): string {
  if (typeof value === "string") return harmless(value);
  const shown = readable(value);
  return harmless(dump(shown, { lineWidth: -1, noRefs: true }).trimEnd());
}

function readable(value: SaltValue): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Uint8Array)
    return `<${value.length} bytes, not text: ${Buffer.from(value).toString("hex", 0, 32)}>`;
  if (Array.isArray(value)) return value.map(readable);
  if (!isSaltMap(value)) return value instanceof Date ? value.toISOString() : value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, readable(member)]));
}
