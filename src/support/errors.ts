import type { ExitCode } from "./exit-codes.ts";

/** What every error of corpus tells: a stable code, an exit code, and what to do next. */
export interface ErrorOptionsOfCorpus {
  /** What the user can do about it; one sentence. */
  readonly hint?: string;
  /** Plain data about the error, shown with `--json`; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** The same in every copy of this file: the command line and the compiler are bundles of their own. */
const brand = Symbol.for("corpus.error");

/** The base of all errors that corpus throws on purpose. Catch by class in corpus, by `code` elsewhere. */
export abstract class CorpusError extends Error {
  /** Stable, upper case, prefixed by its family (`OUTPUT_FOREIGN_FILE`). */
  abstract readonly code: string;
  abstract readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, options: ErrorOptionsOfCorpus = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }

  get [brand](): true {
    return true;
  }
}

/** Whether an error is one of corpus, from whichever of its bundles. */
export function isCorpusError(error: unknown): error is CorpusError {
  return error instanceof Error && brand in error;
}

/** The command line was wrong. */
export class UsageError extends CorpusError {
  readonly code = "USAGE";
  readonly exitCode = 64;
}
