import { ProtocolError } from "../errors.ts";

/** OpenSSL rsa_x931.c: header, filling, end of the filling, trailer. */
const header = 0x6b;
const headerWithoutFilling = 0x6a;
const filling = 0xbb;
const endOfFilling = 0xba;
const trailer = 0xcc;

/** A block of `size` bytes that holds `bytes`, padded by ANSI X9.31. */
export function padX931(bytes: Uint8Array, size: number): Buffer {
  const left = size - bytes.length - 2;
  if (left < 0) throw new RangeError(`${bytes.length} bytes do not fit into a block of ${size}`);
  const start = left === 0 ? [headerWithoutFilling] : [header, ...Array(left - 1).fill(filling), endOfFilling];
  return Buffer.concat([Buffer.from(start), bytes, Buffer.from([trailer])]);
}

/**
 * The bytes in such a block.
 *
 * @throws ProtocolError when it is none
 */
export function unpadX931(block: Buffer): Buffer {
  const start = block[0] === headerWithoutFilling ? 1 : filledStart(block);
  if (start === undefined || block.at(-1) !== trailer) throw new ProtocolError("not a block of ANSI X9.31");
  return block.subarray(start, -1);
}

function filledStart(block: Buffer): number | undefined {
  if (block[0] !== header) return undefined;
  const end = block.findIndex((byte, at) => at > 0 && byte !== filling);
  return block[end] === endOfFilling ? end + 1 : undefined;
}
