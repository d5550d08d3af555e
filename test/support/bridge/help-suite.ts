import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { glob, type LocalClient } from "../../../src/bridge/index.ts";
import { builtCli } from "./cli.ts";
import type { BridgeCluster } from "./cluster.ts";
import { checkRecord } from "./schemas.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Commands that drive a master. The others' examples need a project, a definition, or a master with external authentication. */
const commands = [
  "plan",
  "highstate",
  "run",
  "runner",
  "wheel",
  "orchestrate",
  "jobs",
  "keys",
  "minions",
  "pillar",
  "install",
  "events",
  "top",
  "completion",
] as const;

/** Commands that run states, of which a minion runs one at a time. */
const stateCommands: ReadonlySet<string> = new Set(["plan", "highstate", "orchestrate", "install"]);

/** What examples end with that do not end with 0: they find something, or go on until ^C. */
const exitCodes: Readonly<Record<string, number>> = {
  "corpus plan '*'": 1,
  "corpus plan 'web*' --sls site": 1,
  "corpus plan -L web1,web2 --json": 1,
  "corpus keys accept web3 --dry-run": 1,
  "corpus keys reject 'old*' --dry-run --json": 1,
  "corpus minions --tree generated": 1,
  "corpus install --dry-run": 1,
  // There is no tree before the first one.
  "corpus install --rollback": 1,
  "corpus jobs 20260102030405678901 --term": 1,
  "corpus events": 130,
  "corpus events 'salt/job/*/ret/*'": 130,
  "corpus top": 130,
};

/** The examples in the help of every command, executed as they are written. */
export function describeHelp(clusterOf: () => BridgeCluster, clientOf: () => LocalClient): void {
  describe("examples in the help", () => {
    let sh: (line: string) => Promise<{ code: number | null; stdout: string; stderr: string }>;

    before(() => {
      const { scratch, master } = clusterOf();
      const bin = join(scratch, "bin");
      mkdirSync(bin);
      writeFileSync(join(bin, "corpus"), `#!/bin/sh\nexec ${process.execPath} ${builtCli} "$@"\n`);
      chmodSync(join(bin, "corpus"), 0o755);
      const env = {
        ...process.env,
        PATH: `${bin}:${process.env["PATH"] ?? ""}`,
        CORPUS_MASTER_CONFIG: master.configDir,
        XDG_CACHE_HOME: join(scratch, "cache"),
      };
      // In the repository: there is a built tree.
      sh = (line) => run(line, { env, cwd: root, pump: () => clientOf().run(glob("web1"), { fun: "test.ping" }) });
    });

    const check = async (example: string, jid: string) => {
      const { code, stdout, stderr } = await sh(example.replace("20260102030405678901", jid));
      expect(code, `${example}\n${stdout}${stderr}`).to.equal(exitCodes[example] ?? 0);
      if (example.includes("--json")) for (const line of stdout.trim().split("\n")) checkRecord(JSON.parse(line));
    };

    for (const command of commands) {
      it(`of corpus ${command}`, async () => {
        const { jid } = await clientOf().run(glob("*"), { fun: "test.ping" });
        const examples = examplesOf((await sh(`corpus ${command} --help`)).stdout);
        expect(examples, "examples").not.to.deep.equal([]);
        if (!stateCommands.has(command)) return void (await Promise.all(examples.map((each) => check(each, jid))));
        for (const example of examples) {
          await isIdle(clientOf());
          forgetSite(clusterOf());
          await check(example, jid);
        }
      });
    }

    it("leave an installed pack behind that is current on every minion, and pillar that renders", async () => {
      expect((await sh("corpus minions --tree generated")).code).to.equal(0);
      expect((await sh("corpus pillar web2 corpus:pack")).stdout.trim()).to.equal("corpus");
      const report = await clientOf().run(glob("web*"), { fun: "mc_project.api_versions" });
      expect(report.results.map(({ outcome }) => outcome)).to.deep.equal(["ok", "ok"]);
    });
  });
}

/** Undoes what the highstate of the examples changes, so that every one of them finds something to change. */
function forgetSite({ scratch }: BridgeCluster): void {
  for (const minion of ["web1", "web2"]) rmSync(join(scratch, `marker-${minion}`), { force: true });
}

/** A minion forgets a state run a moment after it has returned it, and refuses another one until then. */
async function isIdle(client: LocalClient): Promise<void> {
  for (;;) {
    const { results } = await client.run(glob("web*"), { fun: "saltutil.is_running", args: ["state.*"] });
    if (results.every(({ value }) => Array.isArray(value) && value.length === 0)) return;
  }
}

/** The lines of the section of examples, without what is said beside them. */
function examplesOf(help: string): string[] {
  const section = /Examples:\n((?: {2}.+\n)+)/.exec(help)?.[1] ?? "";
  return section.split("\n").flatMap((line) => /^ {2}(corpus .*?)(?: {3,}.*)?$/.exec(line)?.[1] ?? []);
}

interface Setting {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Makes something happen on the event bus. */
  readonly pump: () => Promise<unknown>;
}

/** Runs a line in a shell; what streams is fed until it has said something, then gets ^C. */
async function run(line: string, { env, cwd, pump }: Setting) {
  const child = spawn("/bin/sh", ["-c", `exec ${line}`], { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  let code: number | null | undefined;
  const ended = new Promise<void>((resolve) =>
    child.once("close", (given) => {
      code = given;
      resolve();
    }),
  );
  if (/^corpus (events|top)/.test(line)) {
    while (code === undefined && stdout === "") await pump();
    if (!/--count/.test(line)) child.kill("SIGINT");
  }
  await ended;
  return { code: code ?? null, stdout, stderr };
}
