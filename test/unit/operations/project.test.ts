import { expect } from "chai";
import type { MinionResult, SaltValue } from "../../../src/hosts/index.ts";
import {
  type AnswerKind,
  exitCodeOfAnswers,
  projectCall,
  projectOperations,
  readProjectAnswer,
} from "../../../src/operations/project.ts";

const returned = (value: SaltValue, more: Partial<MinionResult> = {}): MinionResult => ({
  minion: "web1",
  outcome: "ok",
  value,
  retcode: 0,
  success: true,
  source: "bus",
  isTrimmed: false,
  elapsedMs: 1,
  ...more,
});
const codeOf = (kind: AnswerKind, value: SaltValue, more: Partial<MinionResult> = {}) =>
  readProjectAnswer(kind, returned(value, more)).exitCode;
const operationOf = (command: string) => {
  const found = projectOperations.find((operation) => operation.command === command);
  if (found === undefined) throw new Error(`no operation ${command}`);
  return found;
};

describe("operations on projects", () => {
  it("are functions of mc_project with everything by name", () => {
    const options = {
      ref: "v=1",
      onlySteps: ["10_a", "20_b"],
      skip: ["30_c.sls"],
      wait: false,
      configDir: "/etc/salt",
    };
    expect(projectCall(operationOf("deploy"), ["blog"], options)).to.deep.equal({
      fun: "mc_project.deploy",
      kwargs: { name: "blog", ref: "v=1", only_steps: ["10_a", "20_b"], skip_30_c: true, wait: false },
    });
    expect(projectCall(operationOf("deploy"), ["blog"], { wait: true }).kwargs).to.deep.equal({ name: "blog" });
    expect(projectCall(operationOf("rollback"), ["blog", undefined]).kwargs).to.deep.equal({ name: "blog" });
    expect(projectCall(operationOf("unlink"), ["blog"]).kwargs).to.deep.equal({ names: "blog" });
    expect(() => projectCall(operationOf("deploy"), ["blog"], { skip: ["a b"] })).to.throw(/not the name of a step/);
  });

  it("have one name and one option key each", () => {
    const commands = projectOperations.map((operation) => operation.command);
    expect(new Set(commands).size).to.equal(commands.length);
    for (const { options } of projectOperations) expect(options.map((option) => option.key)).not.to.include("");
  });

  it("end with the code that the function says, whatever the retcode is", () => {
    for (const code of [1, 2, 3, 4, 5, 7, 64]) {
      expect(codeOf("deployment", { result: false, exit_code: code }, { retcode: 0 }), String(code)).to.equal(code);
    }
    expect(codeOf("deployment", { result: true, exit_code: 0 }, { retcode: 2, outcome: "failed" })).to.equal(0);
    expect(codeOf("deployment", { result: false }, { retcode: 64 })).to.equal(64);
    expect(codeOf("deployment", { result: false, exit_code: 99 })).to.equal(2);
  });

  it("have failed when a function raised, is unknown, or returned what it never returns", () => {
    const gone = "'mc_project.deploy' is not available.";
    expect(codeOf("deployment", gone, { success: false, retcode: 254, outcome: "failed" })).to.equal(2);
    expect(codeOf("text", gone, { success: false, retcode: 254, outcome: "failed" })).to.equal(2);
    expect(codeOf("releases", { result: false, exit_code: 1, comment: "no" })).to.equal(1);
    expect(codeOf("status", gone, { success: false, retcode: 1, outcome: "failed" })).to.equal(2);
    expect(codeOf("releases", "no")).to.equal(2);
    expect(codeOf("text", "web1, projects in /srv")).to.equal(0);
  });

  it("are missing where a minion did not return, and pending is a finding", () => {
    expect(codeOf("status", null, { outcome: "missing", reason: "no response" })).to.equal(6);
    expect(codeOf("pending", { pending: true })).to.equal(1);
    expect(codeOf("pending", { pending: false })).to.equal(0);
  });

  it("end with the worst of many minions", () => {
    const answer = (code: number) => readProjectAnswer("deployment", returned({ result: code === 0, exit_code: code }));
    expect(exitCodeOfAnswers([0, 3, 7, 0].map(answer))).to.equal(3);
    expect(exitCodeOfAnswers([0, 64].map(answer))).to.equal(64);
    expect(exitCodeOfAnswers([1, 64].map(answer))).to.equal(1);
    expect(exitCodeOfAnswers([0, 0].map(answer))).to.equal(0);
    expect(exitCodeOfAnswers([])).to.equal(6);
  });
});
