import type { SaltValue } from "../../bridge/index.ts";

/** A value of Salt's as JSON can hold it: bytes become `{"$bytes": base64}`, integers beyond 2^53 `{"$int": digits}`. */
export function toJsonValue(value: SaltValue): unknown {
  if (typeof value === "bigint") return { $int: String(value) };
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString("base64") };
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, member]) => [key, toJsonValue(member)]);
  return Object.fromEntries(entries);
}
