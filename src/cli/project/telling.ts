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
export function showTrouble(answer: ProjectAnswer, { style }: Telling): string {
  const lines = [style.paint.red(harmless(answer.comment.trim() || answer.outcome))];
  if (/'mc_project\.\w+' is not available/.test(answer.comment)) {
    lines.push("Is the emitted tree in file_roots? Then: salt-call --local saltutil.sync_all");
  }
  return lines.join("\n");
}

/** The commands that tell how the project of a request stands, and that follow what runs there. */
export function lookWords(request: ProjectRequest, words: readonly string[]): string[] {
  const project = projectOf(request);
  if (project === undefined) return [];
  const commands = request.operation.kind === "deployment" ? ["status", "attach", "cancel"] : ["status"];
  return commands.map((command) => shellWords(["corpus", "project", command, project, ...words]));
}
