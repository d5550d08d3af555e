import { expect } from "chai";
import { matchesId } from "../../../../src/bridge/session/matcher.ts";
import type { SaltValue } from "../../../../src/bridge/wire/values.ts";

describe("the targets that match a session", () => {
  const table: readonly [type: string, target: SaltValue, want: boolean][] = [
    ["glob", "*", true],
    ["glob", "con*-1", true],
    ["glob", "web*", false],
    ["list", ["web1", "console-1"], true],
    ["list", "web1, console-1", true],
    ["list", [], false],
    ["pcre", "con.*", true],
    ["pcre", "sole", false],
    ["pcre", "(", false],
    ["grain", "os:*", false],
    ["compound", "*", true],
    ["compound", "* and not web1", true],
    ["compound", "not *", false],
    ["compound", "web1 or console-1", true],
    ["compound", "G@os:Debian or L@a,console-1", true],
    ["compound", "( web* or E@con.* ) and not G@os:Debian", true],
    ["compound", "G@os:Debian", false],
    ["compound", "( ( (", false],
    ["compound", "", false],
    ["glob", null, false],
  ];
  for (const [type, target, want] of table) {
    it(`${type} ${JSON.stringify(target)}: ${want}`, () => expect(matchesId("console-1", type, target)).to.equal(want));
  }
});
