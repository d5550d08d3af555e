import { expect } from "chai";
import { yamlArgument } from "../../../src/bridge/wire/yaml-argument.ts";

describe("arguments of salt-call", () => {
  it("are plain ASCII without a comment sign, and quoted where they are texts", () => {
    const written = ["yes", "a#b", "é", "😀", "\u007f", "a\nb", '"'].map(yamlArgument);
    expect(written).to.deep.equal([
      '"yes"',
      String.raw`"a\u0023b"`,
      String.raw`"\u00e9"`,
      String.raw`"\U0001f600"`,
      String.raw`"\u007f"`,
      String.raw`"a\nb"`,
      String.raw`"\""`,
    ]);
  });

  it("keep the types of other values", () => {
    expect([1, true, null, ["a"], { a: 1 }].map(yamlArgument)).to.deep.equal(["1", "true", "null", '["a"]', '{"a":1}']);
  });
});
