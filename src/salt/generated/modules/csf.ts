// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface CsfNicsSkipDocs {}

export interface CsfNicsSkipArgs {
  readonly ipv6: Arg<Value>;
  readonly nics: Arg<Value>;
}

/** Arguments of `csf.nics_skip`, besides its name. */
export interface CsfNicsSkip extends CsfNicsSkipDocs, CsfNicsSkipArgs {}

export interface CsfNicsSkippedDocs {}

export interface CsfNicsSkippedArgs {
  /** @default false */
  readonly ipv6?: Arg<boolean>;
  readonly nics: Arg<Value>;
}

/** Arguments of `csf.nics_skipped`, besides its name. */
export interface CsfNicsSkipped extends CsfNicsSkippedDocs, CsfNicsSkippedArgs {}

export interface CsfOptionPresentDocs {}

export interface CsfOptionPresentArgs {
  /** @default false */
  readonly reload?: Arg<boolean>;
  readonly value: Arg<Value>;
}

/** Arguments of `csf.option_present`, besides its name. */
export interface CsfOptionPresent extends CsfOptionPresentDocs, CsfOptionPresentArgs {}

export interface CsfPortsOpenDocs {}

export interface CsfPortsOpenArgs {
  /** @default "in" */
  readonly direction?: Arg<string>;
  readonly ports: Arg<Value>;
  /** @default "tcp" */
  readonly proto?: Arg<string>;
}

/** Arguments of `csf.ports_open`, besides its name. */
export interface CsfPortsOpen extends CsfPortsOpenDocs, CsfPortsOpenArgs {}

export interface CsfRuleAbsentDocs {}

export interface CsfRuleAbsentArgs {
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

/** Arguments of `csf.rule_absent`, besides its name. */
export interface CsfRuleAbsent extends CsfRuleAbsentDocs, CsfRuleAbsentArgs {}

export interface CsfRulePresentDocs {}

export interface CsfRulePresentArgs {
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

/** Arguments of `csf.rule_present`, besides its name. */
export interface CsfRulePresent extends CsfRulePresentDocs, CsfRulePresentArgs {}

export interface CsfTestingOffDocs {}

export interface CsfTestingOffArgs {
  /** @default false */
  readonly reload?: Arg<boolean>;
}

/** Arguments of `csf.testing_off`, besides its name. */
export interface CsfTestingOff extends CsfTestingOffDocs, CsfTestingOffArgs {}

export interface CsfTestingOnDocs {}

export interface CsfTestingOnArgs {
  /** @default false */
  readonly reload?: Arg<boolean>;
}

/** Arguments of `csf.testing_on`, besides its name. */
export interface CsfTestingOn extends CsfTestingOnDocs, CsfTestingOnArgs {}

export interface CsfStatesDocs {}

/** State functions of `csf`. */
export interface CsfStates extends CsfStatesDocs {
  readonly nics_skip: State<CsfNicsSkip>;
  readonly nics_skipped: State<CsfNicsSkipped>;
  readonly option_present: State<CsfOptionPresent>;
  readonly ports_open: State<CsfPortsOpen>;
  readonly rule_absent: State<CsfRuleAbsent>;
  readonly rule_present: State<CsfRulePresent>;
  readonly testing_off: State<CsfTestingOff>;
  readonly testing_on: State<CsfTestingOn>;
}
