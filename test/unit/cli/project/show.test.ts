import { expect } from "chai";
import { createPaint } from "../../../../src/cli/jobs/paint.ts";
import { table } from "../../../../src/cli/jobs/table.ts";
import { showAnswers } from "../../../../src/cli/project/show.ts";
import { shellWords } from "../../../../src/cli/project/words.ts";
import type { SaltValue } from "../../../../src/hosts/index.ts";
import { type ProjectAnswer, projectOperations } from "../../../../src/operations/project.ts";

const answer = (minion: string, value: SaltValue, more: Partial<ProjectAnswer> = {}): ProjectAnswer => ({
  minion,
  outcome: "done",
  exitCode: 0,
  comment: "",
  value,
  elapsedMs: 1000,
  ...more,
});

function show(command: string, answers: readonly ProjectAnswer[], on?: string): string {
  const operation = projectOperations.find((each) => each.command === command);
  if (operation === undefined) throw new Error(`no operation ${command}`);
  const flags = {
    configDir: "/etc/salt",
    tree: "generated",
    isConfigDirGiven: false,
    ...(on === undefined ? {} : { on }),
  };
  const request = { operation, args: ["blog"], options: {}, flags };
  const style = { paint: createPaint(false), verbose: false, quiet: false };
  const words = on === undefined ? ["--local"] : ["--on", on];
  return showAnswers(answers, { request, style, words, failures: [] });
}

const deployment = (outcome: string, phases: SaltValue): SaltValue => ({
  ...{ id: "20260101-000000-000000-abcdef", outcome, sha: "a".repeat(40), previous_sha: "b".repeat(40) },
  ...{ ref: "refs/heads/main", phases },
});
const good = [{ name: "release_sync", duration: 0.5, result: true, comment: "in place" }];
const bad = [...good, { name: "install", duration: 1, result: false, comment: "20_bad:\u001b[2J failed" }];

describe("what corpus project prints", () => {
  it("phases, then the id with the command that undoes it", () => {
    expect(show("deploy", [answer("local", deployment("deployed", good))]).split("\n")).to.deep.equal([
      "ok     release-sync  500 ms  in place",
      "deployed · aaaaaaaaaaaa main · 1.0 s",
      "id 20260101-000000-000000-abcdef · undo: corpus project rollback blog --local",
    ]);
  });

  it("what failed first, without what a terminal would obey", () => {
    const failed = answer("local", deployment("rolled-back", bad), { exitCode: 3, outcome: "rolled-back" });
    const lines = show("deploy", [failed]).split("\n");
    expect(lines[0]).to.equal("failed install  1.0 s  20_bad:\\x1b[2J failed");
    expect(lines.at(-1)).to.contain("what is live: corpus project releases blog --local");
  });

  it("failed minions before the others, each below its id", () => {
    const failed = answer("web2", deployment("rolled-back", bad), { exitCode: 3, outcome: "rolled-back" });
    const gone = answer("web3", null, { exitCode: 6, outcome: "missing", comment: "no response" });
    const shown = show("deploy", [answer("web1", deployment("deployed", good)), failed, gone], "web*");
    const headings = shown.split("\n").filter((line) => !line.startsWith(" "));
    expect(headings.map((line) => line.split("  ").slice(0, 2))).to.deep.equal([
      ["web2", "rolled-back"],
      ["web3", "missing"],
      ["web1", "done"],
    ]);
    expect(shown).to.contain("  no response").and.to.contain("undo: corpus project rollback blog --on 'web*'");
    expect(show("deploy", [], "nobody")).to.equal("no minion matches the target");
  });

  it("that a task is no release, so that nothing is said of undoing it", () => {
    expect(show("task", [answer("local", deployment("deployed", good))])).not.to.contain("undo");
  });

  it("tables without empty columns, and words that a shell takes as they are", () => {
    expect(table(["", "ID", "X"], [["*", "a\nb", ""]])).to.equal("   ID\n*  a b");
    expect(shellWords(["a", "b c", "$(x)", "o'b", ""])).to.equal(String.raw`a 'b c' '$(x)' 'o'\''b' ''`);
  });
});
