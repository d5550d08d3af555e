import { createReference, type Reference } from "../salt/reference.ts";
import type { Value } from "../salt/values.ts";
import { toValue } from "./value.ts";

/**
 * A file of the directory `files` beside the definition, as states take it: `s.file.managed(path, { source: file("nginx.conf") })`. It
 * is copied to `.salt/files` of the project.
 * @param path relative to `files`, with `/`
 */
export function file(path: string): Reference<string> {
  if (!/^(?!\.{1,2}(?:\/|$))[^/\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\p{Cc}]+)*$/u.test(path))
    throw new TypeError(`${JSON.stringify(path)} is not a path below files/`);
  return createReference<string>({ op: "file", path });
}

/** The arguments of a state that renders a template. */
export interface Template<Variables> {
  readonly source: Reference<string>;
  readonly template: "jinja";
  readonly context: Variables;
}

/**
 * A Jinja template of the directory `files`, with all the variables that it may read besides Salt's own:
 *
 *     s.file.managed("/etc/nginx/conf.d/blog.conf", { ...template("nginx.conf.jinja", { port: data.port }), mode: "0644" });
 *
 * A variable that the template reads and the context lacks is a finding.
 */
export function template<const Variables extends object = Record<never, never>>(
  path: string,
  context = {} as Variables,
): Template<Variables> {
  for (const value of Object.values(context)) toValue(value as Value);
  return { source: file(path), template: "jinja", context };
}
