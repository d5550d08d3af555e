import { readFileSync } from "node:fs";
import { expect } from "chai";
import { load } from "js-yaml";
import { connectMaster, list, type SaltEvent } from "../../../src/bridge/index.ts";
import type { Config } from "../../../tools/lab/config.ts";
import { startMaster } from "../../../tools/lab/master.ts";
import { startMinion } from "../../../tools/lab/minion.ts";
import { corpusIn } from "../../support/author/cli.ts";
import { waitForFile } from "../../support/bridge/wait-for-file.ts";
import { temporaryDirectory } from "../../support/compiler/workspace.ts";

const definition = (scratch: string): string => `import { defineSalt, sls, target } from "corpus";
export default defineSalt({
  states: ({ grains, pillar }) => [
    sls("mark", (s) => s.file.managed(\`${scratch}/mark-\${grains.id}\`, { contents: [pillar("said", "nothing")], mode: "0644" })),
  ],
  orchestrations: () => [sls("mark_all", (s) => s.salt.state("mark", { tgt: "*", sls: ["mark"], pillar: { said: "orchestrated" } }))],
  top: [{ target: target.glob("*"), sls: ["mark"] }],
  reactors: [
    { name: "ticked", tags: ["corpus/ticked"], react: ({ data }) => [{ local: "file.touch", target: data.id, args: ["${scratch}/ticked"] }] },
    { name: "orchestrated", tags: ["corpus/orchestrate"], react: () => [{ runner: "state.orchestrate", args: { mods: "orch.mark_all" } }] },
  ],
  beacons: { status: [{ loadavg: ["all"] }, { interval: 1 }] },
  schedule: { minion: { tick: { function: "event.send", args: ["corpus/ticked"], seconds: 1, maxrunning: 1 } } },
  minion: { loop_interval: 1 },
});
`;

describe("what defineSalt makes, on a real master and minion of Salt 3008", function () {
  this.timeout(120_000);

  it("a beacon fires, a schedule runs, and reactors call minions and orchestrations when events come", async () => {
    using place = temporaryDirectory();
    place.write({ "projects/salt.ts": definition(place.path) });
    const built = await corpusIn(place.path, "build", "--out", "gen");
    expect(built.exitCode, built.stderr).to.equal(0);
    const config = (side: "master" | "minion") =>
      load(readFileSync(`${place.path}/gen/mastersalt/etc/${side}.d/corpus.conf`, "utf8")) as Config;
    await using master = await startMaster({
      release: "3008",
      dir: `${place.path}/m`,
      fileRoots: [`${place.path}/gen/mastersalt/salt`],
      config: config("master"),
    });
    await using client = await connectMaster({ configDir: master.configDir });
    using beacons = await client.events("salt/beacon/web/status/*");
    const ticked = waitForFile(`${place.path}/ticked`);
    await using _minion = await startMinion(master, { id: "web", config: config("minion") });
    const beacon = await firstOf(beacons);
    expect(JSON.stringify(beacon.data)).to.contain("loadavg");
    await ticked;
    using orchestrated = await client.events("salt/run/*/ret");
    await client.run(list(["web"]), { fun: "event.send", args: ["corpus/orchestrate"] });
    const end = await firstOf(orchestrated);
    expect(JSON.stringify(end.data)).to.contain("orch.mark_all").and.to.contain('"success":true');
    expect(readFileSync(`${place.path}/mark-web`, "utf8")).to.equal("orchestrated\n");
  });
});

async function firstOf(events: AsyncIterable<SaltEvent>): Promise<SaltEvent> {
  for await (const event of events) return event;
  throw new Error("the event bus closed");
}
