import type { ProjectAnswer } from "../../operations/project.ts";
import { harmless, type Paint } from "../jobs/paint.ts";
import { type ProjectRequest, projectOf } from "./request.ts";
import { shellWords } from "./words.ts";

/** How answers are told to people, and what is known beside them. */
export interface Telling {
  readonly request: ProjectRequest;
  readonly style: { readonly paint: Paint; readonly verbose: boolean; readonly quiet: boolean };
  /** The options that name the place again. */
  readonly words: readonly string[];
  /** What failed states said, as far as it was heard. */
  readonly failures: readonly string[];
}

/** Why there is no answer, and what to do about it. */
export function showTrouble(answer: ProjectAnswer, { style, request, words }: Telling): string {
  const lines = [style.paint.red(harmless(answer.comment.trim() || answer.outcome))];
  if (/'mc_project\.\w+' is not available|no mc_project/.test(answer.comment)) {
    lines.push(`Is the emitted tree in its file_roots? Then: ${syncCommand(answer.minion, request, words)}`);
  }
  return lines.join("\n");
}

/** What brings the pack to where it is missing. */
function syncCommand(minion: string, { flags }: ProjectRequest, words: readonly string[]): string {
  if (flags.on === undefined) return "salt-call --local saltutil.sync_all";
  const master = words.slice(words.indexOf(flags.on) + 1).filter((_, index, all) => !isTargetType(all, index));
  return shellWords(["corpus", "run", minion, "saltutil.sync_all", ...master]);
}

const isTargetType = (words: readonly string[], index: number): boolean =>
  words[index] === "--tgt-type" || words[index - 1] === "--tgt-type";

/** The commands that tell how the project of a request stands, and that follow what runs there. */
export function lookWords(request: ProjectRequest, words: readonly string[]): string[] {
  const project = projectOf(request);
  if (project === undefined) return [];
  const commands = request.operation.kind === "deployment" ? ["status", "attach", "cancel"] : ["status"];
  return commands.map((command) => shellWords(["corpus", "project", command, project, ...words]));
}
