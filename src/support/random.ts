import { randomBytes as nodeRandomBytes, randomInt as nodeRandomInt } from "node:crypto";

/** The one home of randomness: an integer in `[0, limit)`. */
export function randomInt(limit: number): number {
  return nodeRandomInt(limit);
}

/** Bytes that nobody can guess. */
export function randomBytes(count: number): Buffer {
  return nodeRandomBytes(count);
}
