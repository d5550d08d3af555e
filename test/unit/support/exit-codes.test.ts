import { expect } from "chai";
import { type ExitCode, exitCodes, worstExitCode } from "../../../src/support/exit-codes.ts";

describe("the exit code of mixed results", () => {
  const cases: readonly [ExitCode[], ExitCode][] = [
    [[], 0],
    [[0, 0], 0],
    [[2, 3], 3],
    [[3, 4, 7], 4],
    [[6, 5, 2], 5],
    [[1, 6], 6],
    [[0, 64], 64],
    [[64, 1], 1],
  ];
  for (const [given, want] of cases) it(`of [${given}] is ${want}`, () => expect(worstExitCode(given)).to.equal(want));

  it("is never that of success where one failed", () => {
    for (const code of Object.values(exitCodes)) expect(worstExitCode([0, code])).to.equal(code);
  });
});
