import type { Sendable } from "./encoder.ts";

/**
 * A value as an argument that Salt's command line reads back as the same value (salt/utils/args.py `yamlify_arg`): JSON, which
 * is YAML, in plain ASCII. Texts are quoted, so that `yes` stays one; `#` is escaped, because Salt takes an argument that holds one
 * as it is, quotes and all.
 */
export function yamlArgument(value: Sendable): string {
  return JSON.stringify(value).replace(/[#\u007f-\u{10ffff}]/gu, escaped);
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
