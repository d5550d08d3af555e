import { expressionOfValue } from "../salt/expression.ts";
import { filterResults } from "../salt/filters.ts";
import { createReference, type Reference, type ReferenceTo } from "../salt/reference.ts";
import { conditionOf } from "./conditions.ts";
import { toValue } from "./value.ts";

type Text = ReferenceTo<string>;
type OrReference<T> = T | ReferenceTo<T>;
type List<Item> = ReferenceTo<readonly Item[]>;
type Scalar = string | number | boolean;
/** What {@link Filters.map} applies. */
type TextFilter = "upper" | "lower" | "capitalize" | "title" | "trim" | "replace" | "regex_replace" | "path_join";

/** Salt's and Jinja's filters on references, by their names there. Each gives a reference. */
export interface Filters {
  upper(text: Text): Reference<string>;
  lower(text: Text): Reference<string>;
  capitalize(text: Text): Reference<string>;
  title(text: Text): Reference<string>;
  /** Without white space at both ends. */
  trim(text: Text): Reference<string>;
  /** Any scalar as a text. */
  string(value: ReferenceTo<Scalar>): Reference<string>;
  replace(text: Text, old: OrReference<string>, by: OrReference<string>): Reference<string>;
  /** Python's regular expressions: groups are `\1` in the replacement. */
  regex_replace(text: Text, pattern: string, by: OrReference<string>): Reference<string>;
  regex_escape(text: Text): Reference<string>;
  /** The groups of a pattern that the text begins with; none when it does not. */
  regex_match(text: Text, pattern: string): Reference<readonly string[]>;
  /** The groups of a pattern that the text holds; none when it does not. */
  regex_search(text: Text, pattern: string): Reference<readonly string[]>;
  to_snake_case(text: Text): Reference<string>;
  to_camelcase(text: Text): Reference<string>;
  base64_encode(text: Text): Reference<string>;
  base64_decode(text: Text): Reference<string>;
  md5(text: Text): Reference<string>;
  sha256(text: Text): Reference<string>;
  sha512(text: Text): Reference<string>;
  /** The UUID (version 5) of a text: the same each time. */
  uuid(text: Text): Reference<string>;
  /** The value as JSON. */
  tojson(value: ReferenceTo<unknown>): Reference<string>;
  join(list: List<Scalar>, by: OrReference<string>): Reference<string>;
  /** The path below a directory. */
  path_join(path: Text, ...below: readonly OrReference<string>[]): Reference<string>;
  int(value: ReferenceTo<Scalar>): Reference<number>;
  float(value: ReferenceTo<Scalar>): Reference<number>;
  abs(value: ReferenceTo<number>): Reference<number>;
  length(value: ReferenceTo<string | readonly unknown[] | { readonly [key: string]: unknown }>): Reference<number>;
  sum(list: List<number>): Reference<number>;
  to_bool(value: ReferenceTo<Scalar>): Reference<boolean>;
  is_ip(text: Text): Reference<boolean>;
  is_ipv4(text: Text): Reference<boolean>;
  is_ipv6(text: Text): Reference<boolean>;
  first<Item>(list: List<Item>): Reference<Item>;
  last<Item>(list: List<Item>): Reference<Item>;
  min<Item extends string | number>(list: List<Item>): Reference<Item>;
  max<Item extends string | number>(list: List<Item>): Reference<Item>;
  sort<Item>(list: List<Item>): Reference<readonly Item[]>;
  unique<Item>(list: List<Item>): Reference<readonly Item[]>;
  union<Item>(list: List<Item>, other: OrReference<readonly Item[]>): Reference<readonly Item[]>;
  intersect<Item>(list: List<Item>, other: OrReference<readonly Item[]>): Reference<readonly Item[]>;
  difference<Item>(list: List<Item>, other: OrReference<readonly Item[]>): Reference<readonly Item[]>;
  /** Each text of a list through another filter: `filter.map(data.names, "regex_replace", "^", "www.")`. */
  map(list: List<string>, name: TextFilter, ...args: readonly OrReference<string>[]): Reference<readonly string[]>;
  /** The keys of a mapping, or the characters of a text, as a list. */
  list(value: ReferenceTo<string | { readonly [key: string]: unknown }>): Reference<readonly string[]>;
  flatten(list: List<unknown>): Reference<readonly unknown[]>;
  /** Those of a list of addresses that are of version 4. */
  ipv4(list: List<string>): Reference<readonly string[]>;
  ipv6(list: List<string>): Reference<readonly string[]>;
  /** The value, or another where it is not there at all. */
  default<T>(value: ReferenceTo<T>, other: NoInfer<T> | ReferenceTo<NoInfer<T>>): Reference<T>;
  /** What is at a path like `"network:interfaces:0"`, or the other value. */
  traverse<T>(value: ReferenceTo<unknown>, path: string, other: T): Reference<T>;
}

/** One function for each filter that all releases have. */
export const filter: Filters = {
  ...Object.fromEntries(Object.keys(filterResults).map((name) => [name, apply(name)])),
  // Jinja's map gives what can be read once.
  map: (...args: readonly unknown[]) => apply("list")(apply("map")(...(args as [unknown]))),
} as unknown as Filters;

function apply(name: string): (of: unknown, ...args: readonly unknown[]) => unknown {
  return (of, ...args) => {
    const further = args.map((arg) => expressionOfValue(toValue(arg)));
    return createReference({ op: "filter", name, of: conditionOf(of), args: further });
  };
}
