import { dump } from "js-yaml";
import { repositoryRoot } from "../lab/venv.ts";

/** A project's private pillar on this host: its port, and packages from the wheels that set-up fetched, without network. */
export function pillarOf(project: string, port: number): string {
  const wheels = { find_links: `${repositoryRoot}.corpus/cache/wheels`, no_index: true };
  const settings = { api_version: "2", default_env: "staging", data: { port, ...wheels } };
  return `#!yaml\n${dump({ [`makina-projects.${project}`]: settings }, { lineWidth: -1 })}`;
}
