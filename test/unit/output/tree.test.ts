import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { expect } from "chai";
import type { Artifact } from "../../../src/model/model.ts";
import { buildTree, CollisionError, ForeignFileError, ManifestError } from "../../../src/output/index.ts";
import { temporaryDirectory } from "../../support/compiler/workspace.ts";

const artifact = (path: string, content = path, mode?: string): Artifact => ({
  path,
  content,
  definition: "d",
  ...(mode === undefined ? {} : { mode }),
});

describe("a tree", () => {
  const withTree = (test: (root: string) => void) => () => {
    using directory = temporaryDirectory();
    test(`${directory.path}/out`);
  };

  it(
    "is written with its manifest, and rebuilt without writing anything",
    withTree((root) => {
      const files = [artifact("a/b.sls"), artifact("x", "x", "0755")];
      expect(buildTree(files, { root })).to.include({ isCurrent: false, unchanged: 0 });
      expect(statSync(`${root}/x`).mode & 0o777).to.equal(0o755);
      expect(JSON.parse(readFileSync(`${root}/manifest.json`, "utf8"))).to.have.nested.property("files.x.mode", "0755");
      const before = statSync(`${root}/manifest.json`, { bigint: true }).mtimeNs;
      expect(buildTree(files, { root })).to.include({ isCurrent: true, unchanged: 2 });
      expect(statSync(`${root}/manifest.json`, { bigint: true }).mtimeNs).to.equal(before);
      expect(readdirSync(root).toSorted()).to.deep.equal(["a", "manifest.json", "x"]);
    }),
  );

  it(
    "loses what is no longer emitted, with empty directories",
    withTree((root) => {
      buildTree([artifact("a/b/c"), artifact("a/d")], { root });
      expect(buildTree([artifact("a/d")], { root }).removed).to.deep.equal(["a/b/c"]);
      expect(readdirSync(`${root}/a`)).to.deep.equal(["d"]);
    }),
  );

  it(
    "refuses to overwrite files that are not its own, naming all, writing nothing",
    withTree((root) => {
      mkdirSync(`${root}/b`, { recursive: true });
      writeFileSync(`${root}/a`, "mine");
      expect(() => buildTree([artifact("a"), artifact("b"), artifact("c")], { root })).to.throw(
        ForeignFileError,
        /2 files .*: a, b/,
      );
      expect(existsSync(`${root}/c`)).to.equal(false);
      expect(readFileSync(`${root}/a`, "utf8")).to.equal("mine");
    }),
  );

  it(
    "refuses to write through a link or below a file",
    withTree((root) => {
      mkdirSync(`${root}-elsewhere`, { recursive: true });
      mkdirSync(root);
      symlinkSync(`${root}-elsewhere`, `${root}/link`);
      writeFileSync(`${root}/file`, "mine");
      expect(() => buildTree([artifact("link/a"), artifact("file/b")], { root })).to.throw(ForeignFileError, /2 files/);
      expect(readdirSync(`${root}-elsewhere`)).to.deep.equal([]);
    }),
  );

  it(
    "takes over what an interrupted build left: the same bytes without a manifest",
    withTree((root) => {
      mkdirSync(root);
      writeFileSync(`${root}/a`, "a");
      expect(buildTree([artifact("a")], { root })).to.include({ isCurrent: false, unchanged: 1 });
      expect(buildTree([artifact("a")], { root }).isCurrent).to.equal(true);
    }),
  );

  it(
    "notices edited, removed and re-moded files, and repairs them",
    withTree((root) => {
      const files = [artifact("a"), artifact("b"), artifact("c")];
      buildTree(files, { root });
      writeFileSync(`${root}/a`, "edited");
      chmodSync(`${root}/b`, 0o600);
      const drift = buildTree(files, { root, check: true });
      expect(drift).to.deep.include({ changed: ["a", "b"], edited: ["a", "b"], isCurrent: false });
      expect(readFileSync(`${root}/a`, "utf8")).to.equal("edited");
      expect(buildTree(files, { root }).changed).to.deep.equal(["a", "b"]);
      expect(buildTree(files, { root, check: true }).isCurrent).to.equal(true);
    }),
  );

  it(
    "keeps what is out of scope",
    withTree((root) => {
      buildTree([artifact("p/a"), artifact("q/b")], { root });
      const report = buildTree([artifact("p/c")], { root, isInScope: (path) => path.startsWith("p/") });
      expect(report).to.deep.include({ added: ["p/c"], removed: ["p/a"] });
      expect(existsSync(`${root}/q/b`)).to.equal(true);
      expect(buildTree([artifact("p/c"), artifact("q/b")], { root }).isCurrent).to.equal(true);
    }),
  );

  it(
    "refuses colliding paths",
    withTree((root) => {
      for (const [first, second] of [
        ["a", "a"],
        ["A", "a"],
        ["a", "a/b"],
      ] as const) {
        expect(() => buildTree([artifact(first), artifact(second)], { root })).to.throw(CollisionError);
      }
    }),
  );

  for (const text of [
    "{",
    '{"formatVersion":2,"files":{}}',
    '{"formatVersion":1,"files":{"../x":{"sha256":"","mode":"","definition":""}}}',
  ]) {
    it(
      `does not trust a manifest like ${text.slice(0, 30)}`,
      withTree((root) => {
        mkdirSync(root);
        writeFileSync(`${root}/manifest.json`, text);
        expect(() => buildTree([artifact("a")], { root })).to.throw(ManifestError);
      }),
    );
  }
});
