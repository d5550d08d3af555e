/** What operators do, as Salt calls that do not know where they run. */
export { parseArgument, parseFunctionCall } from "./arguments.ts";
export { type HighstateOptions, highstate } from "./highstate.ts";
