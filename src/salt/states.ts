import type { PackStates } from "./generated/pack-states.ts";
import type { States3006 } from "./generated/states-3006.ts";
import type { States3008 } from "./generated/states-3008.ts";

/** The Salt releases whose states are described. */
export type SaltRelease = "3006" | "3008";

/** What a definition is written for: one release, or what both have. */
export type TargetRelease = SaltRelease | "both";

type Common<First, Second> = {
  readonly [Module in keyof First & keyof Second]: {
    readonly [Function in keyof First[Module] & keyof Second[Module]]: Pick<
      First[Module][Function],
      keyof First[Module][Function] & keyof Second[Module][Function]
    >;
  };
};

/** State module → function → arguments, of the targeted release and of corpus's pack. */
export type StatesOf<Target extends TargetRelease> = PackStates &
  (Target extends "3006" ? States3006 : Target extends "3008" ? States3008 : Common<States3006, States3008>);
