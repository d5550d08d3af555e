import { createHash } from "node:crypto";
import { type Expression, Late, type Value } from "../../salt/expression.ts";

/** Longest derived id, before the hash of what was cut off. */
const maximum = 56;

/** What a derived id is made from. */
interface Identity {
  readonly owner: string;
  readonly sls: string;
  readonly function: string;
  readonly name: Value;
  /** Index variables of the loops around the state, outermost first. */
  readonly loops: readonly string[];
}

/** The id of a state that was given none: stable, because it depends on the state alone. In a loop it ends with the turn's number. */
export function deriveId(identity: Identity): string | Late {
  const { owner, sls, loops } = identity;
  const id = shorten(
    `${owner}-${sls.replace(/^\d+_/, "").replaceAll("/", "-")}-${identity.function}-${slug(readable(identity.name))}`,
  );
  return perTurn(id, loops);
}

/** An id in a loop, with the number of each turn. */
export function perTurn(id: string, loops: readonly string[]): string | Late {
  if (loops.length === 0) return id;
  return new Late({
    op: "concat",
    parts: loops.flatMap((index, depth): (string | Expression)[] => [
      depth === 0 ? `${id}-` : "-",
      { op: "path", path: [index] },
    ]),
  });
}

function readable(name: Value): string {
  if (name instanceof Late) return readableExpression(name.expression);
  if (Array.isArray(name)) return (name as readonly Value[]).map(readable).join(" ");
  return typeof name === "string" ? name : JSON.stringify(name);
}

function readableExpression(expression: Expression): string {
  if (expression.op === "path") return readablePath(expression.path);
  if (expression.op === "name") return expression.name;
  if (expression.op !== "concat" && expression.op !== "shell") return expression.op;
  return expression.parts.map((part) => (typeof part === "string" ? part : ` ${readableExpression(part)} `)).join("");
}

function readablePath([root = "", ...members]: readonly (string | number)[]): string {
  const path = (members.length > 1 && members[0] === "data" ? members.slice(1) : members).join(".");
  return root === "cfg" && path === "project_root" ? "" : path === "" ? String(root) : path;
}

function slug(text: string): string {
  const plain = text.replaceAll(/[^\w.]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return plain === "" ? "project_root" : plain;
}

function shorten(id: string): string {
  if (id.length <= maximum) return id;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 6);
  const words = id.slice(0, maximum).replace(/-[^-]{0,15}$/, "");
  return `${words}-${hash}`;
}
