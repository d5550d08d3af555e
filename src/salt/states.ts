import type { PackStates } from "./generated/pack-states.ts";
import type { States3006 } from "./generated/states-3006.ts";
import type { States3007 } from "./generated/states-3007.ts";
import type { States3008 } from "./generated/states-3008.ts";
import type { StatesCommon } from "./generated/states-common.ts";

/** The Salt releases whose states are described, oldest first. */
export const saltReleases = ["3006", "3007", "3008"] as const;
export type SaltRelease = (typeof saltReleases)[number];

/** The releases with long-term support: what a definition for both is written for. */
export const longTermReleases: readonly SaltRelease[] = ["3006", "3008"];

/** What a definition is written for: one release, or what both releases with long-term support have. */
export type TargetRelease = SaltRelease | "both";

/** State module → function, of the targeted release and of corpus's pack. */
export type StatesOf<Target extends TargetRelease> = PackStates &
  (Target extends "3006"
    ? States3006
    : Target extends "3007"
      ? States3007
      : Target extends "3008"
        ? States3008
        : StatesCommon);
