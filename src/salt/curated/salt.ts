import type { OneOrMany, Value } from "../values.ts";

/** Execution functions to call, each with its arguments: `"service.restart": [{ name: "nginx" }]`. */
export interface ModuleRunExtras {
  [fun: `${string}.${string}`]: Value;
  returner?: string;
}

export interface TestNopExtras {}

export interface TestSucceedWithoutChangesExtras {
  comment?: string;
}

export interface TestSucceedWithChangesExtras {
  comment?: string;
}

export interface TestFailWithoutChangesExtras {
  comment?: string;
}

export interface TestFailWithChangesExtras {
  comment?: string;
}

export interface TestConfigurableTestState {
  changes?: boolean | "Random";
  result?: boolean | "Random";
  comment?: string;
  warnings?: OneOrMany<string>;
}

export interface TestShowNotification {
  text?: string;
}

export interface TestCheckPillar {
  present?: OneOrMany<string>;
  boolean?: OneOrMany<string>;
  integer?: OneOrMany<string>;
  string?: OneOrMany<string>;
  listing?: OneOrMany<string>;
  dictionary?: OneOrMany<string>;
}

export interface GrainsPresent {
  value: Value;
  delimiter?: string;
}

export interface SaltutilSyncAllExtras {
  refresh?: boolean;
}
