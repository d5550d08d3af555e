import type { PackStates } from "./generated/pack-states.ts";
import type { States3006 } from "./generated/states-3006.ts";
import type { States3008 } from "./generated/states-3008.ts";
import type { StatesCommon } from "./generated/states-common.ts";

/** The Salt releases whose states are described. */
export type SaltRelease = "3006" | "3008";

/** What a definition is written for: one release, or what both have. */
export type TargetRelease = SaltRelease | "both";

/** State module → function, of the targeted release and of corpus's pack. */
export type StatesOf<Target extends TargetRelease> = PackStates &
  (Target extends "3006" ? States3006 : Target extends "3008" ? States3008 : StatesCommon);
