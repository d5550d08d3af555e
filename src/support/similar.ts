/** The candidate most like `word`, when it is near enough to be a misspelling of it. */
export function mostSimilar(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** "did you mean x?", or nothing. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const similar = mostSimilar(word, candidates);
  return similar === undefined ? undefined : `did you mean ${similar}?`;
}

/** Insertions and deletions count one, replacements too, and swaps of neighbours. */
function editDistance(first: string, second: string): number {
  const distances = new Map<string, number>();
  const between = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const known = distances.get(key);
    if (known !== undefined) return known;
    const same = first[i - 1] === second[j - 1];
    const isSwap = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
    const least = same
      ? between(i - 1, j - 1)
      : 1 +
        Math.min(
          between(i - 1, j),
          between(i, j - 1),
          between(i - 1, j - 1),
          isSwap ? between(i - 2, j - 2) : Number.POSITIVE_INFINITY,
        );
    distances.set(key, least);
    return least;
  };
  return between(first.length, second.length);
}
