import { expect } from "chai";
import { definition, findingsOf, findingsOfDemo } from "../../support/compiler/workspace.ts";

const inStep = (body: string): string =>
  `  data: { domain: "x", sites: [] as string[], tls: { port: 443 } },\n  steps: ({ cfg, data, grains, salt }) => [\n    sls("100_a", (s) => {\n      ${body}\n    }),\n  ],`;

/** The line of `body` in a definition made by `inStep`. */
const bodyLine = 7;

describe("findings", () => {
  const cases: [name: string, body: string, message: RegExp, hint?: RegExp][] = [
    ["an unknown state", `s.file.manged("x");`, /Salt has no state file\.manged/, /file\.managed/],
    ["an unknown argument", `s.file.touch("x", { atim: 1 });`, /file\.touch has no argument atim/, /atime/],
    [
      "a state that one of the releases lacks",
      `s.supervisord.running("x");`,
      /Salt 3008 has no state supervisord\.running/,
      /salt: "3006"/,
    ],
    [
      "a state that an extension brings back",
      `s.mysql_user.present("x");`,
      /Salt 3008 has no state mysql_user\.present/,
      /salt: "3006"; .* saltext\.mysql from PyPI/,
    ],
    ["a global argument of one release", `s.test.nop("x", { no_log: true });`, /Salt 3006 has no argument no_log/],
    [
      "an execution function that is none",
      `s.each(salt.network.ip_adrs(), (x) => s.test.nop(x));`,
      /no execution function network\.ip_adrs/,
      /network\.ip_addrs/,
    ],
    [
      "an execution function that one of the releases lacks",
      "s.test.nop(`${salt.redis.config_get()}`);",
      /Salt 3008 has no execution function redis\.config_get/,
      /salt: "3006"/,
    ],
    [
      "an unknown argument of a call",
      `s.test.nop("x", { unless: salt.file.file_exists({ path: "/x", pth: "/x" }) });`,
      /file\.file_exists has no argument pth/,
    ],
    [
      "an argument that a call lacks",
      `s.test.nop("x", { "**kwargs": { a: salt.user.info() } });`,
      /user\.info needs the argument name/,
    ],
    [
      "a value for unless",
      `s.test.nop("x", { unless: grains.os });`,
      /unless takes commands .* and calls .*; a value is a condition of s\.when/,
    ],
    [
      "a requisite on an SLS that is not included",
      `s.test.nop("x", { require: sls("200_b", () => {}) });`,
      /names the SLS makina-projects\.demo\.200_b, which this one does not include/,
      /s\.include/,
    ],
    [
      "a requisite on a foreign state without an include",
      `s.test.nop("x", { require: s.foreign("file", "other") });`,
      /names other of another SLS, and includes none/,
    ],
    [
      "an extend of nothing",
      `s.extend({}, { mode: "0600" }); s.test.nop("x");`,
      /extend names something that is not a state/,
    ],
    [
      "an argument that one of the releases lacks",
      `s.file.managed("x", { new_file_diff: true });`,
      /Salt 3006 has no argument new_file_diff of file\.managed/,
      /salt: "3008"/,
    ],
    ["a number as a mode", `s.file.managed("x", { mode: 640 });`, /mode is the number 640/, /octal digits/],
    [
      "a number as a mode under a condition",
      `s.file.directory("x", { dir_mode: when(data.domain, 0o750) });`,
      /dir_mode is the number 488/,
    ],
    ["an id of two lines", `s.test.nop("x", { id: "a\\nb" });`, /id is a literal text of one line/],
    ["an id with braces", `s.test.nop("x", { id: "{{ a }}" });`, /without \{, \} and \|/],
    ["an id that breaks Salt's tags", `s.test.nop("x", { id: "a_|-b" });`, /without \{, \} and \|/],
    ["a name that is not there", `s.test.nop(undefined);`, /^undefined is not data$/],
    ["a missing argument", `s.file.symlink("x");`, /needs the argument target/],
    ["unknown data", "s.file.absent(`${data.domian}`);", /data has no domian/, /domain/],
    ["unknown nested data", "s.file.absent(`${data.tls.prot}`);", /data\.tls has no prot/, /port/],
    ["an unknown key of cfg", "s.file.absent(`${cfg.project_rot}`);", /cfg has no project_rot/, /project_root/],
    [
      "a reference in a command's text",
      "s.cmd.run(`echo ${data.domain}`);",
      /holds a reference: echo \$\{cfg\.data\.domain\}.*args/,
    ],
    ["a reference within quotes", 's.cmd.run(sh`echo "${data.domain}"`);', /cannot stand within quotes/],
    ["a reference in a comment", "s.cmd.run(sh`true # ${data.domain}`);", /in a comment/],
    ["a reference in a key", "s.file.managed('x', { context: { [`${data.domain}`]: 1 } });", /cannot be the key/],
    [
      "a requisite that names nothing",
      `s.file.absent("x", { require: [{}] });`,
      /require names something that is not a state/,
    ],
    [
      "a duplicate id",
      `s.test.nop("x", { id: "a" }); s.test.nop("y", { id: "a" });`,
      /the id a is taken/,
      /of its own/,
    ],
    ["a value that is not data", `s.file.managed("x", { contents: new Date(0) });`, /Date is not plain data/],
    ["half a surrogate pair", `s.file.managed("x", { contents: "\\ud800" });`, /half a surrogate pair/],
    [
      "a requisite into another block",
      `let h; s.when(data.domain, () => { h = s.test.nop("x"); }); s.test.nop("y", { require: [h] });`,
      /only within another when or each/,
    ],
    [
      "looping over a reference",
      `for (const x of data.sites) s.test.nop(x);`,
      /cannot be looped over here; use s\.each/,
    ],
    ["a name that Jinja has", `s.set("loop", "x"); s.test.nop("x");`, /"loop" cannot be the name of a text/],
    [
      "two texts of one name",
      `s.set("a", "x"); s.set("a", "y"); s.test.nop("x");`,
      /s\.set\("a", …\) names two different texts/,
    ],
    [
      "a named text that depends on a loop",
      `s.each(data.sites, (site) => s.test.nop(s.set("a", site)));`,
      /cannot hold the item of a loop/,
    ],
    ["a command that cannot be continued", 's.cmd.run(sh`${sh`echo "`} x`);', /cannot stand within quotes/],
    ["a comment about nothing", `s.test.nop("x"); s.comment("why");`, /stands before the state/],
    ["an undo in a condition", `s.when(cfg.unprivileged, () => s.undo(() => {}));`, /s.undo.* at the top of a step/],
    ["an undo in an undo", `s.undo(() => s.undo(() => {}));`, /s.undo.* at the top of a step/],
    [
      "an undo that requires what its step did",
      `const done = s.test.nop("x"); s.undo(() => s.test.nop("y", { require: [done] }));`,
      /names a state of 100_a/,
    ],
    ["a comment that Jinja would read", `s.comment("{{ x }}"); s.test.nop("x");`, /a comment is a literal text/],
    [
      "an include of nothing",
      `s.include("makina-states.projects.2.pyton.500_release");`,
      /which does not exist/,
      /python/,
    ],
  ];
  it("name a text that another SLS names", async () => {
    const steps = `let a = ""; return [sls("100_a", (s) => { a = s.set("a", "x"); s.test.nop("x"); }), sls("200_b", (s) => s.test.nop(a))];`;
    const [finding] = await findingsOfDemo(`  steps: () => { ${steps} },`);
    expect(finding?.message).to.equal("a is set in another SLS");
  });

  for (const [name, body, message, hint] of cases) {
    it(`name ${name}`, async () => {
      const [finding, ...others] = await findingsOfDemo(inStep(body));
      expect(others).to.deep.equal([]);
      expect(finding?.message).to.match(message);
      if (hint !== undefined) expect(finding?.hint).to.match(hint);
      expect(finding?.place?.file).to.equal("projects/demo/project.ts");
    });
  }

  it("require an argument only of the releases that have it", async () => {
    const steps = `steps: () => [sls("100_a", (s) => { s.x509.csr_managed("x"); })] as never,`;
    const required = async (release: string) =>
      (await findingsOfDemo(`  salt: "${release}",\n  ${steps}`)).filter(({ message }) =>
        /needs the argument private_key/.test(message),
      ).length;
    expect([await required("3006"), await required("3008"), await required("both")]).to.deep.equal([0, 1, 1]);
  });

  it("name what is wrong with notify, and keep secrets to pillar", async () => {
    const notify = `notify: { outcomes: ["superseded"], mail: { to: ["a@b.c\\nBcc: d@e.f"], prot: 1, password: "p" }, webhook: { url: "file:///x" } },`;
    const findings = await findingsOfDemo(`  ${notify}`);
    expect(findings.map(({ message, hint }) => `${message} (${hint ?? ""})`).sort()).to.deep.equal([
      `must be equal to one of the allowed values: ["deployed","rolled-back","rollback-failed","interrupted","cancelled","refused","failed"] ()`,
      'must match pattern "^[^\\r\\n]+$" ()',
      'must match pattern "^https?://[^\\s@]+$" ()',
      "password stands in a definition (secrets come from the project's pillar)",
      "unknown key prot (did you mean port?)",
    ]);
  });

  it("point to the author's line", async () => {
    const [finding] = await findingsOfDemo(inStep(`s.test.nop("x");\n      s.file.manged("y");`));
    expect(finding?.place?.line).to.equal(bodyLine + 1);
  });

  it("come all at once, of all definitions, with what does not even parse", async () => {
    const findings = await findingsOf({
      "projects/a/project.ts": definition(
        `  steps: () => [sls("100_a", (s) => { s.file.nope("x"); s.file.touch("x", { y: 1 }); })],`,
      ),
      "projects/b/project.ts": `export default 1 +;`,
      "projects/c/project.ts": `export const x = 1;`,
      "projects/d/project.ts": `throw new Error("at load");`,
      "projects/e/project.ts": definition(`  nmae: "x",`).replace(`"demo"`, `"E"`),
    });
    const messages = findings.map(({ message }) => message).join("\n");
    for (const expected of [
      /file\.nope/,
      /no argument y/,
      /Unexpected/,
      /no default export/,
      /at load/,
      /unknown key nmae/,
      /is not a name/,
    ]) {
      expect(messages).to.match(expected);
    }
  });

  it("come of one definition that throws, while the others are compiled", async () => {
    const [first, second, ...others] = await findingsOf({
      "projects/a/project.ts": definition(inStep(`s.file.nope("x");`)).replace(`"demo"`, `"a"`),
      "projects/b/project.ts": `import "corpus";\nthrow new Error("at load");`,
    });
    expect(first?.message).to.match(/file\.nope/);
    expect(second?.message).to.equal("fails to load: at load");
    expect(second?.place).to.deep.equal({ file: "projects/b/project.ts", line: 2, column: 7 });
    expect(others).to.deep.equal([]);
  });

  it("name circles of requisites, which the _in forms can close", async () => {
    const body = `const a = s.test.nop("a"); const b = s.test.nop("b", { require: [a] }); s.test.nop("c", { require: [b], require_in: [a] });`;
    expect((await findingsOfDemo(inStep(body)))[0]?.message).to.match(/form a circle/);
  });

  it("name states of an SLS that is not included", async () => {
    const findings = await findingsOfDemo(
      `  steps: () => { let h; return [sls("100_a", (s) => { h = s.test.nop("x"); }), sls("200_b", (s) => { s.test.nop("y", { require: [h] }); })]; },`,
    );
    expect(findings[0]?.message).to.match(/names a state of 100_a, which this SLS does not include/);
  });

  it("name overrides that nothing reads, and options that the installer needs", async () => {
    const findings = await findingsOfDemo(
      `  installer: python({}),\n  data: { a: { b: 1 } },\n  environments: { dev: { data: { a: { c: 1 } } } },`,
    );
    expect(findings.map(({ message }) => message)).to.have.members(["data has no a.c", "python needs wsgi"]);
  });

  it("come of all parts of a definition at once", async () => {
    const findings = await findingsOfDemo(
      `  installer: python({ prot: 1, workers: "many" } as never),
  data: { when: new Date(0), nested: { how: Symbol.iterator }, host: 8 } as never,
  environments: { dev: { dat: {} }, prod: { data: { workres: 1, port: "eighty" } } } as never,
  steps: () => [
    sls("1", (s) => { s.file.manged("x"); throw new Error("midway"); }), sls("1", () => {}), sls("a.b", () => {}), 1 as never,
  ],
  checks: () => { http("http://x"); },`,
    );
    expect(findings.map(({ path, message }) => `${path}: ${message}`)).to.have.members([
      "demo › installer: python has no option prot",
      'demo › installer: workers is the text "many"; its default is the number 2',
      "demo › installer: python needs wsgi",
      "demo › data › when: Date is not plain data",
      "demo › data › nested.how: a symbol is not data",
      'demo › data: host is the number 8; its default is the text "127.0.0.1"',
      "demo › environments › dev: must have required property 'data'",
      "demo › environments › dev: unknown key dat",
      "demo › environments › prod: data has no workres",
      'demo › environments › prod: port is the text "eighty"; its default is the number 8000',
      "demo › 1 › file.manged: Salt has no state file.manged",
      "demo › 1: midway",
      "demo › 1: two steps are named 1",
      'demo › a.b: "a.b" is not an SLS name',
      'demo › steps: item 4 is not made by sls("100_settings", (s) => …)',
      "demo › checks: returns no list",
    ]);
    const hints = findings.map(({ hint }) => hint);
    expect(hints).to.include.members(["did you mean port?", "did you mean workers?", "did you mean data?"]);
  });

  it("go on where options have the wrong kind", async () => {
    const findings = await findingsOfDemo(
      `  installer: python as never,\n  data: 1 as never,\n  environments: { dev: 1 } as never,\n  steps: 5 as never,\n  procedures: { notify: () => 1 } as never,`,
    );
    expect(findings.map(({ path, message }) => `${path}: ${message}`)).to.have.members([
      "demo › installer: is not an installer with its options",
      "demo › installer: python needs wsgi",
      "demo › data: must be object",
      "demo › environments › dev: must be object",
      "demo › steps: is a function of the context: ({ cfg, data }) => …",
      "demo › procedures › notify: returns no SLS",
    ]);
  });

  it("name directories without a definition, and what may be a misspelt one", async () => {
    const findings = await findingsOf({
      "projects/demo/project.ts": definition(""),
      "projects/notes/notes.txt": "",
      "projects/site/projct.ts": "",
      "projects/_shared/users.ts": "",
      "projects/.git/config": "",
      "projects/README.md": "",
    });
    expect(findings.map(({ path, message, hint }) => [`${path} ${message}`, hint])).to.deep.equal([
      ["projects/notes has no project.ts", "directories whose names begin with _ or . are not projects"],
      ["projects/site has no project.ts", "did you mean projects/site/projct.ts? rename it"],
    ]);
  });

  it("stay, without their places, where a definition is not pure and right when it is asked again", async () => {
    const found = await findingsOf({
      "projects/demo/project.ts": `import { defineProject, sls } from "corpus";
let asked = 0;
export default defineProject({
  name: "demo",
  steps: () => {
    asked += 1;
    return [sls("100_a", (s) => void (asked === 1 ? (s as any).test.nope("x") : s.test.nop("x")))];
  },
});
`,
    });
    expect(found.map(({ message }) => message)).to.deep.equal(["Salt has no state test.nope"]);
  });

  it("name what corpus does not export, as the author wrote it", async () => {
    const findings = await findingsOf({ "projects/demo/project.ts": `import { nope } from "corpus";\nnope();` });
    expect(findings.map(({ message }) => message)).to.deep.equal(['No matching export in "corpus" for import "nope"']);
  });

  it("name what makes a definition impure", async () => {
    const impure = (line: string) =>
      definition(inStep(line)).replace(`"corpus";`, `"corpus";\nimport { join } from "node:path";`);
    const findings = await findingsOf({
      "projects/a/project.ts": impure(`s.test.nop(join("x", String(Date.now())));`).replace(`"demo"`, `"a"`),
      "projects/b/project.ts": impure(`s.test.nop(String(Math.random()));`).replace(`"demo"`, `"b"`),
      "projects/c/project.ts": impure(`s.test.nop(process.env["HOME"] as string);`).replace(`"demo"`, `"c"`),
      "projects/d/project.ts": impure(`s.test.nop(new Date().toISOString());`).replace(`"demo"`, `"d"`),
      "projects/e/project.ts": impure(`s.test.nop(new Date(2026, 0, 1).toISOString());`).replace(`"demo"`, `"e"`),
      "projects/f/project.ts": `import { readFileSync } from "node:fs";\nexport default readFileSync("x");`,
    });
    expect(
      findings.map(({ message, place }) => `${place?.file}:${place?.line} ${message.split(" differs")[0]}`),
    ).to.deep.equal([
      "projects/a/project.ts:8 Date.now()",
      "projects/b/project.ts:8 Math.random()",
      "projects/c/project.ts:8 process.env",
      "projects/d/project.ts:8 new Date()",
      "projects/f/project.ts:1 a definition is pure, and cannot import node:fs",
    ]);
  });

  it("name a directory whose project has another name", async () => {
    const findings = await findingsOf({ "projects/app/project.ts": definition("") });
    expect(findings).to.have.length(1);
    expect(findings[0]).to.deep.include({
      path: "projects/app",
      message: "is the directory of a project named demo",
      hint: 'write name: "app", or rename the directory',
    });
  });

  it("name undos that are no part of a step", async () => {
    const findings = await findingsOfDemo(
      `  steps: () => [sls("undo_1", () => {})],\n  procedures: { stop: () => sls("stop", (s) => s.undo(() => void s.test.nop("x"))) },`,
    );
    expect(findings.map(({ message }) => message)).to.deep.equal([
      "undo_1 is not a step's name",
      "s.undo(…) is for steps: a procedure is not undone",
    ]);
  });

  it("name settings that the engine would refuse", async () => {
    const findings = await findingsOfDemo(
      `  archiveExcludes: ["!kept"],\n  permissions: { "/etc": { mode: "0640" }, "data/x": { mode: "rw" }, "data/y": {} },`,
    );
    expect(findings.map(({ path }) => path)).to.have.members([
      "demo › archiveExcludes › 0",
      "demo › permissions",
      "demo › permissions",
      "demo › permissions › data~1x › mode",
      "demo › permissions › data~1y",
    ]);
  });

  it("name steps with the engine's names, and two of one name", async () => {
    const findings = await findingsOfDemo(
      `  steps: () => [sls("rollback", () => {}), sls("1", () => {}), sls("1", () => {}), sls("a.b", () => {})],`,
    );
    expect(findings.map(({ message }) => message).join("\n")).to.match(
      /rollback is not a step's name[\s\S]*two steps are named 1|two steps are named 1[\s\S]*rollback is not/,
    );
  });
});
