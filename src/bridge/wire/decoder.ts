import { isUtf8 } from "node:buffer";
import { ProtocolError } from "../errors.ts";
import { decodeExtension } from "./extensions.ts";
import type { SaltValue } from "./values.ts";

/**
 * Decodes one msgpack value as Salt writes it (salt/payload.py `dumps`).
 *
 * On port 4506 the master packs with `use_bin_type=False`, where bytes come typed as text. So what is typed as text is text
 * only when it is UTF-8; else it stays bytes.
 *
 * @throws ProtocolError when the bytes are not exactly one msgpack value
 */
export function decode(bytes: Uint8Array): SaltValue {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (!reader.atEnd) throw new ProtocolError("msgpack: bytes are left over after the value");
  return value;
}

/** Deeper than anything Salt sends (PyYAML and msgpack-python stop earlier), far from the end of our stack. */
const maxDepth = 512;

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): SaltValue {
    const type = this.#uint(1);
    if (type < 0x80) return type;
    if (type < 0x90) return this.#map(type & 0x0f, depth);
    if (type < 0xa0) return this.#list(type & 0x0f, depth);
    if (type < 0xc0) return this.#text(type & 0x1f);
    if (type >= 0xe0) return type - 0x100;
    return type < 0xcc ? this.#simple(type) : this.#sized(type, depth);
  }

  #simple(type: number): SaltValue {
    if (type === 0xc0) return null;
    if (type === 0xc2) return false;
    if (type === 0xc3) return true;
    if (type >= 0xc4 && type <= 0xc6) return Buffer.from(this.#take(this.#uint(1 << (type - 0xc4))));
    if (type >= 0xc7 && type <= 0xc9) return this.#extension(this.#uint(1 << (type - 0xc7)));
    if (type === 0xca) return this.#take(4).readFloatBE(0);
    if (type === 0xcb) return this.#take(8).readDoubleBE(0);
    throw new ProtocolError(`msgpack: byte 0x${type.toString(16)} starts no value`);
  }

  #sized(type: number, depth: number): SaltValue {
    if (type <= 0xce) return this.#uint(1 << (type - 0xcc));
    if (type === 0xcf) return narrow(this.#take(8).readBigUInt64BE(0));
    if (type <= 0xd2) return this.#int(1 << (type - 0xd0));
    if (type === 0xd3) return narrow(this.#take(8).readBigInt64BE(0));
    if (type <= 0xd8) return this.#extension(1 << (type - 0xd4));
    if (type <= 0xdb) return this.#text(this.#uint(1 << (type - 0xd9)));
    const count = this.#uint(type % 2 === 0 ? 2 : 4);
    return type <= 0xdd ? this.#list(count, depth) : this.#map(count, depth);
  }

  #take(size: number): Buffer {
    const end = this.#at + size;
    if (end > this.#bytes.length) throw new ProtocolError("msgpack: the value is cut short");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }

  #uint(size: number): number {
    const end = this.#at + size;
    if (end > this.#bytes.length) throw new ProtocolError("msgpack: the value is cut short");
    const value = size === 1 ? (this.#bytes[this.#at] ?? 0) : this.#bytes.readUIntBE(this.#at, size);
    this.#at = end;
    return value;
  }

  #int(size: number): number {
    return this.#take(size).readIntBE(0, size);
  }

  #text(size: number): string | Uint8Array {
    const bytes = this.#take(size);
    const text = bytes.toString("utf8");
    return text.includes("\uFFFD") && !isUtf8(bytes) ? Buffer.from(bytes) : text;
  }

  #extension(size: number): SaltValue {
    const type = this.#int(1);
    return decodeExtension(type, Buffer.from(this.#take(size)));
  }

  #list(count: number, depth: number): SaltValue[] {
    this.#guard(count, depth);
    const list: SaltValue[] = [];
    for (let index = 0; index < count; index++) list.push(this.value(depth + 1));
    return list;
  }

  #map(count: number, depth: number): SaltValue {
    this.#guard(count * 2, depth);
    const map: Record<string, SaltValue> = Object.create(null);
    for (let index = 0; index < count; index++) {
      const key = keyText(this.value(depth + 1));
      map[key] = this.value(depth + 1);
    }
    return map;
  }

  /** Every item takes at least a byte: a count beyond what is left is a lie, refused before anything is allocated. */
  #guard(items: number, depth: number): void {
    if (items > this.#bytes.length - this.#at)
      throw new ProtocolError("msgpack: a collection is larger than its bytes");
    if (depth >= maxDepth) throw new ProtocolError(`msgpack: nested deeper than ${maxDepth}`);
  }
}

/** Keys in Python may be of any scalar type; ours are text. */
function keyText(key: SaltValue): string {
  if (typeof key === "string") return key;
  if (key instanceof Uint8Array) return Buffer.from(key).toString("latin1");
  if (key instanceof Date) return key.toISOString();
  if (key !== null && typeof key === "object") throw new ProtocolError("msgpack: a map has a key that is a collection");
  return String(key);
}

function narrow(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
