import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { execa } from "execa";
import type { Release } from "../../../tools/lab/venv.ts";
import { compileWorkspace, temporaryDirectory } from "../compiler/workspace.ts";
import { ProjectHost } from "./host.ts";
import { pushPillar } from "./pillar.ts";

/** Where a host finds a secret: what is hostile to YAML, shells and Jinja comes back as it went in. */
interface Store {
  /** The look-up of a definition, once the secret is where it looks. */
  readonly put: (host: ProjectHost, secret: string) => Promise<string>;
  /** What the minion is told of the store. */
  readonly config: (host: ProjectHost) => Readonly<Record<string, unknown>>;
}

const sdb: Store = {
  config: (host) => ({ vault: { driver: "yaml", files: [host.path("vault.yaml")] } }),
  put: (host, secret) => {
    writeFileSync(host.path("vault.yaml"), JSON.stringify({ mail: { password: secret } }), { mode: 0o600 });
    return Promise.resolve(`secret.sdb("sdb://vault/mail:password")`);
  },
};

const gpg: Store = {
  config: (host) => ({ gpg_keydir: host.path("gnupg") }),
  put: async (host, secret) => {
    if (!existsSync("/usr/bin/gpg")) throw new Error("gpg is missing: run `node tools/setup/main.mjs system`");
    const home = host.path("gnupg");
    mkdirSync(home, { recursive: true });
    chmodSync(home, 0o700);
    const run = (args: readonly string[], input = "") =>
      execa("gpg", ["--homedir", home, "--batch", "--quiet", ...args], { input });
    await run(["--passphrase", "", "--quick-generate-key", "host@example.invalid", "default", "default", "never"]);
    const { stdout } = await run(
      ["--armor", "--trust-model", "always", "--encrypt", "-r", "host@example.invalid"],
      secret,
    );
    return `secret.gpg(${JSON.stringify(`${stdout}\n`)})`;
  },
};

const stores = { sdb, gpg };

/** Secrets that a host looks up where Salt does: they reach their file, and no answer. */
export function describeLookedUpSecrets(release: Release, kinds: readonly (keyof typeof stores)[]): void {
  describe(`secrets that a host of Salt ${release} looks up`, function () {
    this.timeout(180_000);
    for (const kind of kinds)
      it(`are found by ${kind} when a project is deployed`, async () => {
        const host = new ProjectHost(release);
        try {
          const value = `p w: "#'{{ 7 * 7 }}$(id)-${kind}`;
          mkdirSync(host.path("etc/minion.d"));
          writeFileSync(host.path("etc/minion.d/store.conf"), JSON.stringify(stores[kind].config(host)));
          await host.sync();
          const project = await host.project("looking");
          const files = await emitted(await stores[kind].put(host, value));
          pushPillar(project, files["pillar/init.sls"] ?? "");
          project.commit({ ".salt/100_write.sls": files["project/.salt/100_write.sls"] ?? "" });
          const end = await project.push();
          expect(end.exitCode, end.said).to.equal(0);
          expect(host.read("p/looking/data/password")).to.equal(`password = ${value}\n`);
          const shown = await host.call("mc_project.show_sls", "looking");
          expect(shown.said).to.contain("[secret]").and.to.not.contain("$(id)");
        } finally {
          if (kind === "gpg") await execa("gpgconf", ["--homedir", host.path("gnupg"), "--kill", "all"]);
          host.remove();
        }
      });
  });
}

async function emitted(lookUp: string): Promise<Readonly<Record<string, string>>> {
  using workspace = temporaryDirectory();
  workspace.write({
    "projects/looking/project.ts": `import { defineProject, secret, sls } from "corpus";
export default defineProject({
  name: "looking",
  secrets: { password: ${lookUp} },
  steps: ({ cfg, secrets }) => [
    sls("100_write", (s) => {
      s.file.managed(\`\${cfg.data_root}/password\`, { contents: [\`password = \${secrets.password}\`], mode: "0600" });
    }),
  ],
});
`,
  });
  const { artifacts } = await compileWorkspace(workspace.path);
  const prefix = "projects/looking/";
  return Object.fromEntries(
    artifacts.flatMap(({ path, content }) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), String(content)]] : [],
    ),
  );
}
