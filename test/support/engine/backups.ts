import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "chai";
import { compileWorkspace, temporaryDirectory } from "../compiler/workspace.ts";
import type { Project, ProjectHost } from "./host.ts";

/** A value and a name that would be more than that to a shell, to YAML, or to Jinja. */
const hostile = "it's {{ x }} $(id); `id` # ü";

const definition = `import { defineProject, dump, sh, sls } from "corpus";
export default defineProject({
  name: "kept",
  data: { file: ${JSON.stringify(hostile)} },
  steps: ({ cfg, data }) => [
    sls("100_data", (s) => {
      s.backup("queue", { dump: sh\`cat \${data.file}\`, restore: sh\`cat > \${data.file}\`, cwd: cfg.data_root }, { hour: 3, minute: 20, keep: 2 });
      s.backup("files", dump.directory(\`\${cfg.data_root}/files\`));
      s.periodic("reindex", sh\`printf %s \${data.file} 100%\`, { minute: "*/10" });
    }),
  ],
  procedures: { rollback: () => sls("rollback", (s) => { s.inherit(); s.loadDumps(); }) },
});
`;

/** Stands for the developer's own crontab, which no test touches. */
const crontab = `#!/bin/sh
case "$1" in -l) cat "$CRONTAB" 2>/dev/null || exit 1 ;; -) cat >"$CRONTAB" ;; esac
`;

/** What a definition has dumped, in archives and by its tasks, and what it has run periodically. */
export function describeBackups(hostOf: () => ProjectHost): void {
  describe("backups", () => {
    const { PATH = "" } = process.env;
    let project: Project;

    before(async () => {
      const host = hostOf();
      mkdirSync(host.path("bin"));
      writeFileSync(host.path("bin/crontab"), crontab);
      chmodSync(host.path("bin/crontab"), 0o755);
      writeFileSync(host.path("table"), "5 5 * * * mine\n");
      Object.assign(process.env, { PATH: `${host.path("bin")}:${PATH}`, CRONTAB: host.path("table") });
      await emit(host);
      project = await host.project("kept");
      cpSync(host.path("emitted"), project.work, { recursive: true });
      project.commit({ version: "1" });
      const pushed = await project.push();
      expect(pushed.exitCode, pushed.said).to.equal(0);
    });
    after(() => {
      process.env["PATH"] = PATH;
      delete process.env["CRONTAB"];
    });

    const write = (rows: string) => {
      rmSync(project.path("data/files"), { recursive: true, force: true });
      mkdirSync(project.path("data/files", hostile), { recursive: true });
      writeFileSync(project.path("data", hostile), rows);
      writeFileSync(project.path("data/files", hostile, "a"), `file of ${rows}`);
    };
    const read = () => [
      readFileSync(project.path("data", hostile), "utf8"),
      readFileSync(project.path("data/files", hostile, "a"), "utf8"),
    ];
    const held = (rows: string) => [rows, `file of ${rows}`];
    const task = async (name: string, ...more: string[]) => {
      const done = await hostOf().ask("mc_project.run_task", "kept", name, ...more);
      return { id: done.id, code: done.exit_code, said: done.comment };
    };

    it("bring data back that a failed deployment has spoilt", async () => {
      write("rows\0\n");
      const spoil = `for f in "$PWD"/* "$PWD"/files/*/*; do test -d "$f" || echo spoilt > "$f"; done; exit 1`;
      project.commit({
        ".salt/200_spoil.sls": `spoil:\n  cmd.run:\n    - name: ${JSON.stringify(spoil)}\n    - cwd: {{ cfg.data_root }}\n`,
      });
      const pushed = await project.push();
      expect(pushed.exitCode, pushed.said).to.equal(1);
      expect(pushed.said).to.contain("rolled back");
      expect(read()).to.deep.equal(held("rows\0\n"));
      project.git("reset", "-q", "--hard", "HEAD~1");
    });

    it("are made and restored by tasks, and restoring once more brings back what was there", async () => {
      write("first");
      const first = await task("backup_queue");
      expect(first.code, first.said).to.equal(0);
      write("second");
      expect((await task("restore_queue")).code).to.equal(0);
      expect(read()[0]).to.equal("first");
      expect((await task("restore_queue")).code).to.equal(0);
      expect(read()[0]).to.equal("second");
      // What nobody can dump any more.
      rmSync(project.path("data", hostile));
      const chosen = await task("restore_queue", `dump=${first.id}`);
      expect(chosen.code, chosen.said).to.equal(0);
      expect(read()[0]).to.equal("first");
      const unknown = await task("restore_queue", "dump=20200101-000000-000000-abcdef");
      expect(unknown.code).to.equal(2);
      expect(unknown.said).to.contain("has no dump '20200101-000000-000000-abcdef'").and.to.contain(first.id);
      expect(read()[0]).to.equal("first");
    });

    it("are as many as are kept", async () => {
      const kept = () => readdirSync(project.path("backups/queue")).toSorted();
      const before = kept();
      expect(before).to.have.length.greaterThan(2);
      const { id } = await task("backup_queue");
      expect(kept()).to.deep.equal([before.at(-1), `${id}.dump`]);
    });

    it("and periodic tasks run as the live release has them, and end with the project", async () => {
      const host = hostOf();
      const own = () =>
        host
          .read("table")
          .split("\n")
          .filter((line) => /^[*\d]/.test(line));
      const [mine, queue, reindex, ...others] = own();
      expect([mine, ...others]).to.deep.equal(["5 5 * * * mine"]);
      expect(queue).to.match(
        /^20 3 \* \* \* cd \/ && .*salt-call --local -c .* mc_project\.run_task kept backup_queue/,
      );
      expect(reindex).to.contain("*/10 * * * * cd ").and.to.contain("100\\%");
      expect((await host.call("mc_project.unlink", "kept")).exitCode).to.equal(0);
      expect(own()).to.deep.equal(["5 5 * * * mine"]);
      expect((await host.call("mc_project.link", "kept")).exitCode).to.equal(0);
      expect(own()).to.deep.equal([mine, queue, reindex]);
      expect((await host.call("mc_project.destroy", "kept")).exitCode).to.equal(0);
      expect(host.read("table")).to.equal("5 5 * * * mine\n");
    });
  });
}

/** The definition's `.salt` in `emitted`, and what it includes in the host's file_roots. */
async function emit(host: ProjectHost): Promise<void> {
  using workspace = temporaryDirectory();
  workspace.write({ "projects/kept/project.ts": definition });
  const { artifacts } = await compileWorkspace(workspace.path);
  for (const { path, content } of artifacts) {
    const place = path.startsWith("salt/")
      ? host.path("gen", path)
      : path.replace(/^projects\/kept\/project\//, `${host.path("emitted")}/`);
    if (!place.startsWith("/")) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  host.forgetFiles();
}
