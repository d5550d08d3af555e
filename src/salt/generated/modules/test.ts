// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { OneOrMany } from "../../values.ts";

export interface TestCheckPillarDocs {}

export interface TestCheckPillarArgs {
  readonly boolean?: Arg<OneOrMany<string>>;
  readonly dictionary?: Arg<OneOrMany<string>>;
  readonly integer?: Arg<OneOrMany<string>>;
  readonly listing?: Arg<OneOrMany<string>>;
  readonly present?: Arg<OneOrMany<string>>;
  readonly string?: Arg<OneOrMany<string>>;
  /** @default false */
  readonly verbose?: Arg<boolean>;
}

/** Arguments of `test.check_pillar`, besides its name. */
export interface TestCheckPillar extends TestCheckPillarDocs, TestCheckPillarArgs {}

export interface TestConfigurableTestStateDocs {}

export interface TestConfigurableTestStateArgs {
  /** @default true */
  readonly changes?: Arg<boolean | "Random">;
  /** @default "" */
  readonly comment?: Arg<string>;
  /** @default true */
  readonly result?: Arg<boolean | "Random">;
  readonly warnings?: Arg<OneOrMany<string>>;
}

/** Arguments of `test.configurable_test_state`, besides its name. */
export interface TestConfigurableTestState extends TestConfigurableTestStateDocs, TestConfigurableTestStateArgs {}

export interface TestConfigurableTestState3007Docs {}

export interface TestConfigurableTestState3007Args {
  /** @default false */
  readonly allow_test_mode_failure?: Arg<boolean>;
}

export interface TestConfigurableTestState3007 extends TestConfigurableTestState3007Docs, TestConfigurableTestState3007Args, TestConfigurableTestState {}

export interface TestConfigurableTestState3008Docs {}

export interface TestConfigurableTestState3008Args {
  /** @default false */
  readonly allow_test_mode_failure?: Arg<boolean>;
}

export interface TestConfigurableTestState3008 extends TestConfigurableTestState3008Docs, TestConfigurableTestState3008Args, TestConfigurableTestState {}

export interface TestFailWithChangesDocs {}

export interface TestFailWithChangesArgs {
  readonly comment?: Arg<string>;
}

/** Arguments of `test.fail_with_changes`, besides its name. */
export interface TestFailWithChanges extends TestFailWithChangesDocs, TestFailWithChangesArgs {}

export interface TestFailWithoutChangesDocs {}

export interface TestFailWithoutChangesArgs {
  readonly comment?: Arg<string>;
}

/** Arguments of `test.fail_without_changes`, besides its name. */
export interface TestFailWithoutChanges extends TestFailWithoutChangesDocs, TestFailWithoutChangesArgs {}

/** Arguments of `test.nop`, besides its name. */
export interface TestNop {}

export interface TestShowNotificationDocs {}

export interface TestShowNotificationArgs {
  readonly text?: Arg<string>;
}

/** Arguments of `test.show_notification`, besides its name. */
export interface TestShowNotification extends TestShowNotificationDocs, TestShowNotificationArgs {}

export interface TestSucceedWithChangesDocs {}

export interface TestSucceedWithChangesArgs {
  readonly comment?: Arg<string>;
}

/** Arguments of `test.succeed_with_changes`, besides its name. */
export interface TestSucceedWithChanges extends TestSucceedWithChangesDocs, TestSucceedWithChangesArgs {}

export interface TestSucceedWithoutChangesDocs {}

export interface TestSucceedWithoutChangesArgs {
  readonly comment?: Arg<string>;
}

/** Arguments of `test.succeed_without_changes`, besides its name. */
export interface TestSucceedWithoutChanges extends TestSucceedWithoutChangesDocs, TestSucceedWithoutChangesArgs {}

export interface TestStatesDocs {}

/** State functions of `test`. */
export interface TestStates extends TestStatesDocs {
  readonly check_pillar: State<TestCheckPillar>;
  readonly configurable_test_state: State<TestConfigurableTestState>;
  readonly fail_with_changes: State<TestFailWithChanges>;
  readonly fail_without_changes: State<TestFailWithoutChanges>;
  readonly nop: State<TestNop>;
  readonly show_notification: State<TestShowNotification>;
  readonly succeed_with_changes: State<TestSucceedWithChanges>;
  readonly succeed_without_changes: State<TestSucceedWithoutChanges>;
}

export interface TestStates3007Docs {}

export interface TestStates3007 extends TestStates3007Docs, TestStates {
  readonly configurable_test_state: State<TestConfigurableTestState3007>;
}

export interface TestStates3008Docs {}

export interface TestStates3008 extends TestStates3008Docs, TestStates {
  readonly configurable_test_state: State<TestConfigurableTestState3008>;
}
