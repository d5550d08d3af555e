import type { Deep } from "./argument.ts";
import type { GlobalArgs, StateHandle } from "./requisites.ts";
import type { CommandText, ShellCommand, Word } from "./shell.ts";

// No mapped types between an author and the generated interfaces: TypeScript's language server loses their documentation there.
// The functions are written as methods: those of one release extend those of all releases, whose arguments are fewer.

type Rest<Args> = Record<never, never> extends Args ? [args?: Args] : [args: Args];

/** Declares a state: its name (several: one state for each), then its arguments and requisites. */
export type State<Args> = {
  declare(name: Deep<string> | readonly Deep<string>[], ...rest: Rest<Args & GlobalArgs>): StateHandle;
}["declare"];

/** Declares a state that runs a command. `args` are appended to the text, each quoted as one word. */
export type CommandState<Args> = {
  declare<const Text extends string | ShellCommand>(
    command: CommandText<Text>,
    ...rest: Rest<Args & GlobalArgs & { readonly args?: readonly Word[] }>
  ): StateHandle;
}["declare"];
