import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * The Salt releases that set-up can install, each in a virtualenv of its own: of 3006, 3007 and 3008 a late patch release, and an
 * early one of 3006.
 */
export type Release = "3006" | "3007" | "3008" | "3006.9";

export const repositoryRoot = fileURLToPath(new URL("../../", import.meta.url));

/** The path of a Salt command of a release. @throws when set-up has not installed that release. */
export function saltCommand(release: Release, command: string): string {
  const path = `${repositoryRoot}.corpus/salt-${release}/bin/${command}`;
  if (!existsSync(path)) {
    throw new Error(`Salt ${release} is not installed (${path} is missing): run \`npm run setup -- system\``);
  }
  return path;
}
