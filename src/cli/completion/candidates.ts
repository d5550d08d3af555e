import type { Command } from "commander";
import type { KnownNames } from "./names.ts";

/**
 * What may stand in the place of the last word of a command line: commands, then what the command's argument is about, or
 * options for a word that starts with a dash.
 *
 * @param words the words after `corpus`; the last one is what was typed of the word to complete, and may be empty
 */
export function candidates(program: Command, words: readonly string[], names: KnownNames): readonly string[] {
  const typed = words.at(-1) ?? "";
  const { command, operands } = place(program, words.slice(0, -1));
  const all = typed.startsWith("-")
    ? optionsOf(command)
    : [...subcommandsOf(command), ...operandNames(command, operands, names)];
  return [...new Set(all)].filter((candidate) => candidate.startsWith(typed));
}

/** The innermost command of the words, and how many of its arguments are there. */
function place(program: Command, words: readonly string[]): { command: Command; operands: number } {
  let command = program;
  let operands = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const option = optionNamed(command, word);
    if (option !== undefined) at += option.required || option.optional ? 1 : 0;
    else if (!word.startsWith("-")) {
      const inner = operands === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (inner === undefined) operands += 1;
      else command = inner;
    }
  }
  return { command, operands };
}

function optionNamed(command: Command, word: string): Command["options"][number] | undefined {
  return command.options.find(({ short, long }) => word === short || word === long);
}

function optionsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long, hidden }) =>
    long === undefined || long === null || hidden ? [] : [long],
  );
  return command.parent === null ? own : [...own, ...optionsOf(command.parent)];
}

function subcommandsOf(command: Command): string[] {
  return command.commands.map((one) => one.name()).filter((name) => !name.startsWith("__"));
}

/** By the names of the arguments in the help. */
function operandNames(command: Command, operands: number, names: KnownNames): readonly string[] {
  const argument = command.registeredArguments[operands];
  const name = argument?.name();
  if (name === "tgt" || name === "minion" || name === "match") return names.minions;
  if (name === "fun")
    return command.name() === "run" ? names.functions : command.name() === "runner" ? names.runners : [];
  return argument?.argChoices ?? [];
}
