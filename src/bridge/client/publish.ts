import { ProtocolError } from "../errors.ts";
import type { Sendable, SendableMap } from "../wire/encoder.ts";
import { textOf, textsOf } from "../wire/values.ts";
import type { CallLimits, MasterChannel } from "./channel.ts";
import type { SaltCall, Target } from "./target.ts";

/** What the master says it published to. */
export interface Publication {
  readonly jid: string;
  /** Minions that the target matches and whose key is accepted; they need not be alive. */
  readonly expected: readonly string[];
  /** Ids of a list target that have no accepted key. */
  readonly unknown: readonly string[];
  /** Of several masters that it is published to, those that were away; absent when none was. */
  readonly unreached?: readonly string[];
}

/** A job to be published. */
export interface Publishing {
  readonly jid: string;
  readonly target: Target;
  readonly call: SaltCall;
  /** Kept with the job by the master. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}

/** Publishes a call under a job id of ours. See {@link MasterChannel.call} for what it throws. */
export async function publish(channel: MasterChannel, job: Publishing, limits: CallLimits): Promise<Publication> {
  const reply = await channel.call(publishLoad(job), limits);
  if (!Array.isArray(reply["minions"]))
    throw new ProtocolError("the master's answer to a publication names no minions");
  const expected = textsOf(reply["minions"]);
  const unknown = textsOf(reply["missing"]);
  const unreached = textsOf(reply["unreached"]);
  const told = unreached.length === 0 ? {} : { unreached };
  if (expected.length > 0 || job.target.type !== "list")
    return { jid: textOf(reply["jid"]) ?? job.jid, expected, unknown, ...told };
  return { jid: job.jid, expected, unknown: idsOf(job.target), ...told };
}

/** salt/client/__init__.py `LocalClient._prep_pub`. */
function publishLoad({ jid, target, call, metadata }: Publishing): SendableMap {
  return {
    cmd: "publish",
    ...targetFields(target),
    fun: call.fun,
    arg: argumentsOf(call),
    jid,
    ret: "",
    ...(metadata === undefined ? {} : { kwargs: { metadata } }),
  };
}

/** A target as a load names it. */
export function targetFields(target: Target): { readonly tgt: Sendable; readonly tgt_type: string } {
  return { tgt: target.type === "list" ? idsOf(target) : expressionOf(target), tgt_type: target.type };
}

/** Arguments as a load has them: those with a name come last, as a map that says so (salt/utils/args.py). */
export function argumentsOf({ args = [], kwargs = {} }: SaltCall): readonly Sendable[] {
  return Object.keys(kwargs).length > 0 ? [...args, { ...kwargs, __kwarg__: true }] : args;
}

function idsOf(target: Target): readonly string[] {
  const { expression } = target;
  return typeof expression === "string" ? expression.split(",").map((id) => id.trim()) : expression;
}

function expressionOf(target: Target): string {
  return typeof target.expression === "string" ? target.expression : target.expression.join(",");
}
