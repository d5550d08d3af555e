import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { dump } from "js-yaml";

export type Config = Readonly<Record<string, unknown>>;

/** A directory only its owner can enter, made when missing. */
export function privateDir(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  return path;
}

/** Writes a Salt configuration file. */
export function writeConfig(path: string, config: Config): void {
  writeFileSync(path, dump(config, { sortKeys: true, lineWidth: -1 }), { mode: 0o600 });
}

/** The user that the lab's daemons run as: whoever runs the lab. */
export const labUser = userInfo().username;
