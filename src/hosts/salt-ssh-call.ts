import { fileJobCache, type JobCache, minionsOfJob } from "../bridge/client/job-cache.ts";
import {
  ConfigurationError,
  ConnectionError,
  type MasterConfig,
  type MinionResult,
  type SaltCall,
  TimeoutError,
} from "../bridge/index.ts";
import { systemClock } from "../support/clock.ts";
import { missing, type Reached, type Running } from "./own-job.ts";
import { type ProcessEnd, runProcess } from "./process.ts";
import { callWords, saltCallEnvironment } from "./salt-call.ts";
import { saltSshResult } from "./salt-ssh-return.ts";

/** How salt-ssh reaches a target. */
export interface SaltSshWay {
  readonly command: string;
  /** The words that say which configuration, roster and target. */
  readonly words: readonly string[];
  /** The master's, for its job cache. */
  readonly config: MasterConfig;
}

/** One call by salt-ssh. */
export class SaltSshCall {
  readonly #way: SaltSshWay;
  readonly #call: SaltCall;
  readonly #cache: JobCache;
  readonly #startedAt = systemClock.now();
  readonly #seen = new Map<string, MinionResult>();
  #isPublished = false;

  constructor(way: SaltSshWay, call: SaltCall) {
    this.#way = way;
    this.#call = call;
    this.#cache = fileJobCache(way.config);
  }

  /** Runs it. That salt-ssh prints something means that a minion has returned; what it returned is in the job cache. */
  async run({ jid, signal, tell }: Running): Promise<Reached> {
    let gathered: Promise<unknown> = Promise.resolve();
    const onStdout = () => {
      gathered = gathered.then(async () => await this.#gather(jid, tell));
      gathered.catch(() => {});
    };
    const { command } = this.#way;
    const args = ["--out=json", "--out-indent=-1", "--log-level=error", `--jid=${jid}`, ...this.#words()];
    const options = { env: saltCallEnvironment, input: refusals, onStdout, signal, whenAborted: "goes-on" } as const;
    const end = await runProcess({ command, args, ...options });
    await gathered;
    const expected = await this.#gather(jid, tell);
    if (expected.length === 0) return nobody(command, end);
    return this.#reached(expected, `salt-ssh ended without its return: ${lastLine(end.stderr) || end.trouble}`);
  }

  /** How it stands now. */
  async late(jid: string, reason: string): Promise<Reached> {
    const expected = await this.#gather(jid);
    if (expected.length === 0) throw new TimeoutError(`salt-ssh ${reason}`);
    return this.#reached(expected, reason);
  }

  #words(): string[] {
    return [...this.#way.words, ...callWords(this.#call)];
  }

  /** Takes in what is there; resolves with the minions that are meant. */
  async #gather(jid: string, tell?: Running["tell"]): Promise<readonly string[]> {
    const expected = (await minionsOfJob(this.#way.config, jid)) ?? [];
    if (!this.#isPublished && expected.length > 0) tell?.({ kind: "published", jid, expected, unknown: [] });
    this.#isPublished ||= expected.length > 0;
    const awaited = expected.filter((minion) => !this.#seen.has(minion));
    for (const [minion, { value }] of await this.#cache.returns(jid, awaited)) {
      const elapsedMs = systemClock.now() - this.#startedAt;
      const result = saltSshResult(this.#call.fun, minion, { value, elapsedMs });
      this.#seen.set(minion, result);
      tell?.({ kind: "return", result });
    }
    return expected;
  }

  #reached(expected: readonly string[], reason: string): Reached {
    const elapsedMs = systemClock.now() - this.#startedAt;
    return { expected, results: expected.map((id) => this.#seen.get(id) ?? missing(id, reason, elapsedMs)) };
  }
}

/**
 * It asks for a password for each host that does not let it in, and ends when it cannot (salt/client/ssh/__init__.py
 * `key_deploy`): no.
 */
const refusals = "n\n".repeat(10_000);

/** There is nobody in the job: the roster has nobody to match, or salt-ssh did not come so far. */
function nobody(command: string, { exitCode, stderr, trouble }: ProcessEnd): Reached {
  if (exitCode === undefined) {
    const hint = "Is salt-ssh installed on this host?";
    throw new ConnectionError(`${command} could not be run: ${trouble || stderr}`, { hint });
  }
  const said = stderr.split("\n").filter((line) => line.startsWith("[") && !line.includes("No matching targets"));
  if (exitCode === 0 && said.length === 0) return { expected: [], results: [] };
  const why = (said.at(-1) ?? lastLine(stderr)).replace(/^\[\w+\s*\]\s*/, "");
  throw new ConfigurationError(`salt-ssh has nobody to call: ${why || trouble}`, {
    hint: "The roster is --roster FILE, else the file roster beside the master's configuration.",
  });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}
