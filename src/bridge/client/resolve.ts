import type { JidSource } from "../wire/jid.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import { type Publication, type Publishing, publish } from "./publish.ts";
import { list, type Target } from "./target.ts";

/** What resolving a target takes. */
export interface ResolvePorts {
  readonly channel: MasterChannel;
  readonly jids: JidSource;
}

/**
 * Whether only the master can read a target: minions know neither its nodegroups nor the range server, and would all take
 * themselves for not meant (salt/client/__init__.py `_prep_pub` replaces nodegroups for that reason).
 */
function isForMasterOnly({ type, expression }: Target): boolean {
  if (type === "nodegroup" || type === "range") return true;
  return type === "compound" && /(^|[\s(])(?:not\s+)?[NR]@/.test(String(expression));
}

/** Publishes a job; to the minions that the master reads from the target, where minions could not read it themselves. */
export async function publishResolved(ports: ResolvePorts, job: Publishing, limits: CallLimits): Promise<Publication> {
  if (!isForMasterOnly(job.target)) return await publish(ports.channel, job, limits);
  // No minion runs this one, since none can read it; the master's answer says whom it means.
  const question = { jid: ports.jids.next(), target: job.target, call: { fun: "test.ping" } };
  const { expected } = await publish(ports.channel, question, limits);
  if (expected.length === 0) return { jid: job.jid, expected: [], unknown: [] };
  return await publish(ports.channel, { ...job, target: list(expected) }, limits);
}
