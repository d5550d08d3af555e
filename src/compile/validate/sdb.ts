import type { Finding } from "../../model/finding.ts";
import type { JsonMapping, Model, ProjectModel } from "../../model/model.ts";
import { driversOfExtensions, releasesWithoutDriver } from "../../salt/sdb.ts";

/** Secrets in a profile of sdb whose driver, as the workspace's own minion configuration names it, a release does not have. */
export function validateSdb({ projects, salt }: Model): Finding[] {
  if (salt === undefined) return [];
  return projects.flatMap((project) =>
    Object.entries(project.secrets).flatMap(([name, found]) => {
      const profile = found.kind === "sdb" ? (/^sdb:\/\/([^/]+)/.exec(found.uri)?.[1] ?? "") : "";
      return driverFindings(project, { name, profile, driver: driverOf(salt.minion, profile) });
    }),
  );
}

function driverOf(minion: JsonMapping, profile: string): string {
  const known = minion[profile];
  const driver = typeof known === "object" && known !== null && "driver" in known ? known["driver"] : undefined;
  return typeof driver === "string" ? driver : "";
}

interface Named {
  readonly name: string;
  readonly profile: string;
  readonly driver: string;
}

function driverFindings(project: ProjectModel, { name, profile, driver }: Named): Finding[] {
  const missing = releasesWithoutDriver(driver, project.target);
  if (missing.length === 0) return [];
  return [
    {
      path: `${project.name} › secrets › ${name}`,
      message: `Salt ${missing.join(" and ")} has no sdb driver ${driver}, which the profile ${profile} has`,
      hint: `it has env and yaml, and by extensions from PyPI ${driversOfExtensions}`,
      written: project.written,
    },
  ];
}
