import { documentation, type StateFunction } from "./catalogue.ts";
import type { RawArgument } from "./read.ts";

type Kind = "boolean" | "number" | "string" | "list";

const TEXT: Readonly<Record<Kind, string>> = {
  boolean: "boolean",
  number: "number",
  string: "string",
  list: "readonly Value[]",
};

const HINTS: readonly (readonly [RegExp, Kind])[] = [
  [/\b(bool|boolean|True|False)\b/, "boolean"],
  [/\b(int|integer|float|number|\d+)\b/, "number"],
  [/\b(str|string|text|path)\b|^["']/, "string"],
  [/\b(list|tuple)\b/, "list"],
];

const OPENINGS: readonly (readonly [RegExp, Kind])[] = [
  [/^(whether|boolean|(if|when|set( this)? to|if set to|if this is)\W+(true|false)\b)/i, "boolean"],
  [/^((a|the) )?(number|amount|count|timeout|seconds)\b/i, "number"],
  [
    /^((a|the|an|optional|full|absolute|new|desired|fully qualified) )*(path|name|url|uri|password|hostname|host name)\b/i,
    "string",
  ],
  [
    /^((a|the|an|optional|comma.separated) )*(description|comment|directory|user|group|database|version|string)\b(?! \w+s\b)/i,
    "string",
  ],
];

/** Names that mean the same in every module of Salt. */
const CONVENTIONS: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^(user|group|port|timeout|ttl|db_port)$/, ["string", "number"]],
  [
    /^((db_|https_)?(user|pass|password|host)|username|hostname|runas|cwd|shell|root|api_key|region|keyid)$/,
    ["string"],
  ],
  [
    /^(template|encoding|encoding_errors|output_encoding|saltenv|pillarenv|gnupghome|maintenance_db|source_hash(_name)?)$/,
    ["string"],
  ],
];

/** Names of what is written somewhere as it is given. */
const ANYTHING = /^(value|setting|data|default|version|op_version)$/;

const MAPPING = /\b(dict|dicts|dictionary|dictionaries|mapping|key.value)\b/i;
const LIST = /\b(list|lists|array|multiple|one or more|sequence)\b/i;

/** One argument as one release has it. */
export interface Sighting {
  readonly fun: StateFunction;
  readonly arg: RawArgument;
}

/**
 * The type of an argument, from all releases that have it: its default decides, the documentation decides where there
 * is no default, and whatever the code or the documentation adds widens it. `Value` where nothing reliable is known:
 * too wide costs an author a late error, too narrow would forbid what Salt takes.
 */
export function typeText(sightings: readonly Sighting[]): string {
  const kinds = new Set<Kind>();
  for (const sighting of sightings) {
    const found = kindsOf(sighting);
    if (found === undefined) {
      return "Value";
    }
    found.forEach((kind) => kinds.add(kind));
  }
  return (Object.keys(TEXT) as Kind[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => TEXT[kind])
    .join(" | ");
}

/** The kinds that one release shows, or `undefined` where they cannot be told. */
function kindsOf({ fun, arg }: Sighting): Set<Kind> | undefined {
  const { hint, text } = documentation(fun, arg.name);
  const usual = CONVENTIONS.find(([pattern]) => pattern.test(arg.name))?.[1] ?? [];
  const firm = fromDefault(arg.default) ?? fromHint(arg.annotation ?? hint) ?? usual[0] ?? fromOpening(text);
  if (firm === undefined || isBroad(arg) || MAPPING.test(firm === "boolean" ? hint : `${hint} ${text}`)) {
    return undefined;
  }
  const clues: Clues = { firm, arg, notes: arg.evidence.join(" "), text: `${hint} ${text}` };
  const more = WIDENINGS.filter(([, applies]) => applies(clues)).map(([kind]) => kind);
  return new Set([firm, ...usual, ...more]);
}

/** Whether the name says that anything is taken, or the code that a mapping is. */
function isBroad({ name, default: value, evidence }: RawArgument): boolean {
  const given = ANYTHING.test(name) && typeof value !== "string";
  return given || evidence.some((note) => /^is:(dict|collections|Mapping)/.test(note));
}

function fromDefault(value: unknown): Kind | undefined {
  if (Array.isArray(value)) {
    return "list";
  }
  const kind = typeof value;
  return kind === "boolean" || kind === "number" || kind === "string" ? kind : undefined;
}

function fromHint(hint: string): Kind | undefined {
  return HINTS.find(([pattern]) => pattern.test(hint))?.[1];
}

function fromOpening(text: string): Kind | undefined {
  const prose = text.replace(/^(\.\. version\w+::.*\n(\s{2,}.*\n|\n)*)+/, "").trimStart();
  return OPENINGS.find(([pattern]) => pattern.test(prose))?.[1];
}

/** What tells that an argument takes more than its firm kind. */
interface Clues {
  readonly firm: Kind;
  readonly arg: RawArgument;
  /** What the function's body compares it with. */
  readonly notes: string;
  /** What the documentation says of it. */
  readonly text: string;
}

const WIDENINGS: readonly (readonly [Kind, (clues: Clues) => boolean])[] = [
  ["list", ({ notes }) => /is:(list|tuple|\(list)/.test(notes)],
  ["list", ({ firm, text }) => (firm === "string" || firm === "list") && LIST.test(text)],
  ["string", ({ firm, notes }) => firm === "list" || /is:(str|int)|word:/.test(notes)],
  ["string", ({ firm, arg }) => firm === "number" && typeof arg.default !== "number"],
  ["string", ({ firm, text }) => firm === "boolean" && /\bstring\b/.test(text)],
  ["number", ({ notes }) => /is:(int|float)/.test(notes)],
  ["number", ({ firm, text }) => firm === "boolean" && /\b(count|number of|seconds)\b/.test(text)],
  ["number", ({ firm, arg, text }) => firm === "string" && looksNumeric(arg, text)],
  ["boolean", ({ firm, text }) => firm !== "boolean" && /``(True|False)``|\bboolean\b/.test(text)],
  ["boolean", ({ arg }) => /^(True|False)$/.test(String(arg.default))],
];

function looksNumeric(arg: RawArgument, text: string): boolean {
  const numeric = typeof arg.default === "string" && /^(\d+|\*)$/.test(arg.default);
  return numeric || /(^|_)(port|uid|gid|id|size|timeout|user|group|owner)$/.test(arg.name) || /\binteger\b/i.test(text);
}
