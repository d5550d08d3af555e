/** How many minions at once: a number, or a percentage of those that are alive. */
export type BatchSize = { readonly count: number } | { readonly percent: number };

/** Minions in waves: the canaries first, then so many at once; at least one, so that every run comes to its end. */
export function wavesOf(
  minions: readonly string[],
  options: { readonly batch: BatchSize; readonly canary?: number },
): readonly (readonly string[])[] {
  const { batch, canary = 0 } = options;
  const wanted = "count" in batch ? batch.count : Math.floor((minions.length * batch.percent) / 100);
  const size = Math.max(1, Math.floor(wanted));
  const waves = canary > 0 ? [minions.slice(0, canary)] : [];
  for (let at = canary; at < minions.length; at += size) waves.push(minions.slice(at, at + size));
  return waves.filter((wave) => wave.length > 0);
}
