import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { packCommit } from "../../../src/hosts/checkout.ts";
import { temporaryDirectory } from "../../support/compiler/workspace.ts";

describe("a commit that travels to a host", () => {
  it("comes whole, whatever byte its pack ends with", async function () {
    this.timeout(120_000);
    using place = temporaryDirectory();
    const git = (args: readonly string[], input = ""): Buffer => {
      const env = { PATH: process.env["PATH"], GIT_CONFIG_GLOBAL: "/dev/null" };
      const identity = ["-c", "user.name=author", "-c", "user.email=author@example.invalid"];
      const done = spawnSync("git", ["-C", place.path, ...identity, ...args], { input, env });
      if (done.status !== 0) throw new Error(done.stderr.toString());
      return done.stdout;
    };
    git(["init", "-q"]);
    const tree = git(["mktree"]).toString().trim();
    const endsWithNewline = (sha: string) =>
      git(["pack-objects", "-q", "--revs", "--stdout"], `${sha}\n`).at(-1) === 0x0a;
    let sha = "";
    // One in 256 does.
    for (let turn = 0; turn < 10_000 && (sha === "" || !endsWithNewline(sha)); turn++)
      sha = git(["commit-tree", "-m", `${turn}`, tree])
        .toString()
        .trim();
    const { pack } = await packCommit({ directory: place.path, ref: sha, known: [] });
    expect(Buffer.from(pack).equals(git(["pack-objects", "-q", "--revs", "--stdout"], `${sha}\n`))).to.equal(true);
    expect(pack.at(-1)).to.equal(0x0a);
  });
});
