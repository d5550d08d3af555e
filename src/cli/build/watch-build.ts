import { isCorpusError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { changesIn } from "../../support/io/watch.ts";
import { reportError } from "../report-error.ts";
import type { Ui } from "../ui.ts";
import type { BuildResult } from "./run-build.ts";

/** What is built again whenever something changes. */
export interface Watched {
  readonly directory: string;
  readonly build: () => Promise<BuildResult>;
  readonly say: (result: BuildResult, seconds: number) => void;
}

/** Builds now and after every change, until ^C. What is wrong in a definition is said, and the next change waited for. */
export async function watchBuild(ui: Ui, watched: Watched): Promise<ExitCode> {
  const changes = changesIn(watched.directory, ui.signal);
  const first = changes.next();
  await buildOnce(ui, watched);
  if (!ui.quiet) ui.stderr(`watching ${watched.directory} (^C ends)`);
  for (let next = await first; next.done !== true; next = await changes.next()) await buildOnce(ui, watched);
  return exitCodes.done;
}

async function buildOnce(ui: Ui, { build, say }: Watched): Promise<void> {
  const started = performance.now();
  try {
    say(await build(), (performance.now() - started) / 1000);
  } catch (error) {
    if (!isCorpusError(error)) throw error;
    reportError(error, ui);
  }
}
