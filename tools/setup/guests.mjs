// What the guests (LXC) of the system tests are made of: a Debian root filesystem that all of them share, and a Salt that runs on its python.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { query, root, run, SetupError } from "./run.mjs";
import { fingerprint, installOnce } from "./stamp.mjs";
import { installVenv } from "./venv.mjs";

const suite = "bookworm";
const packages = [
  ...["systemd-sysv", "dbus", "iproute2", "openssh-server", "python3", "python3-venv", "sudo", "git"],
  "ca-certificates",
];
export const rootFilesystem = `${root}.corpus/cache/guest-rootfs`;
/** Debian's own: a virtualenv made with it works at the same path in a guest. */
export const guestPython = "/usr/bin/python3";

/** Builds the guests' root filesystem, once: half a minute. */
export function buildRootFilesystem() {
  const stamp = `${root}.corpus/setup/guest-rootfs.stamp`;
  if (!existsSync(`${rootFilesystem}/usr/bin/systemctl`)) rmSync(stamp, { force: true });
  return installOnce(stamp, fingerprint([], [suite, ...packages]), async () => {
    rmSync(rootFilesystem, { recursive: true, force: true });
    await run("mmdebstrap", [
      "mmdebstrap",
      ...["--mode=root", "--variant=minbase", "--dpkgopt=force-unsafe-io"],
      ...['--aptopt=Acquire::Languages "none"', `--include=${packages.join(",")}`],
      // Not the host's: each guest has its own.
      "--customize-hook=rm -f $1/etc/resolv.conf $1/etc/hostname",
      ...[suite, rootFilesystem],
    ]);
  });
}

/** Salt 3008 for guests, who see it read-only at the path that it has here. */
export async function installGuestSalt() {
  await checkPython();
  return installVenv({
    name: "guest-salt-3008",
    requirements: "salt-3008.txt",
    imports: "salt.version, zmq",
    python: guestPython,
  });
}

async function checkPython() {
  const version = "import sys; print('%d.%d' % sys.version_info[:2])";
  const here = await query(guestPython, ["-c", version]);
  const there = /** @type {string} */ (readFileSync(`${rootFilesystem}/var/lib/dpkg/status`, "utf8"));
  const guests = /^Package: python3\n(?:.+\n)*?Version: (\d+\.\d+)/m.exec(there)?.[1];
  if (here === guests) return;
  throw new SetupError(
    `the guests' python is ${guests}, ${guestPython} of this machine is ${here ?? "missing"}: run the system tests on Debian 12`,
  );
}
