import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { compileWorkspace, temporaryDirectory } from "../compiler/workspace.ts";
import type { ProjectHost } from "./host.ts";
import { pushPillar } from "./pillar.ts";

const definition = `import { defineProject, secret, sls } from "corpus";
export default defineProject({
  name: "secretive",
  secrets: { token: secret.generated({ length: 24 }) },
  steps: ({ cfg, secrets }) => [
    sls("100_write", (s) => {
      s.file.managed(\`\${cfg.data_root}/conf\`, { contents: [\`token = \${secrets.token}\`], mode: "0600" });
    }),
    sls("200_say", (s) => {
      s.cmd.run("if [ -e fail ]; then echo said $TOKEN; echo $TOKEN >&2; exit 1; fi", { cwd: cfg.project_root, env: { TOKEN: secrets.token } });
    }),
  ],
});
`;

/** What becomes of a secret: in the file that it is for, and in nothing that anybody reads. */
export function describeSecrets(hostOf: () => ProjectHost): void {
  it("a generated secret reaches its file and no log, record, journal, output or answer, not even of a failure", async () => {
    const host = hostOf();
    const project = await host.project("secretive");
    const files = await emitted();
    pushPillar(project, files["pillar/init.sls"] ?? "");
    project.commit({
      ".salt/100_write.sls": files["project/.salt/100_write.sls"] ?? "",
      ".salt/200_say.sls": files["project/.salt/200_say.sls"] ?? "",
    });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    const token = host.read("p/.secrets/secretive/token");
    expect(token).to.match(/^[A-Za-z0-9]{24}$/);
    expect(host.read("p/secretive/data/conf")).to.equal(`token = ${token}\n`);
    expect(lstatSync(host.path("p/.secrets/secretive/token")).mode & 0o777).to.equal(0o600);

    project.commit({ fail: "yes" });
    const failed = await project.push();
    expect(failed.exitCode, failed.said).to.equal(1);
    expect(failed.said).to.contain("said [secret]");
    const sha = project.git("rev-parse", "HEAD");
    // At debug, Salt logs the pillar that it renders before it has loaded any module: beyond what can be masked.
    const byHand = await host.call("--log-file-level=info", "mc_project.deploy", "secretive", `ref=${sha}`);
    expect(byHand.exitCode, byHand.said).to.equal(3);
    const answers = [first, failed, byHand];
    for (const words of [
      ["mc_project.get_configuration", "secretive"],
      ["mc_project.show_sls", "secretive"],
      ["mc_project.status", "secretive"],
      ["mc_project.secret", "secretive", "token"],
    ])
      answers.push(await host.call(...words));
    for (const { said } of answers) expect(said).not.to.contain(token);
    expect(answers.at(-1)?.said).to.contain("is stored (24 characters)");
    expect(holding(host.dir, token)).to.deep.equal(["p/.secrets/secretive/token", "p/secretive/data/conf"]);
    expect(host.read("salt.log")).to.contain("[secret]");
  });
}

async function emitted(): Promise<Readonly<Record<string, string>>> {
  using workspace = temporaryDirectory();
  workspace.write({ "projects/secretive/project.ts": definition });
  const { artifacts } = await compileWorkspace(workspace.path);
  const prefix = "projects/secretive/";
  return Object.fromEntries(
    artifacts.flatMap(({ path, content }) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), String(content)]] : [],
    ),
  );
}

/** The files below a directory that hold a text, links left alone. */
function holding(directory: string, text: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => lstatSync(`${directory}/${path}`).isFile())
    .filter((path) => readFileSync(`${directory}/${path}`).includes(text))
    .toSorted();
}
