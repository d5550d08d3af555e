// Python virtualenvs from hash-pinned requirements. Salt is built from its sdist, without network access to unpinned build tools.
import { existsSync, rmSync } from "node:fs";
import { query, root, run } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";

const requirements = `${root}tools/setup/requirements`;

/**
 * @param {{ name: string, requirements: string, imports: string, python: string }} venv `imports` proves that it works
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
    for (const file of pins) await pipInstall(venv.name, dir, file);
  });
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
