import { environmentVariable } from "../support/environment.ts";
import type { ExitCode } from "../support/exit-codes.ts";

/** Where a command writes and how: the one place that knows about terminals, `--json`, `--quiet` and colours. */
export interface Ui {
  /** Results. With `--json`, data only. */
  stdout(text: string): void;
  /** Progress, warnings and errors; never results. */
  stderr(text: string): void;
  /** Text as it is, without a line end after it: what moves a terminal's cursor. */
  raw(text: string): void;
  /** One line of NDJSON, or the only JSON document of a command that does not stream. */
  data(record: unknown): void;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Whether stdout may be coloured: a terminal, and neither `--no-color` nor NO_COLOR nor `--json`. */
  readonly color: boolean;
  /** Whether live progress may be drawn on stderr: a terminal, and neither `--quiet` nor `--json`. */
  readonly live: boolean;
  /** Whether results go to a terminal. */
  readonly interactive: boolean;
  /** Aborted by ^C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Ends the command with this code once its output is flushed. */
  exit(code: ExitCode): void;
}

/** The flags every command takes; read late, because commander has parsed them only when a command's action runs. */
export interface UiFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

export function createUi(flags: () => UiFlags, signal: AbortSignal): Ui {
  const write = (stream: NodeJS.WriteStream, text: string) => {
    stream.write(text.endsWith("\n") ? text : `${text}\n`);
  };
  return {
    stdout: (text) => write(process.stdout, text),
    stderr: (text) => write(process.stderr, text),
    raw: (text) => {
      process.stdout.write(text);
    },
    data: (record) => write(process.stdout, JSON.stringify(record)),
    exit: (code) => {
      process.exitCode = code;
    },
    signal,
    get json() {
      return flags().json === true;
    },
    get quiet() {
      return flags().quiet === true;
    },
    get verbose() {
      return flags().verbose === true;
    },
    get color() {
      const wanted = flags().color !== false && environmentVariable("NO_COLOR") === undefined;
      return wanted && process.stdout.isTTY === true && flags().json !== true;
    },
    get interactive() {
      return process.stdout.isTTY === true && flags().json !== true;
    },
    get live() {
      return process.stderr.isTTY === true && flags().json !== true && flags().quiet !== true;
    },
  };
}
