// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `test.check_pillar`, besides its name. */
export interface TestCheckPillar {
  readonly boolean?: Arg<Value>;
  readonly dictionary?: Arg<Value>;
  readonly integer?: Arg<Value>;
  readonly listing?: Arg<Value>;
  readonly present?: Arg<Value>;
  readonly string?: Arg<Value>;
  /** @default false */
  readonly verbose?: Arg<boolean>;
}

/** Arguments of `test.configurable_test_state`, besides its name. */
export interface TestConfigurableTestState {
  /** @default true */
  readonly changes?: Arg<boolean>;
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default true */
  readonly result?: Arg<boolean>;
  readonly warnings?: Arg<string | readonly Value[]>;
}

export interface TestConfigurableTestState3008 extends TestConfigurableTestState {
  /** @default false */
  readonly allow_test_mode_failure?: Arg<boolean>;
}

/** Arguments of `test.fail_with_changes`, besides its name. */
export interface TestFailWithChanges {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `test.fail_without_changes`, besides its name. */
export interface TestFailWithoutChanges {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `test.nop`, besides its name. */
export interface TestNop {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `test.show_notification`, besides its name. */
export interface TestShowNotification {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly text?: Arg<Value>;
}

/** Arguments of `test.succeed_with_changes`, besides its name. */
export interface TestSucceedWithChanges {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `test.succeed_without_changes`, besides its name. */
export interface TestSucceedWithoutChanges {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** State functions of `test`. */
export interface TestStates {
  readonly check_pillar: TestCheckPillar;
  readonly configurable_test_state: TestConfigurableTestState;
  readonly fail_with_changes: TestFailWithChanges;
  readonly fail_without_changes: TestFailWithoutChanges;
  readonly nop: TestNop;
  readonly show_notification: TestShowNotification;
  readonly succeed_with_changes: TestSucceedWithChanges;
  readonly succeed_without_changes: TestSucceedWithoutChanges;
}

export interface TestStates3008 extends TestStates {
  readonly configurable_test_state: TestConfigurableTestState3008;
}
