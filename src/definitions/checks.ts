import type { Deep } from "../salt/argument.ts";
import { type CommandText, type ShellCommand } from "../salt/shell.ts";
import { captureOrigin, type Origin } from "./origin.ts";

/** How often and how long a check tries. The defaults are those of the states, except where a command's differ. */
export interface Patience {
  /** Seconds that one attempt may take. @default 5 */
  readonly timeout?: Deep<number>;
  /** Attempts before the check fails. @default 10 */
  readonly attempts?: Deep<number>;
  /** Seconds between two attempts. @default 1 */
  readonly interval?: Deep<number>;
}

/** A health check: it runs after install and gates the release. */
export interface Check {
  readonly kind: "check";
  readonly function: "http_check" | "tcp_check" | "command_check" | "unit_check";
  readonly name: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/**
 * Passes when a GET of `url` answers with `status`.
 * @param options.status expected HTTP status. @default 200
 * @param options.contains a text that the body must hold
 */
export function http(
  url: Deep<string>,
  options: Patience & { readonly status?: Deep<number>; readonly contains?: Deep<string> } = {},
): Check {
  return { kind: "check", function: "http_check", name: url, args: { ...options }, origin: captureOrigin(http) };
}

/** Passes when a TCP connection can be opened. */
export function tcp(host: Deep<string>, port: Deep<number>, options: Patience = {}): Check {
  return {
    kind: "check",
    function: "tcp_check",
    name: host,
    args: { ...options, host, port },
    origin: captureOrigin(tcp),
  };
}

/** Passes when a command exits with 0. Values go in by sh`…`. */
export function command<const Text extends string | ShellCommand>(
  text: CommandText<Text>,
  options: Patience & { readonly cwd?: Deep<string> } = {},
): Check {
  return {
    kind: "check",
    function: "command_check",
    name: text,
    args: { timeout: 5, attempts: 10, ...options },
    origin: captureOrigin(command),
  };
}

/** Passes when a systemd unit is active, as `systemctl is-active` sees it; fails at once on a host without systemd. */
export function unit(name: Deep<string>, options: Patience = {}): Check {
  return { kind: "check", function: "unit_check", name, args: { ...options }, origin: captureOrigin(unit) };
}
