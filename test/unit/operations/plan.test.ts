import { expect } from "chai";
import { type JobReport, judge, type SaltValue } from "../../../src/bridge/index.ts";
import { joinPlans, packDrift, readOrchestration } from "../../../src/operations/index.ts";

const result = (minion: string, value: SaltValue, retcode = 0) => {
  const returned = { value, retcode, success: retcode === 0 };
  return {
    minion,
    ...returned,
    source: "bus",
    isTrimmed: false,
    elapsedMs: 1,
    ...judge("state.apply", returned),
  } as const;
};

const report = (...results: JobReport["results"]): JobReport => ({
  jid: "1",
  fun: "state.apply",
  expected: [],
  results,
  elapsedMs: 1,
});

const would = (diff: string): SaltValue => ({
  "file_|-conf_|-/etc/x_|-managed": {
    result: null,
    changes: { diff },
    comment: "",
    name: "/etc/x",
    __id__: "conf",
    __run_num__: 0,
  },
  "cmd_|-told_|-told_|-run": { result: true, changes: {}, comment: "", name: "told", __id__: "told", __run_num__: 1 },
});

describe("a plan", () => {
  it("shows a change once that is the same on several minions, and apart where it differs", () => {
    const { changes } = joinPlans(report(result("a", would("+1")), result("b", would("+2")), result("c", would("+1"))));
    expect(changes.map(({ minions, state }) => [minions, state.changes])).to.deep.equal([
      [["a", "c"], { diff: "+1" }],
      [["b"], { diff: "+2" }],
    ]);
  });

  it("tells minions without a change from those of which nothing is known", () => {
    const done = { "cmd_|-told_|-told_|-run": { result: true, changes: {}, comment: "", __run_num__: 0 } };
    const plan = joinPlans(report(result("a", done), result("b", ["Rendering failed"], 1)));
    expect(plan.changes).to.deep.equal([]);
    expect(plan.unchanged).to.deep.equal(["a"]);
    expect(plan.troubled.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([["b", "compile-error"]]);
  });
});

describe("an orchestration's return", () => {
  it("is judged by its states, and by those of minions below them", () => {
    const failed = { "cmd_|-bad_|-bad_|-run": { result: false, changes: {}, comment: "no", __run_num__: 0 } };
    const step = { result: false, changes: { out: "highstate", ret: { web1: failed } }, comment: "", __run_num__: 0 };
    const { result: own, steps } = readOrchestration(
      { data: { master_1: { "salt_|-site_|-site_|-state": step } }, outputter: "highstate", retcode: 1 },
      5,
    );
    expect(own).to.include({ minion: "master_1", outcome: "failed" });
    expect(steps[0]?.minions.map(({ minion, outcome }) => [minion, outcome])).to.deep.equal([["web1", "failed"]]);
  });
});

describe("the drift of what was synced", () => {
  const wanted = new Map([
    ["modules/a.py", "1"],
    ["modules/b.py", "2"],
  ]);

  it("is what is missing, and what differs; what else there is counts not", () => {
    const found = result("a", [
      ["/ext/modules/a.py", "1x"],
      ["/ext/modules/other.py", "9"],
    ]);
    expect(packDrift(found, "/ext", wanted)).to.deep.equal({ missing: ["modules/b.py"], different: ["modules/a.py"] });
  });

  it("is not known of a minion that did not say", () => {
    expect(packDrift(result("a", "ERROR", 1), "/ext", wanted)).to.equal(undefined);
  });
});
