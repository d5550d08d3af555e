// Set-up, from a fresh clone to a working tree: node tools/setup/main.mjs start|test|system|guests
// Plain JavaScript without dependencies, because it runs before there are any. Running it again is quick and repairs.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { fetchDebs, fetchGuestWheels, fetchNodePackages, fetchPloneWheels } from "./guest-packages.mjs";
import { buildRootFilesystem, guestPython, installGuestSalt } from "./guests.mjs";
import { checkMachine } from "./machine.mjs";
import { installNodeModules } from "./node-modules.mjs";
import { step } from "./progress.mjs";
import { root, run, SetupError } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";
import { installSystemPackages } from "./system-packages.mjs";
import { fetchWheels, installVenv } from "./venv.mjs";

const salt = (/** @type {string} */ release, /** @type {string} */ python) => installVenv(saltVenv(release, python));

const saltVenv = (/** @type {string} */ release, /** @type {string} */ python) => ({
  name: `salt-${release}`,
  requirements: `salt-${release}.txt`,
  imports: "salt.version, zmq",
  python,
});

/** @param {string} purpose what the machine is set up for */
async function setUp(purpose) {
  const python = await step("this machine has node, git and python3", checkMachine);
  await step("node modules", installNodeModules);
  await step("Salt 3008", () => salt("3008", python));
  await step("wheels of the example applications", () => fetchWheels(`${root}.corpus/salt-3008/bin/python`));
  await step("corpus itself", () => run("build", ["node", "tools/build-dist.mjs"]));
  await step("Salt's documentation for editors", documentStates);
  if (purpose === "start") return;
  await step("ruff, salt-lint, pytest", () =>
    installVenv({ name: "tools", requirements: "tools.txt", imports: "pytest, saltlint, aiosmtpd", python }),
  );
  if (purpose === "test") return;
  await step("Debian packages", installSystemPackages);
  await step("Salt 3006", () => salt("3006", python));
  await step("Salt 3006.9, with the libraries of 3006", () =>
    installVenv({ ...saltVenv("3006.9", python), onTopOf: "salt-3006" }),
  );
  await step("Salt 3007", () => salt("3007", python));
  await step("Debian root filesystem of guests", buildRootFilesystem);
  await step("Salt 3008 of guests", installGuestSalt);
  await step("Debian packages for guests", fetchDebs);
  await step("wheels for guests", () => fetchGuestWheels(guestPython));
  await step("npm's packages for guests", fetchNodePackages);
  if (purpose === "system") return;
  await step("Plone's wheels for guests", () => fetchPloneWheels(guestPython));
}

/** The documentation that editors show on states, from the Salt that is installed here; never committed. */
function documentStates() {
  const generator = `${root}tools/generate-salt-types`;
  const sources = readdirSync(generator)
    .filter((name) => /\.(ts|py)$/.test(name))
    .sort()
    .map((name) => `${generator}/${name}`);
  const pins = [...sources, `${root}tools/setup/requirements/salt-3008.txt`, `${root}src/salt/generated/facts.json`];
  const output = `${root}src/salt/docs.generated.d.ts`;
  const stamp = `${root}.corpus/setup/salt-docs.stamp`;
  if (!existsSync(output)) rmSync(stamp, { force: true });
  return installOnce(stamp, fingerprint(pins), () =>
    run("salt-docs", ["node", "--import", "tsx", "tools/generate-salt-types/main.ts", "docs"]),
  );
}

try {
  await setUp(process.argv[2] ?? "test");
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\ncorpus set-up: ${error.message}\n`);
  process.exitCode = 1;
}
