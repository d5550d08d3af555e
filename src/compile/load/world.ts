import { builtinModules } from "node:module";
import type { Plugin } from "esbuild";

/** The global through which bundled definitions find {@link world}. */
export const worldSymbol = Symbol.for("corpus.world");

function refuse(what: string): never {
  throw new TypeError(
    `${what} differs from run to run, and a definition is pure: put the value into data, and override it in environments or pillar`,
  );
}

/** What definitions find in place of the clock, randomness and the environment; a {@link Date} that is told its time is as ever. */
export const world = {
  get env(): never {
    return refuse("process.env");
  },
  random: (): never => refuse("Math.random()"),
  Date: class Date extends globalThis.Date {
    constructor(...time: [] | [number]) {
      if (time.length === 0) refuse("new Date()");
      super(...(time as [number]));
    }
    static override now(): never {
      return refuse("Date.now()");
    }
  },
};

/** Options of esbuild that put {@link world} in their place. */
export const worldOptions = {
  define: { "process.env": "corpus_world.env", "Math.random": "corpus_world.random", Date: "corpus_world.Date" },
  banner: { js: `const corpus_world = globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(worldSymbol))})];` },
};

const pure = ["assert", "buffer", "crypto", "path", "querystring", "string_decoder", "url", "util"];
const impure = new Set(builtinModules.filter((name) => !pure.includes(name.split("/")[0] ?? "")));

/** Refuses imports of files, processes and the network. */
export const pureImports: Plugin = {
  name: "pure-imports",
  setup: (build) => {
    build.onResolve({ filter: /^(?:node:)?[a-z_]+(?:\/[a-z]+)?$/ }, ({ path }) => {
      if (!impure.has(path.replace(/^node:/, ""))) return undefined;
      const notes = [{ text: "put what it is for into data, or into a state that reads it on the minion" }];
      return { errors: [{ text: `a definition is pure, and cannot import ${path}`, notes }] };
    });
  },
};
