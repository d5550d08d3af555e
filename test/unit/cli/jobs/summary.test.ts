import { expect } from "chai";
import { type JobReport, judge, type MinionResult, type SaltValue } from "../../../../src/bridge/index.ts";
import { showChanges } from "../../../../src/cli/jobs/changes.ts";
import { exitCodeOf } from "../../../../src/cli/jobs/exit.ts";
import { createPaint, duration, harmless } from "../../../../src/cli/jobs/paint.ts";
import { recordOf, summaryRecord } from "../../../../src/cli/jobs/records.ts";
import { showReport } from "../../../../src/cli/jobs/summary.ts";

/** A return that failed. */
class WithRetcode {
  readonly value: SaltValue;
  readonly retcode: number;
  constructor(value: SaltValue, retcode: number) {
    this.value = value;
    this.retcode = retcode;
  }
}

function result(minion: string, fun: string, value: SaltValue | WithRetcode): MinionResult {
  return value instanceof WithRetcode ? judged(minion, fun, value) : judged(minion, fun, new WithRetcode(value, 0));
}

function judged(minion: string, fun: string, { value, retcode }: WithRetcode): MinionResult {
  const returned = { value, retcode, success: retcode === 0 };
  return { minion, ...returned, source: "bus", isTrimmed: false, elapsedMs: 1234, ...judge(fun, returned) };
}

const missing: MinionResult = {
  minion: "gone",
  outcome: "missing",
  reason: "no response",
  value: null,
  retcode: null,
  success: null,
  source: null,
  isTrimmed: false,
  elapsedMs: 15_000,
};

const state = (order: number, outcome: boolean | null, changes: SaltValue): SaltValue => ({
  result: outcome,
  changes,
  comment: outcome === true ? "fine" : "not fine",
  name: `name${order}`,
  duration: 12.3,
  __id__: `id${order}`,
  __sls__: "site",
  __run_num__: order,
});

const report = (...results: MinionResult[]): JobReport => ({
  jid: "20260102030405678901",
  fun: "state.apply",
  expected: results.map(({ minion }) => minion),
  results,
  elapsedMs: 1234,
});

const applied = {
  "cmd_|-id0_|-name0_|-run": state(0, true, {}),
  "file_|-id1_|-name1_|-managed": state(1, true, { diff: "--- \n+++ \n-old\n+new\n" }),
  "cmd_|-id2_|-name2_|-run": state(2, false, {}),
};

describe("the summary of a job", () => {
  const style = { paint: createPaint(false), verbose: false };

  it("puts what failed first, then what changed, and leaves out what did not change", () => {
    const shown = showReport(
      report(result("a-ok", "test.ping", true), missing, result("z", "state.apply", new WithRetcode(applied, 2))),
      style,
    );
    expect(shown.split("\n")).to.deep.equal([
      "z  failed  1.2 s",
      "  failed  cmd.run id2 name2 (site)  12 ms",
      "          not fine",
      "  changed file.managed id1 name1 (site)  12 ms",
      "          --- ",
      "          +++ ",
      "          -old",
      "          +new",
      "  3 states, 1 failed, 1 changed",
      "gone  missing  15.0 s",
      "  no response",
      "a-ok  ok  1.2 s",
      "  true",
      "3 minions · 1 failed, 1 missing, 1 ok · 1.2 s · jid 20260102030405678901",
    ]);
  });

  it("says when no minion matches", () => {
    expect(showReport(report(), style)).to.equal("no minion matches the target");
  });

  it("shows a terminal nothing that it would obey", () => {
    const shown = showReport(report(result("m", "cmd.run", "\u001b[2Jgone\u0007\r\nline\ttab")), style);
    expect(shown).to.contain("\\x1b[2Jgone\\x07\n  line\ttab");
  });

  it("measures bytes that are not text", () => {
    const shown = showReport(report(result("m", "x.y", { key: Buffer.from([255, 254]) })), style);
    expect(shown).to.contain("<2 bytes, not text: fffe>");
  });
});

describe("changes", () => {
  const cases: [name: string, given: SaltValue, want: string][] = [
    ["old and new", { version: { old: "1", new: "2" } }, "version: 1 -> 2"],
    ["something new", { pkg: { old: "", new: "2" } }, "pkg: (none) -> 2"],
    ["a diff alone", { diff: "-a\n+b" }, "-a\n+b"],
    ["a diff and more", { diff: "New file", mode: "0644" }, "New file\nmode: 0644"],
    ["empty values", { pid: 7, stdout: "", stderr: null }, "pid: 7"],
    ["a text", "changed", "changed"],
  ];
  for (const [name, given, want] of cases) it(name, () => expect(showChanges(given)).to.equal(want));

  it("are cut when they are long", () => {
    const shown = showChanges({ diff: Array.from({ length: 50 }, (_, line) => `+${line}`).join("\n") });
    expect(shown.split("\n")).to.have.length(13);
    expect(shown).to.contain("38 more lines");
  });
});

describe("the records of a job", () => {
  it("carry bytes, large integers and dates as JSON can", () => {
    const value = { bytes: Buffer.from([255]), large: 2n ** 64n, date: new Date(0) };
    const record = recordOf({ kind: "return", result: result("m", "x.y", value) });
    expect(JSON.parse(JSON.stringify(record))).to.deep.include({
      schema: "corpus.job/1",
      type: "return",
      return: { bytes: { $bytes: "/w==" }, large: { $int: "18446744073709551616" }, date: "1970-01-01T00:00:00.000Z" },
    });
  });

  it("end with counts and the exit code", () => {
    const all = report(result("z", "state.apply", new WithRetcode(applied, 2)), missing);
    expect(summaryRecord(all, exitCodeOf(all))).to.include({ type: "summary", exitCode: 6 });
  });
});

describe("the exit code of a job", () => {
  const conflict = ['The function "state.apply" is running as PID 1'];
  const cases: [name: string, given: JobReport, want: number][] = [
    ["all well", report(result("m", "test.ping", true)), 0],
    ["changes", report(result("m", "state.apply", { "a_|-b_|-c_|-d": state(0, null, {}) })), 0],
    ["failed states", report(result("m", "state.apply", new WithRetcode(applied, 2))), 2],
    ["a compile error", report(result("m", "state.apply", new WithRetcode(["x"], 1))), 2],
    ["a pillar error", report(result("m", "state.apply", new WithRetcode(["Pillar failed to render"], 5))), 5],
    [
      "a pillar error and failed states",
      report(result("m", "state.apply", new WithRetcode(["x"], 5)), result("n", "x.y", new WithRetcode(1, 1))),
      5,
    ],
    ["a missing minion and failed states", report(missing, result("n", "x.y", new WithRetcode(1, 1))), 6],
    ["a conflict and a missing minion", report(missing, result("n", "state.apply", new WithRetcode(conflict, 1))), 7],
    ["nobody", report(), 6],
  ];
  for (const [name, given, want] of cases) it(`${name}: ${want}`, () => expect(exitCodeOf(given)).to.equal(want));
});

describe("times and texts", () => {
  it("are for people", () => {
    expect([0.4, 340, 2100, 185_000].map(duration)).to.deep.equal(["0 ms", "340 ms", "2.1 s", "3 min 5 s"]);
    expect(harmless("plain é\n")).to.equal("plain é\n");
  });
});
