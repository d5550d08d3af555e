import type { SaltValue } from "./values.ts";

/** salt/payload.py `dumps`: datetime as `%Y%m%dT%H:%M:%S.%f`, without a zone (UTC is taken). */
const datetimeType = 78;

const datetimePattern = /^(\d{4})(\d{2})(\d{2})T(\d{2}:\d{2}:\d{2}\.\d{3})\d{3}$/;

/** A value of a msgpack extension type; one that we do not know stays bytes. */
export function decodeExtension(type: number, bytes: Buffer): SaltValue {
  if (type !== datetimeType) return bytes;
  const match = datetimePattern.exec(bytes.toString("latin1"));
  if (match === null) return bytes;
  const [, year, month, day, time] = match;
  const date = new Date(`${year}-${month}-${day}T${time}Z`);
  return Number.isNaN(date.getTime()) ? bytes : date;
}
