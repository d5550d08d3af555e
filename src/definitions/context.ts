import type { Configuration } from "../salt/configuration.ts";
import { createReference, type Reference } from "../salt/reference.ts";
import type { SecretReference } from "../salt/secret.ts";
import type { TargetRelease } from "../salt/states.ts";
import { createLookups, type Lookups } from "./lookups.ts";

/** What the steps, procedures and checks of a definition are written with: references to what only the minion knows. */
export interface Context<Data, Target extends TargetRelease = "both", Secrets = unknown> extends Lookups<Target> {
  /** The project's configuration on the minion. */
  readonly cfg: Reference<Configuration<Data>>;
  /** `cfg.data`: defaults of the definition, overridden by os, environment and pillar. */
  readonly data: Reference<Data>;
  /** The secrets of the definition, as its states read them. */
  readonly secrets: { readonly [Name in keyof Secrets]: SecretReference };
}

/** The context of every definition: references hold no data, only paths. */
export function createContext<Data>(): Context<Data> {
  const cfg = createReference<Configuration<Data>>({ op: "path", path: ["cfg"] });
  const data = createReference<Data>({ op: "path", path: ["cfg", "data"] });
  const secrets = createReference({ op: "path", path: ["cfg", "secrets"] }) as object;
  return { ...(createLookups() as unknown as Lookups), cfg, data, secrets };
}
