import { expect } from "chai";
import { createContext } from "../../../src/definitions/context.ts";
import { toValue } from "../../../src/definitions/value.ts";
import type { Late } from "../../../src/salt/expression.ts";
import { expressionOf } from "../../../src/salt/reference.ts";

const { cfg, data } = createContext<{ sites: { name: string }[]; deep: { port: number } }>();

describe("a reference", () => {
  it("is a path through mappings and lists", () => {
    expect(expressionOf(data.sites[0]?.name)).to.deep.equal({ op: "path", path: ["cfg", "data", "sites", 0, "name"] });
    expect(expressionOf(cfg.data.deep.port)).to.deep.equal({ op: "path", path: ["cfg", "data", "deep", "port"] });
  });

  it("survives template strings and concatenation as a late value", () => {
    const want = { op: "concat", parts: ["a ", { op: "path", path: ["cfg", "name"] }, "!"] };
    expect((toValue(`a ${cfg.name}!`) as Late).expression).to.deep.equal(want);
    expect((toValue(`a ${String(cfg.name)}!`) as Late).expression).to.deep.equal(want);
  });

  it("cannot be computed with, looped over, spread or enumerated", () => {
    expect(() => Number(cfg.name)).to.throw(TypeError, /cfg\.name is known only on the minion/);
    expect(() => [...(data.sites as unknown as string[])]).to.throw(TypeError, /s\.each/);
    expect(() => Object.keys(data.sites)).to.throw(TypeError, /s\.each/);
  });

  it("is not a promise and not JSON", async () => {
    expect(expressionOf(await Promise.resolve(cfg.name))).to.deep.equal({ op: "path", path: ["cfg", "name"] });
  });
});

describe("a value", () => {
  it("leaves undefined members out and keeps the rest", () => {
    expect(toValue({ a: undefined, b: [1, { c: null }] })).to.deep.equal({ b: [1, { c: null }] });
  });

  const refused: readonly [string, unknown][] = [
    ["a function", () => 1],
    ["a Map", new Map()],
    ["NaN", Number.NaN],
    ["an integer that JSON cannot carry", 2 ** 60],
    ["a lone surrogate", "\ud800"],
    ["a symbol", Symbol("x")],
    ["a bigint", 1n],
  ];
  for (const [name, value] of refused) {
    it(`cannot be ${name}`, () => expect(() => toValue(value)).to.throw(TypeError));
  }
});
