import { defineSalt, sls, target } from "corpus";

const web = sls("web", (s) => s.pkg.installed("nginx"));

/** Salt besides projects. */
export default defineSalt({
  states: ({ grains }) => [
    web,
    sls("motd", (s) => s.file.managed("/etc/motd", { contents: [`This is ${grains.id}.`], mode: "0644" })),
  ],
  orchestrations: () => [
    sls("roll_out", (s) => {
      const first = s.salt.state("canary", { tgt: "web1", tgt_type: "list", sls: ["web"] });
      s.salt.state("rest", { tgt: "web*", sls: ["web"], batch: "25%", require: first });
    }),
  ],
  top: [
    { target: target.glob("*"), sls: ["motd"] },
    { target: target.grain("role", "web"), sls: [web] },
    { target: target.compound("G@os:Debian and not db*"), sls: ["motd"] },
  ],
  reactors: [
    {
      name: "started",
      tags: ["salt/minion/*/start"],
      react: ({ data }) => [
        { local: "state.apply", target: data.id, args: ["motd"] },
        { runner: "state.orchestrate", args: { mods: "orch.roll_out", pillar: { started: data.id } } },
      ],
    },
  ],
  nodegroups: { debian: "G@os:Debian" },
  beacons: { load: [{ interval: 60 }] },
  schedule: { minion: { highstate: { function: "state.apply", hours: 6, splay: 600 } } },
  master: { worker_threads: 8 },
  minion: { startup_states: "highstate" },
});
