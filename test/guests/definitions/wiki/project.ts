import { defineProject, php, sh, sls } from "corpus";

/** DokuWiki: pages are files, which with its settings outlive releases. */
export default defineProject({
  name: "wiki",
  installer: php({
    domains: ["wiki.corpus.test"],
    extensions: ["xml", "mbstring", "gd"],
    front: "/doku.php",
    denied: ["data", "conf", "bin", "inc", "vendor", "share"],
    shared: ["data", "conf"],
    health_path: "/doku.php",
  }),
  data: { title: "A wiki on corpus" },
  steps: ({ cfg, data }) => [
    sls("510_wiki", (s) => {
      const owned = { user: cfg.user, group: cfg.group } as const;
      s.comment("What the distribution has is there from the first release on; what people wrote stays.");
      const directories = s.cmd.run(
        "mkdir -p data/attic data/cache data/index data/locks data/log data/media data/media_attic data/media_meta data/meta data/pages data/tmp",
        { cwd: cfg.project_root, runas: cfg.user, unless: sh`test -d data/tmp` },
      );
      s.cmd.run("cp --recursive --no-clobber dist/data/. data/ && cp --recursive --no-clobber dist/conf/. conf/", {
        cwd: cfg.project_root,
        runas: cfg.user,
        onchanges: [directories],
      });
      s.file.managed(`${cfg.data_root}/conf/local.php`, {
        mode: "0640",
        ...owned,
        contents: [
          "<?php",
          "require __DIR__ . '/title.php';",
          "$conf['savedir'] = './data';",
          "$conf['dmode'] = 0750;",
          "$conf['fmode'] = 0640;",
          "$conf['useacl'] = 0;",
          "$conf['license'] = '';",
        ],
      });
      s.file.serialize(`${cfg.data_root}/conf/title.json`, {
        serializer: "json",
        ...owned,
        dataset: { title: data.title },
      });
      s.file.managed(`${cfg.data_root}/conf/title.php`, {
        mode: "0640",
        ...owned,
        contents: ["<?php", "$conf['title'] = json_decode(file_get_contents(__DIR__ . '/title.json'))->title;"],
      });
    }),
  ],
});
