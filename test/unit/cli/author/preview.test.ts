import { expect } from "chai";
import { corpusIn, recordIn } from "../../../support/author/cli.ts";
import { definition, temporaryDirectory } from "../../../support/compiler/workspace.ts";

interface Previewed {
  readonly configuration: { readonly data: Readonly<Record<string, unknown>>; readonly secrets: unknown };
  readonly origins: Readonly<Record<string, string>>;
  readonly sls: readonly {
    readonly path: string;
    readonly outcome: string;
    readonly text?: string;
    readonly data?: unknown;
  }[];
}

const demo = definition(`
  data: { domain: "a: b", workers: 1, admins: [] as string[], limits: { cpu: 1, ram: 2 } },
  environments: { prod: { data: { workers: 4, limits: { ram: 8 } } } },
  secrets: { token: secret.generated() },
  steps: ({ cfg, data }) => [
    sls("100_a", (s) => {
      s.file.managed(\`\${cfg.data_root}/a\`, { contents: [\`workers=\${data.workers}\`], mode: "0640" });
      s.when(data.admins, () => void s.test.nop("some"), () => void s.test.nop("none"));
    }),
  ],`);

describe("corpus preview", function () {
  this.timeout(60_000);

  it("shows the rendered SLS and where each value comes from", async () => {
    using workspace = temporaryDirectory();
    workspace.write({
      "projects/demo/project.ts": demo,
      "pillar.sls": "makina-projects.demo: {data: {limits: {cpu: 3}}}\n",
    });
    const args = ["preview", "demo", "--env", "prod", "--pillar", "pillar.sls"];
    const { configuration, origins, sls } = await recordIn<Previewed>(workspace.path, ...args);
    expect(configuration.data).to.deep.equal({
      domain: "a: b",
      workers: 4,
      admins: [],
      limits: { cpu: 3, ram: 8 },
    });
    expect(origins).to.include({
      "data.domain": "PILLAR.sample",
      "data.workers": "PILLAR.sample env_defaults.prod",
      "data.limits.cpu": "pillar",
      "data.limits.ram": "PILLAR.sample env_defaults.prod",
      keep_archives: "built-in",
    });
    const step = sls.find(({ path }) => path.endsWith("/100_a.sls"));
    expect(step?.text).to.contain('contents:\n      - "workers=4"').and.to.contain("name: none");
    const end = await corpusIn(workspace.path, ...args);
    expect(end.stdout).to.match(/data\.workers +PILLAR\.sample env_defaults\.prod +4\n/);
    expect(end.stdout).to.contain("# projects/demo/project/.salt/100_a.sls\n");
    expect(end.exitCode).to.equal(0);
  });

  it("never looks up a secret", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": demo });
    const { configuration } = await recordIn<Previewed>(workspace.path, "preview", "demo");
    expect(configuration.secrets).to.deep.equal({ token: "<secret token>" });
  });

  it("refuses what is not there, with the nearest name", async () => {
    using workspace = temporaryDirectory();
    workspace.write({ "projects/demo/project.ts": demo, "bad.sls": "a: b" });
    const said = async (...args: string[]) => {
      const { exitCode, stderr } = await corpusIn(workspace.path, "preview", ...args);
      expect(exitCode).to.equal(64);
      return stderr;
    };
    expect(await said("dem")).to.contain("did you mean demo?");
    expect(await said("demo", "--sls", "100_b")).to.contain("did you mean 100_a?");
    expect(await said("demo", "--pillar", "none")).to.contain("there is no file none");
    expect(await said("demo", "--pillar", "bad.sls")).to.contain("has no mapping makina-projects.demo");
  });
});
