import { Queue } from "../bridge/events/queue.ts";
import type { JobReport, JobUpdate } from "../bridge/index.ts";

/** What is told of a call by who runs it: whatever was not told while it ran is told in the end. */
export class Updates implements AsyncIterable<JobUpdate> {
  readonly #queue = new Queue<JobUpdate>({ maxItems: Number.POSITIVE_INFINITY });
  readonly #returned = new Set<string>();
  #isPublished = false;

  tell(update: JobUpdate): void {
    if (update.kind === "published") this.#isPublished = true;
    if (update.kind === "return") this.#returned.add(update.result.minion);
    this.#queue.push(update);
  }

  end({ jid, expected, results }: JobReport): void {
    if (!this.#isPublished) this.tell({ kind: "published", jid, expected, unknown: [] });
    for (const result of results) if (!this.#returned.has(result.minion)) this.tell({ kind: "return", result });
    this.#queue.end();
  }

  fail(error: unknown): void {
    this.#queue.fail(error);
  }

  [Symbol.asyncIterator](): AsyncIterator<JobUpdate> {
    return this.#queue[Symbol.asyncIterator]();
  }
}
