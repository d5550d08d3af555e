import { filter, type Reference, type SecretReference, type SlsBuilder, type StateHandle } from "../authoring.ts";
import { ownership, settingsDir } from "./release.ts";
import type { Cfg } from "./server/data.ts";
import { zeoSocket, zodbDir } from "./zodb.ts";
import type { zopeData } from "./zope.ts";

export type ZopeData = Reference<typeof zopeData>;

/** What ZEO reads. */
export function configureZeo(s: SlsBuilder, cfg: Cfg): StateHandle {
  const { files } = ownership(cfg);
  s.file.directory(zodbDir(cfg), { id: "zodb-directory", mode: "0750", ...files });
  return s.file.managed(`${settingsDir(cfg)}/zeo.conf`, {
    id: "zeo-conf",
    mode: "0640",
    ...files,
    contents: [
      "<zeo>",
      `  address ${zeoSocket(cfg)}`,
      "</zeo>",
      "<filestorage main>",
      `  path ${zodbDir(cfg)}/Data.fs`,
      `  blob-dir ${zodbDir(cfg)}/blobs`,
      "</filestorage>",
      "<eventlog>",
      "  <logfile>",
      "    path STDOUT",
      "  </logfile>",
      "</eventlog>",
    ],
  });
}

/** What Zope and its scripts read: the checkout is Zope's instance, with its `etc/site.zcml` where there is one. */
export function configureZope(s: SlsBuilder, cfg: Cfg, data: ZopeData): readonly StateHandle[] {
  const owned = { mode: "0640", ...ownership(cfg).files } as const;
  s.file.directory(`${cfg.data_root}/zope`, { id: "client-directory", mode: "0750", ...ownership(cfg).files });
  const conf = s.file.managed(`${settingsDir(cfg)}/zope.conf`, {
    id: "zope-conf",
    ...owned,
    contents: [
      `instancehome ${cfg.project_root}`,
      `clienthome ${cfg.data_root}/zope`,
      `${filter.join(data.zope_conf, "\n")}`,
      "<zodb_db main>",
      "  mount-point /",
      `  cache-size ${filter.int(data.cache_objects)}`,
      "  <zeoclient>",
      `    server ${zeoSocket(cfg)}`,
      "    storage main",
      `    blob-dir ${zodbDir(cfg)}/blobs`,
      "    shared-blob-dir on",
      "  </zeoclient>",
      "</zodb_db>",
    ],
  });
  const ini = s.file.managed(`${settingsDir(cfg)}/zope.ini`, { id: "zope-ini", ...owned, contents: pasteIni(data) });
  return [conf, ini];
}

const pasteIni = (data: ZopeData): readonly string[] => [
  "[app:zope]",
  "use = egg:Zope#main",
  "zope_conf = %(here)s/zope.conf",
  "",
  "[pipeline:main]",
  "pipeline =",
  "    egg:Zope#httpexceptions",
  "    zope",
  "",
  "[server:main]",
  "use = egg:waitress#main",
  "host = 127.0.0.1",
  `port = ${filter.int(data.port)}`,
  `threads = ${filter.int(data.threads)}`,
  "trusted_proxy = 127.0.0.1",
  "trusted_proxy_headers = x-forwarded-for x-forwarded-proto",
  "clear_untrusted_proxy_headers = on",
  "",
  "[loggers]",
  "keys = root",
  "[handlers]",
  "keys = stream",
  "[formatters]",
  "keys = line",
  "[logger_root]",
  "level = INFO",
  "handlers = stream",
  "[handler_stream]",
  "class = StreamHandler",
  "args = (sys.stderr,)",
  "formatter = line",
  "[formatter_line]",
  "format = %(asctime)s %(levelname)s %(name)s %(message)s",
];

const script = `"""Makes Zope's first manager, who is in manager.json. Run by zconsole, in the checkout, which brings \`app\`."""

import json
import pathlib

import transaction

with pathlib.Path(".corpus/manager.json").open() as stream:
    wanted = json.load(stream)
if app.acl_users.getUser(wanted["name"]) is None:
    app.acl_users.userFolderAddUser(wanted["name"], wanted["password"], ["Manager"], [])
    transaction.commit()
`;

/** The manager's name and password, and the script that makes him: `.corpus/manager.py`. */
export function nameManager(
  s: SlsBuilder,
  cfg: Cfg,
  who: { name: Reference<string>; password: SecretReference },
): void {
  const { files } = ownership(cfg);
  s.file.serialize(`${settingsDir(cfg)}/manager.json`, {
    id: "manager",
    mode: "0600",
    ...files,
    serializer: "json",
    show_changes: false,
    dataset: who,
  });
  s.file.managed(`${settingsDir(cfg)}/manager.py`, { id: "manager-script", mode: "0640", ...files, contents: script });
}
