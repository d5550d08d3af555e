import { effectiveConfig } from "../../../src/bridge/client/config-defaults.ts";
import type { CredentialSource } from "../../../src/bridge/client/credentials.ts";
import type { JobCache } from "../../../src/bridge/client/job-cache.ts";
import { LocalClient } from "../../../src/bridge/client/local-client.ts";
import type { MinionReturn } from "../../../src/bridge/client/outcome.ts";
import type { Transport } from "../../../src/bridge/transport/transport.ts";
import type { Sendable } from "../../../src/bridge/wire/encoder.ts";
import { FakeMaster, type Load } from "./fake-master.ts";
import { FakeTime } from "./fake-time.ts";

/** A client at a played master, in a time that the test owns. */
export interface FakeSetup {
  readonly client: LocalClient;
  readonly master: FakeMaster;
  readonly time: FakeTime;
  /** What the job cache holds, by minion. */
  readonly cache: Map<string, MinionReturn>;
  /** What the job cache holds of syndics: the minions of each. */
  readonly relays: Map<string, readonly string[]>;
  /** Ids that are known to be those of syndics. */
  readonly syndics: string[];
  /** The minions that the job was published to. */
  readonly minions: readonly string[];
  /** Minions that say, when asked, that they run the job. */
  readonly running: Set<string>;
  /** Minions that do not answer at all. */
  readonly silent: Set<string>;
}

/** Options of a setup. */
export interface FakeOptions {
  /** @default ["m1", "m2"] */
  readonly minions?: readonly string[];
  /** What happens on a publication, after the reply. */
  readonly onPublish?: (load: Load, setup: FakeSetup) => void;
  readonly credentials?: CredentialSource;
  /** The master's configuration. @default {} */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly cache?: JobCache;
  /** What lies between the client and the master. */
  readonly way?: (master: FakeMaster, time: FakeTime) => Transport;
}

/** A master that publishes to `minions` and lets them answer questions after the job. */
export function createFakeSetup(options: FakeOptions = {}): FakeSetup {
  const { minions = ["m1", "m2"] } = options;
  const time = new FakeTime();
  const kept = new Map<string, MinionReturn>();
  const relays = new Map<string, readonly string[]>();
  const syndics: string[] = [];
  /** The job cache has questions' returns, too. */
  const answers = new Map<string, Map<string, MinionReturn>>();
  const running = new Set<string>();
  const silent = new Set<string>();
  const master = new FakeMaster((load) => {
    setImmediate(() => {
      if (load.fun === "saltutil.find_job") answerQuestion(load);
      else options.onPublish?.(load, setup);
    });
    return published(load, load.fun === "saltutil.find_job" ? (load["tgt"] as string[]) : minions);
  });
  const answerQuestion = (load: Load) => {
    const given = new Map<string, MinionReturn>();
    answers.set(load.jid, given);
    for (const minion of load["tgt"] as string[]) {
      if (silent.has(minion)) continue;
      const answer = running.has(minion) ? { jid: "1", pid: 2 } : {};
      master.fireReturn(load.jid, minion, answer);
      given.set(minion, keptReturn(answer));
    }
  };
  const cache: JobCache = {
    returns: async (jid, asked) =>
      new Map([...(answers.get(jid) ?? kept)].filter(([minion]) => asked.includes(minion))),
    relays: async () => relays,
    syndics: async () => syndics,
  };
  const client = new LocalClient({
    transport: options.way?.(master, time) ?? master,
    credentials: options.credentials ?? (async () => ({ user: "root", key: "key" })),
    config: effectiveConfig(options.settings ?? {}),
    cache: options.cache ?? cache,
    clock: time,
    timers: time,
  });
  const setup: FakeSetup = { client, master, time, cache: kept, relays, syndics, minions, running, silent };
  return setup;
}

/** The master's answer to a publication. */
export function published(load: Load, minions: readonly string[], missing: readonly string[] = []): Sendable {
  return { enc: "clear", load: { jid: load.jid, minions, missing } };
}

/** A return as the job cache holds it. */
export function keptReturn(value: MinionReturn["value"]): MinionReturn {
  return { value, retcode: 0, success: true };
}
