// node --import tsx build-emission.ts PROJECTS OUT: compiles a workspace and prints how long its emission took alone: the text of every file
// from the model, their hashes, the plan, the write. { "ms": …, "cpuMs": … }
import { dirname } from "node:path";
import { load } from "../../src/compile/load/load.ts";
import { normalize } from "../../src/compile/normalize/index.ts";
import { readPack } from "../../src/compile/pack.ts";
import { emit } from "../../src/emit/index.ts";
import { buildTree } from "../../src/output/index.ts";
import { compileOptions } from "../../src/workspace.ts";

const [projects = "", root = ""] = process.argv.slice(2);
const options = { ...compileOptions({ projects }), cacheDir: `${dirname(root)}/emission` };
const { installers, projects: models, salt } = normalize(await load(options), options.builtIns);
const model = { version: options.version, pack: readPack(options.packDir), installers, projects: models, salt };
const [started, before] = [performance.now(), process.cpuUsage()];
buildTree(emit(model), { root });
const [ms, { user, system }] = [performance.now() - started, process.cpuUsage(before)];
process.stdout.write(JSON.stringify({ ms, cpuMs: (user + system) / 1000 }));
