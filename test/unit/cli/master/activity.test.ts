import { expect } from "chai";
import { encode, type SendableMap } from "../../../../src/bridge/wire/encoder.ts";
import { SaltEvent } from "../../../../src/bridge/wire/event.ts";
import { createPaint } from "../../../../src/cli/jobs/paint.ts";
import { Activity } from "../../../../src/cli/master/activity.ts";
import { showScreen } from "../../../../src/cli/master/top.ts";

const event = (tag: string, data: SendableMap) => {
  const parsed = SaltEvent.tryParse(Buffer.concat([Buffer.from(`${tag}\n\n`), encode(data)]));
  if (parsed === undefined) throw new Error("no event");
  return parsed;
};

describe("the activity on a master", () => {
  it("is jobs until all have returned, rates since the last look, and failures", () => {
    const activity = new Activity(0);
    activity.see(event("salt/job/1/new", { fun: "state.apply", minions: ["a", "b"] }), 100);
    activity.see(event("salt/job/9/new", { fun: "saltutil.find_job", minions: ["a"] }), 100);
    for (let n = 0; n < 20; n++) activity.see(event(`salt/job/1/prog/a/${n}`, { data: {} }), 200);
    activity.see(event("salt/job/1/ret/a", { fun: "state.apply", return: ["Rendering failed"], retcode: 1 }), 300);
    const seen = activity.snapshot(2000);
    expect(seen.jobs).to.deep.equal([{ jid: "1", fun: "state.apply", awaited: ["b"], expected: 2, startedAt: 100 }]);
    expect(seen.rates).to.deep.equal({ events: 11.5, states: 10, returns: 0.5 });
    expect(seen.failures).to.deep.equal([
      { jid: "1", minion: "a", fun: "state.apply", reason: "compile-error: Rendering failed" },
    ]);
    activity.see(event("salt/job/1/ret/b", { fun: "state.apply", return: {}, retcode: 0 }), 2500);
    expect(activity.snapshot(3000)).to.deep.include({ jobs: [], rates: { events: 1, states: 0, returns: 1 } });
  });

  it("remembers so many jobs and failures, and forgets jobs after an hour", () => {
    const activity = new Activity(0);
    for (let n = 0; n < 700; n++) {
      activity.see(event(`salt/job/${n}/new`, { fun: "f", minions: ["a", "b"] }), 0);
      activity.see(event(`salt/job/${n}/ret/a`, { fun: "f", return: "no", retcode: 1 }), 0);
    }
    const seen = activity.snapshot(1000);
    expect([seen.jobs.length, seen.failures.length, seen.failed]).to.deep.equal([500, 10, 700]);
    expect(activity.snapshot(3_700_000).jobs).to.have.length(0);
  });

  it("is shown without what a terminal would obey", () => {
    const activity = new Activity(0);
    activity.see(event("salt/job/1/new", { fun: "\u001b[2J", minions: ["a"] }), 0);
    const screen = showScreen(activity.snapshot(1000), createPaint(false), 1000);
    expect(screen).to.contain("1 jobs").and.not.to.contain("\u001b");
  });
});
