// The Debian packages of `npm run test:system`; only that command installs anything outside the clone.
import { access } from "node:fs/promises";
import { run, SetupError } from "./run.mjs";

/** program that proves the package → package */
const packages = { "/usr/sbin/sshd": "openssh-server", "/usr/bin/ssh": "openssh-client" };

export async function installSystemPackages() {
  const missing = [];
  for (const [program, name] of Object.entries(packages)) {
    const found = await access(program).then(
      () => true,
      () => false,
    );
    if (!found) missing.push(name);
  }
  if (missing.length === 0) return false;
  /** @type {[string, ...string[]]} */
  const command = ["apt-get", "install", "-y", "--no-install-recommends", ...missing];
  if (process.getuid?.() !== 0)
    throw new SetupError(`npm run test:system needs root to install packages: ${command.join(" ")}`);
  await run("apt-update", ["apt-get", "update"]);
  await run("apt-install", command, { DEBIAN_FRONTEND: "noninteractive" });
  return true;
}
