import type { Json, JsonMapping } from "../model/model.ts";

/** One state of a rendered SLS. */
export interface RenderedState {
  readonly id: string;
  /** `file.managed` */
  readonly function: string;
  readonly name: Json;
  /** Its arguments, requisites among them. */
  readonly args: JsonMapping;
}

/** An SLS as a minion sees it: its states, in the order in which they stand. */
export interface RenderedSls {
  /** `blog › 100_settings` */
  readonly path: string;
  readonly states: readonly RenderedState[];
}

/** The states of high data: `{id: {"file.managed": [{name: …}, …]}}`, or as Salt has it, `{id: {file: [{…}, "managed"]}}`. */
export function renderedSls(project: string, sls: string, data: JsonMapping): RenderedSls {
  const ids = Object.keys(data).filter((id) => !["include", "extend", "exclude"].includes(id));
  const states = ids.flatMap((id) => statesOf(id, data[id] as JsonMapping));
  return { path: `${project} › ${sls}`, states: states.toSorted((a, b) => a.order - b.order).map(withoutOrder) };
}

type Ordered = RenderedState & { readonly order: number };

function statesOf(id: string, declared: JsonMapping): Ordered[] {
  return Object.entries(declared)
    .filter(([key]) => !key.startsWith("__"))
    .map(([key, list]) => stateOf(id, key, (list ?? []) as readonly Json[]));
}

function stateOf(id: string, key: string, list: readonly Json[]): Ordered {
  const fun = list.find((item) => typeof item === "string");
  const {
    order,
    name = id,
    ...args
  } = Object.assign({}, ...list.filter((item) => typeof item === "object")) as Record<string, Json>;
  // Salt numbers states as they stand; an author's order is a word or a number of its own.
  const isSalts = typeof order === "number" && order >= 10_000;
  const given = order === undefined || isSalts ? {} : { order };
  return {
    id,
    function: fun === undefined ? key : `${key}.${fun}`,
    name,
    args: { ...args, ...given },
    order: isSalts ? order : 0,
  };
}

const withoutOrder = ({ id, function: fun, name, args }: Ordered): RenderedState => ({ id, function: fun, name, args });
