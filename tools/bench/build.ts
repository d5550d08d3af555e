import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { sha256 } from "../../src/support/hash.ts";
import { writeDefinitions } from "./definitions.ts";
import { median, type Row, type Sample } from "./rows.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The floor: no definitions, no checks. It has the values of the emitted files as plain data, dumps them as YAML, puts the same notices above, hashes
 * and writes them, and a manifest of the same fields; without corpus's own files (pack, installers), which are some 400.
 */
const bareScript = `
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dump } from "js-yaml";
const [, , out, count] = process.argv;
const files = {};
const put = (path, definition, head, data) => {
  const text = head + dump(data);
  files[path] = { sha256: createHash("sha256").update(text).digest("hex"), mode: "0644", definition };
  mkdirSync(out + "/" + path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(out + "/" + path, text);
};
const refusal = "this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)";
for (let i = 0; i < Number(count); i++) {
  const [name, definition] = ["p" + i, "projects/p" + i + "/project.ts"];
  const [root, salt] = ["projects/" + name, "projects/" + name + "/project/.salt/"];
  const notice = "Made by corpus from " + definition + "; edit there.";
  const late = '{#- ' + notice + ' #}\\n{%- set cfg = opts.get("ms_project") %}\\n{%- if cfg is not mapping %}\\n{{ raise("' + refusal + '") }}\\n{%- endif %}\\n\\n';
  for (let step = 1; step <= 5; step++) {
    const states = {};
    for (let n = 1; n <= 4; n++) states[name + "-step-file.managed-f" + step + "-" + n] = { "file.managed": [{ name: '{{ (cfg.project_root ~ "/f' + step + "-" + n + '") | yaml_dquote }}' }, { contents: ['{{ ("x = " ~ cfg.data.domain) | yaml_dquote }}', "y = " + n] }, { user: "{{ cfg.user | yaml_encode }}" }, { mode: "0640" }] };
    put(salt + step + "00_step.sls", definition, late, states);
  }
  for (const procedure of ["archive", "fixperms", "notify", "rollback"]) put(salt + procedure + ".sls", definition, "# " + notice + "\\n\\n", { include: ["makina-states.projects.2.generic." + procedure] });
  const key = "makina-projects." + name;
  put(salt + "PILLAR.sample", definition, "#!yaml\\n# " + notice + "\\n# Default pillar of the project: pillar overrides it.\\n", { [key]: { api_version: "2", data: { domain: name + ".example.org", port: 8000 + i }, installer: "generic" } });
  put(root + "/pillar/init.sls", definition, "#!yaml\\n# " + notice + "\\n# Private pillar: settings of this host go to data, what nobody may read to secrets.\\n", { [key]: { api_version: "2", data: {} } });
}
writeFileSync(out + "/manifest.json", JSON.stringify({ formatVersion: 1, files }));
`;

/** As many charts as projects, each of twenty resources with the data of a project's twenty states. */
const synthScript = `
const { ApiObject, App, Chart } = require("cdk8s");

const [, , outdir, count] = process.argv;
const app = new App({ outdir });
for (let index = 0; index < Number(count); index++) {
  const chart = new Chart(app, \`p\${index}\`);
  for (let step = 1; step <= 5; step++)
    for (let state = 1; state <= 4; state++)
      new ApiObject(chart, \`f\${step}-\${state}\`, {
        apiVersion: "v1",
        kind: "ConfigMap",
        data: {
          name: \`/srv/p\${index}/f\${step}-\${state}\`,
          contents: \`x = p\${index}.example.org\\ny = \${state}\`,
          user: \`p\${index}-user\`,
          mode: "0640",
        },
      });
}
app.synth();
`;

/** Prints what a process and those that it started have cost, when it ends: also one that ends with it, as esbuild's does. */
const reporter = `
import { readdirSync, readFileSync } from "node:fs";
const statOf = (pid) => {
  try {
    return readFileSync("/proc/" + pid + "/stat", "utf8").split(") ")[1].split(" ");
  } catch {
    return []; // It has ended meanwhile.
  }
};
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const running = readdirSync("/proc").map(statOf).filter(([, parent]) => Number(parent) === process.pid);
  const ticks = [statOf("self").slice(13, 15), ...running.map((stat) => stat.slice(11, 13))]; // cutime, cstime; utime, stime
  const children = ticks.flat().reduce((sum, one) => sum + Number(one), 0) * 10; // in hundredths of a second
  process.stderr.write("\\n" + JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000 + children, peakMiB: maxRSS / 1024 }) + "\\n");
});
`;

/** Wall time, CPU time and peak resident memory of one node process. */
async function measure(args: readonly string[]): Promise<Sample> {
  const started = performance.now();
  const { stderr } = await execa(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(reporter)}`, ...args],
    { cwd: repository, timeout: 300_000 },
  );
  const medianMs = performance.now() - started;
  return { medianMs, runs: 1, ...(JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "") as Cost) };
}

type Cost = Required<Pick<Sample, "cpuMs" | "peakMiB">>;

/** The emission alone, which tells its own cost: compiling before it is no part of it. */
async function measureEmission(projects: string, out: string): Promise<Sample> {
  const args = ["--import", "tsx", "tools/bench/build-emission.ts", projects, out];
  const { stdout } = await execa(process.execPath, args, { cwd: repository, timeout: 300_000 });
  const { ms, cpuMs } = JSON.parse(stdout) as { ms: number; cpuMs: number };
  return { medianMs: ms, runs: 1, cpuMs };
}

/**
 * `corpus build` of 1, 100 and 1,000 generated projects: cold (nothing cached), into an empty tree with the definitions cached, and
 * unchanged; `corpus check` of one of them; and the emission alone; beside a bare script that dumps, hashes and writes the same data. The cold
 * build also beside cdk8s, which synthesizes as many charts and resources. Whole processes, on tmpfs. Needs `npm run build`.
 */
export async function benchBuild(counts: readonly number[] = [1, 100, 1000]): Promise<Row[]> {
  const cdk8s = await installCdk8s();
  const rows: Row[] = [];
  for (const count of counts) rows.push(...(await benchCount(count, cdk8s)));
  return rows;
}

/** A directory with cdk8s, from its lock file. */
async function installCdk8s(): Promise<string> {
  const [source, directory] = [`${repository}tools/bench/cdk8s`, `${repository}.corpus/bench/cdk8s`];
  cpSync(source, directory, { recursive: true });
  await execa("npm", ["ci", "--silent"], { cwd: directory });
  writeFileSync(`${directory}/synth.cjs`, synthScript);
  return directory;
}

const measured = {
  cold: (count: number) => `corpus build, ${count} projects, cold`,
  cached: (count: number) => `corpus build, ${count} projects, definitions cached, no tree`,
  emission: (count: number) => `emission of ${count} projects`,
  unchanged: (count: number) => `corpus build, ${count} projects, unchanged`,
  check: (count: number) => `corpus check of one of ${count} projects`,
};

type Run = Record<keyof typeof measured | "bare" | "cdk8s", Sample>;

async function benchCount(count: number, cdk8s: string): Promise<Row[]> {
  const runs: Run[] = [];
  for (let run = 0; run < runsOf(count); run++) runs.push(await measureOnce(count, cdk8s));
  const of = (what: keyof Run) => summary(runs.map((run) => run[what]));
  const peer = { ...of("bare"), what: "bare script: dump, hash, write" };
  const rows = Object.entries(measured).map(([what, name]) => ({
    name: name(count),
    ours: of(what as keyof Run),
    peer,
  }));
  const charts = { ...of("cdk8s"), what: `cdk8s synth, ${count} charts of 20 resources` };
  return [...rows, { name: measured.cold(count), ours: of("cold"), peer: charts }];
}

const runsOf = (count: number): number => (count < 1000 ? 9 : 3);

function summary(samples: readonly Sample[]): Sample {
  const peaks = samples.flatMap(({ peakMiB }) => peakMiB ?? []);
  return {
    medianMs: median(samples.map(({ medianMs }) => medianMs)),
    runs: samples.length,
    cpuMs: median(samples.map(({ cpuMs = 0 }) => cpuMs)),
    ...(peaks.length === 0 ? {} : { peakMiB: Math.max(...peaks) }),
  };
}

/** One run of each, one after the other, so that what else the machine does hits all alike. */
async function measureOnce(count: number, cdk8s: string): Promise<Run> {
  const directory = mkdtempSync("/dev/shm/corpus-bench-");
  // Below node_modules, so that it finds js-yaml.
  const bareFile = `${repository}.corpus/bench/bare-${sha256(directory).slice(0, 8)}.mjs`;
  try {
    writeDefinitions(directory, count);
    writeFileSync(bareFile, bareScript);
    const projects = ["--projects", `${directory}/projects`];
    const build = ["dist/cli/main.js", "--quiet", "build", ...projects, "--out", `${directory}/out`];
    const bare = await measure([bareFile, `${directory}/bare`, String(count)]);
    const cold = await measure(build);
    rmSync(`${directory}/out`, { recursive: true });
    const cached = await measure(build);
    const unchanged = await measure(build);
    const emission = await measureEmission(`${directory}/projects`, `${directory}/emitted`);
    const check = await measure(["dist/cli/main.js", "check", "p0", ...projects]);
    const synth = await measure([`${cdk8s}/synth.cjs`, `${directory}/charts`, String(count)]);
    return { bare, cold, cached, unchanged, emission, check, cdk8s: synth };
  } finally {
    rmSync(bareFile, { force: true });
    rmSync(directory, { recursive: true, force: true });
  }
}
