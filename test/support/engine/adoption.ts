import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { expect } from "chai";
import { writes } from "./fixtures.ts";
import type { Project, ProjectHost } from "./host.ts";

const sample = `
# Named for no project in particular.
makina-projects.projectname:
  data:
    root: "{data_root}/www"
    index: "{root}/index.html"
    domain: "{fqdn}"
    literal: "{{ "{{" }}kept}}"
    password: "{{ salt['mc_utils.generate_stored_password']('adopted-' + 'db', 12) }}"
    ports: {plain: 80}
    debug: false
    configs:
      {% for name in ['app.json'] %}
      "{{name}}":
        source: "salt://makina-projects/{name}/files/app.json"
        target: "{data_root}/{{name}}"
        mode: 640
      {% endfor %}
  env_defaults:
    dev: {debug: true, ports: {ssl: 443}}
  os_defaults:
    {{ grains.os_family }}: {family: found}
other-section: {shown: as pillar}
`;

const prereqs = `{% set cfg = opts.ms_project %}
{% set data = cfg.data %}
include:
  - makina-projects.{{cfg.name}}.include.configs
{{cfg.name}}-checkout:
  mc_git.latest:
    - name: "{{data.origin}}"
    - rev: "{{data.get('rev', 'main')}}"
    - target: "{{cfg.data_root}}/checkout"
    - watch_in:
      - mc_proxy: {{cfg.name}}-configs-pre
`;

const configs = `{% import "makina-states/_macros/h.jinja" as h with context %}
{% set cfg = opts['ms_project'] %}
{{cfg.name}}-configs-pre:
  mc_proxy.hook: []
{% macro rmacro() %}
    - watch: [{mc_proxy: {{cfg.name}}-configs-pre}]
    - watch_in: [{mc_proxy: {{cfg.name}}-configs-post}]
{% endmacro %}
{{ h.deliver_config_files(cfg.data.get('configs', {}), dir='makina-projects/{0}/files'.format(cfg.name),
                          user=cfg.user, group=cfg.group, after_macro=rmacro, project=cfg.name, cfg=cfg.name) }}
{{cfg.name}}-configs-post:
  mc_proxy.hook: []
{{cfg.name}}-restart:
  cmd.wait:
    - name: echo restarted >> {{cfg.data_root}}/restarts
    - watch: [{mc_proxy: {{cfg.name}}-configs-post}]
`;

const template = `{% set cfg = salt['mc_project.get_configuration'](project) %}
{{ salt['mc_utils.json_dump']({"domain": cfg.data.domain, "password": cfg.data.password, "by": data.project, "same": opts['ms_project'].data.password}) }}
`;

const page = `{% set cfg = opts['ms_project'] %}
{% set scfg = salt['mc_utils.json_dump'](cfg) %}
page:
  file.managed:
    - name: {{cfg.data.index}}
    - makedirs: true
    - template: jinja
    - source: salt://makina-projects/{{cfg.name}}/files/index.html
    - context:
        scfg: |
          {{scfg}}
    - user: {{cfg.user}}
    - group: {{cfg.group}}
`;

const html =
  "{% set cfg = salt['mc_utils.json_load'](scfg) %}{{cfg.name}} {{cfg.data.ports.plain}} {{cfg.data.ports.ssl}} {{cfg.data.debug}} {{cfg.data.family}} {{cfg.data.literal}} {{cfg.data.flat}}\n";

const fixperms = `{% set cfg = opts['ms_project'] %}
{% set locs = salt['mc_locations.settings']() %}
{% set ugs = salt['mc_usergroup.settings']() %}
{{cfg.name}}-restricted-perms:
  file.managed:
    - name: {{cfg.project_dir}}/global-reset-perms.sh
    - mode: 750
    - contents: |
        #!/bin/sh
        "{{locs.resetperms}}" -q --no-acls --user {{cfg.user}} --group "{{ugs.group}}" \\
          --dmode '0770' --fmode '0660' --paths "{{cfg.data_root}}/www" --excludes=".*venv.*"
  cmd.run:
    - name: {{cfg.project_dir}}/global-reset-perms.sh
    - watch: [{file: {{cfg.name}}-restricted-perms}]
`;

/** Copies by itself, as default SLS did before an engine did it. */
const copies = (from: string, to: string) => `{% set cfg = opts['ms_project'] %}
{% set dest = '{0}/project'.format(cfg['current_archive_dir']) %}
copy:
  cmd.run:
    - name: if [ -d "{{dest}}" ]; then cp -a "${from}/." "${to}/"; fi
`;

const salt: Readonly<Record<string, string>> = {
  ".salt/PILLAR.sample": sample,
  ".salt/000_prereqs.sls": prereqs,
  ".salt/100_page.sls": page,
  ".salt/include/configs.sls": configs,
  ".salt/files/app.json": template,
  ".salt/files/index.html": html,
  ".salt/fixperms.sls": fixperms,
  ".salt/archive.sls": copies("{{cfg.project_root}}", "{{dest}}"),
  ".salt/rollback.sls": copies("{{dest}}", "{{cfg.project_root}}"),
  ".salt/notify.sls":
    "{% set cfg = opts['ms_project'] %}\ninclude:\n  - makina-states.projects.{{cfg['api_version']}}.{{cfg['installer']}}.notify\n",
};

/** The installer's SLS that the tests include, as the compiler emits some. */
function installer(host: ProjectHost): void {
  const directory = host.path("gen/salt/makina-states/projects/2/generic");
  mkdirSync(directory, { recursive: true });
  writeFileSync(`${directory}/notify.sls`, "said:\n  mc_project.notified:\n    - name: {{ cfg.name | yaml_dquote }}\n");
  writeFileSync(
    `${directory}/archive.sls`,
    "whole:\n  mc_project.archived:\n    - name: {{ cfg.name | yaml_dquote }}\n",
  );
}

/** Put a pillar in place before the first push, and a repository to check out. */
function prepare(project: Project): void {
  const origin = project.host.path("work/origin");
  mkdirSync(origin, { recursive: true });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@a", ...args], { cwd: origin });
  git("init", "-q", "-b", "main");
  git("commit", "-q", "--allow-empty", "-m", "one");
  const name = project.name;
  writeFileSync(
    project.path("pillar/init.sls"),
    `makina-projects.${name}: {api_version: '2'}\nmakina-projects.${name}.data.flat: unfolded\nmakina-projects.${name}.data.origin: ${origin}\n`,
  );
}

/** A `.salt` directory that was written for makina-states, and the macros of the pack. */
export function describeAdoption(hostOf: () => ProjectHost): void {
  it("runs a .salt directory written for makina-states unchanged", async () => {
    const host = hostOf();
    installer(host);
    const project = await host.project("adopted");
    prepare(project);
    project.commit({ ...salt, version: "one\n" });
    const first = await project.push();
    expect(first.exitCode, first.said).to.equal(0);
    const rendered = JSON.parse(host.read("p/adopted/data/app.json")) as Record<string, string>;
    expect(rendered).to.include({ by: "adopted", same: rendered["password"] });
    expect(rendered["password"]).to.match(/^[A-Za-z0-9]{12}$/);
    expect(host.read("p/adopted/data/www/index.html")).to.equal("adopted 80 443 True found {kept} unfolded\n");
    expect(host.read("p/adopted/data/restarts"), "a hook passes changes on").to.equal("restarted\n");
    expect(statSync(host.path("p/adopted/data/www/index.html")).mode & 0o777, "reset-perms").to.equal(0o660);

    project.commit({ version: "two\n" });
    const second = await project.push();
    expect(second.exitCode, second.said).to.equal(0);
    expect(host.read("p/adopted/data/restarts"), "and passes nothing on without a change").to.equal("restarted\n");
    expect(JSON.parse(host.read("p/adopted/data/app.json"))).to.deep.equal(rendered);
    expect(`${first.said}${second.said}`, "the stored password stays out of logs").not.to.contain(rendered["password"]);
    const back = await host.ask("mc_project.rollback", "adopted");
    expect(back.result, back.comment).to.equal(true);
    expect(host.read("p/adopted/project/version"), "its rollback.sls does not undo the rollback").to.equal("one\n");

    const cfg = await host.ask<{ data: Record<string, unknown> }>("mc_project.get_configuration", "adopted");
    expect(cfg.data).to.deep.include({ password: "[secret]", ports: { plain: 80, ssl: 443 }, flat: "unfolded" });
    const shown = await host.ask<Record<string, { errors?: string[] }>>("mc_project.show_sls", "adopted");
    expect(Object.values(shown).filter(({ errors }) => errors)).to.deep.equal([]);
    const stored = readdirSync(host.path("p/.secrets/.shared")).filter((entry) => entry !== ".lock");
    expect(stored).to.deep.equal(["adopted-db"]);
    expect(statSync(host.path("p/.secrets/.shared/adopted-db")).mode & 0o777).to.equal(0o600);
    expect(readFileSync(host.path("p/.secrets/.shared/adopted-db"), "utf8")).to.equal(rendered["password"]);
  });

  it("macros call the installer's part, and change cfg for later SLS", async () => {
    const host = hostOf();
    installer(host);
    const project = await host.project("macros");
    const use = '{% import "makina-states/projects/2/macros.jinja" as project with context %}\n';
    const all =
      "{{ cfg.data.deep.a }}{{ cfg.data.deep.b }}{{ opts.ms_project.data.word }}{{ opts['ms_project'].data.done }}";
    project.commit({
      ".salt/PILLAR.sample": "makina-projects.x: {data: {word: old, deep: {a: 1, b: 1}}}\n",
      ".salt/100_change.sls": `${use}{{ project.change(cfg, {"data": {"word": "new", "deep": {"a": 2}}}) }}{% do cfg.data.update({"done": "!"}) %}\n${writes("built", "x")}    - mode: "0600"\n{{ project.fixperms(cfg, require=["file: built"]) }}`,
      ".salt/200_read.sls": writes("read", all),
      ".salt/archive.sls": `${use}{{ project.inherit(cfg, "archive") }}\n${writes("archived", "own")}`,
      ".salt/notify.sls": `${use}{{ project.notify(cfg) }}`,
      ".salt/task_wrong.sls": `${use}{{ project.inherit(cfg, "nothing") }}`,
    });
    const end = await project.push();
    expect(end.exitCode, end.said).to.equal(0);
    expect(host.read("p/macros/data/read")).to.equal("21new!\n");
    expect(end.said).to.contain("mc_project.permissions project-permissions").and.to.contain("project-is-notified");
    project.commit({ version: "two" });
    const again = await project.push();
    expect(again.said).to.contain("mc_project.archived whole");
    expect(host.read("p/macros/data/archived")).to.equal("own\n");
    const wrong = await host.call("mc_project.run_task", "macros", "wrong");
    expect(wrong.said).to.contain("the installer generic has no nothing");
  });
}
