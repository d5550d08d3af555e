import { AssertionError } from "node:assert";
import { isDeepStrictEqual } from "node:util";
import type { JsonMapping } from "../model/model.ts";
import { mostSimilar } from "../support/similar.ts";
import type { RenderedSls, RenderedState } from "./states.ts";

/**
 * Asserts that a state is there, and returns it.
 *
 * @param args arguments that it has, `name` among them; others may be there, too
 * @throws AssertionError that shows the nearest state
 */
export function hasState(sls: RenderedSls, fun: string, args: JsonMapping = {}): RenderedState {
  const candidates = sls.states.filter((state) => state.function === fun);
  const found = candidates.find((state) => hasArguments(state, args));
  if (found !== undefined) return found;
  const [nearest] = candidates;
  const seen = nearest === undefined ? known(sls, fun) : `the nearest is ${show(nearest)}`;
  throw new AssertionError({
    message: `${sls.path} has no state ${fun} with ${JSON.stringify(args)}; ${seen}`,
    expected: args,
    actual: nearest === undefined ? undefined : { name: nearest.name, ...nearest.args },
    operator: "hasState",
  });
}

/** Asserts that no state of a function is there, or none with these arguments. */
export function hasNoState(sls: RenderedSls, fun: string, args: JsonMapping = {}): void {
  const found = sls.states.find((state) => state.function === fun && hasArguments(state, args));
  if (found === undefined) return;
  throw new AssertionError({ message: `${sls.path} has ${show(found)}`, operator: "hasNoState" });
}

/** Asserts that one state (by its id) stands before another, as Salt runs them where no requisite says otherwise. */
export function comesBefore(sls: RenderedSls, first: string, second: string): void {
  const [a, b] = [first, second].map((id) => sls.states.indexOf(byId(sls, id)));
  if ((a ?? 0) < (b ?? 0)) return;
  throw new AssertionError({ message: `${sls.path}: ${first} comes after ${second}`, operator: "comesBefore" });
}

/**
 * Asserts that a state (by its id) names another in a requisite.
 *
 * @param keyword `require`, `watch`, `onchanges` …
 */
export function requires(sls: RenderedSls, [dependent, needed]: readonly [string, string], keyword = "require"): void {
  const list = byId(sls, dependent).args[keyword];
  const isNamed =
    Array.isArray(list) &&
    list.some((item) => typeof item === "object" && item !== null && Object.values(item).includes(needed));
  if (isNamed) return;
  throw new AssertionError({
    message: `${sls.path}: ${dependent} has no ${keyword} of ${needed}, but ${JSON.stringify(list ?? [])}`,
    operator: "requires",
  });
}

const hasArguments = (state: RenderedState, args: JsonMapping): boolean =>
  Object.entries(args).every(([key, value]) => isDeepStrictEqual(key === "name" ? state.name : state.args[key], value));

function byId(sls: RenderedSls, id: string): RenderedState {
  const found = sls.states.find((state) => state.id === id);
  if (found !== undefined) return found;
  const ids = sls.states.map((state) => state.id);
  const near = mostSimilar(id, ids);
  throw new AssertionError({
    message: `${sls.path} has no state ${id}; ${near === undefined ? `there are ${ids.join(", ")}` : `did you mean ${near}?`}`,
  });
}

function known(sls: RenderedSls, fun: string): string {
  const functions = [...new Set(sls.states.map((state) => state.function))];
  const near = mostSimilar(fun, functions);
  return near === undefined ? `there are ${functions.join(", ") || "none"}` : `did you mean ${near}?`;
}

const show = ({ id, function: fun, name, args }: RenderedState): string =>
  `${id} (${fun}): ${JSON.stringify({ name, ...args })}`;
