import { expect } from "chai";
import { readOrchestration, withMissing } from "../../../src/operations/index.ts";

/** What the runner returned of one state on minions: salt/states/saltmod.py. */
function stepOf(kind: "state" | "function", result: boolean, returns: Readonly<Record<string, boolean>>) {
  const chunk = { __run_num__: 0, __jid__: "1", name: "a", result, comment: "", changes: { ret: returns } };
  const value = { data: { master: { [`salt_|-a_|-a_|-${kind}`]: chunk } }, retcode: result ? 0 : 1 };
  const [step] = readOrchestration(value, 1).steps;
  if (step === undefined) throw new Error("no step");
  return step;
}

const outcomesOf = ({ minions }: ReturnType<typeof stepOf>) =>
  Object.fromEntries(minions.map(({ minion, outcome }) => [minion, outcome]));

describe("a state of an orchestration", () => {
  it("does without a minion that it knows to be missing, and does not fail of", () => {
    const step = withMissing(stepOf("state", true, { asleep: false }), ["asleep"]);
    expect(outcomesOf(step)).to.deep.equal({ asleep: "missing" });
    expect(step.tolerated).to.deep.equal(["asleep"]);
  });

  it("does not do without a minion of which it fails", () => {
    const step = withMissing(stepOf("state", false, { asleep: false }), ["asleep"]);
    expect(outcomesOf(step)).to.deep.equal({ asleep: "missing" });
    expect(step.tolerated).to.deep.equal([]);
  });

  it("does not do without a minion of which it says nothing: it never knew that it is missing", () => {
    const step = withMissing(stepOf("function", true, { web1: true }), ["asleep"]);
    expect(outcomesOf(step)).to.deep.equal({ asleep: "missing", web1: "ok" });
    expect(step.tolerated).to.deep.equal([]);
  });

  it("misses who did not return to a state even where nobody knows the job; false is what a function may return", () => {
    expect(outcomesOf(stepOf("state", false, { asleep: false }))).to.deep.equal({ asleep: "missing" });
    expect(outcomesOf(stepOf("function", true, { web1: false }))).to.deep.equal({ web1: "ok" });
  });
});
