import type { Clock } from "../../support/clock.ts";
import type { Timers } from "../../support/timers.ts";
import type { EventBus } from "../events/bus.ts";
import type { SaltEvent } from "../wire/event.ts";
import type { JidSource } from "../wire/jid.ts";
import { parseJobTag } from "../wire/tags.ts";
import { isSaltMap } from "../wire/values.ts";
import type { MasterChannel } from "./channel.ts";
import { publish } from "./publish.ts";

/** What collecting needs of the world. */
export interface CollectorPorts {
  readonly channel: MasterChannel;
  readonly bus: EventBus;
  readonly timers: Timers;
  readonly clock: Clock;
  readonly jids: JidSource;
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
 * Asks minions whether they still work on a job (`saltutil.find_job`), all at once, until all have answered or time is up.
 *
 * @throws what a publication throws when the master is away
 */
export async function askStragglers(ports: CollectorPorts, question: StragglerQuestion): Promise<StragglerAnswers> {
  const running = new Set<string>();
  const idle = new Set<string>();
  const jid = ports.jids.next();
  let finish = () => {};
  const onEvent = (event: SaltEvent) => {
    const tag = parseJobTag(event.tag);
    if (tag?.kind !== "return") return;
    const answer = event.data["return"];
    if (isSaltMap(answer) && Object.keys(answer).length > 0) running.add(tag.minion);
    else idle.add(tag.minion);
    if (running.size + idle.size >= question.minions.length) finish();
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
    if (running.size + idle.size >= question.minions.length) finish();
  });
  return { running, idle };
}
