import { expect } from "chai";
import { judge, type Outcome, type SaltValue } from "../../../src/bridge/index.ts";

const chunk = (result: boolean | null, changes: SaltValue = {}, order = 0): SaltValue => ({
  result,
  changes,
  comment: "",
  name: "n",
  __id__: "id",
  __run_num__: order,
});
const tag = (id: string) => `cmd_|-${id}_|-name_|-run`;

describe("the verdict on a return", () => {
  type Given = { fun: string; value: SaltValue; retcode?: number | null; success?: boolean | null };
  const cases: [name: string, given: Given, want: Outcome][] = [
    ["a function that worked", { fun: "test.ping", value: true }, "ok"],
    ["a function that returned false and retcode 0", { fun: "test.false", value: false }, "ok"],
    ["a function with a retcode", { fun: "cmd.run", value: "", retcode: 3 }, "failed"],
    ["a function with retcode 0 and success false", { fun: "x.y", value: "", success: false }, "failed"],
    ["a return without retcode and success", { fun: "x.y", value: 1, retcode: null, success: null }, "ok"],
    ["states without changes", { fun: "state.apply", value: { [tag("a")]: chunk(true) } }, "ok"],
    ["states with changes", { fun: "state.apply", value: { [tag("a")]: chunk(true, { x: 1 }) } }, "changed"],
    ["a changes list", { fun: "state.apply", value: { [tag("a")]: chunk(true, ["x"]) } }, "changed"],
    ["states that would change", { fun: "state.apply", value: { [tag("a")]: chunk(null) } }, "changed"],
    ["a failed state with retcode 0", { fun: "state.apply", value: { [tag("a")]: chunk(false) } }, "failed"],
    [
      "good states with a retcode that leaked from elsewhere",
      { fun: "state.apply", value: { [tag("a")]: chunk(true) }, retcode: 1, success: false },
      "ok",
    ],
    [
      "no states found (salt/state.py call_highstate)",
      { fun: "state.highstate", value: { "no_|-states_|-states_|-None": chunk(false) }, retcode: 2 },
      "failed",
    ],
    [
      "states applied by another function",
      { fun: "my.deploy", value: { [tag("a")]: chunk(false) }, retcode: 2 },
      "failed",
    ],
    [
      "a conflict",
      {
        fun: "state.apply",
        value: ['The function "state.apply" is running as PID 12 and was started at …'],
        retcode: 1,
      },
      "refused",
    ],
    [
      "state.running itself",
      { fun: "state.running", value: ['The function "state.apply" is running as PID 12'] },
      "ok",
    ],
    ["a broken SLS", { fun: "state.apply", value: ["Rendering SLS 'base:x' failed"], retcode: 1 }, "compile-error"],
    [
      "a broken pillar",
      { fun: "state.apply", value: ["Pillar failed to render with the following messages:", "x"], retcode: 5 },
      "pillar-error",
    ],
    [
      "a broken pillar, as an exception's text",
      { fun: "state.show_sls", value: "ERROR: Pillar failed to render", retcode: 1, success: false },
      "pillar-error",
    ],
    ["state.show_top", { fun: "state.show_top", value: { base: ["site"] } }, "ok"],
    [
      "a trimmed highstate that worked",
      { fun: "state.apply", value: { [tag("a")]: { result: "VALUE_TRIMMED" } } },
      "ok",
    ],
    ["a traceback", { fun: "state.apply", value: "Traceback (most recent call last)", retcode: 1 }, "failed"],
  ];
  for (const [name, { fun, value, retcode = 0, success = retcode === 0 }, want] of cases) {
    it(`${name}: ${want}`, () => expect(judge(fun, { value, retcode, success }).outcome).to.equal(want));
  }

  it("keeps the states in the order in which they ran", () => {
    const value = { [tag("b")]: chunk(true, {}, 1), [tag("c")]: chunk(true, {}, 2), [tag("a")]: chunk(true, {}, 0) };
    const { states } = judge("state.apply", { value, retcode: 0, success: true });
    expect(states?.map((state) => state.order)).to.deep.equal([0, 1, 2]);
    expect(states?.[0]).to.include({ fun: "cmd.run", id: "id" });
  });
});
