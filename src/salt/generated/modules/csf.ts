// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `csf.nics_skip`, besides its name. */
export interface CsfNicsSkip {
  readonly ipv6: Arg<Value>;
  readonly nics: Arg<Value>;
}

/** Arguments of `csf.nics_skipped`, besides its name. */
export interface CsfNicsSkipped {
  /** @default false */
  readonly ipv6?: Arg<boolean>;
  readonly nics: Arg<Value>;
}

/** Arguments of `csf.option_present`, besides its name. */
export interface CsfOptionPresent {
  /** @default false */
  readonly reload?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** Arguments of `csf.ports_open`, besides its name. */
export interface CsfPortsOpen {
  /** @default "in" */
  readonly direction?: Arg<string>;
  readonly ports: Arg<Value>;
  /** @default "tcp" */
  readonly proto?: Arg<string>;
}

/** Arguments of `csf.rule_absent`, besides its name. */
export interface CsfRuleAbsent {
  /** @default "in" */
  readonly direction?: Arg<string>;
  /** @default "s" */
  readonly ip_origin?: Arg<string>;
  readonly method: Arg<Value>;
  readonly port?: Arg<number | string>;
  /** @default "d" */
  readonly port_origin?: Arg<string>;
  /** @default "tcp" */
  readonly proto?: Arg<string>;
  /** @default false */
  readonly reload?: Arg<boolean>;
  readonly ttl?: Arg<number | string>;
}

/** Arguments of `csf.rule_present`, besides its name. */
export interface CsfRulePresent {
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default "in" */
  readonly direction?: Arg<string>;
  /** @default "s" */
  readonly ip_origin?: Arg<string>;
  readonly method: Arg<Value>;
  readonly port?: Arg<number | string>;
  /** @default "d" */
  readonly port_origin?: Arg<string>;
  /** @default "tcp" */
  readonly proto?: Arg<string>;
  /** @default false */
  readonly reload?: Arg<boolean>;
  readonly ttl?: Arg<number | string>;
}

/** Arguments of `csf.testing_off`, besides its name. */
export interface CsfTestingOff {
  /** @default false */
  readonly reload?: Arg<boolean>;
}

/** Arguments of `csf.testing_on`, besides its name. */
export interface CsfTestingOn {
  /** @default false */
  readonly reload?: Arg<boolean>;
}

/** State functions of `csf`. */
export interface CsfStates {
  readonly nics_skip: CsfNicsSkip;
  readonly nics_skipped: CsfNicsSkipped;
  readonly option_present: CsfOptionPresent;
  readonly ports_open: CsfPortsOpen;
  readonly rule_absent: CsfRuleAbsent;
  readonly rule_present: CsfRulePresent;
  readonly testing_off: CsfTestingOff;
  readonly testing_on: CsfTestingOn;
}
