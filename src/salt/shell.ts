import { Late } from "./expression.ts";
import { createReference, expressionOf, holdsReference, type ReferenceTo, readableText } from "./reference.ts";

declare const wordList: unique symbol;

/** A list known on the minion, as words of a command. Made by {@link words}. */
export interface Words {
  readonly [wordList]: true;
}

/** What may be a word of a command, or several. */
export type Word = string | number | boolean | ReferenceTo<string | number | boolean> | Words;

/** A command whose values are quoted for the shell. Made by {@link sh}. */
export interface ShellCommand {
  readonly shell: readonly (string | Late)[];
}

/**
 * What may stand as a command's text: a literal, or an {@link ShellCommand}. A text with a reference in it, or one computed
 * elsewhere, does not compile: YAML-safe is not shell-safe.
 */
export type CommandText<Text> = Text extends ShellCommand
  ? Text
  : Record<never, never> extends Record<Text & string, 1>
    ? "a command's text is a literal: write sh`… ${value} …`, or pass the value in args: [value]"
    : Text;

/**
 * A command with values in it, each quoted as (a part of) one word of the shell, whatever it holds:
 *
 *     s.cmd.run(sh`${cfg.project_root}/bin/migrate --name ${data.domain}`)
 *
 * Another command may stand in it too, as it is: sh`${supervisorctl} update`.
 * A value may not stand within quotes, a comment, a here-document or a backquoted command of the text: quoting cannot protect it there.
 * @throws TypeError when it does
 */
export function sh(texts: TemplateStringsArray, ...values: readonly (Word | ShellCommand)[]): ShellCommand {
  const parts: (string | Late)[] = [];
  texts.forEach((text, index) => {
    parts.push(text);
    if (index < values.length) {
      requireBareWord(texts.slice(0, index + 1).join("x"));
      parts.push(...shellParts(values[index]));
    }
  });
  return { shell: parts.filter((part) => part !== "") };
}

function shellParts(value: unknown): readonly (string | Late)[] {
  if (!isShellCommand(value)) return [shellWord(value)];
  requireOpenEnd(value);
  return value.shell;
}

export const isShellCommand = (value: unknown): value is ShellCommand =>
  typeof value === "object" && value !== null && "shell" in value && Array.isArray(value.shell);

/** Whether a command can be continued: what follows it is not within its quotes, comment or here-document. */
export function requireOpenEnd({ shell }: ShellCommand): void {
  requireBareWord(shell.map((part) => (typeof part === "string" ? part : "x")).join(""));
}

/** The items of a list known on the minion, each as one word of a command: sh`bin/run ${words(data.arguments)}`. */
export function words(list: ReferenceTo<readonly (string | number | boolean)[]>): Words {
  const of = expressionOf(list);
  if (of === undefined)
    throw new TypeError("words(…) takes a reference to a list; what is known now needs no words(…)");
  return createReference({ op: "words", of }) as unknown as Words;
}

/** One value as one word of the shell: quoted now when it is known, on the minion when it is late. */
export function shellWord(value: unknown): string | Late {
  const expression = expressionOf(value);
  if (expression !== undefined) return new Late(expression);
  if (typeof value === "string" && holdsReference(value)) {
    throw new TypeError(
      `"${readableText(value)}" holds a reference: put the reference itself into sh\`…\`, beside the text`,
    );
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new TypeError("a word of a command is a string, a number, a boolean or a reference to one");
  }
  return quoteWord(String(value));
}

/** Quotes a text as one word for a POSIX shell, as Python's shlex.quote does. */
export function quoteWord(text: string): string {
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}

/** Whether a value that follows `text` would be a bare word, so that shell quoting protects it. */
function requireBareWord(text: string): void {
  const rest = text.replaceAll(/\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\$`])*"/g, "");
  const problem = rest.endsWith("\\") ? "after a backslash" : /['"]/.test(rest) ? "within quotes" : unsafePlace(rest);
  if (problem !== undefined) {
    throw new TypeError(
      `a value cannot stand ${problem} in sh\`…\`: shell quoting does not protect it there; let it be a word of its own`,
    );
  }
}

function unsafePlace(rest: string): string | undefined {
  if (rest.includes("`")) return "after a backquote";
  if (rest.includes("<<")) return "after a here-document";
  if (/(?:^|[\s;&|(])#[^\n]*$/.test(rest)) return "in a comment";
  if (/\$\{[^}]*$/.test(rest) || rest.includes("$((")) return "within an expansion";
  return undefined;
}
