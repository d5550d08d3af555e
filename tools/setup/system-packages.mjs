// The Debian packages of `npm run test:system`; only that command installs anything outside the clone.
import { access } from "node:fs/promises";
import { root, run, SetupError } from "./run.mjs";

/** file that proves the package → package */
const packages = {
  "/usr/sbin/sshd": "openssh-server",
  "/usr/bin/ssh": "openssh-client",
  "/usr/bin/lxc-start": "lxc",
  "/usr/bin/mmdebstrap": "mmdebstrap",
  "/usr/sbin/ip": "iproute2",
  "/usr/share/keyrings/debian-archive-keyring.gpg": "debian-archive-keyring",
  // A venv for guests is made with Debian's python, whatever python3 is first on the PATH.
  "/usr/bin/python3": "python3",
  "/usr/lib/python3.11/ensurepip/__init__.py": "python3-venv",
  // A directory that masters authenticate users by.
  // Secrets that hosts decrypt.
  "/usr/bin/gpg": "gnupg",
  "/usr/sbin/slapd": "slapd",
  "/usr/lib/python3/dist-packages/ldap/__init__.py": "python3-ldap",
};

/** Answers to what packages ask. */
const answers = `${root}tools/setup/requirements/debconf.txt`;

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
  await run("apt-answers", ["debconf-set-selections", answers]);
  await run("apt-install", command, { DEBIAN_FRONTEND: "noninteractive" });
  return true;
}
