// Bundles the command line, the bridge and the authors' API into dist/, so that they start fast on plain node.
import { chmodSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles src/ into dist/; what package.json lists as dependencies stays outside. The old dist/ works until the new one is whole. */
export async function buildDist() {
  const fresh = mkdtempSync(`${root}.dist-`);
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/main.ts", "src/index.ts", "src/bridge/index.ts"],
      outbase: "src",
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      sourcemap: true,
      logLevel: "warning",
    });
    chmodSync(`${fresh}/cli/main.js`, 0o755);
    chmodSync(fresh, 0o755);
    rmSync(`${root}dist`, { recursive: true, force: true });
    renameSync(fresh, `${root}dist`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildDist();
