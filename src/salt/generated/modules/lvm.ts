// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `lvm.lv_absent`, besides its name. */
export interface LvmLvAbsent {
  readonly vgname?: Arg<string>;
}

/** Arguments of `lvm.lv_present`, besides its name. */
export interface LvmLvPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly extents?: Arg<number>;
  /** @default false */
  readonly force?: Arg<boolean>;
  /** @default "" */
  readonly pv?: Arg<string>;
  /** @default false */
  readonly resizefs?: Arg<boolean>;
  readonly size?: Arg<Value>;
  readonly snapshot?: Arg<string>;
  /** @default false */
  readonly thinpool?: Arg<boolean>;
  /** @default false */
  readonly thinvolume?: Arg<boolean>;
  readonly vgname?: Arg<string>;
}

/** Arguments of `lvm.pv_absent`, besides its name. */
export interface LvmPvAbsent {}

/** Arguments of `lvm.pv_present`, besides its name. */
export interface LvmPvPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `lvm.vg_absent`, besides its name. */
export interface LvmVgAbsent {}

/** Arguments of `lvm.vg_present`, besides its name. */
export interface LvmVgPresent {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
  readonly devices?: Arg<Value>;
}

/** State functions of `lvm`. */
export interface LvmStates {
  readonly lv_absent: LvmLvAbsent;
  readonly lv_present: LvmLvPresent;
  readonly pv_absent: LvmPvAbsent;
  readonly pv_present: LvmPvPresent;
  readonly vg_absent: LvmVgAbsent;
  readonly vg_present: LvmVgPresent;
}
