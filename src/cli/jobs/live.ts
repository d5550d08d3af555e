import type { JobUpdate } from "../../bridge/index.ts";
import { type Clock, systemClock } from "../../support/clock.ts";
import { harmless } from "./paint.ts";

/** What one minion is at. */
interface Row {
  done: number;
  total: number | undefined;
  text: string;
}

const maxRows = 12;
const redrawMs = 80;
const barWidth = 20;

/** Live lines on a terminal, one per minion, drawn over themselves. */
export class LiveProgress {
  readonly #write: (text: string) => void;
  readonly #columns: number;
  readonly #clock: Clock;
  readonly #rows = new Map<string, Row>();
  #drawnLines = 0;
  #drawnAt = 0;

  constructor(write: (text: string) => void, columns: number, clock: Clock = systemClock) {
    this.#write = write;
    this.#columns = columns;
    this.#clock = clock;
  }

  /** Takes in an update, and draws when it is time to. */
  show(update: JobUpdate): void {
    if (update.kind === "published") for (const minion of update.expected) this.#set(minion, "waiting");
    else if (update.kind === "progress") this.#advance(update);
    else if (update.kind === "return") this.#set(update.result.minion, update.result.outcome);
    else if (update.kind === "waiting") for (const minion of update.silent) this.#set(minion, "no answer yet");
    else this.#set("master", update.status === "lost" ? "connection lost, waiting for it" : "is back");
    if (this.#clock.now() - this.#drawnAt >= redrawMs || update.kind === "published") this.#draw();
  }

  /** Takes the lines away; the line end that follows what is written comes out where the first of them was. */
  clear(): void {
    if (this.#drawnLines > 0) this.#write(`${this.#rewind()}\u001b[A`);
    this.#drawnLines = 0;
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
