import {
  dataCall,
  exitCodeOfAnswers,
  type ProjectAnswer,
  projectCall,
  readProjectAnswer,
} from "../../operations/project.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { jobOptionsOf } from "../jobs/options.ts";
import { createPaint } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { bringCheckouts } from "./bring-checkout.ts";
import { confirm } from "./confirm.ts";
import { LiveLog } from "./live-log.ts";
import { openPlace, type Place } from "./place.ts";
import { answerRecord, endRecord, interruptionRecord } from "./records.ts";
import type { ProjectRequest } from "./request.ts";
import { rollingOf } from "./rolling.ts";
import { showAnswers } from "./show.ts";
import { lookWords } from "./telling.ts";

/** Runs an operation where the flags say, tells how it goes, and resolves with the exit code of how it ended. */
export async function runOperation(ui: Ui, asked: ProjectRequest): Promise<ExitCode> {
  await confirm(ui, asked);
  const place = await openPlace(asked.flags, rollingOf(asked));
  await using host = place.host;
  const log = new LiveLog(ui, asked);
  const brought = await bringCheckouts({ ui, place, log, request: asked });
  if ("failed" in brought) {
    const { elapsedMs } = brought.failed;
    return tellEnd(ui, { request: asked, place, answers: [brought.failed], elapsedMs, failures: [] });
  }
  const { request } = brought;
  const told = projectCall(request.operation, request.args, request.options);
  const call = ui.json ? dataCall(request.operation, told) : told;
  const job = await host.start(call, { ...jobOptionsOf(request.flags, ui.signal), onLog: (line) => log.add(line) });
  await using _ = job;
  try {
    const { results, elapsedMs } = await job.report;
    const answers = results.map((result) => readProjectAnswer(request.operation.kind, result));
    return tellEnd(ui, { request, place, answers, elapsedMs, failures: log.failures });
  } catch (error) {
    if (!ui.signal.aborted) throw error;
    return tellInterruption(ui, { request, place, jid: job.jid, id: log.deployment });
  }
}

interface End {
  readonly request: ProjectRequest;
  readonly place: Place;
  readonly answers: readonly ProjectAnswer[];
  readonly elapsedMs: number;
  readonly failures: readonly string[];
}

function tellEnd(ui: Ui, end: End): ExitCode {
  const { request, place, answers, elapsedMs, failures } = end;
  const exitCode = exitCodeOfAnswers(answers);
  if (ui.json) {
    for (const answer of answers) ui.data(answerRecord(request, answer));
    ui.data(endRecord(request, { answers, exitCode, elapsedMs }));
    return exitCode;
  }
  const style = { paint: createPaint(ui.color), verbose: ui.verbose, quiet: ui.quiet };
  ui.stdout(showAnswers(answers, { request, style, words: place.words, failures }));
  return exitCode;
}

interface Interruption {
  readonly request: ProjectRequest;
  readonly place: Place;
  readonly jid: string;
  readonly id: string | undefined;
}

function tellInterruption(ui: Ui, { request, place, jid, id }: Interruption): ExitCode {
  const { flags } = request;
  if (ui.json) ui.data(interruptionRecord(request, { jid, id: id ?? null }));
  const what = id === undefined ? `what was started` : `deployment ${id}`;
  ui.stderr(`corpus: interrupted; ${what} goes on (${place.host.label}). To look, to follow it, to end it:`);
  for (const look of lookWords(request, place.words)) ui.stderr(`        ${look}`);
  if (flags.on !== undefined) ui.stderr(`        salt-run -c ${flags.configDir} jobs.lookup_jid ${jid}`);
  return exitCodes.interrupted;
}
