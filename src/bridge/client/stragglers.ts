import type { Clock } from "../../support/clock.ts";
import type { Timers } from "../../support/timers.ts";
import type { Bus } from "../events/bus.ts";
import type { SaltEvent } from "../wire/event.ts";
import type { JidSource } from "../wire/jid.ts";
import { parseJobTag } from "../wire/tags.ts";
import { isSaltMap, type SaltValue } from "../wire/values.ts";
import type { MasterChannel } from "./channel.ts";
import type { JobCache } from "./job-cache.ts";
import { publish } from "./publish.ts";

/** A master, or several: what collecting needs of the world. */
export interface MasterPorts {
  readonly channel: MasterChannel;
  readonly bus: Bus;
  /** The second source of returns. */
  readonly cache: JobCache;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly jids: JidSource;
  /** Of several masters, the names of those that are away. */
  readonly away?: () => readonly string[];
}

/** What minions say of a job: `idle` ones know nothing of it (any more), silent ones are in neither set. */
export interface StragglerAnswers {
  readonly running: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
}

/** Who is asked about which job, and how long. */
export interface StragglerQuestion {
  readonly jid: string;
  readonly minions: readonly string[];
  readonly gatherTimeoutMs: number;
  readonly signal: AbortSignal;
}

/**
 * Asks minions whether they still work on a job (`saltutil.find_job`), all at once, until all have answered or time is up. An
 * answer that the bus lost is in the job cache.
 *
 * @throws what a publication throws when the master is away
 */
export async function askStragglers(ports: MasterPorts, question: StragglerQuestion): Promise<StragglerAnswers> {
  const running = new Set<string>();
  const idle = new Set<string>();
  const jid = ports.jids.next();
  let finish = () => {};
  const note = (minion: string, answer: SaltValue | undefined) =>
    (isSaltMap(answer) && Object.keys(answer).length > 0 ? running : idle).add(minion);
  const silent = () => question.minions.filter((minion) => !running.has(minion) && !idle.has(minion));
  const onEvent = (event: SaltEvent) => {
    const tag = parseJobTag(event.tag);
    if (tag?.kind !== "return") return;
    note(tag.minion, event.data["return"]);
    if (silent().length === 0) finish();
  };
  using _listening = await ports.bus.listenToJob(jid, { onEvent, onError: () => finish() });
  const call = { fun: "saltutil.find_job", args: [question.jid] };
  const target = { type: "list", expression: question.minions } as const;
  await publish(ports.channel, { jid, target, call }, { signal: question.signal });
  await new Promise<void>((resolve) => {
    const cancel = ports.timers.after(question.gatherTimeoutMs, () => finish());
    finish = () => {
      cancel();
      question.signal.removeEventListener("abort", finish);
      resolve();
    };
    question.signal.addEventListener("abort", finish);
    if (silent().length === 0) finish();
  });
  for (const [minion, { value }] of await keptAnswers(ports.cache, jid, silent())) note(minion, value);
  return { running, idle };
}

async function keptAnswers(cache: JobCache, jid: string, minions: readonly string[]): ReturnType<JobCache["returns"]> {
  return minions.length === 0 ? new Map() : await cache.returns(jid, minions).catch(() => new Map());
}
