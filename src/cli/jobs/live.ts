import type { JobUpdate } from "../../bridge/index.ts";
import { type Clock, systemClock } from "../../support/clock.ts";
import { duration, harmless } from "./paint.ts";

/** What one minion is at. */
interface Row {
  done: number;
  total: number | undefined;
  text: string;
}

/** What is known beforehand. */
export interface LiveOptions {
  /** @default the system's */
  readonly clock?: Clock;
  /** What minions are expected to take. @default nothing is known */
  readonly expectedMs?: ReadonlyMap<string, number> | undefined;
}

const maxRows = 12;
const redrawMs = 80;
const barWidth = 20;

/** Live lines on a terminal, one per minion, drawn over themselves. */
export class LiveProgress {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  readonly #clock: Clock;
  readonly #expectedMs: ReadonlyMap<string, number>;
  /** Minions that have not returned, with the time at which the job was published to them. */
  readonly #awaited = new Map<string, number>();
  readonly #rows = new Map<string, Row>();
  #drawnLines = 0;
  #drawnAt = 0;

  constructor(write: (text: string) => void, columns: number, options: LiveOptions = {}) {
    this.#write = write;
    this.#columns = columns;
    this.#clock = options.clock ?? systemClock;
    this.#expectedMs = options.expectedMs ?? new Map<string, number>();
  }

  /** Takes in an update, and draws when it is time to. */
  show(update: JobUpdate): void {
    if (update.kind === "published") this.#await(update.expected);
    else if (update.kind === "progress") this.#advance(update);
    else if (update.kind === "return") this.#end(update.result.minion, update.result.outcome);
    else if (update.kind === "waiting") for (const minion of update.silent) this.#set(minion, "no answer yet");
    else this.#set("master", update.status === "lost" ? "connection lost, waiting for it" : "is back");
    if (this.#clock.now() - this.#drawnAt >= redrawMs || update.kind === "published") this.#draw();
  }

  /** Takes the lines away; the line end that follows what is written comes out where the first of them was. */
  clear(): void {
    if (this.#drawnLines > 0) this.#write(`${this.#rewind()}\u001b[A`);
    this.#drawnLines = 0;
  }

  #await(minions: readonly string[]): void {
    for (const minion of minions) {
      this.#set(minion, "waiting");
      this.#awaited.set(minion, this.#clock.now());
    }
  }

  #end(minion: string, outcome: string): void {
    this.#set(minion, outcome);
    this.#awaited.delete(minion);
  }

  /** When the slowest of those that are awaited should have returned; only where all of them were seen before. */
  #remaining(): string[] {
    const ends = [...this.#awaited].map(([minion, since]) => since + (this.#expectedMs.get(minion) ?? Number.NaN));
    const leftMs = Math.max(...ends) - this.#clock.now();
    return leftMs > 0 && Number.isFinite(leftMs) ? [`about ${duration(Math.ceil(leftMs / 1000) * 1000)} left`] : [];
  }

  #advance(update: Extract<JobUpdate, { kind: "progress" }>): void {
    const row = this.#set(update.minion, `${update.state.id}${update.state.result === false ? " failed" : ""}`);
    row.done += 1;
    row.total = update.total;
  }

  #set(minion: string, text: string): Row {
    const row = this.#rows.get(minion) ?? { done: 0, total: undefined, text };
    row.text = text;
    this.#rows.set(minion, row);
    return row;
  }

  #draw(): void {
    const rows = [...this.#rows];
    const lines = rows.slice(0, maxRows).map(([minion, row]) => `${minion}  ${bar(row)}${row.text}`);
    if (rows.length > maxRows) lines.push(`... and ${rows.length - maxRows} more minions`);
    lines.push(...this.#remaining());
    const text = lines.map((line) => harmless(line).slice(0, this.#columns - 1)).join("\n");
    this.#write(`${this.#rewind()}${text}`);
    this.#drawnLines = lines.length;
    this.#drawnAt = this.#clock.now();
  }

  /** Back to the first of our lines, and everything from there wiped. */
  #rewind(): string {
    return this.#drawnLines === 0 ? "" : `\u001b[${this.#drawnLines}A\u001b[J`;
  }
}

function bar(row: Row): string {
  if (row.total === undefined || row.total === 0) return "";
  const filled = Math.min(barWidth, Math.round((row.done / row.total) * barWidth));
  return `${"#".repeat(filled)}${".".repeat(barWidth - filled)} ${row.done}/${row.total}  `;
}
