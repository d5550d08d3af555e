#!/usr/bin/env node
// What dist/cli/main.js is: it runs the bundled command line. V8 has kept what it compiled of it when the bundle was made (tools/build-dist.mjs);
// one of another version takes no notice, and compiles it anew.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { readBytes } from "../support/io/read.ts";

const bundle = fileURLToPath(new URL("corpus.js", import.meta.url));
const source = readBytes(bundle)?.toString("utf8");
if (source === undefined) throw new Error(`${bundle} is missing: run \`npm run build\``);

/** Where V8's code is kept. */
export const compiledFile = `${bundle}.compiled`;

// What V8 has kept does not know how to import, nor where the bundle lies now.
const given = "exports, require, module, __filename, __dirname, importModule";
export const script = new Script(`(function (${given}) {${source}\n})`, {
  filename: "corpus.js",
  cachedData: readBytes(compiledFile),
});

const run = script.runInThisContext() as (...given: unknown[]) => void;
const module = { exports: {} };
const importModule = (specifier: string): Promise<unknown> => import(specifier);
run(module.exports, createRequire(bundle), module, bundle, dirname(bundle), importModule);
