import { expect } from "chai";
import { dumpYaml, quoteYaml, yamlScalar } from "../../../src/render/yaml.ts";

describe("YAML", () => {
  const cases: [value: null | boolean | number | string, want: string][] = [
    ["blog", "blog"],
    ["/srv/x y", "/srv/x y"],
    ["http://a:1/", "http://a:1/"],
    ["yes", '"yes"'],
    ["n", '"n"'],
    ["0640", '"0640"'],
    ["12:30", '"12:30"'],
    ["", '""'],
    ["a: b", '"a: b"'],
    ["a #b", '"a #b"'],
    ["- a", '"- a"'],
    ["!x", '"!x"'],
    ['say "hi"\n', '"say \\"hi\\"\\n"'],
    [true, "true"],
    [null, "null"],
    [1e21, "1.0e+21"],
    [1.5e-7, "1.5e-7"],
  ];
  for (const [value, want] of cases) {
    it(`writes ${JSON.stringify(value)} as ${want}`, () => expect(yamlScalar(value)).to.equal(want));
  }

  it("escapes what YAML 1.1 does not print", () => {
    expect(quoteYaml("\u0085\u2028\u{1F600}\uFEFF\x7f")).to.equal('"\\x85\\u2028\u{1F600}\\uFEFF\\x7F"');
  });

  it("dumps plain data sorted, unfolded, without anchors", () => {
    const shared = [1];
    const text = dumpYaml({ b: shared, a: shared, long: "x ".repeat(100) });
    expect(text).to.match(/^a:\n {2}- 1\nb:\n {2}- 1\nlong: /);
    expect(text.split("\n")).to.have.length(6);
  });
});
