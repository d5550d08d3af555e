import { createContext } from "../../definitions/context.ts";
import type { Fetch } from "../../definitions/fetch.ts";
import type { Settings } from "../../definitions/settings.ts";
import { toValue } from "../../definitions/value.ts";
import type { Json, JsonMapping } from "../../model/model.ts";
import { type Expression, isMapping, Late, type Value } from "../../salt/expression.ts";
import { dataOf } from "./data.ts";
import { messageOf } from "./sls.ts";

type Options = Readonly<Record<string, unknown>>;
type About = Parameters<typeof dataOf>[1];

/** The engine's name of each setting. */
const keys: Readonly<Record<keyof Settings, string>> = {
  archiveExcludes: "archive_excludes",
  permissions: "permissions",
};

/** The settings among the options of a definition, by the engine's names. */
export function settingsOf(options: Options, about: About): JsonMapping {
  const given = Object.entries(keys).flatMap(([option, key]) =>
    options[option] === undefined ? [] : [[key, options[option]] as const],
  );
  const fetch = options["fetch"] === undefined ? {} : { fetch: fetchOf(options["fetch"], about) };
  return { ...dataOf(Object.fromEntries(given), about), ...fetch };
}

/** What a definition fetches; the engine looks up what it refers to. */
function fetchOf(given: unknown, { path, written, report }: About): Json {
  try {
    if (typeof given !== "function") throw new TypeError("is a function of the context: ({ data }) => …");
    return lookUps(toValue((given as (context: unknown) => Fetch)(createContext())));
  } catch (error) {
    report({ path: path.replace(/settings$/, "fetch"), message: messageOf(error), written });
    return {};
  }
}

/** References to data as `{from: [data, key, …]}`: a configuration holds no Jinja. */
function lookUps(value: Value): Json {
  if (value instanceof Late) return { from: dataPath(value.expression) };
  if (isMapping(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lookUps(member)]));
  }
  return Array.isArray(value) ? (value as readonly Value[]).map(lookUps) : (value as Json);
}

function dataPath(expression: Expression): Json {
  if (expression.op !== "path" || expression.path[0] !== "cfg" || expression.path[1] !== "data") {
    throw new TypeError("fetch takes literals and references to data (data.packages), nothing computed");
  }
  return expression.path.slice(1);
}
