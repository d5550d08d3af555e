import { type SlsBuilder, sh } from "../authoring.ts";
import { type Cfg, unitName } from "./server/data.ts";
import { asNoChange } from "./server/dump.ts";

/** The unit beside Zope's own that has the database: ZEO. */
export const zeo = "zeo";
/** Its socket, in a directory for the project's user alone. */
export const zeoSocket = (cfg: Cfg): string => `/run/${unitName(cfg)}-${zeo}/zeo.sock`;
/** Where ZODB is: a FileStorage with its blobs. */
export const zodbDir = (cfg: Cfg): string => `${cfg.data_root}/zodb`;

/** What is packed away: revisions of objects, older than the days that are kept. */
export const pack = (cfg: Cfg, days: string): string => `.venv/bin/zeopack -d ${days} -u ${zeoSocket(cfg)}:main`;

const as = (cfg: Cfg) => sh`runuser -u ${cfg.user} --`;
const repozo = (cfg: Cfg) => sh`${as(cfg)} ${cfg.project_root}/.venv/bin/repozo`;

/** Hook of archive, while Zope runs: first what repozo takes of the storage, then the blobs, which are never written to again. */
export function dumpZodb(s: SlsBuilder, cfg: Cfg): void {
  const dump = s.set("zodb_dump", `${cfg.current_archive_dir}/zodb.tar`);
  const taken = sh`${as(cfg)} rm -rf backup && ${as(cfg)} mkdir backup && ${repozo(cfg)} -B -F -z -r backup -f Data.fs`;
  const written = sh`umask 077; ${taken} && ${as(cfg)} tar -cf - backup blobs > ${dump} && ${as(cfg)} rm -rf backup`;
  s.cmd.run(sh`${written} && echo && echo changed=no`, {
    id: "zodb-dump",
    cwd: zodbDir(cfg),
    onlyif: sh`test -f ${cfg.data_root}/zodb/Data.fs`,
    ...asNoChange,
  });
}

/** Hook of rollback: beside the one in use, which goes when that has succeeded. */
export function reloadZodb(s: SlsBuilder, cfg: Cfg): void {
  const dump = s.set("zodb_dump", `${cfg.restored_from}/zodb.tar`);
  const user = as(cfg);
  const unpacked = sh`${user} rm -rf zodb.new && ${user} mkdir zodb.new && ${user} tar -C zodb.new -xf - < ${dump}`;
  const restored = sh`${repozo(cfg)} -R -r zodb.new/backup -o zodb.new/Data.fs && ${user} rm -rf zodb.new/backup`;
  s.cmd.run(sh`umask 027; ${unpacked} && ${restored} && ${user} rm -rf zodb && ${user} mv zodb.new zodb`, {
    id: "zodb-loaded",
    cwd: cfg.data_root,
    onlyif: sh`test -f ${dump}`,
    failhard: true,
  });
}
