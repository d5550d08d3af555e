/** Whatever Salt may put on the wire, once decoded. Text that is not UTF-8 stays bytes. */
export type SaltValue = null | boolean | number | bigint | string | Uint8Array | Date | readonly SaltValue[] | SaltMap;

/** A decoded map. It has no prototype, so that a key named `__proto__` is only a key. */
export interface SaltMap {
  readonly [key: string]: SaltValue;
}

/** Whether `value` is a map. */
export function isSaltMap(value: SaltValue | undefined): value is SaltMap {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof Date)
  );
}

/** The text in `value`, else undefined. */
export function textOf(value: SaltValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list; anything else in it is left out. */
export function textsOf(value: SaltValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The bytes of a value that is typed as bytes or as text; none of anything else. */
export function bytesOf(value: SaltValue | undefined): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return Buffer.from(textOf(value) ?? "", "utf8");
}
