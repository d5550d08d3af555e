import { expect } from "chai";
import { build } from "esbuild";
import { list, typed } from "../../../src/bridge/index.ts";
import { createFakeSetup } from "../../support/bridge/fake-client.ts";

describe("functions by name", () => {
  it("are calls as data: arguments by name, and those that a function does not name", () => {
    const { calls } = typed<"3008">(createFakeSetup().client);
    expect(calls.test.ping()).to.deep.equal({ fun: "test.ping", args: [], kwargs: {} });
    expect(calls.state.apply({ mods: ["a"], "**kwargs": { test: true } })).to.deep.equal({
      fun: "state.apply",
      args: [],
      kwargs: { mods: ["a"], test: true },
    });
    expect(calls.test.arg({ "*args": [1, "a"] })).to.deep.equal({ fun: "test.arg", args: [1, "a"], kwargs: {} });
  });

  it("run on the minions of a target", async () => {
    const { client, master, time } = createFakeSetup();
    const running = typed(client)
      .local(list(["m1"]), { deadlineMs: 1000 })
      .test.echo({ text: "é" });
    const report = await time.until(running);
    expect(report.fun).to.equal("test.echo");
    expect(master.requests[0]).to.deep.include({ fun: "test.echo", arg: [{ text: "é", __kwarg__: true }] });
  });

  it("are nothing that a promise takes for a promise", async () => {
    const { runner } = typed(createFakeSetup().client);
    expect([runner, runner.jobs].map((table) => Reflect.get(table, "then"))).to.deep.equal([undefined, undefined]);
  });

  it("load nothing of Salt's vocabulary and of the compiler", async () => {
    const options = { bundle: true, platform: "node", format: "esm", packages: "external", write: false } as const;
    const { metafile } = await build({ ...options, entryPoints: ["src/bridge/index.ts"], metafile: true });
    const rooms = Object.keys(metafile.inputs).map((path) => path.split("/").slice(0, 2).join("/"));
    expect(new Set(rooms)).to.have.all.keys("src/bridge", "src/support");
  });
});
