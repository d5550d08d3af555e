import type { TargetRelease } from "../salt/states.ts";
import type { Check } from "./checks.ts";
import type { Context } from "./context.ts";
import type { Data, DeepPartial } from "./data.ts";
import type { Fetch } from "./fetch.ts";
import type { InstallerUse, ProcedureName } from "./installer.ts";
import { captureOrigin, type Origin } from "./origin.ts";
import type { Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import type { Sls } from "./sls.ts";

/** Overrides of `data` for one environment (or operating system). */
export interface Overrides<D> {
  readonly data: DeepPartial<D>;
}

/** How a deployment may end, as far as it is told. */
export type Outcome =
  | "deployed"
  | "rolled-back"
  | "rollback-failed"
  | "interrupted"
  | "cancelled"
  | "refused"
  | "failed";

/** To whom the end of a deployment is told, beside its log and `notify.sls`. Passwords and secrets come from pillar alone. */
export interface Notify {
  /** The ends that are told. @default all */
  readonly outcomes?: readonly Outcome[];
  /** A mail; its password: pillar `notify: {mail: {password: …}}`. */
  readonly mail?: {
    readonly to: readonly string[];
    /** @default corpus@<fqdn> */
    readonly from?: string;
    /** @default localhost */
    readonly host?: string;
    /** @default 25, 587 (starttls), 465 (tls) */
    readonly port?: number;
    /** @default none */
    readonly security?: "none" | "starttls" | "tls";
    readonly user?: string;
    /** Seconds in all. @default 10 */
    readonly timeout?: number;
  };
  /** A POST of the record as JSON; signed with HMAC-SHA256 where pillar has `notify: {webhook: {secret: …}}`. */
  readonly webhook?: {
    /** May come from pillar too: it often is a secret by itself. */
    readonly url?: string;
    /** Seconds in all. @default 10 */
    readonly timeout?: number;
  };
}

/** What a project is made of. `D` is its own data, `I` its installer's. */
export interface ProjectOptions<Target extends TargetRelease, D extends Data, I, S extends Secrets> extends Settings {
  /** Lower case letters, digits and `-`, at most 27. */
  readonly name: string;
  /** The Salt release of its hosts. @default "both" */
  readonly salt?: Target;
  /** What the project starts from. @default generic */
  readonly installer?: InstallerUse<I>;
  /** The project's data with their defaults; their types are inferred. Pillar overrides them. @default {} */
  readonly data?: D;
  /** What nobody may read, by the way to find it: in the project's pillar, and nowhere else. @default {} */
  readonly secrets?: S;
  /** Overrides per environment: dev, staging, prod … @default {} */
  readonly environments?: { readonly [environment: string]: Overrides<NoInfer<I & D>> };
  /** Overrides per operating system or family, as grains name them: Debian, RedHat … @default {} */
  readonly os?: { readonly [os: string]: Overrides<NoInfer<I & D>> };
  /** The project's own SLS, run in the order of their names, together with the installer's; the same name replaces the installer's. */
  readonly steps?: (context: Context<NoInfer<I & D>, Target, NoInfer<S>>) => readonly Sls<Target>[];
  /** Procedures that differ from the installer's. */
  readonly procedures?: {
    readonly [Name in ProcedureName]?: (context: Context<NoInfer<I & D>, Target, NoInfer<S>>) => Sls<Target>;
  };
  /** To whom the end of a deployment is told. @default nobody: its log says it */
  readonly notify?: Notify;
  /** What install needs from outside, fetched beforehand. */
  readonly fetch?: (context: Context<NoInfer<I & D>, Target, NoInfer<S>>) => Fetch;
  /** Health checks that gate a release, after the installer's. */
  readonly checks?: (context: Context<NoInfer<I & D>, Target, NoInfer<S>>) => readonly Check[];
}

/** A defined project: the default export of `projects/<name>/project.ts`. */
export interface ProjectDefinition {
  readonly kind: "project";
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** Defines a project: what it is called, what it starts from, its data, steps and checks. */
export function defineProject<
  const Target extends TargetRelease = "both",
  D extends Data = Record<never, never>,
  I = unknown,
  S extends Secrets = Record<never, never>,
>(options: ProjectOptions<Target, D, I, S>): ProjectDefinition {
  return { kind: "project", options: { ...options }, origin: captureOrigin(defineProject) };
}
