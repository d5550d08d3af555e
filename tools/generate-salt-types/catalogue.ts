import type { RawArgument, RawField, RawFunction, RawModule, RawRelease } from "./read.ts";

/** A state function under the name that SLS files use. */
export interface StateFunction {
  readonly module: string;
  readonly name: string;
  readonly args: readonly RawArgument[];
  readonly extra: boolean;
  readonly documented: RawFunction["documented"];
}

/** `file.managed` → its facts, sorted by name. */
export type Catalogue = ReadonlyMap<string, StateFunction>;

/**
 * Providers of one virtual name, the one that decides first; those not listed come after, a stem that equals the
 * virtual name before others. `x509_v2` serves `x509` from 3008 on (salt/states/x509.py, `__virtual__`).
 */
const DECIDING: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  x509: { 3006: ["x509", "x509_v2"], 3008: ["x509_v2"] },
};

/** Serve a virtual name on Windows alone, where the name means another function on Linux. */
const IGNORED = new Set(["win_network"]);

/** Called by Salt, never written in an SLS: salt/state.py calls `<module>.mod_*`. */
const INTERNAL = /^mod_(init|watch|aggregate|beacon|run_check|run_check_cmd)$/;

/** Sorts the functions of a release by the name that SLS files use; drops what no SLS can call. */
export function catalogue(release: string, raw: RawRelease): Catalogue {
  const found = new Map<string, StateFunction>();
  for (const module of inOrder(release, raw.modules)) {
    for (const name of [module.virtualname, ...module.aliases]) {
      for (const fun of module.functions.filter(callable)) {
        const id = `${name}.${fun.name}`;
        found.set(id, found.get(id) ?? { ...fun, module: name, args: visibleArguments(fun) });
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function inOrder(release: string, modules: readonly RawModule[]): RawModule[] {
  const rank = (module: RawModule): number => {
    const listed = DECIDING[module.virtualname]?.[release]?.indexOf(module.file) ?? -1;
    return listed >= 0 ? listed - 100 : Number(module.file !== module.virtualname);
  };
  return modules.filter((module) => !IGNORED.has(module.file)).sort((a, b) => rank(a) - rank(b));
}

/** Salt hands `name` to every state: a function that takes neither `name` nor `**kwargs` is a helper made public. */
function callable(fun: RawFunction): boolean {
  return !INTERNAL.test(fun.name) && (fun.extra || fun.args.some((arg) => arg.name === "name"));
}

/** The arguments without those that begin with `_`, which Salt fills in itself. */
function visibleArguments(fun: RawFunction): RawArgument[] {
  return fun.args.filter((arg) => !arg.name.startsWith("_"));
}

/** What a docstring says of one argument, empty where it says nothing. */
export function documentation(fun: StateFunction, arg: string): RawField {
  return fun.documented.args[arg] ?? fun.documented.others[arg] ?? { hint: "", text: "" };
}
