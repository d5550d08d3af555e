import type { TargetRelease } from "../salt/states.ts";
import type { Check } from "./checks.ts";
import type { Context } from "./context.ts";
import type { Data, DeepPartial } from "./data.ts";
import type { Fetch } from "./fetch.ts";
import { captureOrigin, type Origin } from "./origin.ts";
import type { Secrets } from "./secrets.ts";
import type { Settings } from "./settings.ts";
import type { Sls } from "./sls.ts";

/** The procedures that a definition may override (MISSION I); each is the SLS of that name. */
export const inheritedProcedures = ["archive", "fixperms", "rollback", "notify"] as const;
/**
 * With what only some have: `stop` ends what a first release started, when that fails and no earlier one takes over; `pre_archive` runs
 * before the content is archived, and refuses the deployment when it fails.
 */
export const procedureNames = [...inheritedProcedures, "pre_archive", "stop"] as const;
export type ProcedureName = (typeof procedureNames)[number];

type Procedures<Target extends TargetRelease, D, S> = {
  readonly [Name in ProcedureName]?: (context: Context<D, Target, S>) => Sls<Target>;
};

/** What an installer is made of. */
export interface InstallerOptions<
  Target extends TargetRelease,
  D extends Data,
  Required extends keyof D,
  S extends Secrets = Record<never, never>,
> extends Settings {
  /** Lower case letters, digits and `_`; a directory of makina-states/projects/2. */
  readonly name: string;
  /** One sentence for authors. */
  readonly description: string;
  /** The Salt release that it is written for. @default "both" */
  readonly salt?: Target;
  /** Every key that the installer reads, with its default. Projects override them by the installer's options, their data and pillar. */
  readonly data: D;
  /** Secrets of every project of this installer, in its pillar. @default {} */
  readonly secrets?: S;
  /** Keys of `data` that a project must give. @default none */
  readonly required?: readonly Required[];
  /** SLS that every project of this installer runs, in the order of their names. */
  readonly steps?: (context: Context<NoInfer<D>, Target, NoInfer<S>>) => readonly Sls<Target>[];
  /** Procedures that differ from generic's. */
  readonly procedures?: Procedures<Target, NoInfer<D>, NoInfer<S>>;
  /** What install needs from outside, fetched beforehand. */
  readonly fetch?: (context: Context<NoInfer<D>, Target, NoInfer<S>>) => Fetch;
  /** Health checks that gate every release. */
  readonly checks?: (context: Context<NoInfer<D>, Target, NoInfer<S>>) => readonly Check[];
}

/** An installer chosen by a project, with the project's options. */
export interface InstallerUse<D> {
  readonly kind: "installer-use";
  readonly installer: InstallerDefinition;
  readonly options: DeepPartial<D>;
}

/** A defined installer, whatever its data. */
export interface InstallerDefinition {
  readonly kind: "installer";
  readonly options: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

type Options<D, Required extends keyof D> = { readonly [Key in Required]: Widen<D[Key]> } & {
  readonly [Key in Exclude<keyof D, Required>]?: DeepPartial<D[Key]>;
};
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;

/** An installer, as projects use it: `installer: python({ wsgi: "blog.wsgi" })`. */
export interface Installer<D, Required extends keyof D> extends InstallerDefinition {
  (
    ...options: [Required] extends [never] ? [options?: Options<D, Required>] : [options: Options<D, Required>]
  ): InstallerUse<D>;
}

/**
 * Defines an installer: SLS and defaults that many projects share. Its SLS are emitted once, to
 * `makina-states/projects/2/<name>/`; projects include them, so that a fix reaches them all.
 */
export function defineInstaller<
  const Target extends TargetRelease = "both",
  D extends Data = Data,
  const Required extends keyof D & string = never,
  S extends Secrets = Record<never, never>,
>(options: InstallerOptions<Target, D, Required, S>): Installer<D, Required> {
  const definition: InstallerDefinition = {
    kind: "installer",
    options: { ...options },
    origin: captureOrigin(defineInstaller),
  };
  const use = (given: DeepPartial<D>): InstallerUse<D> => ({
    kind: "installer-use",
    installer: definition,
    options: given ?? {},
  });
  return Object.assign(use, definition) as unknown as Installer<D, Required>;
}
