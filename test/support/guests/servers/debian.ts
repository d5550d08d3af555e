import { cpSync, existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { execa } from "execa";
import { packages } from "./host.ts";

/** Copies directories of Debian packages that are unpacked together, links followed: an application as its author would have it. */
export async function copyFromDebian(
  names: readonly string[],
  directories: Readonly<Record<string, string>>,
  work: string,
): Promise<void> {
  const root = mkdtempSync(`${tmpdir()}/debs-`);
  try {
    const files = readdirSync(packages.debs);
    for (const name of names) {
      const file = files.find((one) => one.startsWith(`${name}_`));
      if (file === undefined) throw new Error(`${name} was not fetched; run \`npm run setup -- system\``);
      await execa("dpkg-deb", ["-x", `${packages.debs}/${file}`, root]);
    }
    bringLinksHome(root);
    for (const [from, to] of Object.entries(directories))
      cpSync(`${root}${from}`, `${work}/${to}`, { recursive: true, dereference: true });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Absolute links mean the host's root; here they mean this one. */
function bringLinksHome(root: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    const target = readlinkSync(path);
    if (!target.startsWith("/") && existsSync(path)) continue;
    rmSync(path);
    // What the other packages of a distribution would bring stays away.
    if (existsSync(`${root}${target}`)) symlinkSync(`${root}${target}`, path);
  }
}
