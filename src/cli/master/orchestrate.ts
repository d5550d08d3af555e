import {
  connectMaster,
  type EventStream,
  type LocalClient,
  type SaltValue,
  type SendableMap,
} from "../../bridge/index.ts";
import {
  type Orchestration,
  type OrchestrationStep,
  orchestrate,
  parseFunctionCall,
  readOrchestration,
  withMissing,
} from "../../operations/index.ts";
import { systemClock } from "../../support/clock.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes, worstExitCode } from "../../support/exit-codes.ts";
import { exitCodeOf } from "../jobs/exit.ts";
import type { MasterFlags } from "../jobs/options.ts";
import { createPaint, duration, harmless, indent, type Paint } from "../jobs/paint.ts";
import { toJsonValue } from "../jobs/plain.ts";
import { showResult } from "../jobs/summary.ts";
import { showValue } from "../jobs/values.ts";
import type { Ui } from "../ui.ts";

/** What `corpus orchestrate` was asked. */
export interface OrchestrateRequest {
  readonly mods: string;
  readonly flags: MasterFlags & { readonly saltenv?: string; readonly pillar?: string; readonly test?: boolean };
}

/** The version of the records that `--json` writes. */
const schema = "corpus.orchestration/1";

/** `corpus orchestrate`: each state is told as it begins, and all of them in the end. */
export async function runOrchestration(ui: Ui, { mods, flags }: OrchestrateRequest): Promise<ExitCode> {
  const pillar = pillarOf(flags.pillar);
  await using client = await connectMaster(flags);
  const jid = client.newJobId();
  using events = await client.events(`salt/run/${jid}/args`, { signal: ui.signal });
  const telling = tellBeginnings(ui, events);
  const startedAt = systemClock.now();
  const call = orchestrate({
    jid,
    mods: mods.split(",").map((name) => name.trim()),
    test: flags.test === true,
    ...(flags.saltenv === undefined ? {} : { saltenv: flags.saltenv }),
    ...(pillar === undefined ? {} : { pillar }),
  });
  const ended = await client.runRunner(call, { signal: ui.signal, timeoutMs: Number.POSITIVE_INFINITY });
  events[Symbol.dispose]();
  await telling;
  const elapsedMs = systemClock.now() - startedAt;
  const { result, steps } = readOrchestration(ended.value, elapsedMs);
  const told: OrchestrationStep[] = [];
  // One after the other: each question is a process on the master.
  for (const step of steps) told.push(await toldMissing(client, step));
  return tellEnd(ui, { jid: ended.jid, orchestration: { result, steps: told }, elapsedMs });
}

/** A step with those whom its job was published to, and who have not returned: of them Salt may say nothing. */
async function toldMissing(client: LocalClient, step: OrchestrationStep): Promise<OrchestrationStep> {
  if (step.jid === undefined) return step;
  const { minions, returns } = await client.job(step.jid);
  return withMissing(
    step,
    minions.filter((minion) => !returns.has(minion)),
  );
}

/** As that of a job; a minion that did not return and is not done without, or none to run on, is a missing one. */
function exitCodeOfAll({ result, steps }: Orchestration, elapsedMs: number): ExitCode {
  const { minion } = result;
  const isMissing = steps.some(
    ({ isUnmatched, minions, tolerated }) =>
      isUnmatched || minions.some(({ outcome, minion }) => outcome === "missing" && !tolerated.includes(minion)),
  );
  const report = { jid: "", fun: "state.orchestrate", expected: [minion], results: [result], elapsedMs };
  return worstExitCode([exitCodeOf(report), ...(isMissing ? [exitCodes.minionMissing] : [])]);
}

async function tellBeginnings(ui: Ui, events: EventStream): Promise<void> {
  for await (const { data } of events) {
    const { name, tgt, type } = data;
    if (ui.json)
      ui.data({
        schema,
        type: "step",
        kind: toJsonValue(type ?? null),
        name: toJsonValue(name ?? null),
        target: toJsonValue(tgt ?? null),
      });
    else if (!ui.quiet) ui.stderr(harmless(`${inline(type)} ${inline(name)} on ${inline(tgt)}`));
  }
}

function inline(value: SaltValue | undefined): string {
  return value === undefined ? "" : showValue(value).replaceAll("\n", " ");
}

function tellEnd(ui: Ui, end: { jid: string; orchestration: Orchestration; elapsedMs: number }): ExitCode {
  const { jid, orchestration, elapsedMs } = end;
  const { result, steps } = orchestration;
  const exitCode = exitCodeOfAll(orchestration, elapsedMs);
  if (ui.json) {
    const minions = (step: (typeof steps)[number]) =>
      Object.fromEntries(step.minions.map((one) => [one.minion, one.outcome]));
    const told = steps.map((step) => ({
      ...step.state,
      changes: toJsonValue(step.state.changes),
      minions: minions(step),
    }));
    ui.data({
      schema,
      type: "summary",
      jid,
      outcome: result.outcome,
      reason: result.reason ?? null,
      exitCode,
      elapsedMs,
      steps: told,
    });
  } else ui.stdout(showOrchestration(orchestration, ui));
  return exitCode;
}

function showOrchestration({ result, steps }: Orchestration, ui: Ui): string {
  const paint = createPaint(ui.color);
  if (steps.length === 0) return showResult(result, { paint, verbose: ui.verbose });
  const blocks = steps.map((step) => {
    const lines = [showState(step.state, paint)];
    const minions = step.minions.filter(({ outcome }) => ui.verbose || outcome !== "ok");
    lines.push(...minions.map((minion) => indent(showResult(minion, { paint, verbose: ui.verbose }), 4)));
    return lines.join("\n");
  });
  return [...blocks, `${steps.length} states · ${result.outcome} · ${duration(result.elapsedMs)}`].join("\n");
}

function showState(state: Orchestration["steps"][number]["state"], paint: Paint): string {
  const mark =
    state.result === false ? paint.red("failed ") : state.hasChanges ? paint.yellow("changed") : paint.green("ok     ");
  const took = state.durationMs === undefined ? "" : paint.dim(`  ${duration(state.durationMs)}`);
  const comment = state.result === false ? `\n${indent(harmless(state.comment), 8)}` : "";
  return `${mark} ${harmless(`${state.fun} ${state.id}`)}${took}${comment}`;
}

function pillarOf(text: string | undefined): SendableMap | undefined {
  if (text === undefined) return undefined;
  const { args = [] } = parseFunctionCall("", [text]);
  const [pillar] = args;
  if (typeof pillar !== "object" || pillar === null || Array.isArray(pillar) || pillar instanceof Uint8Array)
    throw new UsageError("--pillar takes a map: '{version: 3}'");
  return pillar as SendableMap;
}
