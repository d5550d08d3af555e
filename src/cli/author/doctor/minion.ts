import { load, YAML11_SCHEMA } from "js-yaml";
import { listNames, readText } from "../../../support/io/read.ts";
import { suggest } from "../../../support/similar.ts";
import type { Diagnosis } from "./diagnosis.ts";

type Mapping = Readonly<Record<string, unknown>>;

/** What `corpus:` of a minion's configuration may hold (engine/layout.py: DEFAULTS). */
const known = [
  "projects_dir",
  "salt_root",
  "pillar_root",
  "run_dir",
  "secrets_dir",
  "remote_projects_dir",
  "unprivileged",
];

/** The minion's configuration of this machine: do its roots lead to the tree, and does the mapping `corpus` hold what it may? */
export function checkMinion(directory: string, out: string): Diagnosis[] {
  const text = readText(`${directory}/minion`);
  const name = "minion configuration";
  if (text === undefined)
    return [
      {
        name,
        state: "missing",
        found: `no ${directory}/minion`,
        advice: "needed where projects run; name another directory with --minion-config",
      },
    ];
  let config: Mapping;
  try {
    const later = listNames(`${directory}/minion.d`).filter((file) => file.endsWith(".conf"));
    const texts = [text, ...later.map((file) => readText(`${directory}/minion.d/${file}`) ?? "")];
    config = Object.assign({}, ...texts.map(mappingOf)) as Mapping;
  } catch (error) {
    return [
      {
        name,
        state: "wrong",
        found: `is no YAML: ${(error as Error).message.split("\n")[0] ?? ""}`,
        advice: `mend ${directory}`,
      },
    ];
  }
  return [
    root(config, "file_roots", `${out}/salt`),
    root(config, "pillar_roots", `${out}/pillar`),
    ...unknownKeys(config),
  ];
}

function mappingOf(text: string): Mapping {
  const isEmpty = text.split("\n").every((line) => /^\s*(?:#|$)/.test(line));
  const data = isEmpty ? {} : load(text, { schema: YAML11_SCHEMA });
  if (typeof data === "object" && data !== null && !Array.isArray(data)) return data as Mapping;
  throw new TypeError("it is not a mapping");
}

function root(config: Mapping, key: string, wanted: string): Diagnosis {
  const base = (config[key] as Mapping | undefined)?.["base"];
  const roots = Array.isArray(base) ? base.map(String) : [];
  if (roots.includes(wanted)) return { name: key, state: "good", found: `has ${wanted}` };
  if (config["file_client"] !== "local" && roots.length === 0)
    return {
      name: key,
      state: "missing",
      found: "come from the master",
      advice: "corpus install puts a tree into its roots",
    };
  return {
    name: key,
    state: "wrong",
    found: `${wanted} is not among them`,
    advice: `add it: ${key}: {base: [${[...roots, wanted].join(", ")}]}`,
  };
}

function unknownKeys(config: Mapping): Diagnosis[] {
  const given = Object.keys((config["corpus"] ?? {}) as Mapping);
  return given
    .filter((key) => !known.includes(key))
    .map((key) => ({
      name: "corpus",
      state: "wrong" as const,
      found: `unknown key ${key}`,
      advice: suggest(key, known) ?? `keys: ${known.join(", ")}`,
    }));
}
