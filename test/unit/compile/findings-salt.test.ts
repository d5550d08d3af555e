import { expect } from "chai";
import { findingsOf } from "../../support/compiler/workspace.ts";

const findingsOfSalt = (options: string) =>
  findingsOf({
    "projects/salt.ts": `import { defineSalt, sls, target } from "corpus";\nexport default defineSalt({\n${options}\n} as never);`,
  });

describe("findings about a workspace's Salt", () => {
  const cases: [name: string, options: string, message: RegExp][] = [
    ["an unknown key", `orchestration: () => [],`, /unknown key orchestration/],
    ["an unknown state", `states: () => [sls("web", (s) => s.pkg.instaled("x"))],`, /Salt has no state pkg\.instaled/],
    [
      "an execution function that is none",
      `states: ({ salt }) => [sls("web", (s) => s.test.nop(\`\${salt.test.pingg()}\`))],`,
      /no execution function test\.pingg/,
    ],
    ["a builder that throws", `orchestrations: () => { throw new Error("no"); },`, /^no$/],
    [
      "a reactor's name that is no SLS",
      `reactors: [{ name: "../x", tags: [], react: () => [] }],`,
      /is not an SLS name/,
    ],
    ["what is not data", `minion: { at: new Date(0) },`, /Date is not plain data/],
    [
      "a file that only projects have",
      `states: () => [sls("web", (s) => s.file.managed("/x", { source: file("x") }))],`,
      /file is not defined|only projects have files/,
    ],
  ];
  for (const [name, options, message] of cases) {
    it(`name ${name}`, async () => {
      const [finding, ...others] = await findingsOfSalt(options);
      expect(others).to.deep.equal([]);
      expect(finding?.message).to.match(message);
      expect(finding?.place?.file).to.equal("projects/salt.ts");
    });
  }

  it("name a module that defines no Salt", async () => {
    const [finding] = await findingsOf({ "projects/salt.ts": "export default {};" });
    expect(finding?.message).to.equal("has no default export made by defineSalt(…)");
  });
});
