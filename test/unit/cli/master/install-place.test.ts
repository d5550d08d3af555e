import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { installPlace, pillarTopOf } from "../../../../src/cli/master/install-place.ts";

describe("the place that a tree is installed at", () => {
  const dir = mkdtempSync(join(tmpdir(), "corpus-place-"));
  after(() => rmSync(dir, { recursive: true }));
  const [own, free, linked] = ["own", "free", "linked"].map((name) => join(dir, name)) as [string, string, string];
  mkdirSync(own);
  symlinkSync("linked.trees/0123456789ab", linked);

  const rootsOf = (...places: string[]) => ({
    fileRoots: places.map((place) => `${place}/salt`),
    pillarRoots: places.map((place) => `${place}/pillar`),
  });

  it("is the one that is free or a link already; directories are the host's own", () => {
    expect(installPlace(rootsOf(own, free), undefined)).to.equal(free);
    expect(installPlace(rootsOf(own, linked), undefined)).to.equal(linked);
    expect(installPlace({ fileRoots: [`${free}/mastersalt/salt`], pillarRoots: [] }, undefined)).to.equal(free);
  });

  it("has to be said when there are several, and in the configuration", () => {
    expect(() => installPlace(rootsOf(free, linked), undefined)).to.throw("several");
    expect(installPlace(rootsOf(free, linked), linked)).to.equal(linked);
    expect(() => installPlace(rootsOf(own), undefined)).to.throw("no root");
    expect(() => installPlace(rootsOf(free), "/elsewhere")).to.throw("/elsewhere");
  });

  it("leaves the pillar top to the first root of the host's own", () => {
    expect(pillarTopOf(rootsOf(free, own), free)).to.equal(`${own}/pillar/top.sls`);
    expect(pillarTopOf(rootsOf(free), free)).to.equal(undefined);
  });
});
