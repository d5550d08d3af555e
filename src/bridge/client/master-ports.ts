import { type Clock, systemClock } from "../../support/clock.ts";
import { systemTimers, type Timers } from "../../support/timers.ts";
import { EventBus } from "../events/bus.ts";
import type { MasterFiles } from "../transport/master-files.ts";
import type { Transport } from "../transport/transport.ts";
import { JidSource } from "../wire/jid.ts";
import { clearChannel, type MasterChannel } from "./channel.ts";
import type { MasterConfig } from "./config-defaults.ts";
import type { CredentialSource } from "./credentials.ts";
import { fileJobCache, firstThatAnswers, type JobCache } from "./job-cache.ts";
import { type RunnerPorts, runnerJobCache } from "./runner.ts";
import type { MasterPorts } from "./stragglers.ts";

/** What a client is made of; tests bring their own. */
export interface ClientParts {
  readonly transport: Transport;
  readonly credentials: CredentialSource;
  readonly config: MasterConfig;
  /** @default requests of the transport, with the credentials */
  readonly channel?: MasterChannel;
  /** The files of the master's host, where they can be read. */
  readonly files?: MasterFiles;
  /** @default the master's files, where it has them, then the runner jobs.list_job */
  readonly cache?: JobCache;
  /** @default the system's */
  readonly clock?: Clock;
  /** @default the system's */
  readonly timers?: Timers;
  /**
   * Jobs in flight at once; further ones wait. Minions fork for each, so that many at once are slower than few.
   * @default 32
   */
  readonly maxJobs?: number;
}

/** Requests, events and job cache of one master, from its parts. */
export function portsOf(parts: ClientParts): MasterPorts {
  const { transport, clock = systemClock, timers = systemTimers } = parts;
  const channel = parts.channel ?? clearChannel(transport, parts.credentials);
  const ports = { channel, bus: new EventBus(transport, timers), clock, timers, jids: new JidSource(clock) };
  return { ...ports, cache: parts.cache ?? defaultCache(parts, ports) };
}

function defaultCache({ config, files }: ClientParts, ports: RunnerPorts): JobCache {
  const asked = runnerJobCache(ports);
  return config.keepsJobsInFiles && files !== undefined ? firstThatAnswers(fileJobCache(config, files), asked) : asked;
}
