import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FunctionFact } from "../../../tools/generate-salt-types/facts.ts";
import { GLOBAL } from "../../../tools/generate-salt-types/members.ts";
import { root, saltPython } from "../../../tools/generate-salt-types/read.ts";

type Example = readonly [name: string, args: Readonly<Record<string, unknown>>];

/** What the documentation of an installed Salt holds of states, without what every state takes. */
function examples(release: string): Example[] {
  const script = path.join(root, "test/support/salt-types/examples.py");
  const text = execFileSync(saltPython(release), ["-B", script], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const everywhere = new Set([...GLOBAL, "name", "names", "reload_modules"]);
  return (JSON.parse(text) as Example[]).map(([name, args]) => [
    name,
    Object.fromEntries(Object.entries(args).filter(([key]) => !everywhere.has(key))),
  ]);
}

/** Result of {@link compileExamples}. */
export interface Compiled {
  /** How many examples were compiled. */
  readonly count: number;
  /** The states of which an example does not compile, sorted. */
  readonly refused: readonly string[];
}

/** Compiles the states in the documentation of an installed Salt against the generated types. */
export function compileExamples(release: string): Compiled {
  const facts = JSON.parse(readFileSync(path.join(root, "src/salt/generated/facts.json"), "utf8")) as Record<
    string,
    FunctionFact
  >;
  const found = examples(release).filter(([name]) => facts[name]?.releases.includes(release));
  const lines = found.map(([name, args]) => `take<${typeOf(name)}>(${literal([name, args], release, facts[name])});`);
  const head = [
    `import type { States${release} as S } from "../../src/salt/generated/states-${release}.ts";`,
    "type Args<T> = T extends (...args: infer P) => unknown ? NonNullable<P[1]> : T;",
    "declare function take<T>(args: T & { readonly none_?: never }): void;",
  ];
  const numbers = erroneousLines([...head, ...lines].join("\n"));
  const refused = numbers.map((line) => found[line - 1 - head.length]?.[0] ?? `line ${line}`);
  return { count: found.length, refused: [...new Set(refused)].sort() };
}

function typeOf(name: string): string {
  const [module = "", ...fun] = name.split(".");
  return `Args<S["${module}"]["${fun.join(".")}"]>`;
}

/** The arguments as TypeScript; those beyond the signature under `**kwargs` where the state takes any. */
function literal([name, args]: Example, release: string, fact: FunctionFact | undefined): string {
  const signature = Object.entries(fact?.args ?? {}).filter(([, arg]) => arg.releases?.includes(release) ?? true);
  const known = new Set([...signature.map(([arg]) => arg), ...(fact?.extras ?? [])]);
  const isOwn = (key: string): boolean =>
    fact?.extra !== true || known.has(key) || (name === "module.run" && key.includes("."));
  const own = Object.entries(args).filter(([key]) => isOwn(key));
  const more = Object.entries(args).filter(([key]) => !isOwn(key));
  const all = more.length > 0 ? [...own, ["**kwargs", Object.fromEntries(more)]] : own;
  return JSON.stringify(Object.fromEntries(all as [string, unknown][]));
}

/** The lines of a TypeScript text that the compiler complains of. The text stands below `.corpus` meanwhile. */
function erroneousLines(text: string): number[] {
  const directory = mkdtempSync(path.join(root, ".corpus", "examples-"));
  try {
    writeFileSync(path.join(directory, "examples.ts"), text);
    writeFileSync(
      path.join(directory, "tsconfig.json"),
      '{ "extends": "../../tsconfig.json", "include": ["examples.ts"] }',
    );
    const tsc = path.join(root, "node_modules", ".bin", "tsc");
    const { stdout } = spawnSync(tsc, ["-p", directory], { encoding: "utf8", maxBuffer: 2 ** 26, cwd: root });
    return [...stdout.matchAll(/examples\.ts\((\d+),\d+\): error/g)].map((match) => Number(match[1]));
  } finally {
    rmSync(directory, { recursive: true });
  }
}
