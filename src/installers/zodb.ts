import { type SlsBuilder, sh } from "../authoring.ts";
import { type Cfg, unitName } from "./server/data.ts";
import { asNoChange } from "./server/dump.ts";
import { asUser, reloadTree } from "./server/tree.ts";

/** The unit beside Zope's own that has the database: ZEO. */
export const zeo = "zeo";
/** Its socket, in a directory for the project's user alone. */
export const zeoSocket = (cfg: Cfg): string => `/run/${unitName(cfg)}-${zeo}/zeo.sock`;
/** Where ZODB is: a FileStorage with its blobs. */
export const zodbDir = (cfg: Cfg): string => `${cfg.data_root}/zodb`;

/** What is packed away: revisions of objects, older than the days that are kept. */
export const pack = (cfg: Cfg, days: string): string => `.venv/bin/zeopack -d ${days} -u ${zeoSocket(cfg)}:main`;

const repozo = (cfg: Cfg) => sh`${asUser(cfg)} ${cfg.project_root}/.venv/bin/repozo`;

/** Hook of archive, while Zope runs: first what repozo takes of the storage, then the blobs, which are never written to again. */
export function dumpZodb(s: SlsBuilder, cfg: Cfg): void {
  const dump = s.set("zodb_dump", `${cfg.current_archive_dir}/zodb.tar`);
  const user = asUser(cfg);
  const taken = sh`${user} rm -rf backup && ${user} mkdir backup && ${repozo(cfg)} -B -F -z -r backup -f Data.fs`;
  const written = sh`umask 077; ${taken} && ${user} tar -cf - backup blobs > ${dump} && ${user} rm -rf backup`;
  s.cmd.run(sh`${written} && echo && echo changed=no`, {
    id: "zodb-dump",
    cwd: zodbDir(cfg),
    onlyif: sh`test -f ${cfg.data_root}/zodb/Data.fs`,
    ...asNoChange,
  });
}

/** Hook of rollback. */
export function reloadZodb(s: SlsBuilder, cfg: Cfg): void {
  const dump = s.set("zodb_dump", `${cfg.restored_from}/zodb.tar`);
  const restored = sh`${repozo(cfg)} -R -r zodb.new/backup -o zodb.new/Data.fs`;
  const completed = sh`${restored} && ${asUser(cfg)} rm -rf zodb.new/backup`;
  reloadTree(s, cfg, { tree: "zodb", dump, completed });
}
