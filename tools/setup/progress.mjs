// Says what set-up is doing while it does it: one line a step, with a clock where somebody watches.

/**
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} step
 * @returns {Promise<T>}
 */
export async function step(title, step) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const live = process.stderr.isTTY === true;
  const draw = () => process.stderr.write(`\r  … ${title} (${seconds()})\x1b[K`);
  const ticking = live ? setInterval(draw, 200) : undefined;
  if (!live) process.stderr.write(`  … ${title}\n`);
  try {
    const result = await step();
    const outcome = result === false ? "already there" : "done";
    process.stderr.write(`${live ? "\r\x1b[K" : ""}  ✓ ${title}: ${outcome} (${seconds()})\n`);
    return result;
  } catch (error) {
    process.stderr.write(`${live ? "\r\x1b[K" : ""}  ✗ ${title} (${seconds()})\n`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
