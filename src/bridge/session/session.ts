import { systemClock } from "../../support/clock.ts";
import { systemTimers } from "../../support/timers.ts";
import type { JobReport } from "../client/job.ts";
import { returnOf } from "../client/job-cache.ts";
import type { MinionResult, MinionReturn } from "../client/outcome.ts";
import { argumentsOf, targetFields } from "../client/publish.ts";
import { endpointOf } from "../client/reach.ts";
import type { SaltCall, Target } from "../client/target.ts";
import { judge } from "../client/verdict.ts";
import type { SessionHash } from "../crypto/rsa.ts";
import { AuthorizationError, ProtocolError } from "../errors.ts";
import { createDirectTransport } from "../transport/direct.ts";
import type { Transport } from "../transport/transport.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { isSaltMap, type SaltMap, type SaltValue, textOf, textsOf } from "../wire/values.ts";
import { yamlArgument } from "../wire/yaml-argument.ts";
import { returnTo } from "./answers.ts";
import { type KnownMasters, knownMastersFile } from "./known-masters.ts";
import { Listener } from "./listener.ts";
import { PendingKeyError, SessionChannel } from "./session-channel.ts";
import { SessionKeys } from "./session-keys.ts";

/** Where a session is opened, and as whom. */
export interface SessionOptions {
  /** The master's request port: `host` or `host:port`. */
  readonly master: string;
  /** The id under which the master knows us; one that no minion has. */
  readonly id: string;
  /**
   * Milliseconds to wait for somebody to accept our key.
   * @default 0
   */
  readonly acceptanceMs?: number;
  /**
   * Whether the key stays accepted when the session is closed. A master that removes a key changes its own for all minions, which
   * sign in anew (its `rotate_aes_key`): with many minions and many sessions, keep the key.
   * @default false: the master is told to remove it
   */
  readonly keepKey?: boolean;
  /** @default SHA1, as Salt's own minions; SHA224 when the master takes nothing else */
  readonly hash?: SessionHash;
  /** Directory of the key pairs. @default `$XDG_STATE_HOME/corpus/sessions` */
  readonly keyDirectory?: string;
  /** @default the file known_masters of this user's */
  readonly known?: KnownMasters;
}

/** How long the returns of a call are waited for. */
export interface SessionCallOptions {
  /** @default 60000 */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

const requestTimeoutMs = 30_000;
const acceptancePollMs = 500;
const returnPollMs = 250;

/**
 * A session of a minion's kind: encrypted and signed, over any network, with the rights that the master's `peer` gives to its id. While
 * it is open it answers as a minion would, so that nobody who asks `*` waits for it.
 */
export class Session implements AsyncDisposable {
  readonly id: string;
  readonly #channel: SessionChannel;
  readonly #listener: Listener;
  readonly #transport: Transport;
  readonly #onClose: () => Promise<void>;
  /** Whether `peer_run` lets us ask for retcodes; it is assumed until the master refuses. */
  #knowsRetcodes = true;
  #closed: Promise<void> | undefined;

  /** Use {@link openSession}. */
  constructor(parts: {
    readonly id: string;
    readonly channel: SessionChannel;
    readonly transport: Transport;
    readonly onClose: () => Promise<void>;
  }) {
    const { id, channel } = parts;
    this.id = id;
    this.#channel = channel;
    this.#transport = parts.transport;
    this.#onClose = parts.onClose;
    this.#listener = new Listener({
      signedIn: (old) => (old === undefined ? channel.signedIn() : channel.renew(old)),
      onPublication: async (publication) => {
        const returned = returnTo(id, publication);
        if (returned !== undefined) await channel.call(returned);
      },
    });
  }

  /** Listens to the master's publications; resolves when they reach us. */
  async listen(master: string): Promise<void> {
    const { publishPort } = await this.#channel.signedIn();
    await this.#listener.listen(endpointOf(master).replace(/:\d+$/, `:${publishPort}`));
  }

  /** The pillar of this id. */
  async pillar(saltenv = "base"): Promise<SaltMap> {
    const load = { cmd: "_pillar", grains: {}, saltenv, pillarenv: null, pillar_override: {}, ver: "2" };
    const pillar = await this.#channel.callPrivately({ ...load, extra_minion_data: {} }, "pillar");
    if (!isSaltMap(pillar)) throw new ProtocolError("the master's pillar is not a map");
    return pillar;
  }

  /** The paths of the files that the master serves. */
  async fileList(saltenv = "base"): Promise<readonly string[]> {
    return textsOf(await this.#channel.call({ cmd: "_file_list", saltenv }));
  }

  /**
   * Publishes a call as the master's `peer` allows it to this id, and waits for the returns. Retcodes are known where its `peer_run`
   * allows the runner jobs.list_job, too; else a function's failure shows in its value alone.
   *
   * @throws AuthorizationError when `peer` does not allow it
   */
  async run(target: Target, call: SaltCall, options: SessionCallOptions = {}): Promise<JobReport> {
    const startedAt = systemClock.now();
    const elapsedMs = () => systemClock.now() - startedAt;
    const { jid, expected } = await this.#publish(target, call);
    const results = await this.#collect({ jid, fun: call.fun, expected }, { ...options, elapsedMs });
    for (const [minion, returned] of await this.#returnsWithRetcodes(jid))
      if (results.has(minion)) results.set(minion, judged(minion, call.fun, { returned, elapsedMs: elapsedMs() }));
    for (const minion of expected) if (!results.has(minion)) results.set(minion, missing(minion, elapsedMs()));
    const sorted = [...results.values()].sort((a, b) => (a.minion < b.minion ? -1 : 1));
    return { jid, fun: call.fun, expected, results: sorted, elapsedMs: elapsedMs() };
  }

  /** The returns that come in time; the master is asked for them. */
  async #collect(
    { jid, fun, expected }: { jid: string; fun: string; expected: readonly string[] },
    options: SessionCallOptions & { readonly elapsedMs: () => number },
  ): Promise<Map<string, MinionResult>> {
    const { timeoutMs = 60_000, signal, elapsedMs } = options;
    const results = new Map<string, MinionResult>();
    for (;;) {
      signal?.throwIfAborted();
      const found = await this.#channel.call({ cmd: "pub_ret", jid });
      for (const [minion, kept] of Object.entries(isSaltMap(found) ? found : {}))
        if (!results.has(minion)) results.set(minion, resultOf(minion, fun, { kept, elapsedMs: elapsedMs() }));
      if (expected.every((minion) => results.has(minion)) || elapsedMs() > timeoutMs) return results;
      await pause(returnPollMs);
    }
  }

  /** The returns as the job cache has them; none where we may not ask. */
  async #returnsWithRetcodes(jid: string): Promise<ReadonlyMap<string, MinionReturn>> {
    if (!this.#knowsRetcodes) return new Map();
    const load = { cmd: "minion_runner", fun: "jobs.list_job", arg: [yamlArgument(jid)] };
    const job = await this.#channel.call(load);
    const kept = isSaltMap(job) && isSaltMap(job["Result"]) ? Object.entries(job["Result"]) : undefined;
    this.#knowsRetcodes = kept !== undefined;
    return new Map(kept?.flatMap(([minion, data]) => (isSaltMap(data) ? [[minion, returnOf(data)] as const] : [])));
  }

  /** Closes the session, once; the master removes its key, unless it is kept. */
  async [Symbol.asyncDispose](): Promise<void> {
    await (this.#closed ??= this.#close());
  }

  async #close(): Promise<void> {
    try {
      await this.#onClose();
    } finally {
      await this.#listener[Symbol.asyncDispose]();
      await this.#transport[Symbol.asyncDispose]();
    }
  }

  async #publish(target: Target, call: SaltCall): Promise<{ jid: string; expected: readonly string[] }> {
    const { fun } = call;
    // The master reads texts as it reads a command line (salt/utils/args.py `parse_input`).
    const arg = argumentsOf(call).map((value) => (typeof value === "string" ? yamlArgument(value) : value));
    const reply = await this.#channel.call({ cmd: "minion_pub", fun, arg, ...targetFields(target), ret: "" });
    const jid = isSaltMap(reply) ? textOf(reply["jid"]) : undefined;
    if (isSaltMap(reply) && jid !== undefined) return { jid, expected: textsOf(reply["minions"]) };
    throw new AuthorizationError(`the master does not let ${this.id} call ${fun}, or nothing matches the target`, {
      hint: "See peer in the master's configuration.",
      details: { id: this.id, fun },
    });
  }
}

/**
 * Opens a session with a master. Keys that former sessions of this user's left there, because their process died, are removed first.
 *
 * @throws PendingKeyError when nobody accepted the key in time, AuthenticationError when it is rejected, MasterKeyError when the
 *   master is not the one that is known, ConfigurationError when another process uses the id
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { id, known = knownMastersFile(), hash = "SHA1" } = options;
  const master = endpointOf(options.master);
  const transport = createDirectTransport(master);
  const keys = new SessionKeys(master, options.keyDirectory);
  const request = { transport, master, known, hash, timeoutMs: requestTimeoutMs };
  try {
    for (const key of keys.leftBehind())
      if (key.id !== id) await remove(new SessionChannel({ ...request, key }), keys, key.id);
    const channel = new SessionChannel({ ...request, key: await keys.take(id) });
    await waitForAcceptance(channel, options.acceptanceMs ?? 0);
    const onClose = () => (options.keepKey === true ? Promise.resolve() : remove(channel, keys, id));
    const session = new Session({ id, channel, transport, onClose });
    await session.listen(options.master);
    return session;
  } catch (error) {
    await transport[Symbol.asyncDispose]();
    throw error;
  }
}

/** Has the master remove a key (`allow_minion_key_revoke`, its default). One that was never accepted stays pending there. */
async function remove(channel: SessionChannel, keys: SessionKeys, id: string): Promise<void> {
  try {
    const load: SendableMap = { cmd: "revoke_auth" };
    await channel.call(load);
  } catch (error) {
    if (!(error instanceof PendingKeyError)) throw error;
  }
  keys.drop(id);
}

async function waitForAcceptance(channel: SessionChannel, waitMs: number): Promise<void> {
  const deadline = systemClock.now() + waitMs;
  for (;;) {
    try {
      await channel.signedIn();
      return;
    } catch (error) {
      if (!(error instanceof PendingKeyError) || systemClock.now() >= deadline) throw error;
    }
    await pause(acceptancePollMs);
  }
}

const pause = (delayMs: number): Promise<void> =>
  new Promise((resolve) => {
    systemTimers.after(delayMs, resolve);
  });

function resultOf(
  minion: string,
  fun: string,
  { kept, elapsedMs }: { kept: SaltValue; elapsedMs: number },
): MinionResult {
  const value = isSaltMap(kept) && "ret" in kept ? (kept["ret"] ?? null) : kept;
  return judged(minion, fun, { returned: { value, retcode: null, success: null }, elapsedMs });
}

function judged(
  minion: string,
  fun: string,
  { returned, elapsedMs }: { returned: MinionReturn; elapsedMs: number },
): MinionResult {
  return { minion, ...returned, source: "cache", isTrimmed: false, elapsedMs, ...judge(fun, returned) };
}

function missing(minion: string, elapsedMs: number): MinionResult {
  const nothing = { value: null, retcode: null, success: null, source: null, isTrimmed: false } as const;
  return { minion, outcome: "missing", ...nothing, elapsedMs, reason: "no return in time" };
}
