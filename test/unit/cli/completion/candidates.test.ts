import { expect } from "chai";
import { Command } from "commander";
import { candidates } from "../../../../src/cli/completion/candidates.ts";

describe("candidates of a shell's completion", () => {
  const program = new Command("corpus").option("--json", "x");
  program
    .command("run")
    .argument("<tgt>")
    .argument("<fun>")
    .option("-t, --timeout <seconds>", "x")
    .option("--html <file>", "x");
  program.command("runner").argument("<fun>");
  program.command("__complete", { hidden: true });
  const keys = program.command("keys");
  keys.command("accept").argument("[match]");
  const names = { minions: ["web1", "web2"], functions: ["test.ping", "test.echo"], runners: ["jobs.active"] };
  const of = (...words: string[]) => candidates(program, words, names);

  it("are commands, and subcommands", () => {
    expect(of("")).to.include.members(["run", "keys"]).and.not.to.include("__complete");
    expect(of("ru")).to.deep.equal(["run", "runner"]);
    expect(of("keys", "")).to.deep.equal(["accept"]);
  });

  it("are minions and functions where these stand, options before them counted out", () => {
    expect(of("run", "we")).to.deep.equal(["web1", "web2"]);
    expect(of("run", "-t", "5", "web1", "test.p")).to.deep.equal(["test.ping"]);
    expect(of("runner", "")).to.deep.equal(["jobs.active"]);
    expect(of("keys", "accept", "web2")).to.deep.equal(["web2"]);
    expect(of("run", "web1", "test.ping", "")).to.deep.equal([]);
  });

  it("are options, the command's own and everybody's", () => {
    expect(of("run", "--")).to.include.members(["--timeout", "--html", "--json"]);
  });
});
