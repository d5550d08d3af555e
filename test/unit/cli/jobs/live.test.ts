import { expect } from "chai";
import type { StateResult } from "../../../../src/bridge/index.ts";
import { LiveProgress } from "../../../../src/cli/jobs/live.ts";
import { targetOf } from "../../../../src/cli/jobs/options.ts";

const state: StateResult = {
  id: "nginx.conf",
  fun: "file.managed",
  name: "n",
  sls: "site",
  result: true,
  comment: "",
  changes: {},
  hasChanges: false,
  durationMs: 1,
  order: 0,
};

describe("live progress", () => {
  it("draws a line for each minion over the ones before, within the terminal's width", () => {
    let now = 0;
    const written: string[] = [];
    const live = new LiveProgress((text) => written.push(text), 40, { clock: { now: () => now } });
    live.show({ kind: "published", jid: "1", expected: ["web1", "web2"], unknown: [] });
    now = 100;
    live.show({ kind: "progress", minion: "web1", state, total: 2 });
    live.show({ kind: "progress", minion: "web2", state, total: 2 });
    live.clear();
    expect(written).to.deep.equal([
      "web1  waiting\nweb2  waiting",
      "\u001b[2A\u001b[Jweb1  ##########.......... 1/2  nginx.c\nweb2  waiting",
      "\u001b[2A\u001b[J\u001b[A",
    ]);
  });
});

describe("TGT and its flags", () => {
  const flags = { configDir: "/etc/salt" };
  it("make a target", () => {
    expect(targetOf("web*", flags)).to.deep.equal({ type: "glob", expression: "web*" });
    expect(targetOf("a, b", { ...flags, list: true })).to.deep.equal({ type: "list", expression: ["a", "b"] });
    expect(targetOf("G@a:b", { ...flags, tgtType: "compound" })).to.deep.equal({
      type: "compound",
      expression: "G@a:b",
    });
  });

  it("are refused when they contradict", () => {
    expect(() => targetOf("x", { ...flags, list: true, compound: true })).to.throw("two ways");
  });
});
