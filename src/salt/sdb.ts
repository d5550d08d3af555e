import { longTermReleases, type SaltRelease, type TargetRelease } from "./states.ts";

const before3008: readonly SaltRelease[] = ["3006", "3007"];

/** Drivers of sdb that not all releases have by themselves (salt/sdb of each; all have `env` and `yaml`), with what brings them back from PyPI. */
const drivers: Readonly<Record<string, string | undefined>> = {
  ...{ vault: "saltext.vault", consul: "saltext.consul", redis: "saltext.redis" },
  ...{ cache: undefined, confidant: undefined, couchdb: undefined, etcd: undefined, keyring: undefined },
  ...{ memcached: undefined, rest: undefined, sqlite3: undefined, tism: undefined },
};

/** The targeted releases that lack a driver which no extension is known to bring back. */
export function releasesWithoutDriver(driver: string, target: TargetRelease): SaltRelease[] {
  if (!Object.hasOwn(drivers, driver) || drivers[driver] !== undefined) return [];
  const wanted: readonly SaltRelease[] = target === "both" ? longTermReleases : [target];
  return wanted.filter((release) => !before3008.includes(release));
}

/** `vault (saltext.vault), …` */
export const driversOfExtensions = Object.entries(drivers)
  .flatMap(([driver, extension]) => (extension === undefined ? [] : [`${driver} (${extension})`]))
  .join(", ");
