import type { FunctionUse } from "./function.ts";
import type { Functions3006 } from "./generated/functions-3006.ts";
import type { Functions3007 } from "./generated/functions-3007.ts";
import type { Functions3008 } from "./generated/functions-3008.ts";
import type { FunctionsCommon } from "./generated/functions-common.ts";
import type { Runners3006 } from "./generated/runners-3006.ts";
import type { Runners3007 } from "./generated/runners-3007.ts";
import type { Runners3008 } from "./generated/runners-3008.ts";
import type { RunnersCommon } from "./generated/runners-common.ts";
import type { Wheel3006 } from "./generated/wheel-3006.ts";
import type { Wheel3007 } from "./generated/wheel-3007.ts";
import type { Wheel3008 } from "./generated/wheel-3008.ts";
import type { WheelCommon } from "./generated/wheel-common.ts";
import type { TargetRelease } from "./states.ts";

/** What is there on one release alone; nothing where it is to work on several. */
type Own<Target extends TargetRelease, On3006, On3007, On3008> = Target extends "3006"
  ? On3006
  : Target extends "3007"
    ? On3007
    : Target extends "3008"
      ? On3008
      : unknown;

/** Execution module → function, of the targeted release. */
export type FunctionsOf<Target extends TargetRelease, Use extends FunctionUse> = FunctionsCommon<Use> &
  Own<Target, Functions3006<Use>, Functions3007<Use>, Functions3008<Use>>;

/** Runner module → function, of the targeted release. */
export type RunnersOf<Target extends TargetRelease, Use extends FunctionUse> = RunnersCommon<Use> &
  Own<Target, Runners3006<Use>, Runners3007<Use>, Runners3008<Use>>;

/** Wheel module → function, of the targeted release. */
export type WheelOf<Target extends TargetRelease, Use extends FunctionUse> = WheelCommon<Use> &
  Own<Target, Wheel3006<Use>, Wheel3007<Use>, Wheel3008<Use>>;
