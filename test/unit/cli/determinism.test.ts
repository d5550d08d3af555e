import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { execa } from "execa";
import fc from "fast-check";
import { listFiles } from "../../../src/support/io/read.ts";
import { repository, type TemporaryDirectory, temporaryDirectory } from "../../support/compiler/workspace.ts";

const main = fileURLToPath(new URL("../../../src/cli/main.ts", import.meta.url));

/** Definitions of several projects: those of the golden tree, and the examples without their applications. */
const sources: Readonly<Record<string, string>> = Object.fromEntries(
  ["test/golden/language", "."].flatMap((root) =>
    listFiles(`${repository}${root}/projects`)
      .filter((path) => !path.includes("/app/"))
      .map((path) => [`projects/${path}`, readFileSync(`${repository}${root}/projects/${path}`, "utf8")]),
  ),
);

interface Machine {
  readonly env: Readonly<Record<string, string>>;
  readonly umask: string;
  /** How directories list their names. Each file system has an order of its own. */
  readonly listing: "as it is" | "backwards";
  /** Where the command is called, and how it names the workspace there. */
  readonly cwd: string;
  readonly prefix: string;
}

describe("builds on different machines", function () {
  this.timeout(120_000);

  it("give the same bytes and modes: files made and listed in another order, other time zone, locale, user, umask and directory", async () => {
    using one = temporaryDirectory();
    using other = temporaryDirectory("/dev/shm");
    one.write(sources);
    other.write(shuffled(sources));
    await build(one, {
      env: { TZ: "UTC", LC_ALL: "C", LANG: "C", HOME: "/root", USER: "root", LOGNAME: "root" },
      umask: "022",
      listing: "as it is",
      cwd: one.path,
      prefix: "",
    });
    await build(other, {
      env: {
        TZ: "Pacific/Kiritimati",
        LC_ALL: "tr_TR.UTF-8",
        LANG: "sv_SE.UTF-8",
        HOME: "/nonexistent",
        USER: "ada",
        LOGNAME: "ada",
      },
      umask: "077",
      listing: "backwards",
      cwd: "/",
      prefix: `${other.path}/`,
    });
    const [tree, same] = [treeOf(one), treeOf(other)];
    expect(Object.keys(tree)).to.have.length.above(100);
    expect(same).to.deep.equal(tree);
  });
});

/** The same files, made in another order: file systems list a directory in an order that comes from that. */
function shuffled(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(files);
  const [order = []] = fc.sample(fc.shuffledSubarray(entries, { minLength: entries.length }), { numRuns: 1, seed: 11 });
  return Object.fromEntries(order);
}

/** Loaded before corpus: every directory is listed backwards. It says so, that a test can know that it was asked. */
const backwards = `
import fs, { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const { readdirSync } = fs;
const orderOf = new Set();
fs.readdirSync = (path, options) => {
  const listed = readdirSync(path, options);
  orderOf.add(String(path));
  return listed.sort((a, b) => ((a.name ?? a) < (b.name ?? b) ? 1 : -1));
};
syncBuiltinESMExports();
process.on("exit", () => writeSync(2, "listed backwards: " + orderOf.size + "\\n"));
`;

async function build(workspace: TemporaryDirectory, { env, umask, listing, cwd, prefix }: Machine): Promise<void> {
  const preload = listing === "backwards" ? ["--import", `data:text/javascript,${encodeURIComponent(backwards)}`] : [];
  const args = [...preload, "--import", import.meta.resolve("tsx"), main, "build"];
  const where = ["--projects", `${prefix}projects`, "--out", `${prefix}generated`];
  const { stderr } = await execa("sh", ["-c", 'umask "$0"; exec "$@"', umask, process.execPath, ...args, ...where], {
    cwd,
    env: { PATH: process.env["PATH"], ...env },
    extendEnv: false,
    timeout: 60_000,
  });
  expect(readdirSync(workspace.path)).to.include("generated");
  if (listing === "backwards") expect(stderr).to.match(/listed backwards: [1-9]/);
}

/** Contents and modes by path. */
function treeOf({ path }: TemporaryDirectory): Readonly<Record<string, readonly [mode: string, content: string]>> {
  return Object.fromEntries(
    listFiles(`${path}/generated`).map((file) => {
      const full = `${path}/generated/${file}`;
      return [file, [(statSync(full).mode & 0o777).toString(8), readFileSync(full, "latin1")]];
    }),
  );
}
