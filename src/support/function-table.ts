/**
 * A table of functions, module by module, that knows none of them: `table.test.ping(given)` calls `make("test.ping", given)`. Its
 * types say which there are.
 */
export function functionTable<Given>(make: (fun: string, given?: Given) => unknown): unknown {
  return named((module) => named((fun) => (given?: Given) => make(`${module}.${fun}`, given)));
}

/** `then` is none of the names: a promise would take the object for another promise. */
const named = (make: (name: string) => unknown): unknown =>
  new Proxy(Object.freeze({}), {
    get: (_, key) => (typeof key === "string" && key !== "then" ? make(key) : undefined),
  });
