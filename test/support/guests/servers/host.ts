import { existsSync } from "node:fs";
import { repositoryRoot } from "../../../../tools/lab/venv.ts";
import { GuestHost } from "../host.ts";

const cache = `${repositoryRoot}.corpus/cache`;
/** What set-up fetched for guests: Debian packages, wheels, npm with a cache of its. */
export const packages = {
  debs: `${cache}/debs`,
  wheels: `${cache}/guest-wheels`,
  plone: `${cache}/guest-plone`,
  node: `${cache}/node`,
} as const;

/** A guest that installs packages from what set-up fetched, with the installers and the projects of the workspace. */
export async function openServer(): Promise<GuestHost> {
  const readOnly = Object.values(packages).filter((path) => existsSync(path));
  const host = await GuestHost.open({
    projects: `${repositoryRoot}test/guests/definitions`,
    readOnly,
    containers: true,
  });
  try {
    await host.write("/etc/apt/sources.list", `deb [trusted=yes] file:${packages.debs} ./\n`);
    const synced = await host.call("saltutil.sync_all");
    if (synced.exitCode !== 0) throw new Error(synced.said);
    return host;
  } catch (error) {
    await host[Symbol.asyncDispose]();
    throw error;
  }
}
