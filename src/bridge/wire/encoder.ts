import { Packr } from "msgpackr/pack";

/** What a caller may send: plain data. `undefined` members are left out. */
export type Sendable = null | boolean | number | bigint | string | Uint8Array | readonly Sendable[] | SendableMap;

/** A map of plain data. */
export interface SendableMap {
  readonly [key: string]: Sendable | undefined;
}

/** Records are msgpackr's own extension; Salt knows maps only. */
const packr = new Packr({ useRecords: false, variableMapSize: true, encodeUndefinedAsNil: true });

/** Encodes plain data as msgpack that Salt reads (salt/payload.py `loads`, which takes text and bytes apart by type). */
export function encode(value: Sendable): Buffer {
  return packr.pack(withoutUndefined(value));
}

function withoutUndefined(value: Sendable): Sendable {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter((entry): entry is [string, Sendable] => entry[1] !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutUndefined(member)]));
}
