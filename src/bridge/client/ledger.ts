import type { MinionResult, MinionReturn } from "./outcome.ts";
import type { Publication } from "./publish.ts";
import { holdsPlaceholder } from "./trimmed.ts";
import { judge } from "./verdict.ts";

const trimmedByMinion = "the minion cut this return: raise max_event_size in its configuration";

/** Who is expected, who has returned, who is still awaited: the books of one job. */
export class Ledger {
  readonly #fun: string;
  readonly #results = new Map<string, MinionResult>();
  readonly #pending = new Set<string>();
  readonly #silentSyndics: string[] = [];
  #published = false;
  #expected: readonly string[] = [];

  constructor(fun: string) {
    this.#fun = fun;
  }

  get expected(): readonly string[] {
    return this.#expected;
  }

  /** Minions that have not returned, in the master's order. */
  get pending(): readonly string[] {
    return [...this.#pending];
  }

  /** Whether the job was published and nobody is awaited any more. */
  get isComplete(): boolean {
    return this.#published && this.#pending.size === 0;
  }

  /** Every result, sorted by minion id. */
  get results(): readonly MinionResult[] {
    return [...this.#results.values()].sort((a, b) => (a.minion < b.minion ? -1 : 1));
  }

  /** Notes whom the master published to. Returns that came before this are not awaited again. */
  expect(publication: Publication): void {
    this.#expected = publication.expected;
    this.#published = true;
    for (const minion of publication.expected) if (!this.#results.has(minion)) this.#pending.add(minion);
  }

  /** Notes that a minion is awaited that the master has not published to itself. */
  await(minion: string): void {
    if (!this.#results.has(minion)) this.#pending.add(minion);
  }

  /** Notes minions of which a syndic has told; the syndic itself returns nothing. */
  relay(syndic: string, minions: readonly string[]): void {
    this.#pending.delete(syndic);
    const more = minions.filter((minion) => !this.#expected.includes(minion));
    this.#expected = [...this.#expected.filter((minion) => minion !== syndic), ...more];
    for (const minion of minions) if (!this.#results.has(minion)) this.#pending.add(minion);
  }

  /** Syndics that have told of nobody. */
  get silentSyndics(): readonly string[] {
    return this.#silentSyndics;
  }

  /** Notes that a syndic told of nobody. It is no minion: it is neither expected nor missing. */
  excuse(syndic: string): void {
    this.relay(syndic, []);
    this.#silentSyndics.push(syndic);
  }

  /** Notes a return; undefined when it is a duplicate. The first one counts. */
  settle(
    minion: string,
    returned: MinionReturn,
    found: Pick<MinionResult, "source" | "elapsedMs">,
  ): MinionResult | undefined {
    const isTrimmed = holdsPlaceholder(returned.value);
    const note = isTrimmed ? { reason: trimmedByMinion } : {};
    return this.#add({ minion, ...returned, ...found, ...note, isTrimmed, ...judge(this.#fun, returned) });
  }

  /** Notes that a minion is given up on. */
  giveUp(minion: string, reason: string, elapsedMs: number): MinionResult | undefined {
    const nothing = { value: null, retcode: null, success: null, source: null, isTrimmed: false } as const;
    return this.#add({ minion, outcome: "missing", reason, elapsedMs, ...nothing });
  }

  #add(result: MinionResult): MinionResult | undefined {
    if (this.#results.has(result.minion)) return undefined;
    this.#results.set(result.minion, result);
    this.#pending.delete(result.minion);
    return result;
  }
}
