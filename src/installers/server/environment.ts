import type { ReferenceTo, SecretReference, SlsBuilder, StateHandle } from "../../authoring.ts";
import { ownership, settingsDir } from "../release.ts";
import type { Cfg, DatabaseData } from "./data.ts";
import { sqliteFile } from "./sqlite.ts";

type Entry = readonly [name: string, value: string];

/** What an application finds in its environment: where its data and its database are. Database servers are at their usual sockets. */
export const environmentNames = (cfg: Cfg, data: DatabaseData): readonly Entry[] => [
  ["DATA_ROOT", `${cfg.data_root}`],
  ["DATABASE_KIND", `${data.database}`],
  ["DATABASE_NAME", `${cfg.name}`],
  ["DATABASE_USER", `${cfg.user}`],
  ["DATABASE_FILE", sqliteFile(cfg)],
];

/** The same as a mapping. */
export const environment = (cfg: Cfg, data: DatabaseData): Readonly<Record<string, string>> =>
  Object.fromEntries(environmentNames(cfg, data));

interface Launched {
  readonly data: DatabaseData;
  /** What the project gives its application besides. */
  readonly env: ReferenceTo<{ readonly [name: string]: string }>;
  /** What its installer gives it besides. */
  readonly more?: Readonly<Record<string, string>>;
  /** The launcher's name, and its text. */
  readonly launcher: readonly [name: string, text: string];
}

/**
 * Writes a launcher, in the application's own language, and the environment that it gives to what it starts: one JSON file, in which
 * no value can break out of its place.
 */
export function provideEnvironment(s: SlsBuilder, cfg: Cfg, launched: Launched): readonly StateHandle[] {
  const { files } = ownership(cfg);
  const [name, text] = launched.launcher;
  return [
    s.file.managed(`${settingsDir(cfg)}/${name}`, { id: "launcher", mode: "0640", ...files, contents: text }),
    s.file.serialize(`${settingsDir(cfg)}/environment.json`, {
      id: "environment",
      mode: "0640",
      ...files,
      serializer: "json",
      show_changes: false,
      dataset: { provided: { ...environment(cfg, launched.data), ...launched.more }, given: launched.env },
    }),
  ];
}

/** Writes secrets that the launcher adds to the environment: apart, so that a rollback needs none of them. */
export function provideSecrets(
  s: SlsBuilder,
  cfg: Cfg,
  secrets: Readonly<Record<string, SecretReference>>,
): StateHandle {
  return s.file.serialize(`${settingsDir(cfg)}/secrets.json`, {
    id: "secrets",
    mode: "0640",
    ...ownership(cfg).files,
    serializer: "json",
    show_changes: false,
    dataset: secrets,
  });
}
