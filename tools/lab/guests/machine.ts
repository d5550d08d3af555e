import { existsSync } from "node:fs";
import { execa } from "execa";
import { repositoryRoot } from "../venv.ts";

/** What set-up made for guests: a Debian root filesystem, and a Salt that runs on its python. */
export const rootFilesystem = `${repositoryRoot}.corpus/cache/guest-rootfs`;
export const guestSalt = `${repositoryRoot}.corpus/guest-salt-3008`;

const needed = {
  "/usr/bin/lxc-start": "lxc",
  "/usr/sbin/ip": "iproute2",
  [`${rootFilesystem}/usr/bin/systemctl`]: "the guests' root filesystem",
  [`${guestSalt}/bin/salt-call`]: "the guests' Salt",
};

/** @throws with what to do, when this machine cannot run guests */
export function checkMachine(): void {
  if (process.getuid?.() !== 0) throw new Error("guests (LXC) need root: run `npm run test:system` as root");
  const missing = Object.entries(needed).filter(([path]) => !existsSync(path));
  if (missing.length > 0) {
    const list = missing.map(([path, name]) => `${name} (${path})`).join(", ");
    throw new Error(`guests cannot run, missing: ${list}; run \`npm run setup -- system\``);
  }
}

/** Runs a program of the host to its end; its standard output. */
export async function hostCommand(...[command, ...args]: readonly [string, ...string[]]): Promise<string> {
  const { stdout } = await execa(command, args, { stdin: "ignore" });
  return stdout;
}
