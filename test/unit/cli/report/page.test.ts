import { expect } from "chai";
import { glob, judge, type SaltValue } from "../../../../src/bridge/index.ts";
import { reportPage } from "../../../../src/cli/report/page.ts";

const hostile = `</pre><script>alert("x")</script>{{evil}}`;

const judged = (minion: string, value: SaltValue, retcode: number) => {
  const returned = { value, retcode, success: retcode === 0 };
  return {
    minion,
    ...returned,
    source: "bus",
    isTrimmed: false,
    elapsedMs: 1200,
    ...judge("state.apply", returned),
  } as const;
};

const state = (result: boolean, changes: SaltValue) => ({
  result,
  changes,
  comment: hostile,
  name: "n",
  duration: 1500,
  __run_num__: 0,
});

describe("the report as a page", () => {
  const page = reportPage(
    {
      jid: "20260102030405678901",
      fun: "state.apply",
      expected: ["web1", "web2"],
      results: [
        judged("web1", { "file_|-a_|-n_|-managed": state(true, {}) }, 0),
        judged("web2", { "cmd_|-b_|-n_|-run": state(false, { diff: `-a\n+${hostile}` }) }, 2),
      ],
      elapsedMs: 2000,
    },
    glob(hostile),
  );

  it("puts failures first, with what they changed, and the slowest states last", () => {
    const at = (text: string) => page.indexOf(text);
    expect(at("<strong>web2</strong>")).to.be.within(1, at("<strong>web1</strong>"));
    expect(at("Slowest states")).to.be.above(at("<strong>web1</strong>"));
    expect(page).to.contain("1 of 1 states failed").and.to.contain("1.5 s");
  });

  it("takes nothing of what it shows for markup, and loads nothing", () => {
    expect(page).not.to.contain("<script");
    expect(page).not.to.match(/(?:src|href)=/);
    expect(page).to.contain("&lt;script&gt;");
  });
});
