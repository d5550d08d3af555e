import type { Settings } from "../../definitions/settings.ts";
import type { JsonMapping } from "../../model/model.ts";
import { dataOf } from "./data.ts";

/** The engine's name of each setting. */
const keys: Readonly<Record<keyof Settings, string>> = {
  archiveExcludes: "archive_excludes",
  permissions: "permissions",
};

/** The settings among the options of a definition, by the engine's names. */
export function settingsOf(
  options: Readonly<Record<string, unknown>>,
  about: Parameters<typeof dataOf>[1],
): JsonMapping {
  const given = Object.entries(keys).flatMap(([option, key]) =>
    options[option] === undefined ? [] : [[key, options[option]] as const],
  );
  return dataOf(Object.fromEntries(given), about);
}
