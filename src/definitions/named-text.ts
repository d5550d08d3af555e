import { type Expression, Late, leavesOf } from "../salt/expression.ts";
import { createReference, type Reference } from "../salt/reference.ts";
import { isShellCommand, requireOpenEnd, type ShellCommand } from "../salt/shell.ts";
import { toValue } from "./value.ts";

/** A text that an SLS names once, at its top: `{% set supervisorctl = … %}`. */
export interface NamedText {
  readonly name: string;
  readonly expression: Expression;
}

// What the SLS has already, what Salt gives to every template, and words of Jinja.
const taken = new Set(
  [
    "cfg yaml loop opts salt grains pillar sls slspath tpldir tplfile tplpath saltenv env raise show_full_context",
    "and or not in is if else true false none for set range dict lipsum cycler joiner namespace self super caller",
  ].flatMap((names) => names.split(" ")),
);

const isOfLoop = (variable: string): boolean => /^(?:key|item|index)\d*$/.test(variable);

/**
 * Checks a text and its name; a command stays a command.
 * @throws TypeError when the name cannot be one, or the text depends on the turn of a loop
 */
export function nameText(name: string, value: unknown): NamedText {
  if (!/^[a-z][a-z0-9_]*$/.test(name) || taken.has(name) || isOfLoop(name)) {
    throw new TypeError(
      `${JSON.stringify(name)} cannot be the name of a text: lower case letters, digits and _, none of Jinja's words`,
    );
  }
  const expression = expressionOfText(value);
  if (leavesOf(expression).some((leaf) => leaf.op === "path" && isOfLoop(String(leaf.path[0])))) {
    throw new TypeError("s.set(…) names what is the same in the whole SLS: it cannot hold the item of a loop");
  }
  return { name, expression };
}

function expressionOfText(value: unknown): Expression {
  if (isShellCommand(value)) {
    requireOpenEnd(value);
    return { op: "shell", parts: value.shell.map((part) => (part instanceof Late ? part.expression : part)) };
  }
  const text = toValue(value);
  // A pillar's number where the data have a text is a text here too.
  if (text instanceof Late)
    return text.expression.op === "concat" ? text.expression : { op: "concat", parts: ["", text.expression] };
  if (typeof text === "string") return { op: "concat", parts: [text] };
  throw new TypeError("s.set(…) names a text or a command: sh`…`");
}

/** The same without names: for what stands in another SLS, which does not have them. */
export function withoutNames(expression: Expression, names: ReadonlyMap<string, NamedText>): Expression {
  if (expression.op === "name") return withoutNames(namedBy(expression, names), names);
  if (expression.op !== "concat" && expression.op !== "shell") return expression;
  const parts = expression.parts.flatMap((part): readonly (string | Expression)[] => {
    if (typeof part === "string") return [part];
    const plain = withoutNames(part, names);
    return part.op === "name" && part.isCommand && plain.op === "shell" ? plain.parts : [plain];
  });
  return { op: expression.op, parts };
}

function namedBy({ name }: { readonly name: string }, names: ReadonlyMap<string, NamedText>): Expression {
  const named = names.get(name);
  if (named === undefined) throw new TypeError(`${name} is named in another SLS`);
  return named.expression;
}

/** What stands for a named text in arguments and commands. */
export function useOf({ name, expression }: NamedText): Reference<string> | ShellCommand {
  if (expression.op !== "shell") return createReference<string>({ op: "name", name, isCommand: false });
  return { shell: [new Late({ op: "name", name, isCommand: true })] };
}
