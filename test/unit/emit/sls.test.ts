import { expect } from "chai";
import { compileDemo } from "../../support/compiler/workspace.ts";

const inStep = (body: string): string =>
  `  data: { domain: "x", sites: [{ name: "a" }], hosts: {} as Record<string, string>, items: 1 },\n  steps: ({ cfg, data }) => [sls("100_a", (s) => {\n${body}\n})],`;

/** The SLS without its header. */
async function emitted(body: string): Promise<string> {
  const files = await compileDemo(inStep(body));
  return (files["100_a.sls"] ?? "").replace(/^[\s\S]*?\n\n/, "");
}

describe("an emitted SLS", () => {
  const cases: [name: string, body: string, want: string][] = [
    [
      "keeps plain values plain",
      `s.file.directory("/srv/x", { mode: "0750", makedirs: true });`,
      'demo-a-file.directory-srv-x:\n  file.directory:\n    - name: /srv/x\n    - mode: "0750"\n    - makedirs: true\n',
    ],
    [
      "encodes a reference as one scalar",
      `s.file.absent("x", { id: "a", "**kwargs": { p: data.domain } });`,
      "a:\n  file.absent:\n    - name: x\n    - p: {{ cfg.data.domain | yaml_encode }}\n",
    ],
    [
      "joins texts and references",
      's.file.absent(`${cfg.project_root}/x-${data.domain}`, { id: "a" });',
      'a:\n  file.absent:\n    - name: {{ (cfg.project_root ~ "/x-" ~ cfg.data.domain) | yaml_dquote }}\n',
    ],
    [
      "quotes values in commands",
      's.cmd.run(sh`touch ${data.domain} ${"a b"}`, { id: "a" });',
      'a:\n  cmd.run:\n    - name: {{ ("touch " ~ (cfg.data.domain | string | quote) ~ " \'a b\'") | yaml_dquote }}\n',
    ],
    [
      "quotes arguments of commands",
      's.cmd.run("touch", { id: "a", args: [data.domain, "it\'s"] });',
      'a:\n  cmd.run:\n    - name: {{ ("touch " ~ (cfg.data.domain | string | quote) ~ " \'it\'\\"\'\\"\'s\'") | yaml_dquote }}\n',
    ],
    [
      "puts a comment above the state",
      `s.comment("Why,\\nin two lines."); s.test.nop("x", { id: "a" });`,
      "# Why,\n# in two lines.\na:\n  test.nop:\n    - name: x\n",
    ],
    [
      "uses a named text",
      's.file.absent(`${s.set("run", `${cfg.run_dir}/x`)}/y`, { id: "a" }); s.file.absent(s.set("run", `${cfg.run_dir}/x`), { id: "b" });',
      'a:\n  file.absent:\n    - name: {{ (run ~ "/y") | yaml_dquote }}\n\nb:\n  file.absent:\n    - name: {{ run | yaml_dquote }}\n',
    ],
    [
      "continues a named command, and quotes a named text in it",
      's.cmd.run(sh`${s.set("ctl", sh`bin/ctl -c ${data.domain}`)} up ${s.set("run", `${cfg.run_dir}/x`)}`, { id: "a", unless: s.set("ctl", sh`bin/ctl -c ${data.domain}`) });',
      'a:\n  cmd.run:\n    - name: {{ (ctl ~ " up " ~ (run | quote)) | yaml_dquote }}\n    - unless: {{ ctl | yaml_dquote }}\n',
    ],
    [
      "derives short ids",
      "s.cmd.run(sh`${cfg.project_root}/bin/a-long-command --with-an-option ${data.domain} --and-another yes`);",
      'demo-a-cmd.run-bin-a-long-command-with-an-option-domain-761a2b:\n  cmd.run:\n    - name: {{ ((cfg.project_root | quote) ~ "/bin/a-long-command --with-an-option " ~ (cfg.data.domain | string | quote) ~ " --and-another yes") | yaml_dquote }}\n',
    ],
    [
      "writes conditions",
      `s.when(not(data.domain), () => s.test.nop("x", { id: "a" }), () => s.test.nop("y", { id: "b" }));`,
      '{%- if not cfg.data.domain %}\na:\n  test.nop:\n    - name: x\n{%- else %}\nb:\n  test.nop:\n    - name: "y"\n{%- endif %}\n',
    ],
    [
      "writes loops whose ids differ",
      `s.each(data.sites, (site) => s.test.nop(site.name, { id: "a" }));`,
      "{%- for item in cfg.data.sites %}\n{%- set index = loop.index %}\na-{{ index }}:\n  test.nop:\n    - name: {{ yaml(item.name) }}\n{%- endfor %}\n",
    ],
    [
      "writes loops over mappings",
      `s.eachEntry(data.hosts, (host, ip) => s.test.nop(host, { id: "a" }));`,
      "{%- for key, item in cfg.data.hosts | dictsort(case_sensitive=true) %}\n{%- set index = loop.index %}\na-{{ index }}:\n  test.nop:\n    - name: {{ key | yaml_encode }}\n{%- endfor %}\n",
    ],
    [
      "names requisites by module and id",
      `const a = s.file.absent("x", { id: "a" }); s.test.nop("y", { id: "b", onchanges: [a] });`,
      'a:\n  file.absent:\n    - name: x\n\nb:\n  test.nop:\n    - name: "y"\n    - onchanges:\n      - file: a\n',
    ],
    [
      "reads what Python would take for a method by subscript",
      's.test.nop(`${data.items}`, { id: "a" });',
      'a:\n  test.nop:\n    - name: {{ cfg.data["items"] | string | yaml_dquote }}\n',
    ],
    [
      "groups arguments of one condition",
      `const u = not(cfg.unprivileged); s.file.absent("x", { id: "a", "**kwargs": {}, user: when(u, "r"), group: when(u, "g") } as never);`,
      "a:\n  file.absent:\n    - name: x\n    {%- if not cfg.unprivileged %}\n    - user: r\n    - group: g\n    {%- endif %}\n",
    ],
    [
      "keeps Jinja in texts literal",
      `s.test.nop("{{ x }}", { id: "a" });`,
      'a:\n  test.nop:\n    - name: {{ "{{ x }}" | yaml_dquote }}\n',
    ],
    [
      "shows texts of several lines as they are",
      `s.file.managed("x", { id: "a", contents: "one\\n\\n  two\\n" });`,
      "a:\n  file.managed:\n    - name: x\n    - contents: |\n        one\n\n          two\n",
    ],
    [
      "nests lists and mappings",
      `s.file.managed("x", { id: "a", context: { b: [1, { c: 2, d: [] }], e: {} } });`,
      "a:\n  file.managed:\n    - name: x\n    - context:\n        b:\n          - 1\n          - c: 2\n            d: []\n        e: {}\n",
    ],
  ];
  for (const [name, body, want] of cases) {
    it(name, async () => {
      expect(await emitted(body)).to.equal(want);
    });
  }

  it("refuses to render without the project's configuration, when it needs one", async () => {
    const files = await compileDemo(inStep("s.test.nop(data.domain);"));
    expect(files["100_a.sls"]).to.match(
      /^\{#- Made by corpus from projects\/demo\/project\.ts; edit there\. #\}\n\{%- set cfg = opts\.get\("ms_project"\) %\}\n\{%- if cfg is not mapping %\}\n\{\{ raise\("this SLS belongs to a project; run it with: salt-call mc_project\.deploy/,
    );
    const plain = await compileDemo(inStep(`s.test.nop("x");`));
    expect(plain["100_a.sls"]).to.match(/^# Made by corpus from projects\/demo\/project\.ts; edit there\.\n/);
  });

  it("names texts once, at the top", async () => {
    const files = await compileDemo(
      inStep(
        's.file.absent(`${s.set("run", `${cfg.run_dir}/x`)}/y`); s.cmd.run(s.set("ctl", sh`ctl -c ${data.domain}`));',
      ),
    );
    expect(files["100_a.sls"]).to.contain(
      '{%- endif %}\n{%- set run = cfg.run_dir ~ "/x" %}\n{%- set ctl = "ctl -c " ~ (cfg.data.domain | string | quote) %}\n\n',
    );
  });

  it("includes the installer's SLS, which a step of the same name replaces and may inherit", async () => {
    const files = await compileDemo(
      `  installer: python({ wsgi: "x" }),\n  steps: () => [sls("200_virtualenv", (s) => { s.inherit(); s.test.nop("more"); })],`,
    );
    expect(files["500_release.sls"]).to.contain("include:\n  - makina-states.projects.2.python.500_release\n");
    expect(files["200_virtualenv.sls"]).to.contain("include:\n  - makina-states.projects.2.python.200_virtualenv\n");
    expect(files["200_virtualenv.sls"]).to.contain("name: more");
    expect(files["rollback.sls"]).to.contain("makina-states.projects.2.python.rollback");
  });

  it("emits what ends a first release, where its installer or the project has it", async () => {
    const inherited = await compileDemo(`  installer: python({ wsgi: "x" }),`);
    expect(inherited["stop.sls"]).to.contain("include:\n  - makina-states.projects.2.python.stop\n");
    const own = await compileDemo(
      `  installer: python({ wsgi: "x" }),\n  procedures: { stop: () => sls("stop", (s) => { s.inherit(); s.test.nop("x", { id: "a" }); }) },`,
    );
    expect(own["stop.sls"]).to.match(/include:\n {2}- makina-states\.projects\.2\.python\.stop\n\na:/);
    expect((await compileDemo(""))["stop.sls"]).to.equal(undefined);
  });

  it("emits health checks, the installer's first", async () => {
    const files = await compileDemo(
      `  installer: python({ wsgi: "x" }),\n  checks: ({ data }) => [http(\`http://\${data.host}/\`, { status: 204 })],`,
    );
    expect(files["healthcheck.sls"]).to.contain("include:\n  - makina-states.projects.2.python.healthcheck\n");
    expect(files["healthcheck.sls"]).to.match(
      /\ndemo-http-check-1:\n  mc_project\.http_check:\n    - name: .*\n    - status: 204\n$/,
    );
    expect((await compileDemo(""))["healthcheck.sls"]).to.equal(undefined);
  });
});
