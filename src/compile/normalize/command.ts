import { type Expression, Late, type Value } from "../../salt/expression.ts";
import { holdsReference, readableText } from "../../salt/reference.ts";
import { isShellCommand, shellWord } from "../../salt/shell.ts";

/** A command's text and further words as one value, each late part quoted for the shell on the minion. */
export function commandValue(text: unknown, args: unknown = []): Value {
  if (!Array.isArray(args)) throw new TypeError("args is a list of words");
  const words = args.flatMap((arg): (string | Late)[] => [" ", shellWord(arg)]);
  const parts = [...textParts(text), ...words];
  if (parts.every((part) => typeof part === "string")) return parts.join("");
  const expressions = parts.map((part): string | Expression => (part instanceof Late ? part.expression : part));
  return new Late({ op: "shell", parts: joinTexts(expressions) });
}

function textParts(text: unknown): readonly (string | Late)[] {
  if (isShellCommand(text)) return text.shell;
  if (typeof text !== "string") {
    throw new TypeError("a command's text is a literal: write sh`… ${value} …`, or pass the value in args: [value]");
  }
  if (holdsReference(text)) {
    throw new TypeError(
      `a command's text holds a reference: ${readableText(text)}; write sh\`${readableText(text)}\`, or pass the value in args: [value]`,
    );
  }
  return [text];
}

function joinTexts(parts: readonly (string | Expression)[]): (string | Expression)[] {
  const joined: (string | Expression)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
