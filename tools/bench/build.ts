import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { sha256 } from "../../src/support/hash.ts";
import { median, type Row, type Sample } from "./rows.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A project of the size that people write: five steps, twenty states. */
function definition(index: number): string {
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const states = [1, 2, 3, 4].map(
      (state) =>
        `s.file.managed(\`\${cfg.project_root}/f${step}-${state}\`, { contents: [\`x = \${data.domain}\`, "y = ${state}"], user: cfg.user, mode: "0640" });`,
    );
    return `    sls("${step}00_step", (s) => {\n      ${states.join("\n      ")}\n    }),`;
  });
  return `import { defineProject, sls } from "corpus";\nexport default defineProject({\n  name: "p${index}",\n  data: { domain: "p${index}.example.org", port: ${8000 + index} },\n  steps: ({ cfg, data }) => [\n${steps.join("\n")}\n  ],\n});\n`;
}

/** The floor: dumps the same data as YAML, hashes and writes as many files of the same size. */
const bareScript = `
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dump } from "js-yaml";
const [, , out, count] = process.argv;
const manifest = {};
const put = (path, data) => {
  const text = dump(data);
  manifest[path] = createHash("sha256").update(text).digest("hex");
  mkdirSync(out + "/" + path.slice(0, path.lastIndexOf("/")), { recursive: true });
  writeFileSync(out + "/" + path, text);
};
for (let i = 0; i < Number(count); i++) {
  for (let step = 1; step <= 5; step++) {
    const states = {};
    for (let n = 1; n <= 4; n++) states["p" + i + "-" + step + "-" + n] = { "file.managed": [{ name: "/srv/p" + i + "/f" + step + "-" + n }, { contents: ["x = p" + i + ".example.org", "y = " + n] }, { user: "u" }, { mode: "0640" }] };
    put("projects/p" + i + "/" + step + "00_step.sls", states);
  }
  for (const name of ["archive", "fixperms", "notify", "rollback"]) put("projects/p" + i + "/" + name + ".sls", { include: ["generic." + name] });
  put("projects/p" + i + "/PILLAR.sample", { ["makina-projects.p" + i]: { data: { domain: "p" + i + ".example.org", port: 8000 + i } } });
  put("projects/p" + i + "/pillar/init.sls", { ["makina-projects.p" + i]: { data: {} } });
}
writeFileSync(out + "/manifest.json", JSON.stringify(manifest));
`;

/** Wall time and peak resident memory of one node process. */
async function measure(args: readonly string[]): Promise<Sample> {
  const script =
    'process.on("exit", () => process.stderr.write("\\nmaxrss " + process.resourceUsage().maxRSS + "\\n"))';
  const reporter = `data:text/javascript,${encodeURIComponent(script)}`;
  const started = performance.now();
  const { stderr } = await execa(process.execPath, ["--import", reporter, ...args], {
    cwd: repository,
    timeout: 120_000,
  });
  const medianMs = performance.now() - started;
  return { medianMs, runs: 1, peakMiB: Number(/maxrss (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

/**
 * `corpus build` of 1, 100 and 1,000 generated projects: cold (nothing cached), into an empty tree with the definitions cached, and
 * unchanged; and `corpus check` of one of them; beside a bare script that dumps, hashes and writes the same data. Whole processes, on
 * tmpfs. Needs `npm run build`.
 */
export async function benchBuild(counts: readonly number[] = [1, 100, 1000]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of counts) rows.push(...(await benchCount(count)));
  return rows;
}

const measured = {
  cold: (count: number) => `corpus build, ${count} projects, cold`,
  cached: (count: number) => `corpus build, ${count} projects, definitions cached, no tree`,
  unchanged: (count: number) => `corpus build, ${count} projects, unchanged`,
  check: (count: number) => `corpus check of one of ${count} projects`,
};

type Run = Record<keyof typeof measured | "bare", Sample>;

async function benchCount(count: number): Promise<Row[]> {
  const runs: Run[] = [];
  for (let run = 0; run < runsOf(count); run++) runs.push(await measureOnce(count));
  const of = (what: keyof Run) => summary(runs.map((run) => run[what]));
  const peer = { ...of("bare"), what: "bare script: dump, hash, write" };
  return Object.entries(measured).map(([what, name]) => ({ name: name(count), ours: of(what as keyof Run), peer }));
}

const runsOf = (count: number): number => (count < 1000 ? 9 : 3);

const summary = (samples: readonly Sample[]): Sample => ({
  medianMs: median(samples.map(({ medianMs }) => medianMs)),
  runs: samples.length,
  peakMiB: Math.max(...samples.map(({ peakMiB = 0 }) => peakMiB)),
});

/** One run of each, one after the other, so that what else the machine does hits all three alike. */
async function measureOnce(count: number): Promise<Run> {
  const directory = mkdtempSync("/dev/shm/corpus-bench-");
  // Beside node_modules, so that it finds js-yaml.
  const bareFile = `${repository}tools/bench/.bare-${sha256(directory).slice(0, 8)}.mjs`;
  try {
    for (let index = 0; index < count; index++) write(`${directory}/projects/p${index}/project.ts`, definition(index));
    writeFileSync(bareFile, bareScript);
    const projects = ["--projects", `${directory}/projects`];
    const build = ["dist/cli/main.js", "--quiet", "build", ...projects, "--out", `${directory}/out`];
    const bare = await measure([bareFile, `${directory}/bare`, String(count)]);
    const cold = await measure(build);
    rmSync(`${directory}/out`, { recursive: true });
    const cached = await measure(build);
    const unchanged = await measure(build);
    return { bare, cold, cached, unchanged, check: await measure(["dist/cli/main.js", "check", "p0", ...projects]) };
  } finally {
    rmSync(bareFile, { force: true });
    rmSync(directory, { recursive: true, force: true });
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
