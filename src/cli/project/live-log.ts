import { harmless } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { logRecord } from "./records.ts";
import type { ProjectRequest } from "./request.ts";

/** The first line of a deployment (salt-ext engine/deploy.py), and what it says. */
const deploymentPattern = /^deployment (\d{8}-\d{6}-\d{6}-[0-9a-f]{6}) of /;

const maxFailureLines = 60;

/** Hears the log of an operation: shows it as it comes, and keeps what tells why it failed. */
export class LiveLog {
  readonly #ui: Ui;
  readonly #request: ProjectRequest;
  readonly #failures: string[] = [];
  #deployment: string | undefined;
  #isFailure = false;

  constructor(ui: Ui, request: ProjectRequest) {
    this.#ui = ui;
    this.#request = request;
  }

  /** The id of the deployment that runs, once it has said so. */
  get deployment(): string | undefined {
    return this.#deployment;
  }

  /** The failed states with what they said. */
  get failures(): readonly string[] {
    return this.#failures;
  }

  add(line: string): void {
    this.#deployment ??= deploymentPattern.exec(line)?.[1];
    this.#keep(line);
    if (this.#ui.json) this.#ui.data(logRecord(this.#request, line));
    else if (this.#ui.live || this.#ui.verbose) this.#ui.stderr(harmless(line));
  }

  /** `   FAILED cmd.run …` and the lines below it that are further to the right (salt-ext engine/log.py). */
  #keep(line: string): void {
    if (/^ {3}FAILED /.test(line)) this.#isFailure = true;
    else if (!/^ {10}/.test(line)) this.#isFailure = false;
    if (this.#isFailure && this.#failures.length < maxFailureLines) this.#failures.push(line.slice(3));
  }
}
