import { homedir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { environmentVariable } from "../support/environment.ts";
import { UsageError } from "../support/errors.ts";
import { readText } from "../support/io/read.ts";

/** What the configuration file may set: options by their long names. */
const settings = { "config-dir": "configDir", "ssh-master": "sshMaster", "ssh-config": "sshConfig", master: "master" };

const names = Object.keys(settings).join(", ");

/** Where it is: `$XDG_CONFIG_HOME/corpus/config.json`. */
export function userConfigPath(): string {
  const base = environmentVariable("XDG_CONFIG_HOME") ?? join(homedir(), ".config");
  return join(base, "corpus", "config.json");
}

/**
 * Gives a command what the configuration file says for options that neither the command line nor the environment has set.
 *
 * @throws UsageError for a file that is not a map of known names to texts
 */
export function applyUserConfig(command: Command, path: string = userConfigPath()): void {
  const text = readText(path);
  if (text === undefined) return;
  for (const [name, value] of Object.entries(parsed(text, path))) {
    const attribute = settings[name as keyof typeof settings];
    if (attribute === undefined) throw new UsageError(`${path} sets ${name}, which is none of: ${names}`);
    if (typeof value !== "string") throw new UsageError(`${path}: ${name} is not a text`);
    const isKnown = command.options.some((option) => option.attributeName() === attribute);
    const source = command.getOptionValueSource(attribute) ?? "default";
    if (isKnown && source === "default") command.setOptionValueWithSource(attribute, value, "config");
  }
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found === "object" && found !== null && !Array.isArray(found)) return found as Record<string, unknown>;
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UsageError(`${path} is not a map of options`);
}
