import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { buildTree } from "../../../src/output/index.ts";
import { compareWithInstalled, installedTree, installTree, rollBackTree } from "../../../src/output/installed.ts";
import { addToPillarTop } from "../../../src/output/pillar-top.ts";

describe("an installed tree", () => {
  let dir: string;
  let tree: string;
  let place: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "corpus-installed-"));
    tree = join(dir, "generated");
    place = join(dir, "srv", "corpus");
    mkdirSync(join(dir, "srv"));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const build = (files: Record<string, string>) =>
    buildTree(
      Object.entries(files).map(([path, content]) => ({ path, content, definition: "d" })),
      { root: tree },
    );
  const there = (path: string) => readFileSync(join(place, path), "utf8");

  it("is switched to as a whole, and back", () => {
    build({ "salt/a.sls": "one", "salt/b.sls": "b" });
    expect(compareWithInstalled(tree, place).added).to.deep.equal(["salt/a.sls", "salt/b.sls"]);
    const first = installTree(tree, place);
    expect(first.from).to.equal(undefined);
    build({ "salt/a.sls": "two", "salt/c.sls": "c" });
    expect(compareWithInstalled(tree, place)).to.deep.equal({
      added: ["salt/c.sls"],
      changed: ["salt/a.sls"],
      removed: ["salt/b.sls"],
    });
    expect(there("salt/a.sls")).to.equal("one");
    const second = installTree(tree, place);
    expect(second.from).to.equal(first.to);
    expect([there("salt/a.sls"), readdirSync(join(place, "salt"))]).to.deep.equal(["two", ["a.sls", "c.sls"]]);
    expect(rollBackTree(place)).to.deep.equal({ from: second.to, to: first.to });
    expect(there("salt/a.sls")).to.equal("one");
    expect(rollBackTree(place)).to.deep.equal({ from: first.to, to: second.to });
  });

  it("is left alone when nothing differs, and keeps one former tree", () => {
    for (const text of ["1", "2", "3"]) {
      build({ "salt/a.sls": text });
      installTree(tree, place);
    }
    const { from, to } = installTree(tree, place);
    expect(from).to.equal(to);
    expect(readdirSync(`${place}.trees`))
      .to.have.length(3)
      .and.to.include("former");
    rollBackTree(place);
    expect(there("salt/a.sls")).to.equal("2");
  });

  it("mends a tree that was damaged where it is installed", () => {
    build({ "salt/a.sls": "right" });
    installTree(tree, place);
    writeFileSync(join(place, "salt/a.sls"), "wrong");
    installTree(tree, place);
    expect(there("salt/a.sls")).to.equal("right");
  });

  it("is refused where something else is, and when it is not as it was built; nothing is changed then", () => {
    build({ "salt/a.sls": "one" });
    mkdirSync(place);
    expect(() => installTree(tree, place)).to.throw("is not what corpus install has made");
    rmSync(place, { recursive: true });
    symlinkSync("/etc", place);
    expect(() => installedTree(place)).to.throw("is not what corpus install has made");
    rmSync(place);
    writeFileSync(join(tree, "salt/a.sls"), "edited");
    expect(() => installTree(tree, place)).to.throw("not as it was built");
    expect(() => installTree(join(dir, "nothing"), place)).to.throw("holds no tree");
    expect(() => rollBackTree(place)).to.throw("no former tree");
    expect(readdirSync(join(dir, "srv"))).to.deep.equal([]);
  });
});

describe("the host's pillar top file", () => {
  let dir: string;
  let path: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "corpus-top-"));
    path = join(dir, "top.sls");
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const edited = (text: string) => {
    writeFileSync(path, text);
    return [addToPillarTop(path, "corpus"), readFileSync(path, "utf8")];
  };

  it("gets our line and keeps every other one, and its mode", () => {
    expect(addToPillarTop(path, "corpus")).to.equal(true);
    expect(readFileSync(path, "utf8")).to.equal("base:\n  '*':\n    - corpus\n");
    chmodSync(path, 0o640);
    const text = "# ours\nbase:\n  'web*':\n    - web\n  \"*\":\n  - common\n  # last\nprod:\n  '*': [x]\n";
    expect(edited(text)).to.deep.equal([true, text.replace("  - common\n", "  - common\n  - corpus\n")]);
    expect(statSync(path).mode & 0o777).to.equal(0o640);
    expect(edited("base:\n  'a':\n    - b\n")).to.deep.equal([true, "base:\n  '*':\n    - corpus\n  'a':\n    - b\n"]);
  });

  it("is left alone when our line is there", () => {
    expect(edited("base:\n  '*':\n    - 'corpus' # here\n")[0]).to.equal(false);
  });

  it("is refused in a form that cannot be edited safely", () => {
    for (const text of ["base:\n  '*': [a]\n", "base: {'*': [a]}\n", "#!py\ndef run(): pass\n"])
      expect(() => edited(text)).to.throw("cannot be edited safely");
  });
});
