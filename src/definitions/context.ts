import type { Configuration } from "../salt/configuration.ts";
import { createReference, type Reference } from "../salt/reference.ts";

/** What the steps, procedures and checks of a definition are written with: references to the project's configuration. */
export interface Context<Data> {
  /** The project's configuration on the minion. */
  readonly cfg: Reference<Configuration<Data>>;
  /** `cfg.data`: defaults of the definition, overridden by os, environment and pillar. */
  readonly data: Reference<Data>;
}

/** The context of every definition: references hold no data, only paths. */
export function createContext<Data>(): Context<Data> {
  const cfg = createReference<Configuration<Data>>({ op: "path", path: ["cfg"] });
  return { cfg, data: createReference<Data>({ op: "path", path: ["cfg", "data"] }) };
}
