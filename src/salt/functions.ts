import type { Functions3006 } from "./generated/functions-3006.ts";
import type { Functions3007 } from "./generated/functions-3007.ts";
import type { Functions3008 } from "./generated/functions-3008.ts";
import type { FunctionsCommon } from "./generated/functions-common.ts";
import type { TargetRelease } from "./states.ts";

/** Execution module → function, of the targeted release. */
export type FunctionsOf<Target extends TargetRelease> = FunctionsCommon &
  (Target extends "3006"
    ? Functions3006
    : Target extends "3007"
      ? Functions3007
      : Target extends "3008"
        ? Functions3008
        : unknown);
