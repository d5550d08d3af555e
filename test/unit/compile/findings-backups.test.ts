import { expect } from "chai";
import { compileDemo, findingsOfDemo } from "../../support/compiler/workspace.ts";

const inStep = (text: string): string => `  data: { list: ["a"], on: true },
  secrets: { token: secret.generated() },
  steps: ({ cfg, data, secrets }) => [sls("100_a", (s) => { ${text} })],`;
const queue = '{ dump: "bin/dump", restore: "bin/load" }';

describe("findings about backups and periodic tasks", () => {
  const cases: [name: string, text: string, message: RegExp][] = [
    ...["Queue", "a-b", "../x", "", "a\\n", `{{ x }}`, "x".repeat(42)].map((name): [string, string, RegExp] => [
      `the backup's name ${JSON.stringify(name)}`,
      `s.backup("${name}", ${queue});`,
      /cannot be such a name/,
    ]),
    ["a periodic task's name that is none", `s.periodic("a b", "x", { hour: 1 });`, /cannot be such a name/],
    [
      "a time that is none",
      `s.periodic("a", "x", { hour: 24 });`,
      /^hour is 24, which is no time: numbers from 0 to 23/,
    ],
    ["a time of several lines", String.raw`s.periodic("a", "x", { hour: "1\n2" });`, /which is no time/],
    ["a field that is none", `s.periodic("a", "x", { hours: 3 });`, /^hours is no time: there are minute, hour/],
    ["no time at all", `s.backup("a", ${queue}, { random_delay: 5 });`, /^it is not said when/],
    ["a dump without a restore", `s.backup("a", { dump: "x" });`, /has the commands dump and restore/],
    [
      "a reference in a command's text",
      'const x = `bin/dump ${cfg.name}`; s.backup("a", { dump: x, restore: "y" });',
      /a command's text holds a reference: bin\/dump \$\{cfg.name\}/,
    ],
    ["a backup in a loop", `s.each(data.list, () => s.backup("a", ${queue}));`, /not in a loop or an undo/],
    ["a periodic task in an undo", `s.undo(() => s.periodic("a", "x", { hour: 1 }));`, /not in a loop or an undo/],
    [
      "two of one name",
      `s.backup("a", ${queue}); s.when(data.on, () => s.backup("a", ${queue}));`,
      /two backups are named a/,
    ],
    [
      "a secret in a dump's command",
      's.backup("a", { dump: sh`bin/dump ${secrets.token}`, restore: "y" });',
      /a secret stands in the argument name/,
    ],
    [
      "a secret in a periodic command",
      's.periodic("a", sh`x ${secrets.token}`, { hour: 1 });',
      /stands in the argument name/,
    ],
    ["a place for loads that is none", "s.loadDumps();", /stands in procedures: \{ rollback: … \}/],
  ];
  for (const [name, text, message] of cases) {
    it(`name ${name}`, async () => {
      const findings = await findingsOfDemo(inStep(text));
      expect(findings.map((finding) => finding.message).join("\n")).to.match(message);
      for (const finding of findings) expect(finding.place?.file).to.equal("projects/demo/project.ts");
    });
  }

  it("name a backup in a procedure, and a task that a backup has", async () => {
    const findings = await findingsOfDemo(`
  steps: () => [sls("100_a", (s) => s.backup("a", ${queue})), sls("task_backup_a", (s) => s.test.nop("x"))],
  procedures: { notify: () => sls("notify", (s) => s.backup("b", ${queue})) },`);
    expect(findings.map(({ message }) => message)).to.have.members([
      "task_backup_a is the task of a backup",
      "s.backup(…) is for steps: procedures do what it says",
    ]);
  });
});

describe("backups", () => {
  it("are loaded where the author's rollback says so, and dumped after what his archive does", async () => {
    const files = await compileDemo(`
  steps: () => [sls("100_a", (s) => s.backup("a", ${queue}))],
  procedures: {
    archive: () => sls("archive", (s) => { s.inherit(); s.test.nop("archived"); }),
    rollback: () => sls("rollback", (s) => { s.test.nop("before"); s.loadDumps(); s.test.nop("after"); }),
  },`);
    const order = (sls: string) => [...(files[sls] ?? "").matchAll(/- name: (\S.*)/g)].map(([, name]) => name);
    expect(order("archive.sls")).to.deep.equal(["archived", "bin/dump"]);
    expect(order("rollback.sls")).to.deep.equal(["before", "bin/load", "after"]);
    expect(files["rollback.sls"]).not.to.contain("order:");
  });

  it("of hostile names reach the shell as words", async () => {
    const files = await compileDemo(`
  data: { name: "x" },
  steps: ({ data }) => [sls("100_a", (s) => {
    s.backup("a", { dump: sh\`bin/dump \${"it's; rm -rf / #"}\`, restore: sh\`bin/load \${data.name}\` });
  })],`);
    expect(files["archive.sls"]).to.contain(String.raw`name: "bin/dump 'it'\"'\"'s; rm -rf / #'"`);
    expect(files["rollback.sls"]).to.contain('("bin/load " ~ (cfg.data.name | string | quote)) | yaml_dquote');
  });
});
