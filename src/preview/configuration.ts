import type { InstallerModel, Json, JsonMapping, ProjectModel } from "../model/model.ts";
import { computed, type Host, settable } from "./host.ts";
import { createLayers } from "./layers.ts";

/** What a project's configuration is worked out for. */
export interface Situation {
  /** The environment. @default "dev" */
  readonly env?: string | undefined;
  /** What is known of the host. */
  readonly host: Host;
  /** The project's own part of the pillar. @default none */
  readonly pillar?: JsonMapping | undefined;
}

/** The configuration that SLS find as `cfg`, and where each value of it comes from. */
export interface FinalConfiguration {
  readonly values: JsonMapping;
  /** By dotted path: built-in, installer, PILLAR.sample, PILLAR.sample env_defaults.prod, pillar … */
  readonly origins: Readonly<Record<string, string>>;
}

/**
 * Lays the sources of a configuration over each other as the engine does (engine/configuration.py): built-in < installer <
 * PILLAR.sample < os < env < pillar. Secrets stay unknown.
 */
export function finalConfiguration(
  project: ProjectModel,
  installer: InstallerModel,
  { env = "dev", host, pillar = {} }: Situation,
): FinalConfiguration {
  const layers = createLayers();
  const sample = sampleOf(project);
  layers.add("built-in", settable);
  layers.add("installer", { data: installer.data, ...installer.settings });
  layers.add("PILLAR.sample", sample);
  const own = { api_version: "2", data: {}, ...pillar, secrets: hidden(project) };
  for (const [key, name] of [
    ["os_defaults", host.osFamily],
    ["os_defaults", host.os],
    ["env_defaults", env],
  ] as const) {
    for (const [where, source] of [
      ["PILLAR.sample", sample],
      ["pillar", own],
    ] as const) {
      const table = (source as JsonMapping)[key] as Readonly<Record<string, JsonMapping>> | undefined;
      const values = table?.[name];
      if (values !== undefined) layers.add(`${where} ${key}.${name}`, { data: values });
    }
  }
  layers.add("pillar", own);
  layers.add("call", { default_env: env });
  const settings = layers.values();
  return { values: { ...settings, ...computed(project.name, settings, host) }, origins: layers.origins() };
}

function sampleOf(project: ProjectModel): JsonMapping {
  const { environments, os, notify } = project;
  return {
    api_version: "2",
    installer: project.installer,
    ...project.settings,
    data: project.data,
    ...(Object.keys(environments).length === 0 ? {} : { env_defaults: environments }),
    ...(Object.keys(os).length === 0 ? {} : { os_defaults: os }),
    ...(Object.keys(notify).length === 0 ? {} : { notify }),
  };
}

/** What stands where a secret is on a host. */
const hidden = ({ secrets }: ProjectModel): JsonMapping =>
  Object.fromEntries(Object.keys(secrets).map((name) => [name, `<secret ${name}>`] as [string, Json]));
