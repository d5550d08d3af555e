import { defineProject, dump, sh, sls } from "corpus";

defineProject({
  name: "backups",
  data: { port: 1, name: "x" },
  steps: ({ cfg, data }) => [
    sls("100_a", (s) => {
      // rejected: "a command's text is a literal
      s.backup("queue", { dump: `bin/dump ${data.name}`, restore: "bin/load" });
      // rejected: Property 'restore' is missing
      s.backup("queue", { dump: "bin/dump" });
      // rejected: 'evry' does not exist
      s.backup("queue", { dump: "bin/dump", restore: "bin/load" }, { evry: "day" });
      // rejected: is not assignable to type
      s.backup("queue", dump.postgresql(cfg.name, cfg.user), { hour: true });
      // rejected: Expected 2 arguments
      s.backup("queue", dump.postgresql(cfg.name));
      // rejected: Property 'oracle' does not exist
      s.backup("queue", dump.oracle(cfg.name));
      // rejected: is not assignable to type
      s.periodic("reindex", "bin/reindex", { hour: 3, schedule: "systemd" });
      // rejected: "a command's text is a literal
      s.periodic("reindex", `bin/reindex ${data.name}`, { hour: 3 });
      // rejected: Expected 3 arguments
      s.periodic("reindex", sh`bin/reindex ${data.name}`);
      // rejected: is not assignable to type
      s.periodicTask("reindex", { minute: ["1"] });
      // rejected: 'user' does not exist
      s.periodicTask("reindex", { minute: 1, user: "root" });
    }),
  ],
});
