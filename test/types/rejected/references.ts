import { defineProject, not, sh, sls, when } from "corpus";

defineProject({
  name: "demo",
  data: { domain: "x", port: 1, mode: "0640", quiet: false, sites: [{ name: "a" }] },
  steps: ({ cfg, data }) => [
    sls("100_a", (s) => {
      // rejected: a command's text is a literal
      s.cmd.run(`echo ${data.domain}`);
      // rejected: a command's text is a literal
      s.cmd.run(data.domain);
      // rejected: is not assignable to type
      s.test.nop("x", { unless: `test -e ${cfg.project_root}` });
      // rejected: Property 'domian' does not exist
      s.file.absent(`${data.domian}`);
      // rejected: Property 'project_rot' does not exist
      s.file.absent(cfg.project_rot);
      // rejected: is not assignable to parameter of type
      s.each(data.domain, () => s.test.nop("x"));
      // rejected: Property 'nmae' does not exist
      s.each(data.sites, (site) => s.file.absent(site.nmae));
      // rejected: arithmetic operation must be of type
      s.file.absent(`${data.port * 2}`);
      // rejected: is not assignable to parameter of type
      s.when(true, () => s.test.nop("x"));
      // rejected: is not assignable to type
      s.file.managed("x", { mode: data.port });
      // rejected: is not assignable to type
      s.file.managed("x", { makedirs: data.domain });
      // rejected: is not assignable to type
      s.file.managed("x", { makedirs: when(data.quiet, "yes") });
      s.file.managed("x", { mode: data.mode, makedirs: when(data.quiet, true), show_changes: data.quiet });
      s.file.directory("x", { dir_mode: when(not(data.quiet), data.mode), require_in: [] });
      s.cmd.run(sh`echo ${data.domain}`, { cwd: cfg.project_root });
    }),
  ],
});
