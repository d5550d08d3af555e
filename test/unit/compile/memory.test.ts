import { expect } from "chai";
import { createMemory } from "../../../src/compile/normalize/memory.ts";

const finding = { path: "blog", message: "is wrong" };

describe("the memory of models", () => {
  const definition = {};
  const report = (): void => {};

  it("gives a model again while it is made from the same, files by their contents", () => {
    const memory = createMemory();
    const build = (from: readonly unknown[]) => {
      const model = memory.recall({ definition, from, report }, () => ({}));
      memory.settle();
      return model;
    };
    const first = build(["a", [{ path: "x", content: "1" }]]);
    expect(build(["a", [{ path: "x", content: "1" }]])).to.equal(first);
    const second = build(["a", [{ path: "x", content: "2" }]]);
    expect(second).not.to.equal(first);
    expect(build(["b", [{ path: "x", content: "2" }]])).not.to.equal(second);
  });

  it("forgets what a build had no use for, so that a long watch does not grow", () => {
    const memory = createMemory();
    const recall = () => memory.recall({ definition, from: [], report }, () => ({}));
    const first = recall();
    memory.settle();
    memory.settle();
    expect(recall()).not.to.equal(first);
  });

  it("remembers nothing that has findings, and reports them each time", () => {
    const memory = createMemory();
    const found: unknown[] = [];
    for (let build = 0; build < 2; build++) {
      memory.recall({ definition, from: [], report: (one) => void found.push(one) }, (tell) => tell(finding));
      memory.settle();
    }
    expect(found).to.deep.equal([finding, finding]);
  });
});
