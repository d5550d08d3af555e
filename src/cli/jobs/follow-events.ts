import { connectMaster, ProtocolError, type SaltEvent } from "../../bridge/index.ts";
import { UsageError } from "../../support/errors.ts";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import type { Ui } from "../ui.ts";
import type { MasterFlags } from "./options.ts";
import { createPaint, harmless, indent } from "./paint.ts";
import { toJsonValue } from "./plain.ts";
import { showValue } from "./values.ts";

/** What `corpus events` was asked. */
export interface EventsRequest extends MasterFlags {
  readonly glob: string;
  readonly count?: number;
}

/** The version of the records that `--json` writes. */
const schema = "corpus.event/1";

/** `corpus events`. */
export async function followEvents(ui: Ui, request: EventsRequest): Promise<ExitCode> {
  const { count = Number.POSITIVE_INFINITY } = request;
  if (!(count > 0)) throw new UsageError("--count takes a number above 0");
  await using client = await connectMaster(request);
  using events = await client.events(request.glob, {
    signal: ui.signal,
    onConnection: (status) => ui.stderr(`corpus: connection to the master's event bus ${status}`),
  });
  let seen = 0;
  for await (const event of events) {
    tellEvent(ui, event);
    if (++seen >= count) break;
  }
  const exitCode = ui.signal.aborted ? exitCodes.interrupted : exitCodes.done;
  if (ui.json) ui.data({ schema, type: "end", events: seen, dropped: events.dropped, exitCode });
  else if (events.dropped > 0) ui.stderr(`corpus: ${events.dropped} events came too fast to be shown`);
  return exitCode;
}

function tellEvent(ui: Ui, event: SaltEvent): void {
  try {
    if (ui.json) ui.data({ schema, type: "event", tag: event.tag, data: toJsonValue(event.data) });
    else ui.stdout(`${createPaint(ui.color).bold(harmless(event.tag))}\n${indent(showValue(event.data), 2)}`);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    ui.stderr(`corpus: ${harmless(event.tag)}: ${error.message}`);
  }
}
