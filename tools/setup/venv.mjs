// Python virtualenvs from hash-pinned requirements. Salt is built from its sdist, without network access to unpinned build tools.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { query, root, run } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";

const requirements = `${root}tools/setup/requirements`;

/**
 * @param {{ name: string, requirements: string, imports: string, python: string, onTopOf?: string }} venv `imports` proves that
 *   it works; what it does not have itself it takes from the virtualenv `onTopOf`
 */
export async function installVenv(venv) {
  const dir = `${root}.corpus/${venv.name}`;
  const stamp = `${dir}/.corpus-stamp`;
  const pins = [`${requirements}/build.txt`, `${requirements}/${venv.requirements}`];
  if (existsSync(stamp) && (await query(`${dir}/bin/python`, ["-c", `import ${venv.imports}`])) === undefined)
    rmSync(stamp);
  return installOnce(stamp, fingerprint(pins), async () => {
    rmSync(dir, { recursive: true, force: true });
    await run(`${venv.name}-venv`, [venv.python, "-m", "venv", dir]);
    if (venv.onTopOf !== undefined) await share(dir, `${root}.corpus/${venv.onTopOf}`);
    for (const file of pins) await pipInstall(venv.name, dir, file);
  });
}

/**
 * Python looks in the directories that a .pth file names after its own.
 * @param {string} dir
 * @param {string} other
 */
async function share(dir, other) {
  const [own, shared] = await Promise.all([dir, other].map(sitePackages));
  writeFileSync(`${own}/shared.pth`, `${shared}\n`);
}

/** @param {string} dir */
async function sitePackages(dir) {
  const path = await query(`${dir}/bin/python`, ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]);
  if (path === undefined) throw new Error(`${dir} is no virtualenv`);
  return path;
}

/**
 * @param {string} name
 * @param {string} dir
 * @param {string} file
 */
async function pipInstall(name, dir, file) {
  await run(`${name}-pip`, [
    `${dir}/bin/python`,
    ...["-m", "pip", "install", "--quiet", "--disable-pip-version-check"],
    // The pins are complete. Without --no-deps pip would insist on timelib, which Salt can do without (salt/utils/dateutils.py)
    // and which comes without a wheel: it would need a C compiler.
    ...["--require-hashes", "--no-deps", "--no-build-isolation", "-r", file],
  ]);
}

/**
 * The wheels that the example applications are installed from, so that a deployment needs no network.
 * @param {string} python a python of a virtualenv made by `installVenv`
 */
export async function fetchWheels(python) {
  const dir = `${root}.corpus/cache/wheels`;
  const pins = `${requirements}/apps.txt`;
  const version = (await query(python, ["-c", "import sys; print(sys.version_info[:2])"])) ?? "";
  return installOnce(`${dir}/.corpus-stamp`, fingerprint([pins], [version]), async () => {
    rmSync(dir, { recursive: true, force: true });
    await run("wheels", [
      python,
      ...["-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"],
      ...["--require-hashes", "--no-build-isolation", "--wheel-dir", dir, "-r", pins],
    ]);
  });
}
