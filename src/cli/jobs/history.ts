import type { JobReport, SaltCall } from "../../bridge/index.ts";
import { userCacheDir } from "../../support/environment.ts";
import { sha256 } from "../../support/hash.ts";
import { writeCacheFile } from "../../support/io/cache.ts";
import { readText } from "../../support/io/read.ts";

/** Milliseconds that calls took, by call, then by minion; the call that was made last comes last. */
type Times = Readonly<Record<string, Readonly<Record<string, number>>>>;

const maxCalls = 50;
const maxMinions = 1000;

/** The newest time counts this much against what was known. */
const weight = 0.5;

/** How long one call took on minions in the past: a small file in the user's cache, which may be lost at any time. */
export class History {
  readonly #path: string | undefined;
  readonly #key: string;

  private constructor(path: string | undefined, key: string) {
    this.#path = path;
    this.#key = key;
  }

  /** Arguments may hold secrets, so that calls are known by a hash. Without a path nothing is known, or kept. */
  static open(call: SaltCall, path = historyPath()): History {
    const { state_events: _, ...kwargs } = call.kwargs ?? {};
    return new History(path, sha256(JSON.stringify([call.fun, call.args ?? [], kwargs], plain)).slice(0, 16));
  }

  /** What a minion is expected to take, in milliseconds. */
  get expectedMs(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.#read()[this.#key] ?? {}));
  }

  /** Learns from a job. A history that cannot be written is no reason to fail. */
  remember(report: JobReport): void {
    const { [this.#key]: known = {}, ...others } = this.#read();
    const learned = report.results
      .filter(({ outcome, source }) => source !== null && (outcome === "ok" || outcome === "changed"))
      .map(({ minion, elapsedMs }) => {
        const before = known[minion];
        return [minion, Math.round(before === undefined ? elapsedMs : before + (elapsedMs - before) * weight)] as const;
      });
    if (learned.length === 0 || this.#path === undefined) return;
    const times = Object.fromEntries([...Object.entries(known), ...learned].slice(-maxMinions));
    const calls = Object.fromEntries(Object.entries(others).slice(1 - maxCalls));
    try {
      writeCacheFile(this.#path, JSON.stringify({ ...calls, [this.#key]: times }), { isPrivate: true });
    } catch {
      // No home, no space: then there is no estimate next time.
    }
  }

  #read(): Times {
    try {
      const times: unknown = JSON.parse((this.#path && readText(this.#path)) ?? "{}");
      return typeof times === "object" && times !== null && !Array.isArray(times) ? (times as Times) : {};
    } catch {
      return {};
    }
  }
}

function historyPath(): string | undefined {
  const cache = userCacheDir();
  return cache === undefined ? undefined : `${cache}/history.json`;
}

/** JSON has no integers beyond 2^53. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
