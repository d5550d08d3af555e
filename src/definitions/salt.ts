import { createReference, type Reference } from "../salt/reference.ts";
import type { TargetRelease } from "../salt/states.ts";
import type { SaltTarget } from "../salt/target.ts";
import type { Value } from "../salt/values.ts";
import type { Data } from "./data.ts";
import type { Lookups } from "./lookups.ts";
import { captureOrigin, type Origin } from "./origin.ts";
import type { Sls } from "./sls.ts";

/** One line of a top file: what these minions have. SLS by value, or by their dotted names. */
export interface TopEntry {
  readonly target: SaltTarget;
  readonly sls: readonly (Sls<never> | string)[];
}

/** What a reaction does: a function on minions, or one of the master's runners. */
export type Reaction =
  | { readonly local: string; readonly target: SaltTarget | Reference<string>; readonly args?: readonly unknown[] }
  | { readonly runner: string; readonly args: { readonly [name: string]: unknown } };

/** What a reactor reads of the event: `data.id` for those of minions. */
export interface EventContext {
  readonly data: Reference<{ readonly id: string; readonly [key: string]: Value }>;
  readonly tag: Reference<string>;
}

/** Reactions to events of the master's bus. */
export interface Reactor {
  /** Letters, digits, `_` and `-`: the SLS is `reactor/<name>.sls`. */
  readonly name: string;
  /** The tags, with Salt's wildcards: `salt/minion/…/start`. */
  readonly tags: readonly string[];
  readonly react: (event: EventContext) => readonly Reaction[];
}

/** A job of Salt's scheduler (salt/utils/schedule.py). */
export interface ScheduledJob {
  readonly function: string;
  readonly args?: readonly Value[];
  readonly kwargs?: { readonly [name: string]: Value };
  readonly seconds?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly days?: number;
  /** `0 3 * * *`; Salt needs python-croniter for it. */
  readonly cron?: string;
  readonly splay?: number;
  readonly maxrunning?: number;
  readonly return_job?: boolean;
  readonly enabled?: boolean;
}

/** What a workspace has for its Salt besides projects: emitted to `mastersalt/`. */
export interface SaltOptions<Target extends TargetRelease> {
  /** The Salt release of master and minions. @default "both" */
  readonly salt?: Target;
  /** SLS of hosts: `salt://<name>.sls` of the ops master. */
  readonly states?: (context: Lookups<Target>) => readonly Sls<Target>[];
  /** SLS for `salt-run state.orchestrate orch.<name>`. */
  readonly orchestrations?: (context: Lookups<Target>) => readonly Sls<Target>[];
  /** The top file of the ops master. */
  readonly top?: readonly TopEntry[];
  readonly reactors?: readonly Reactor[];
  /** Compound targets by name. */
  readonly nodegroups?: { readonly [name: string]: string };
  /** Of minions: `{ load: [{ interval: 60 }] }`. */
  readonly beacons?: { readonly [beacon: string]: readonly Data[] };
  readonly schedule?: { readonly minion?: Jobs; readonly master?: Jobs };
  /** More settings of the master, and of its minions. */
  readonly master?: Data;
  readonly minion?: Data;
}

type Jobs = { readonly [name: string]: ScheduledJob };

/** A workspace's Salt: the default export of `projects/salt.ts`. */
export interface SaltDefinition {
  readonly kind: "salt";
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** Defines what a workspace has for its Salt besides projects. */
export function defineSalt<const Target extends TargetRelease = "both">(options: SaltOptions<Target>): SaltDefinition {
  return { kind: "salt", options: { ...options }, origin: captureOrigin(defineSalt) };
}

/** The event of a reactor, as references. */
export const createEvent = (): EventContext => ({
  data: createReference({ op: "path", path: ["data"] }),
  tag: createReference({ op: "path", path: ["tag"] }),
});
