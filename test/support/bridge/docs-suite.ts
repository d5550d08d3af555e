import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import * as bridge from "../../../src/bridge/index.ts";
import { repositoryRoot } from "../../../tools/lab/venv.ts";
import type { BridgeCluster } from "./cluster.ts";

const text = readFileSync(`${repositoryRoot}docs/bridge.md`, "utf8");

/** What each example says, in the order in which the page has them. */
const said: readonly (readonly RegExp[])[] = [
  [/^web1 ok true$/m, /^web2 ok true$/m],
  [/^ok$/m, /^true$/m],
  [/published to \[ 'web1' \]/, /^web1 ok$/m, /^ghost missing$/m, /no accepted key/],
  [/^true true$/m, /args: \[ 1 \]/, /web1/],
  [/'file.managed', 'cmd.run'/, /^\[ 'é', 'é' \]$/m, /^true$/m, /minions: \[ 'web1', 'web2' \]/],
  [/^true$/m],
];

/** The examples of docs/bridge.md, run as programs of their own. */
export function describeDocs(clusterOf: () => BridgeCluster): void {
  describe("docs/bridge.md", () => {
    const examples = [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);

    it("has an expectation for every example", () => expect(examples).to.have.length(said.length));

    for (const [index, expected] of said.entries()) {
      it(`example ${index + 1} runs and says what it should`, async () => {
        const { master, scratch } = clusterOf();
        const code = (examples[index] ?? "")
          .replaceAll('"/etc/salt"', JSON.stringify(master.configDir))
          .replaceAll("127.0.0.1:4506", `127.0.0.1:${master.requestPort}`)
          .replaceAll('"corpus/bridge"', JSON.stringify(`${repositoryRoot}src/bridge/index.ts`));
        const file = join(scratch, `example-${index}.mts`);
        writeFileSync(file, code);
        const env = { ...process.env, XDG_STATE_HOME: join(scratch, "docs-state") };
        const words = ["--import", "tsx", file];
        const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: repositoryRoot, env });
        for (const pattern of expected) expect(stdout).to.match(pattern);
      });
    }

    it("names every class of errors with its code", () => {
      const classes = Object.entries(bridge).filter(([name]) => name.endsWith("Error") && name !== "BridgeError");
      const named = classes
        .filter(([name]) => name !== "PendingKeyError")
        .map(([name, it]) => {
          const make = it as unknown as new (message: string) => bridge.BridgeError;
          return `\`${name}\` | \`${new make("x").code}\``;
        });
      expect(named.filter((row) => !text.includes(row))).to.deep.equal([]);
    });
  });
}
