// Bundles the command line, the bridge and the authors' API into dist/, so that they start fast on plain node.
import { chmodSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles src/ into dist/; what package.json lists as dependencies stays outside. */
export async function buildDist() {
  rmSync(`${root}dist`, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts", "src/index.ts", "src/bridge/index.ts"],
    outbase: "src",
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
  chmodSync(`${root}dist/cli/main.js`, 0o755);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist();
