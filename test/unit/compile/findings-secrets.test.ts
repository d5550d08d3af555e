import { expect } from "chai";
import { definition, findingsOf, findingsOfDemo } from "../../support/compiler/workspace.ts";

const inStep = (body: string): string =>
  `  secrets: { password: secret.generated() },\n  data: { domain: "x" },\n  steps: ({ cfg, data, secrets }) => [sls("100_a", (s) => { ${body} })],`;

describe("findings about secrets", () => {
  const cases: [name: string, body: string, message: RegExp, hint?: RegExp][] = [
    ["a secret in a name", "s.file.absent(`/x/${secrets.password}`);", /a secret stands in the argument name/],
    ["a secret in a command", "s.cmd.run(sh`x ${secrets.password}`);", /a secret stands in the argument name/],
    [
      "a secret in an argument that is shown",
      `s.file.symlink("/x", { target: secrets.password });`,
      /a secret stands in the argument target/,
      /contents, dataset/,
    ],
    ["a secret in a condition", `s.when(secrets.password, () => s.test.nop("x"));`, /a secret stands in a condition/],
    [
      "a secret in a condition, which a state may hold, too",
      `s.when(secrets.password, () => s.file.managed("/x", { contents: secrets.password, mode: "0600" }));`,
      /a secret stands in a condition/,
    ],
    [
      "a secret that is compared after it was asked for",
      `s.when(all(defined(secrets.password), equals(secrets.password, "x")), () => s.test.nop("x"));`,
      /a secret stands in a condition/,
    ],
    [
      "a secret in a named text",
      "s.test.nop(s.set('a', `${secrets.password}`));",
      /a secret stands in a condition, a loop or s\.set/,
    ],
    [
      "a file with a secret that others may read",
      `s.file.managed("/x", { contents: secrets.password, mode: "0644" });`,
      /holds a secret, and others may read the file/,
      /0640/,
    ],
    [
      "an unknown secret",
      `s.file.managed("/x", { contents: secrets.pasword, mode: "0600" });`,
      /secrets has no pasword/,
      /password/,
    ],
    [
      "a look-up outside of secrets",
      `s.test.nop("x", { "**kwargs": { a: secret.generated() } });`,
      /a secret stands in secrets/,
    ],
  ];
  for (const [name, body, message, hint] of cases) {
    it(`name ${name}`, async () => {
      const [finding, ...others] = await findingsOfDemo(inStep(body));
      expect(others).to.deep.equal([]);
      expect(finding?.message).to.match(message);
      if (hint !== undefined) expect(finding?.hint).to.match(hint);
      expect(finding?.place).to.include({ file: "projects/demo/project.ts" });
    });
  }

  it("are none where a step asks only whether there is a secret", async () => {
    expect(
      await findingsOfDemo(inStep("s.when(not(defined(secrets.password)), () => s.test.nop('x'));")),
    ).to.deep.equal([]);
  });

  it("name values and weak wishes in place of look-ups, by the key that holds them", async () => {
    const [value] = await findingsOfDemo(`  secrets: { password: "swordfish" } as never,`);
    expect(value?.path).to.equal("demo › secrets › password");
    expect(value?.message).to.equal("is not a secret's look-up");
    expect(JSON.stringify(value)).not.to.contain("swordfish");
    for (const wish of ["secret.generated({ length: 7 })", 'secret.sdb("vault")', 'secret.gpg("x")']) {
      const [finding] = await findingsOfDemo(`  secrets: { password: ${wish} },`);
      expect(finding?.message, wish).to.match(/fails to load: .*(8 to 4096|PROFILE\/KEY|armored)/);
    }
  });

  describe("in a profile of sdb", () => {
    const ofDriver = async (driver: string, salt = "both") => {
      const findings = await findingsOf({
        "projects/demo/project.ts": definition(
          `salt: "${salt}", secrets: { mail: secret.sdb("sdb://kept/mail?password") },`,
        ),
        "projects/salt.ts": `import { defineSalt } from "corpus";\nexport default defineSalt({ minion: { kept: { driver: "${driver}" } } });\n`,
      });
      return findings.map(({ path, message, hint }) => `${path}: ${message} (${hint ?? ""})`);
    };
    it("whose driver a release lacks are named, with what there is", async () => {
      expect(await ofDriver("sqlite3")).to.deep.equal([
        "demo › secrets › mail: Salt 3008 has no sdb driver sqlite3, which the profile kept has (it has env and yaml, and by extensions from PyPI vault (saltext.vault), consul (saltext.consul), redis (saltext.redis))",
      ]);
    });
    const known = [
      ["sqlite3", "3006"],
      ["vault", "both"],
      ["yaml", "3008"],
      ["our_own", "both"],
    ] as const;
    for (const [driver, salt] of known)
      it(`are none for ${driver} on ${salt}`, async () => expect(await ofDriver(driver, salt)).to.deep.equal([]));
  });
});
