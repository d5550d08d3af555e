import { exchanged, sh, unpacked } from "../authoring.ts";
import { type Cfg, unitName } from "./server/data.ts";

/** The unit beside Zope's own that has the database: ZEO. */
export const zeo = "zeo";
/** Its socket, in a directory for the project's user alone. */
export const zeoSocket = (cfg: Cfg): string => `/run/${unitName(cfg)}-${zeo}/zeo.sock`;
/** Where ZODB is: a FileStorage with its blobs. */
export const zodbDir = (cfg: Cfg): string => `${cfg.data_root}/zodb`;

/** ZODB while Zope runs: first what repozo takes of the storage, then the blobs, which are never written to again. */
export function zodbDump(cfg: Cfg) {
  const repozo = sh`${cfg.project_root}/.venv/bin/repozo`;
  const taken = sh`rm -rf backup && mkdir backup && ${repozo} -B -F -z -r backup -f Data.fs >&2`;
  const restored = sh`${repozo} -R -r zodb.new/backup -o zodb.new/Data.fs >&2 && rm -rf zodb.new/backup`;
  return {
    dump: sh`cd zodb && ${taken} && tar -cf - backup blobs && rm -rf backup`,
    restore: sh`${unpacked("zodb")} && ${restored} && ${exchanged("zodb")}`,
    onlyif: sh`test -f ${cfg.data_root}/zodb/Data.fs`,
    cwd: cfg.data_root,
  };
}
