import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "./host.ts";

/** A checkout of the pillar of a project. */
export function pillarOf(project: Project): (...args: string[]) => string {
  const cwd = join(project.work, "..", `${project.name}-pillar`);
  execFileSync("git", ["clone", "-q", project.path("git/pillar.git"), cwd]);
  const identity = ["-c", "user.name=t", "-c", "user.email=t@t"];
  return (...args) => execFileSync("git", [...identity, ...args], { cwd, encoding: "utf8", stdio: "pipe" });
}

/** Pushes the `init.sls` of a project's pillar repository. */
export function pushPillar(project: Project, text: string): void {
  const git = pillarOf(project);
  writeFileSync(join(project.work, "..", `${project.name}-pillar`, "init.sls"), text);
  git("commit", "-qam", "pillar");
  git("push", "-q");
}
