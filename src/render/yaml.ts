import { dump, YAML11_SCHEMA } from "js-yaml";

/** The first line of files that Salt shall read as plain data, without Jinja. */
export const plainHeader = "#!yaml";

/**
 * Plain data as block YAML that PyYAML (YAML 1.1) reads back equal. Keys are sorted; no anchors, no folding.
 * @param data JSON: emission has refused everything else
 */
export function dumpYaml(data: unknown): string {
  return dump(data, { schema: YAML11_SCHEMA, sortKeys: true, lineWidth: -1, noRefs: true });
}

// Plain scalars that no YAML 1.1 reader takes for anything but this text: conservative, because quoting is always right.
const safePlain = /^[A-Za-z/][A-Za-z0-9_./@+-]*(?:(?: |:(?=[^\s]))[A-Za-z0-9_./@+=(),-]+)*$/;
const otherTypes = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** One text as a YAML scalar on one line: plain where that is safe, else double-quoted. */
export function yamlText(text: string): string {
  return safePlain.test(text) && !otherTypes.test(text) ? text : quoteYaml(text);
}

/** A scalar of JSON as YAML 1.1. */
export function yamlScalar(value: null | boolean | number | string): string {
  if (typeof value === "string") return yamlText(value);
  return typeof value === "number" ? yamlNumber(value) : String(value);
}

/** PyYAML takes `1e21` for a text: a float needs a dot and a signed exponent. */
function yamlNumber(value: number): string {
  const text = Object.is(value, -0) ? "-0.0" : String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}e${/^[+-]/.test(exponent) ? exponent : `+${exponent}`}`;
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
};

/** A double-quoted YAML scalar; everything that YAML 1.1 does not print is escaped. */
export function quoteYaml(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  const body = text.replaceAll(/["\\\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/gu, (character) =>
    character === " " ? " " : (shortEscapes[character] ?? escapeCharacter(character)),
  );
  return `"${body}"`;
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
