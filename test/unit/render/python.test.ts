import { expect } from "chai";
import { pythonLiteral } from "../../../src/render/python.ts";
import { renderPython } from "../../../src/render/template.ts";

describe("a Python literal", () => {
  const cases: [value: unknown, want: string][] = [
    [null, "None"],
    [true, "True"],
    [[1, -0.5, "a"], '[1, -0.5, "a"]'],
    [{ b: false, a: [] }, '{"a": [], "b": False}'],
    ['"\\\n\u2028', '"\\"\\\\\\n\\u2028"'],
  ];
  for (const [value, want] of cases) {
    it(`is ${want}`, () => expect(pythonLiteral(value)).to.equal(want));
  }

  it("goes over lines, as ruff would write it, when it is long", () => {
    expect(pythonLiteral({ a: ["x".repeat(60), "y".repeat(60)] })).to.equal(
      `{\n    "a": [\n        "${"x".repeat(60)}",\n        "${"y".repeat(60)}",\n    ],\n}`,
    );
  });

  for (const [name, value] of Object.entries({
    undefined,
    NaN: Number.NaN,
    date: new Date(0),
    function: () => 1,
    member: { a: undefined },
  })) {
    it(`does not exist for ${name}`, () => expect(() => pythonLiteral(value)).to.throw(TypeError));
  }
});

describe("a Python template", () => {
  it("fills holes and repeats blocks", () => {
    const template = `NAMES = "@{ names | py }@"\n#% for name in names %#\n# "@{ name }@"\n#% endfor %#\n`;
    expect(renderPython(template, { names: ["it's", "b"] })).to.equal(`NAMES = ["it's", "b"]\n# it's\n# b\n`);
  });

  it("lets Jinja and braces pass", () => {
    expect(renderPython(`X = "{{ grains.id }}{% if x %}"\n`, {})).to.equal(`X = "{{ grains.id }}{% if x %}"\n`);
  });

  it("refuses what nothing provides", () => {
    expect(() => renderPython(`X = "@{ nothing | py }@"`, {})).to.throw();
  });
});
