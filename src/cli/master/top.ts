import { connectMaster, glob } from "../../bridge/index.ts";
import { readRunning, runningJobs } from "../../operations/index.ts";
import { systemClock } from "../../support/clock.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { systemTimers } from "../../support/timers.ts";
import { type JobFlags, jobOptionsOf } from "../jobs/options.ts";
import { createPaint, duration, harmless, type Paint } from "../jobs/paint.ts";
import { table } from "../jobs/table.ts";
import type { Ui } from "../ui.ts";
import { Activity, type Snapshot } from "./activity.ts";

/** What `corpus top` was asked. */
export interface TopRequest {
  readonly flags: JobFlags & { readonly interval: number; readonly count?: number };
}

/** The version of the records that `--json` writes. */
const schema = "corpus.top/1";

/** Clears the screen and goes to its corner; the cursor is hidden while it is drawn over. */
const enter = "\u001b[?1049h\u001b[?25l";
const leave = "\u001b[?25h\u001b[?1049l";
const home = "\u001b[H\u001b[J";

/** `corpus top`: a screen on a terminal, lines elsewhere, records with `--json`. */
export async function runTop(ui: Ui, { flags }: TopRequest): Promise<ExitCode> {
  await using client = await connectMaster(flags);
  const activity = new Activity(systemClock.now());
  using events = await client.events("*", { signal: ui.signal });
  const reading = (async () => {
    for await (const event of events) activity.see(event, systemClock.now());
  })();
  reading.catch(() => {});
  const before = readRunning(await client.run(glob("*"), runningJobs, jobOptionsOf(flags, ui.signal)));
  for (const job of before) activity.knowOf(job, systemClock.now());
  const isScreen = ui.live && ui.interactive;
  if (isScreen) ui.raw(enter);
  try {
    return await draw(ui, activity, { flags, isScreen });
  } finally {
    if (isScreen) ui.raw(leave);
  }
}

async function draw(
  ui: Ui,
  activity: Activity,
  { flags, isScreen }: { flags: TopRequest["flags"]; isScreen: boolean },
): Promise<ExitCode> {
  for (let drawn = 0; flags.count === undefined || drawn < flags.count; drawn++) {
    if (await interruptedWithin(ui.signal, flags.interval * 1000)) return exitCodes.interrupted;
    const now = systemClock.now();
    const snapshot = activity.snapshot(now);
    if (ui.json) ui.data({ schema, type: "snapshot", ...snapshot });
    else if (isScreen) ui.raw(`${home}${showScreen(snapshot, createPaint(ui.color), now)}\n`);
    else ui.stdout(showLine(snapshot));
  }
  return exitCodes.done;
}

/** Waits, and says whether it was cut short. */
function interruptedWithin(signal: AbortSignal, delayMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = () => {
      cancel();
      resolve(true);
    };
    const cancel = systemTimers.after(delayMs, () => {
      signal.removeEventListener("abort", stop);
      resolve(false);
    });
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

function showLine({ jobs, rates, failures, failed }: Snapshot): string {
  const running = jobs.map(({ fun, awaited, expected }) => `${fun} ${expected - awaited.length}/${expected}`);
  const last = failures[0];
  const parts = [
    `${jobs.length} jobs${running.length === 0 ? "" : ` (${running.join(", ")})`}`,
    `${rates.states} states/s`,
    `${rates.returns} returns/s`,
    `${failed} failures${last === undefined ? "" : `, last ${last.fun} on ${last.minion}`}`,
  ];
  return harmless(parts.join(" · "));
}

/** The screen: what runs, how fast, what failed. */
export function showScreen({ jobs, rates, failures, failed }: Snapshot, paint: Paint, now: number): string {
  const rows = jobs
    .toSorted((a, b) => a.startedAt - b.startedAt)
    .slice(0, 15)
    .map(({ jid, fun, awaited, expected, startedAt }) => {
      const waits = awaited.slice(0, 4).join(", ") + (awaited.length > 4 ? ` and ${awaited.length - 4} more` : "");
      return [jid, fun, duration(now - startedAt), `${expected - awaited.length}/${expected}`, waits];
    });
  const [head = "", ...lines] = table(["JID", "FUNCTION", "SINCE", "RETURNED", "AWAITED"], rows).split("\n");
  const failed_ = failures.map(
    ({ minion, fun, reason }) => `${paint.red(harmless(`${minion} ${fun}`))} ${harmless(reason)}`,
  );
  return [
    paint.bold(
      `${jobs.length} jobs · ${rates.states} states/s · ${rates.returns} returns/s · ${rates.events} events/s · ${failed} failures`,
    ),
    "",
    ...(rows.length === 0 ? [paint.dim("nothing runs")] : [paint.dim(head), ...lines]),
    "",
    ...failed_,
    paint.dim("^C ends"),
  ].join("\n");
}
