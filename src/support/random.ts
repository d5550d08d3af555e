import { randomInt as nodeRandomInt } from "node:crypto";

/** The one home of randomness: an integer in `[0, limit)`. */
export function randomInt(limit: number): number {
  return nodeRandomInt(limit);
}
