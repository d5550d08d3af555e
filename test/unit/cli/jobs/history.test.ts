import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import type { JobReport, MinionResult } from "../../../../src/bridge/index.ts";
import { History } from "../../../../src/cli/jobs/history.ts";
import { splitWords } from "../../../../src/cli/jobs/split-words.ts";

const result = (minion: string, elapsedMs: number, outcome: MinionResult["outcome"] = "ok"): MinionResult => ({
  minion,
  outcome,
  value: true,
  retcode: 0,
  success: true,
  source: "bus",
  isTrimmed: false,
  elapsedMs,
});

const report = (...results: MinionResult[]): JobReport => ({ jid: "1", fun: "f", expected: [], results, elapsedMs: 1 });

describe("the history of calls", () => {
  let dir: string;
  let path: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "corpus-history-"));
    path = join(dir, "of", "calls.json");
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it("knows what a call took on a minion before, apart from other calls, in a file of its owner's alone", () => {
    const call = { fun: "cmd.run", args: ["secret word"] };
    History.open(call, path).remember(report(result("web1", 1000), result("web2", 50, "failed")));
    History.open({ ...call, kwargs: { state_events: true } }, path).remember(report(result("web1", 2000)));
    expect([...History.open(call, path).expectedMs]).to.deep.equal([["web1", 1500]]);
    expect([...History.open({ fun: "test.ping" }, path).expectedMs]).to.deep.equal([]);
    expect(statSync(path).mode & 0o777).to.equal(0o600);
    expect(statSync(join(dir, "of")).mode & 0o777).to.equal(0o700);
  });

  it("begins anew when the file is damaged, and does without when it cannot be written", () => {
    const damaged = join(dir, "damaged");
    writeFileSync(damaged, "{[");
    History.open({ fun: "test.ping" }, damaged).remember(report(result("web1", 10)));
    expect([...History.open({ fun: "test.ping" }, damaged).expectedMs]).to.deep.equal([["web1", 10]]);
    const below = join(damaged, "a-file", "calls.json");
    History.open({ fun: "test.ping" }, below).remember(report(result("web1", 10)));
    expect([...History.open({ fun: "test.ping" }, below).expectedMs]).to.deep.equal([]);
  });
});

describe("words", () => {
  it("are split at blanks outside of quotes", () => {
    expect(splitWords(`  http.query 'http://x/a b' "it's"=1 a\\b `)).to.deep.equal([
      "http.query",
      "http://x/a b",
      "it's=1",
      "a\\b",
    ]);
    expect(splitWords("")).to.deep.equal([]);
    expect(() => splitWords("a 'b")).to.throw("quote");
  });
});
