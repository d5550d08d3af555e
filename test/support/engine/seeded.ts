import { createHash } from "node:crypto";

/** Numbers in [0, 1) that are the same in every run: the digests of `seed` and a counter. */
export function seeded(seed: string): () => number {
  let count = 0;
  return () => {
    const digest = createHash("sha256").update(`${seed} ${count++}`).digest();
    return digest.readUInt32BE() / 2 ** 32;
  };
}
